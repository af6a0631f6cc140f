import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, otherLetters, persianWord } from '../../tests/texts'
import { foldLetters, foldName } from './fold'
import { hashLetters } from './hash'
import { cut, Gap, numberAt, wordAt } from './units'

const indices = ({ count }: { count: number }) => Array.from({ length: count }, (_, i) => i)

describe('cut', () => {
  it('gives places in order, inside of the text, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = cut(text)
        let before = 0
        for (const i of indices(units)) {
          expect(units.start[i]).toBeGreaterThanOrEqual(before)
          expect(units.end[i]).toBeGreaterThan(units.start[i]!)
          before = units.end[i]!
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('folds back: the folded letters of a unit are those of its place in the source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const units = cut(text)
        for (const i of indices(units)) {
          const word = wordAt(units, i)
          expect(word).not.toBe('')
          expect(foldLetters(text.slice(units.start[i], units.end[i]))).toBe(word)
          expect(units.hash[i]).toBe(hashLetters(word))
          expect(units.digit[i]).toBe(/^\d+$/.test(word) ? 1 : 0)
        }
        // And nothing is lost between units.
        expect(
          indices(units)
            .map((i) => wordAt(units, i))
            .join(''),
        ).toBe(foldLetters(text))
      }),
    )
  })

  it('is the same for a text in other letters, with kashida and vowel signs', () => {
    const sentence = fc.array(persianWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        sentence.chain((text) => fc.tuple(fc.constant(text), otherLetters(text))),
        ([text, other]) => {
          const [one, two] = [cut(text), cut(other)]
          expect(indices(two).map((i) => wordAt(two, i))).toEqual(indices(one).map((i) => wordAt(one, i)))
        },
      ),
    )
  })

  it('tells how units are separated', () => {
    const text = '۱۷مهر علی\u200cاف،\u00a0باکو\nرفت.\n\nپایان'
    const units = cut(text)
    expect(indices(units).map((i) => [wordAt(units, i), units.gap[i]])).toEqual([
      ['17', Gap.None],
      ['مهر', Gap.Space],
      ['علی', Gap.Joiner],
      ['اف', Gap.Punctuation],
      ['باکو', Gap.Line],
      ['رفت', Gap.Break],
      ['پایان', Gap.Break],
    ])
  })

  it('reads a lam-alef ligature as two letters in one place', () => {
    const units = cut('ا\ufefbن')
    expect([wordAt(units, 0), units.start[0], units.end[0]]).toEqual(['الان', 0, 3])
  })

  it('reads numbers of every script, and none from words or too many digits', () => {
    const units = cut('۱۴۰۲ ٢٠٢٣ 7 متن 1234567890')
    expect(indices(units).map((i) => numberAt(units, i))).toEqual([1402, 2023, 7, Number.NaN, Number.NaN])
  })
})

describe('foldName', () => {
  it.each([
    ['آیت\u200cالله  رئيسي', 'آیت\u200cالله رییسی'],
    ['كـریم', 'کریم'],
    ['مُحَمَّد', 'محمد'],
    ['عبدﷲ', 'عبد'],
    [' «علی اف» ', 'علی اف'],
    ['Erdoğan', 'erdoğan'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('folds a folded name to itself', () => {
    fc.assert(fc.property(anyText, (text) => foldName(foldName(text)) === foldName(text)))
  })

  it('is one in letters for a joint written as ZWNJ, as a space or not at all', () => {
    fc.assert(
      fc.property(fc.array(persianWord, { minLength: 2, maxLength: 4 }), (parts) => {
        const letters = foldLetters(parts.join('\u200c'))
        expect(foldLetters(parts.join(' '))).toBe(letters)
        expect(foldLetters(parts.join(''))).toBe(letters)
      }),
    )
  })
})
