/** How a surname that may be a word stands in its sentence: as a person does, or as the word. */
import { Sense } from '../../knowledge/form-index'
import { Gap, isWordAt } from '../../text/units'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, firstAfter, lettersIn, type SenseHit } from '../article'
import { list, Word } from '../words/kinds'
import { ADJECTIVES } from '../words/of-names'
import { isGivenName } from './given'

/**
 * Whether a surname that is a word as well stands where a person does: at the
 * beginning of a clause, after what persons have («سفر ظریف»), or before what they do
 * («ظریف گفت»); not behind a noun it may describe («نکته‌های ظریف»).
 */
export function standsAsName(article: Article, hit: SenseHit, aside: boolean): boolean {
  const { words, units } = article
  const acts = adjoins(article, hit.to)
    ? words.startingAt(hit.to, Word.Says) !== undefined
    : units.gap[hit.to - 1] !== Gap.Joiner
  // «۲۸ اردیبهشت ۱۴۰۲ رئیسی و …»
  if (!adjoins(article, hit.from) || units.digit[hit.from - 1]) return units.gap[hit.to - 1] !== Gap.Joiner
  // «شهروند عراقی و سودانی», «پیشگیری از کری»
  const short = lettersIn(article, hit) <= SHORT_LETTERS && isWordAt(article.units, hit.from - 1, 'از')
  const and = words.endingAt(hit.from, Word.And)
  const describing = hit.to === hit.from + 1 && ADJECTIVES.has(article.units, hit.from)
  // «کشورهای عربی و اسلامی»
  if (and && describing && isAdjective(article, and.from)) return false
  // «از نظر اسلامی و ایرانی بودن»
  const more = describing && adjoins(article, hit.to) ? words.startingAt(hit.to, Word.And) : undefined
  if (more && isAdjective(article, more.to + 1)) return false
  if (words.endingAt(hit.from, Word.OfPerson)) return true
  if (words.endingAt(hit.from, Word.Links)) return !(aside && and) && (!short || acts)
  // «انقلاب اسلامی با …»: the noun's, whatever follows
  return acts && !aside && !describing
}

const SHORT_LETTERS = 3

/** Whether the word before unit i looks like one that says of what kind something is, rather than like a name. */
function isAdjective(article: Article, i: number): boolean {
  return (
    ADJECTIVES.has(article.units, i - 1) ||
    (article.word(i - 1).endsWith('ی') && article.at(i - 1, [Sense.FamilyName, Sense.FullName]).length === 0)
  )
}

/** Nothing behind the word that it may have as a noun: not «درباره ابتکار اخیر». */
export function isSubject({ words, between }: Article, hit: SenseHit): boolean {
  return (
    // «ظریف: …»
    /^\s*[:：]/.test(between(hit.to)) ||
    words.startingAt(hit.to, Word.Says) !== undefined ||
    words.startingAt(hit.to, Word.Links) !== undefined
  )
}

/** «این ابتکار», «منطق، ابتکار و اقتدار»: pointed at, or one of several things. */
export function isThing(article: Article, { from, to }: SenseHit): boolean {
  if (adjoins(article, from) && article.words.endingAt(from, Word.Count)) return true
  if (adjoins(article, from) && POINTERS.has(article.units, from - 1)) return true
  const before = adjoins(article, from) ? article.words.endingAt(from, Word.And) : undefined
  if (before)
    return !endsInName(article, before.from) && article.words.startingAt(to, Word.Says) === undefined
  const and = adjoins(article, to) ? article.words.startingAt(to, Word.And) : undefined
  return and !== undefined && article.at(and.to, NAMES).length === 0
}

const POINTERS = new WordSet(list('این، آن، همین، همان، یک، هرگونه، نوعی'))

function endsInName(article: Article, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--)
    if (article.at(i, NAMES).some(({ to }) => to === at)) return true
  return false
}

const NAMES = [Sense.FullName, Sense.FamilyName] as const

/** «تیک‌های آوایی»: behind a plural a word describes, unless a person has what the plural says. */
export function describes(article: Article, hit: SenseHit): boolean {
  return (
    adjoins(article, hit.from) &&
    /(های|هایی)$/.test(article.word(hit.from - 1)) &&
    article.words.endingAt(hit.from, Word.OfPerson) === undefined
  )
}

/** More of a name follows: «محمد نجفی». */
export function nameGoesOn(article: Article, hit: SenseHit): boolean {
  if (!adjoins(article, hit.to)) return false
  return (
    article.at(hit.to, [Sense.FamilyName]).some((next) => lettersIn(article, next) > 2) ||
    article.at(hit.to, [Sense.GivenName]).some((next) => isGivenName(article, next))
  )
}

/** A part of a surname stands where only a name does: «سفر مقدم», «مقدم گفت», and not «مقدم بر احکام». */
export function standsAsPart(article: Article, hit: SenseHit): boolean {
  return (
    (!adjoins(article, hit.from) || isOfPerson(article, hit)) &&
    (!adjoins(article, hit.to) || article.words.startingAt(hit.to, Word.Says) !== undefined)
  )
}

/** Behind what a person has: «سفر مقدم». */
export function isOfPerson(article: Article, { from }: SenseHit): boolean {
  return adjoins(article, from) && article.words.endingAt(from, Word.OfPerson) !== undefined
}

/** «ایستگاه‌های شهید بهشتی، شهید باقری»: what is called after him. */
export function inPlaceList(article: Article, hit: SenseHit): boolean {
  const places = article.words.places(Word.NotOfficial)
  const last = places[firstAfter(places, hit.from) - 1]
  return last !== undefined && article.sentence(last) === article.sentence(hit.from)
}
