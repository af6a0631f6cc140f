import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from './diff'

test.each([
  ['یک\nدو', 'یک\nدو', undefined],
  ['', 'یک', ['', 'یک']],
  ['یک\nدو\nسه', 'یک\nدوم\nسه', ['دو', 'دوم']],
  ['یک\nدو', 'یک\nدو\nسه', ['', '\nسه']],
  ['یک\nدو\nسه', 'یک\nسه', ['دو\nسه', 'سه']],
])('%j → %j', (before, after, stretch) => {
  const change = changeBetween(before, after)
  expect(
    change && [before.slice(change.start, change.oldEnd), after.slice(change.start, change.newEnd)],
  ).toEqual(stretch)
})

test('putting the new stretch for the old one gives the new text, in whole lines', () => {
  const text = fc
    .array(fc.constantFrom('ا', 'ب', '\n', ' '), { maxLength: 24 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after)
      if (!change) {
        expect(after).toBe(before)
        return
      }
      const { start, oldEnd, newEnd } = change
      expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after)
      const isLineStart =
        start === 0 || after[start - 1] === '\n' || after[start] === '\n' || start === after.length
      expect(isLineStart).toBe(true)
      expect(newEnd === after.length || after[newEnd] === '\n').toBe(true)
    }),
  )
})
