/** What the rules for ambiguous names look at: the words beside a name, the text around it. */
import { foldLetters } from '../../text/fold'
import { type Article, adjoins, type Span, wordBefore, wordFrom } from '../article'
import type { AreaKind } from '../types'
import { COUNTRY_CUES } from '../words/beside-countries'
import { list } from '../words/kinds'

export interface AreaContext {
  kind: AreaKind
  article: Article
  span: Span
  /** A role's words end right before: «وزیر خارجه چک». */
  afterRole: boolean
  /** Another country stands beside it, joined by «و» or a comma. */
  inList: boolean
  /** The text names the same country by another, unmistakable form (its long name, its capital). */
  namedElsewhere: boolean
  /** Countries the text names beyond doubt. */
  countries: number
}

/** Counted or pointed at, a name is a noun: «دو پرو», «هر چین», «یک چک»; but tables number countries: «۸ چین ۹ عراق». */
const COUNTS = new Set(['یک', 'دو', 'سه', 'چهار', 'پنج', 'چند', 'هر', 'این', 'آن', 'همین', 'هیچ'])

export function isCountable({ article, span }: AreaContext): boolean {
  return (
    adjoins(article, span.from) &&
    (COUNTS.has(article.word(span.from - 1)) || article.units.digit[span.from - 1] === 1)
  )
}

export type Rule = (context: AreaContext) => boolean

export const set = (...words: string[]) => new Set(words.map(foldLetters))

export const PREPOSITIONS = set('در', 'به', 'از', 'با', 'برای')
/** «تیم ملی قطر» */
export const COUNTRY_BEFORE = set('ملی', 'ملت', 'امیر', 'سران', 'پادشاهی', 'مقامات', 'اتباع', 'شهروندان')

export const before = ({ article, span }: AreaContext, words: ReadonlySet<string>) =>
  adjoins(article, span.from) && words.has(wordBefore(article, span.from))
export const after = ({ article, span }: AreaContext, words: ReadonlySet<string>, distance = 0) =>
  adjoins(article, span.to) && words.has(wordFrom(article, span.to + distance))

export const MANY_COUNTRIES = 4

/** A report on a tournament or a tour names one country after another: «غنا سه - دو باخت». */
export const oneOfMany: Rule = (c) =>
  c.countries >= MANY_COUNTRIES &&
  !adjoins(c.article, c.span.from) &&
  !lettersOf(c.article, c.span).endsWith('ی')

const ENVOYS = set('سفیر', 'سفرای', 'سفیران', 'سفارت', 'کاردار', 'سرکنسول')
/** «سفیر جمهوری اسلامی ایران در مالی» */
const ENVOY_REACH = 6
const IN = foldLetters('در')

/** Where somebody is an envoy. */
const isPosting: Rule = ({ article, span }) => {
  if (!adjoins(article, span.from) || article.word(span.from - 1) !== IN) return false
  for (let i = span.from - 1; i >= 0 && i >= span.from - ENVOY_REACH; i--) {
    if (ENVOYS.has(article.word(i))) return true
    if (!adjoins(article, i)) return false
  }
  return false
}

/** A word first, a country only with a sign of it. */
export const needsEvidence: Rule = (c) =>
  c.afterRole ||
  isPosting(c) ||
  c.inList ||
  before(c, COUNTRY_CUES) ||
  (c.namedElsewhere && before(c, PREPOSITIONS))

/** Beside none of the words: «الف، ب». */
export function unless(beside: { before?: string; after?: string }): Rule {
  const blockedBefore = set(...list(beside.before ?? ''))
  const blockedAfter = set(...list(beside.after ?? ''))
  return (c) => !before(c, blockedBefore) && !after(c, blockedAfter)
}

export const notBefore = (...words: string[]): Rule => unless({ after: words.join('،') })

export const all =
  (...rules: Rule[]): Rule =>
  (c) =>
    rules.every((rule) => rule(c))

/** Only where something says that a country is meant. */
export const signed: Rule = (c) => c.afterRole || c.inList || before(c, COUNTRY_CUES)
/** Where something says so, or a preposition stands before it. */
export const placed: Rule = (c) => signed(c) || before(c, PREPOSITIONS)

/** Whether the text says something anywhere. Asked of the whole text once, whatever number of names ask. */
export function speaksOf(article: Article, pattern: RegExp): boolean {
  let answers = spokenOf.get(article)
  if (!answers) {
    answers = new Map()
    spokenOf.set(article, answers)
  }
  let answer = answers.get(pattern)
  if (answer === undefined) {
    answer = pattern.test(article.units.source)
    answers.set(pattern, answer)
  }
  return answer
}

const spokenOf = new WeakMap<Article, Map<RegExp, boolean>>()

/** Source of the sentence a span stands in. */
export function sentenceOf({ article, span }: Pick<AreaContext, 'article' | 'span'>): string {
  const { units } = article
  const sentence = article.sentence(span.from)
  let from = span.from
  let to = span.to
  while (from > 0 && article.sentence(from - 1) === sentence) from--
  while (to < units.count && article.sentence(to) === sentence) to++
  return units.source.slice(units.start[from]!, units.end[to - 1]!)
}

export function lettersOf(article: Article, span: Span): string {
  let letters = ''
  for (let i = span.from; i < span.to; i++) letters += article.word(i)
  return letters
}
