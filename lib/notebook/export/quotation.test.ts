import { expect, test } from 'vitest'
import { bothCalendars } from './days'
import { quotation } from './quotation'

test('words with their source, the day in both calendars', () => {
  const source = { title: 'دیدار باکو', site: 'irna.ir', address: 'https://irna.ir/news/1' }
  expect(quotation('گفت‌وگو ادامه دارد', { ...source, published: '2023-10-09' })).toBe(
    '«گفت‌وگو ادامه دارد»\n— دیدار باکو\u200f، irna.ir\u200f، ۱۷ مهر ۱۴۰۲ (\u200e2023-10-09)\nhttps://irna.ir/news/1\n',
  )
  expect(quotation('«گفت»', source)).toBe('«گفت»\n— دیدار باکو\u200f، irna.ir\nhttps://irna.ir/news/1\n')
})

test('what is no day is given back', () => {
  expect(bothCalendars('2023-10-09T20:00:00.000Z')).toBe('۱۷ مهر ۱۴۰۲ (\u200e2023-10-09)')
  expect(bothCalendars('?')).toBe('?')
})
