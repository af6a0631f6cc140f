/**
 * The words rules look for beside names (`words/`), found by the same spotter as
 * names, so that each may be written with ZWNJ, a space or neither.
 */
import { buildFormIndex, type Form, type FormIndex, type SenseKind } from '../knowledge/form-index'
import { foldName } from '../text/fold'
import type { Units } from '../text/units'
import { spot } from './spot'
import { Word, type WordKind } from './words/kinds'
import { WORDS_OF_DATES } from './words/of-dates'
import { WORDS_OF_GIVEN } from './words/of-given'
import { WORDS_OF_PEOPLE } from './words/of-people'
import { WORDS_OF_PLACES } from './words/of-places'

const WORDS = [...WORDS_OF_DATES, ...WORDS_OF_PEOPLE, ...WORDS_OF_PLACES, ...WORDS_OF_GIVEN]

interface Entry {
  kind: WordKind
  value: number
}

/** Forms of the vocabulary; the target of each sense is `kind << 10 | value + 512`. */
const vocabularyIndex: FormIndex = buildFormIndex(
  WORDS.flatMap(([kind, words]) =>
    words.map((word): Form => {
      const [text, value] = typeof word === 'string' ? [word, 0] : word
      return {
        text: foldName(text),
        senses: [{ kind: 0 as SenseKind, target: (kind << 10) | (value + 512) }],
      }
    }),
  ),
)

/** Which vocabulary words begin and end where. */
export interface Vocabulary {
  /** The longest word of a kind that begins at unit i: its value and the unit after it. */
  startingAt(i: number, kind: WordKind): { value: number; to: number } | undefined
  /** The longest word of a kind whose last unit is i - 1: its value and its first unit. */
  endingAt(i: number, kind: WordKind): { value: number; from: number } | undefined
  /** Units at which a word of the kind begins, ascending. */
  places(kind: WordKind): readonly number[]
}

export function readVocabulary(units: Units): Vocabulary {
  const hits = spot(units, vocabularyIndex)
  const places: number[][] = Object.values(Word).map(() => [])
  // Hits by the unit they begin at lie in order already; by the unit they end at they are sorted here.
  const byStart = new Int32Array(units.count + 2)
  const byEnd = new Int32Array(units.count + 2)
  for (let k = 0; k < hits.count; k++) {
    byStart[hits.from[k]! + 1]!++
    byEnd[hits.to[k]! + 1]!++
  }
  for (let i = 0; i <= units.count; i++) {
    byStart[i + 1]! += byStart[i]!
    byEnd[i + 1]! += byEnd[i]!
  }
  const ending = new Int32Array(hits.count)
  const filled = byEnd.slice()
  for (let k = 0; k < hits.count; k++) {
    ending[filled[hits.to[k]!]!++] = k
    if (hits.ending[k]) continue
    for (const { kind } of ENTRIES[hits.form[k]!]!)
      if (places[kind]!.at(-1) !== hits.from[k]) places[kind]!.push(hits.from[k]!)
  }
  const longer = (k: number, best: number) => hits.to[k]! - hits.from[k]! > hits.to[best]! - hits.from[best]!
  const valueIn = (k: number, kind: WordKind) =>
    hits.ending[k] ? undefined : ENTRIES[hits.form[k]!]!.find((entry) => entry.kind === kind)?.value
  return {
    startingAt(i, kind) {
      if (i < 0 || i >= units.count) return undefined
      for (let at = byStart[i + 1]! - 1; at >= byStart[i]!; at--) {
        const value = valueIn(at, kind)
        if (value !== undefined) return { value, to: hits.to[at]! }
      }
      return undefined
    },
    endingAt(i, kind) {
      if (i < 0 || i > units.count) return undefined
      let best: { k: number; value: number } | undefined
      for (let at = byEnd[i]!; at < byEnd[i + 1]!; at++) {
        const k = ending[at]!
        const value = valueIn(k, kind)
        if (value !== undefined && (!best || longer(k, best.k))) best = { k, value }
      }
      return best && { value: best.value, from: hits.from[best.k]! }
    },
    places: (kind) => places[kind]!,
  }
}

/** What each form of the vocabulary is. */
const ENTRIES: readonly Entry[][] = Array.from({ length: vocabularyIndex.formOrdinary.length }, (_, form) => {
  const entries: Entry[] = []
  for (let s = vocabularyIndex.senseFirst[form]!; s < vocabularyIndex.senseFirst[form + 1]!; s++) {
    const target = vocabularyIndex.senseTarget[s]!
    entries.push({ kind: (target >> 10) as WordKind, value: (target & 1023) - 512 })
  }
  return entries
})
