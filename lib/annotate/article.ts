/** One text as all passes see it: units, hits, rule words, sentences. */
import { Sense, type SenseKind } from '../knowledge/form-index'
import { Gap, type Units, wordAt } from '../text/units'
import type { Lexicon } from './lexicon'
import type { Hits } from './spot'
import type { Vocabulary } from './vocabulary'
import { Word } from './words/kinds'

/** A stretch of units `[from, to)`. */
export interface Span {
  from: number
  to: number
}

export interface SenseHit extends Span {
  form: number
  /** Indices of the entities the form names. */
  targets: readonly number[]
  kind: SenseKind
}

export interface Article {
  units: Units
  words: Vocabulary
  lexicon: Lexicon
  /** Index of the page's own country. */
  home: number | undefined
  /** Whether the person held a post of the page's own country. */
  isOfHome(person: number): boolean
  /** Hits with a sense of one of the kinds that begin at unit i, longest first. */
  at(i: number, kinds: readonly SenseKind[]): readonly SenseHit[]
  /** Every hit with a sense of one of the kinds, by start; of one start the longest first. */
  all(kinds: readonly SenseKind[]): readonly SenseHit[]
  /** Folded word of unit i; empty outside the text. */
  word(i: number): string
  /** Number of the sentence unit i stands in. */
  sentence(i: number): number
  /** The text is of sport or the arts, where officials' names are mostly other people's. */
  arena: boolean
  /** Text between unit i - 1 and i. */
  between(i: number): string
}

export function openArticle(
  units: Units,
  hits: Hits,
  words: Vocabulary,
  lexicon: Lexicon,
  homeArea: string,
): Article {
  const senses = readSenses(hits, lexicon)
  const firstSense = new Int32Array(units.count + 1)
  for (const { from } of senses) firstSense[from + 1]!++
  for (let i = 0; i < units.count; i++) firstSense[i + 1]! += firstSense[i]!
  const sentences = sentencesOf(units)
  const home = lexicon.areaIndex(homeArea)

  const article: Article = {
    units,
    words,
    lexicon,
    home,
    isOfHome: (person) => home !== undefined && lexicon.areasOf(person).has(home),
    at(i, kinds) {
      // Most units begin no name, and every pass asks.
      if (i < 0 || i >= units.count || firstSense[i] === firstSense[i + 1]) return NO_HITS
      return ofKinds(senses, firstSense[i]!, firstSense[i + 1]!, maskOf(kinds))
    },
    all: (kinds) => ofKinds(senses, 0, senses.length, maskOf(kinds)),
    word: (i) => (i < 0 || i >= units.count ? '' : wordAt(units, i)),
    sentence: (i) => sentences[i]!,
    arena: isArena(units, words),
    between: (i) => (i <= 0 || i >= units.count ? '' : units.source.slice(units.end[i - 1]!, units.start[i])),
  }
  return article
}

/** What all hits may mean, by start; of one start the longest first, and of one length by kind. */
function readSenses(hits: Hits, { formKinds, targetsOf }: Lexicon): SenseHit[] {
  const senses: SenseHit[] = []
  for (let first = 0; first < hits.count; ) {
    const from = hits.from[first]!
    let next = first + 1
    while (next < hits.count && hits.from[next] === from) next++
    // Hits of one start come shortest first.
    for (let k = next - 1; k >= first; k--) {
      const form = hits.form[k]!
      const kinds = formKinds[form]!
      for (let kind = 0; kinds >> kind; kind++)
        if (kinds & (1 << kind))
          senses.push({
            from,
            to: hits.to[k]!,
            form,
            targets: targetsOf(form, kind as SenseKind),
            kind: kind as SenseKind,
          })
    }
    first = next
  }
  return senses
}

/** Those of senses `[from, to)` that are of kinds in a mask. */
function ofKinds(senses: readonly SenseHit[], from: number, to: number, mask: number): readonly SenseHit[] {
  const found: SenseHit[] = []
  for (let k = from; k < to; k++) {
    const hit = senses[k]!
    if (mask & (1 << hit.kind)) found.push(hit)
  }
  return found
}

const NO_HITS: readonly SenseHit[] = []

function maskOf(kinds: readonly SenseKind[]): number {
  let mask = 0
  for (const kind of kinds) mask |= 1 << kind
  return mask
}

/** Where spans begin, ascending as they are; made once for a list. */
export function startsOf(spans: readonly Span[]): readonly number[] {
  let starts = knownStarts.get(spans)
  if (!starts) {
    starts = spans.map(({ from }) => from)
    knownStarts.set(spans, starts)
  }
  return starts
}

const knownStarts = new WeakMap<readonly Span[], readonly number[]>()

/** Letters of the form of a hit. */
export function lettersIn({ lexicon: { forms } }: Article, hit: SenseHit): number {
  return forms.formFirst[hit.form + 1]! - forms.formFirst[hit.form]!
}

/** Whether unit i follows the one before it with nothing but a space or ZWNJ between. */
export function adjoins(article: Article, i: number): boolean {
  return i > 0 && i < article.units.count && article.units.gap[i - 1]! <= Gap.Line
}

const ARENA_MIN = 4
const ARENA_SHARE = 0.01

function isArena(units: Units, words: Vocabulary): boolean {
  const count = words.places(Word.Arena).length
  return count >= ARENA_MIN && count > units.count * ARENA_SHARE
}

/** Index of the first of ascending numbers that is greater than `value`; their count if none is. */
export function firstAfter(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

/** The whole word before unit i, its parts joined by ZWNJ put together: «مقام‌های» is one. */
export function wordBefore(article: Article, i: number): string {
  let word = article.word(i - 1)
  for (let k = i - 1; k > 0 && article.units.gap[k - 1] === Gap.Joiner; k--) word = article.word(k - 1) + word
  return word
}

/** The whole word that begins at unit i. */
export function wordFrom(article: Article, i: number): string {
  let word = article.word(i)
  for (let k = i; k + 1 < article.units.count && article.units.gap[k] === Gap.Joiner; k++)
    word += article.word(k + 1)
  return word
}

/** Whether only spaces, quotes, brackets or a comma stand before unit i. */
export function adjoinsLoosely(article: Article, i: number): boolean {
  if (adjoins(article, i)) return true
  return (
    i > 0 &&
    i < article.units.count &&
    article.units.gap[i - 1] !== Gap.Break &&
    /^[\s«»"“”'‘’()[\]،,\u200c\u200e\u200f]*$/.test(article.between(i))
  )
}

/** Kinds that name an area, strongest first. */
export const AREA_KINDS: readonly SenseKind[] = [
  Sense.AreaName,
  Sense.AreaDemonym,
  Sense.AreaMetonym,
  Sense.Capital,
]

function sentencesOf(units: Units): Uint32Array {
  const sentences = new Uint32Array(units.count + 1)
  let sentence = 0
  for (let i = 0; i < units.count; i++) {
    sentences[i] = sentence
    if (units.gap[i]! < Gap.Punctuation || i + 1 >= units.count) continue
    if (
      units.gap[i] === Gap.Break ||
      /[!؟?؛;]|\.(\s|$|[»")\]])/.test(units.source.slice(units.end[i]!, units.start[i + 1]))
    )
      sentence++
  }
  sentences[units.count] = sentence
  return sentences
}
