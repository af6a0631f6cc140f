/** Given names before a name: what is one, and what only looks like it. */
import { Sense } from '../../knowledge/form-index'
import { beginsWith, isWordAt, lettersAt } from '../../text/units'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, type SenseHit } from '../article'
import { Word } from '../words/kinds'
import { GIVEN_NAMES_OF_OTHERS, HUSBANDS, LADIES, NOUNS_AS_GIVEN_NAMES } from '../words/of-names'
import { givenNamesOf } from './name-parts'

/** «ملانیا ترامپ»: somebody else of a famous name. */
export function isOthersGivenName({ units }: Article, at: number): boolean {
  return GIVEN_NAMES_OF_OTHERS.has(units, at)
}

/** «خانم ترامپ». */
export function isWifeOf({ units }: Article, { from }: SenseHit): boolean {
  return HUSBANDS.has(units, from) && LADIES.has(units, from - 1)
}

/** «سیدمحمد خامنه‌ای», in one word: a given name of none of those who bear the surname at `from`. */
export function isSeyedOfOthers(article: Article, { from, targets }: SenseHit): boolean {
  const { units } = article
  if (!beginsWith(units, from - 1, SEYED) || lettersAt(units, from - 1) < SEYED.length + SHORTEST_NAME)
    return false
  const given = article.word(from - 1).slice(SEYED.length)
  return !targets.some((person) => givenNamesOf(article, person).includes(given))
}

const SEYED = 'سید'

/** Whether a hit of a given name may be one here. «آن» and «وی» are given names in the base, too. */
export function isGivenName({ lexicon: { forms }, units, words }: Article, hit: SenseHit): boolean {
  return (
    forms.formFirst[hit.form + 1]! - forms.formFirst[hit.form]! > 2 &&
    !(hit.to === hit.from + 1 && NOUNS_AS_GIVEN_NAMES.has(units, hit.from)) &&
    words.startingAt(hit.from, Word.OfPerson)?.to !== hit.to &&
    words.startingAt(hit.from, Word.Links)?.to !== hit.to
  )
}

/** Titles that are nothing else: «سر» is also a head, «استاد دانشگاه» a job. */
const PLAIN_TITLES = new WordSet(
  'آقای خانم بانو دکتر مهندس پروفسور سناتور سردار سرهنگ حجتالاسلام آیتالله مرحوم شهید سید سیده'.split(' '),
)
const SHORTEST_NAME = 3
const ALL_SENSES = Object.values(Sense)

/** «خانم فیروزه خاتمی»: between a title and a surname at `from`, a word of no use to us is a given name in no list. */
export function hasUnlistedGivenName(article: Article, from: number): boolean {
  const at = from - 1
  const { units } = article
  return (
    adjoins(article, at) &&
    PLAIN_TITLES.has(units, at - 1) &&
    lettersAt(units, at) >= SHORTEST_NAME &&
    article.at(at, ALL_SENSES).length === 0 &&
    !article.words.beginsAt(at)
  )
}

/** «علی صفری» where the base knows only «مهدی صفری»: another man. */
export function otherGivenName(article: Article, hit: SenseHit): boolean {
  if (!adjoins(article, hit.from)) return false
  // «امام صادق»
  if (isWordAt(article.units, hit.from - 1, 'امام') && article.lexicon.forms.formOrdinary[hit.form])
    return true
  if (isOthersGivenName(article, hit.from - 1) || isSeyedOfOthers(article, hit)) return true
  if (article.words.endingAt(hit.from, Word.GivenName)) return true
  // «سید» and titles are no given names, though some are both.
  if (article.words.endingAt(hit.from, Word.Title) || article.words.endingAt(hit.from, Word.Seyed))
    return false
  if (hasUnlistedGivenName(article, hit.from)) return true
  for (let from = Math.max(0, hit.from - 3); from < hit.from; from++)
    for (const given of article.at(from, GIVEN_NAME))
      if (given.to === hit.from && isGivenName(article, given)) return true
  return false
}

const GIVEN_NAME = [Sense.GivenName] as const
