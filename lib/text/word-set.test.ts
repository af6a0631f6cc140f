import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText, persianWord } from '../../tests/texts'
import { foldLetters } from './fold'
import { cut, wordAt } from './units'
import { WordSet } from './word-set'

it('has of any text just the units whose letters are those of a word', () => {
  fc.assert(
    fc.property(anyText, fc.array(persianWord), fc.nat(), (text, others, pick) => {
      const units = cut(text)
      const own = units.count > 0 ? [wordAt(units, pick % units.count)] : []
      const words = [...others, ...own]
      const set = new WordSet(words)
      const folded = new Set(words.map(foldLetters))
      for (let i = 0; i < units.count; i++) expect(set.has(units, i)).toBe(folded.has(wordAt(units, i)))
      expect(set.has(units, -1)).toBe(false)
      expect(set.has(units, units.count)).toBe(false)
    }),
  )
})

it('tells a word from another that begins as it does, and takes every writing of it', () => {
  const set = new WordSet(['رئیس', 'مدظله‌العالی'])
  const units = cut('رييس رئیسی مدظله‌العالی مدظلهالعالی')
  const had = Array.from({ length: units.count }, (_, i) => set.has(units, i))
  expect(had).toEqual([true, false, false, false, true])
})
