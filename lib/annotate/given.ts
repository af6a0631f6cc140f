/** Given names before a name: what is one, and what only looks like it. */
import { Sense } from '../knowledge/form-index'
import { foldLetters } from '../text/fold'
import { type Article, adjoins, type SenseHit } from './article'
import { givenNamesOf } from './name-parts'
import { Word } from './words/kinds'

/** Given names of the base that are nouns first: «به همت قالیباف», «تبادل نظر عراقچی». */
const NOUNS = new Set(
  (
    'سلام عوض نظر امید قدرت دولت نعمت عزت حشمت همت یاد پیروز آزاد کمال مراد شرف فرصت بهار شاهد عدل حکمت رحمت ' +
    'برکت شوکت نصرت زیاد محبت پیمان ایمان وحدت روز صبح سحر عید نور حق خدا شهر'
  )
    .split(' ')
    .map(foldLetters),
)

/** Given names, of nobody in the base, that news writes before the surname of one who is. */
const OTHERS = new Set(
  'ملانیا ایوانکا اریک بارون تیفانی لارا هانتر جیل میشل سارا یائیر آونر بلال امینه بریژیت چلسی جب'
    .split(' ')
    .map(foldLetters),
)

/** «ملانیا ترامپ»: somebody else of a famous name. */
export function isOthersGivenName(word: string): boolean {
  return OTHERS.has(word)
}

/** Surnames of men whose wives are news as well. */
const HUSBANDS = new Set(
  'ترامپ اوباما بایدن بوش مکرون اسد نتانیاهو اردوغان پوتین جانسون سوناک ماکرون'.split(' ').map(foldLetters),
)
const LADIES = new Set(['خانم', 'بانو', 'بانوی'].map(foldLetters))

/** «خانم ترامپ». */
export function isWifeOf({ word }: Article, { from }: SenseHit): boolean {
  return HUSBANDS.has(word(from)) && LADIES.has(word(from - 1))
}

/** «سیدمحمد خامنه‌ای», in one word: a given name of none of those who bear the surname at `from`. */
export function isSeyedOfOthers(article: Article, { from, targets }: SenseHit): boolean {
  const word = article.word(from - 1)
  if (!word.startsWith(SEYED) || word.length < SEYED.length + SHORTEST_NAME) return false
  const given = word.slice(SEYED.length)
  return !targets.some((person) => givenNamesOf(article, person).includes(given))
}

const SEYED = 'سید'

/** Whether a hit of a given name may be one here. «آن» and «وی» are given names in the base, too. */
export function isGivenName({ lexicon: { forms }, word, words }: Article, hit: SenseHit): boolean {
  return (
    forms.formFirst[hit.form + 1]! - forms.formFirst[hit.form]! > 2 &&
    !(hit.to === hit.from + 1 && NOUNS.has(word(hit.from))) &&
    words.startingAt(hit.from, Word.OfPerson)?.to !== hit.to &&
    words.startingAt(hit.from, Word.Links)?.to !== hit.to
  )
}

/** Titles that are nothing else: «سر» is also a head, «استاد دانشگاه» a job. */
const PLAIN_TITLES = new Set(
  'آقای خانم بانو دکتر مهندس پروفسور سناتور سردار سرهنگ حجتالاسلام آیتالله مرحوم شهید سید سیده'
    .split(' ')
    .map(foldLetters),
)
const SHORTEST_NAME = 3
const ALL_SENSES = Object.values(Sense)
const ALL_WORDS = Object.values(Word)

/** «خانم فیروزه خاتمی»: between a title and a surname at `from`, a word of no use to us is a given name in no list. */
export function hasUnlistedGivenName(article: Article, from: number): boolean {
  const at = from - 1
  const name = article.word(at)
  return (
    name.length >= SHORTEST_NAME &&
    adjoins(article, at) &&
    PLAIN_TITLES.has(article.word(at - 1)) &&
    article.at(at, ALL_SENSES).length === 0 &&
    ALL_WORDS.every((kind) => article.words.startingAt(at, kind) === undefined)
  )
}
