import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linked } from './links'

const links = (text: string) => linked(text).flatMap(({ text, href }) => (href === undefined ? [] : [text]))

it.each([
  ['بنگرید به https://irna.ir/news/1.', ['https://irna.ir/news/1']],
  [
    '(https://fa.wikipedia.org/wiki/باکو_(شهر)) و http://a.ir/b، سپس',
    ['https://fa.wikipedia.org/wiki/باکو_(شهر)', 'http://a.ir/b'],
  ],
  ['«https://irna.ir/a?b=c&d#e»؛', ['https://irna.ir/a?b=c&d#e']],
  ['javascript:alert(1) data:text/html,x irna.ir https://', []],
  ['https://irna.ir/\u202egnp.exe', ['https://irna.ir/']],
])('%s', (text, wanted) => expect(links(text)).toEqual(wanted))

it('loses no letter, and leads only to the web', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('https://', 'a.ir', '/', ')', '(', '.', ' ', 'ب', '<', '[', ']')),
      (parts) => {
        const text = parts.join('')
        const pieces = linked(text)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { href } of pieces) if (href !== undefined) expect(href).toMatch(/^https?:/)
      },
    ),
  )
})
