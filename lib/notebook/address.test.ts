import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleAddress } from './address'

const article = 'https://irna.ir/news/85250001/x'

test.each([
  ['https://www.irna.ir/news/85250001/x'],
  ['http://irna.ir/news/85250001/x/'],
  ['https://m.irna.ir/news/85250001/x#comments'],
  ['https://www.irna.ir/news/85250001/x?utm_source=t&utm_medium=b&fbclid=1&at_medium=RSS'],
  ['https://amp.irna.ir/news/85250001/x'],
  ['https://www.irna.ir/amp/news/85250001/x'],
  ['https://www.irna.ir/news/85250001/x/amp/'],
  ['https://www.irna.ir/news/85250001/x.amp'],
  ['https://www.irna.ir/news/85250001/x?amp=1'],
  ['https://www-irna-ir.cdn.ampproject.org/c/s/www.irna.ir/news/85250001/x?usqp=mq331'],
  ['https://www.google.com/amp/s/www.irna.ir/news/85250001/x'],
  ['https://www.irna.ir/news/85250001/x/print'],
])('%s', (url) => expect(articleAddress({ url })).toBe(article))

test('parameters that name the article stay, in one order', () => {
  expect(articleAddress({ url: 'https://a.ir/show?id=7&page=2&utm_campaign=z' })).toBe(
    'https://a.ir/show?id=7&page=2',
  )
  expect(articleAddress({ url: 'https://a.ir/show?page=2&id=7' })).toBe('https://a.ir/show?id=7&page=2')
})

test('a Persian path is one, encoded or not', () => {
  const encoded = articleAddress({ url: 'https://a.ir/%d8%b3%d9%84%d8%a7%d9%85' })
  expect(articleAddress({ url: 'https://a.ir/سلام' })).toBe(encoded)
})

test('the canonical link is believed within the site', () => {
  const url = 'https://www.irna.ir/news/85250001/another-slug'
  expect(articleAddress({ url, canonical: '/news/85250001/x' })).toBe(article)
  expect(articleAddress({ url, canonical: 'https://irna.ir/news/85250001/x?utm_source=c' })).toBe(article)
  const own = 'https://irna.ir/news/85250001/another-slug'
  for (const canonical of [
    'https://www.irna.ir/',
    'https://other.example/news/1',
    'javascript:alert(1)',
    'https://',
    '',
  ])
    expect(articleAddress({ url, canonical })).toBe(own)
})

test('hosts that only look like layouts stay', () => {
  expect(articleAddress({ url: 'https://m.ir/1' })).toBe('https://m.ir/1')
  expect(articleAddress({ url: 'https://english.a.ir/1' })).toBe('https://english.a.ir/1')
})

test('an address of ours is its own address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = articleAddress({ url })
      expect(articleAddress({ url: once })).toBe(once)
    }),
  )
})
