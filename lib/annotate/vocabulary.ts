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
  /** Whether a word of any kind begins at unit i. */
  beginsAt(i: number): boolean
  /** Units at which a word of the kind begins, ascending. */
  places(kind: ListedKind): readonly number[]
}

/** Kinds that are looked for from the word's side, not from a name's. */
const LISTED = [
  Word.Month,
  Word.MonthMah,
  Word.Mah,
  Word.Sal,
  Word.Years,
  Word.YearWord,
  Word.Season,
  Word.Counterpart,
  Word.Parliament,
  Word.Arena,
  Word.NotOfficial,
] as const
export type ListedKind = (typeof LISTED)[number]

export function readVocabulary(units: Units): Vocabulary {
  const { count } = units
  const hits = spot(units, vocabularyIndex)
  const firstHit = new Int32Array(count + 1)
  // A bit for each kind that begins, or has ended, at a unit: most rules ask where no such word stands.
  const beginning = new Uint32Array(count)
  const ended = new Uint32Array(count + 1)
  const places = new Map<WordKind, number[]>(LISTED.map((kind) => [kind, []]))
  let longest = 0
  for (let k = 0; k < hits.count; k++) {
    const from = hits.from[k]!
    const to = hits.to[k]!
    firstHit[from + 1]!++
    if (hits.ending[k]) continue
    const kinds = KINDS[hits.form[k]!]!
    beginning[from]! |= kinds
    ended[to]! |= kinds
    if (to - from > longest) longest = to - from
    if (kinds & LISTED_BITS)
      for (const { kind } of ENTRIES[hits.form[k]!]!) {
        const list = places.get(kind)
        if (list && list.at(-1) !== from) list.push(from)
      }
  }
  for (let i = 0; i < count; i++) firstHit[i + 1]! += firstHit[i]!

  const valueIn = (k: number, kind: WordKind) =>
    hits.ending[k] ? undefined : ENTRIES[hits.form[k]!]!.find((entry) => entry.kind === kind)?.value
  return {
    startingAt(i, kind) {
      if (i < 0 || i >= count || (beginning[i]! & bitOf(kind)) === 0) return undefined
      // Of one start the shortest comes first.
      for (let k = firstHit[i + 1]! - 1; k >= firstHit[i]!; k--) {
        const value = valueIn(k, kind)
        if (value !== undefined) return { value, to: hits.to[k]! }
      }
      return undefined
    },
    endingAt(i, kind) {
      if (i < 0 || i > count || (ended[i]! & bitOf(kind)) === 0) return undefined
      for (let from = Math.max(0, i - longest); from < i; from++)
        for (let k = firstHit[from]!; k < firstHit[from + 1]!; k++) {
          const value = hits.to[k] === i ? valueIn(k, kind) : undefined
          if (value !== undefined) return { value, from }
        }
      return undefined
    },
    beginsAt: (i) => i >= 0 && i < count && beginning[i] !== 0,
    places: (kind) => places.get(kind)!,
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

/** Kinds 32 apart share a bit: it says that a word of the kind may be there, and where none is. */
function bitOf(kind: WordKind): number {
  return 1 << (kind & 31)
}

/** Bits of the kinds of each form. */
const KINDS = Uint32Array.from(ENTRIES, (entries) =>
  entries.reduce((bits, { kind }) => bits | bitOf(kind), 0),
)

const LISTED_BITS = LISTED.reduce<number>((bits, kind) => bits | bitOf(kind), 0)
