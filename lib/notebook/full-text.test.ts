import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FullText } from './full-text'

const search = (texts: Record<string, string>) => {
  const all = new FullText()
  all.follow(new Map(Object.entries(texts)))
  return (query: string) => {
    const found = all.find(query)
    return found && [...found].sort().join()
  }
}

describe('a text is found however it is written', () => {
  const find = search({
    talks: 'گفت‌وگوی وزیران دربارهٔ آذربایجان، ۱۷ مهر ۱۴۰۲',
    arabic: 'رئيس جمهوری تركيه به ايروان رفت؛ ١٢ نفر',
    spaces: 'علی اف و گفت و گو',
    marked: 'مُحَمَّد کـــتاب را خواند',
    other: 'Élysée, Ελλάδα, სომხეთი 🕊 ﻻﺭﻳﺠﺎﻧﻲ',
    before: 'علی احمدی',
    signs: 'نرخ 12.5% (C++) [a-z] \\d',
  })
  it.each([
    // ZWNJ kept, lost, a space; and a part of the word.
    ['گفت‌وگو', 'spaces,talks'],
    ['گفتوگو', 'spaces,talks'],
    ['گفت وگو', 'spaces,talks'],
    ['گفت و گو', 'spaces,talks'],
    ['وگو', 'spaces,talks'],
    ['گفتوگ', 'talks'],
    // Two words are one name, once it is whole; half of it is another's.
    ['علی‌اف', 'spaces'],
    ['علیاف', 'spaces'],
    ['علی‌ا', 'before,spaces'],
    ['علیا', ''],
    // Letters of other keyboards, on both sides.
    ['رییس', 'arabic'],
    ['ترکیه', 'arabic'],
    ['تركيه ایروان', 'arabic'],
    ['درباره', 'talks'],
    ['اذربایجان', 'talks'],
    ['آذربایجان', 'talks'],
    ['لاریجانی', 'other'],
    // Digits of three kinds.
    ['17 مهر', 'talks'],
    ['١٧', 'talks'],
    ['۱۴۰۲', 'talks'],
    ['12', 'arabic,signs'],
    // Vowel signs and kashida, on both sides.
    ['محمد', 'marked'],
    ['مُحمد', 'marked'],
    ['کتاب', 'marked'],
    ['کتــاب', 'marked'],
    // Other scripts.
    ['elysee', 'other'],
    ['ÉLYSÉE', 'other'],
    ['ελλαδα', 'other'],
    ['სომხ', 'other'],
    ['🕊', 'other'],
    // Every word, in any order; begun, never in the middle.
    ['مهر وزیران', 'talks'],
    ['مهر ایروان', ''],
    ['وزیر', 'talks'],
    ['زیر', ''],
    // Signs are between words, and no expression.
    ['(c++)', 'signs'],
    ['[a-z]', 'signs'],
    ['.*', undefined],
    ['  ', undefined],
  ])('%s', (query, ids) => expect(find(query)).toBe(ids))
})

it('hides no text from any of its own words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 5 }),
      fc.array(fc.constantFrom('علی‌اف', 'كرملين', 'آب', 'گفت', '۱۲', 'a'), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', '، ', '\n', '‌'),
      (others, words, between) => {
        const find = search({ ...Object.fromEntries(others.entries()), it: words.join(between) })
        for (const word of words) expect(find(word)?.split(',')).toContain('it')
        expect(find(words.join(' '))?.split(',')).toContain('it')
      },
    ),
  )
})

it('follows what comes, changes and goes, folded before or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('باکو', 'ایروان', 'خزر')), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.boolean(),
      (states, isWarm) => {
        const all = new FullText()
        for (const state of states) {
          all.follow(new Map(Object.entries(state)))
          while (isWarm && all.warm());
          for (const word of ['باکو', 'ایروان', 'خزر'])
            expect([...all.find(word)!].sort()).toEqual(
              Object.keys(state)
                .filter((id) => state[id] === word)
                .sort(),
            )
        }
      },
    ),
  )
})
