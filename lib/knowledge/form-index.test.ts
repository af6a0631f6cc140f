import fc from 'fast-check'
import { expect, it } from 'vitest'
import { persianWord } from '../../tests/texts'
import { sensesOf } from '../annotate/lexicon'
import { spot } from '../annotate/spot'
import { foldLetters, foldName } from '../text/fold'
import { cut } from '../text/units'
import { buildFormIndex, type Form, findForm, Sense } from './form-index'

const form = (text: string, target: number): Form => ({
  text: foldName(text),
  senses: [{ kind: Sense.FullName, target }],
})
const joint = fc.constantFrom(' ', '\u200c')
/** A name of one to three parts with its joints. */
const name = fc
  .tuple(
    fc.array(persianWord, { minLength: 1, maxLength: 3 }),
    fc.array(joint, { minLength: 2, maxLength: 2 }),
  )
  .map(([parts, joints]) => parts.reduce((all, part, i) => `${all}${joints[i - 1]}${part}`))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 60, selector: foldLetters })

it('finds every form, by its letters, and nothing else', () => {
  fc.assert(
    fc.property(names, persianWord, (all, other) => {
      const index = buildFormIndex(all.map(form))
      all.forEach((one, target) => {
        expect(sensesOf(index, findForm(index, foldLetters(one)), Sense.FullName)).toEqual([target])
      })
      const isOne = all.some((one) => foldLetters(one) === foldLetters(other))
      expect(findForm(index, foldLetters(other)) >= 0).toBe(isOne)
    }),
  )
})

it('keeps all that one form means, and an ordinary word ordinary', () => {
  const index = buildFormIndex([
    form('علی اف', 1),
    { ...form('علی\u200cاف', 2), ordinary: true },
    form('علی اف', 1),
  ])
  const found = findForm(index, foldLetters('علیاف'))
  expect(sensesOf(index, found, Sense.FullName)).toEqual([1, 2])
  expect(sensesOf(index, found, Sense.FamilyName)).toEqual([])
  expect(index.formOrdinary[found]).toBe(1)
})

it('spots a form with ZWNJ in all three writings, wherever it stands', () => {
  const parts = fc.array(persianWord, { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(parts, fc.constantFrom('\u200c', ' ', ''), (words, joint) => {
      const index = buildFormIndex([form(words.join('\u200c'), 0)])
      const written = words.join(joint)
      const text = `(${written}).`
      const units = cut(text)
      const hits = spot(units, index)
      const places = Array.from({ length: hits.count }, (_, k) =>
        text.slice(units.start[hits.from[k]!], units.end[hits.to[k]! - 1]),
      )
      expect(places).toContain(written)
    }),
  )
})

it('does not take letters of two words for a short name of one', () => {
  const index = buildFormIndex([form('مالی', 0)])
  for (const [text, count] of [
    ['مالی', 1],
    ['ما لی', 0],
    ['شمالی', 0],
    ['مالیات', 0],
  ] as const)
    expect(spot(cut(text), index).count, text).toBe(count)
})
