/** Given names before a name: what is one, and what only looks like it. */
import { Sense } from '../../knowledge/form-index'
import { beginsWith, lettersAt } from '../../text/units'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, type SenseHit } from '../article'
import { Word } from '../words/kinds'
import { givenNamesOf } from './name-parts'

/** Given names of the base that are nouns first: «به همت قالیباف», «تبادل نظر عراقچی». */
const NOUNS = new WordSet(
  (
    'سلام عوض نظر امید قدرت دولت نعمت عزت حشمت همت یاد پیروز آزاد کمال مراد شرف فرصت بهار شاهد عدل حکمت رحمت ' +
    'برکت شوکت نصرت زیاد محبت پیمان ایمان وحدت روز صبح سحر عید نور حق خدا شهر'
  ).split(' '),
)

/** Given names, of nobody in the base, that news writes before the surname of one who is. */
const OTHERS = new WordSet(
  'ملانیا ایوانکا اریک بارون تیفانی لارا هانتر جیل میشل سارا یائیر آونر بلال امینه بریژیت چلسی جب'.split(' '),
)

/** «ملانیا ترامپ»: somebody else of a famous name. */
export function isOthersGivenName({ units }: Article, at: number): boolean {
  return OTHERS.has(units, at)
}

/** Surnames of men whose wives are news as well. */
const HUSBANDS = new WordSet(
  'ترامپ اوباما بایدن بوش مکرون اسد نتانیاهو اردوغان پوتین جانسون سوناک ماکرون'.split(' '),
)
const LADIES = new WordSet(['خانم', 'بانو', 'بانوی'])

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
    !(hit.to === hit.from + 1 && NOUNS.has(units, hit.from)) &&
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
