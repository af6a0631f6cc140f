/** Governments a role may be of: «دولت روحانی», «در دولت سیزدهم». */

import { parseDay } from '../../knowledge/edtf'
import { Sense } from '../../knowledge/form-index'
import { type Article, adjoins } from '../article'
import { list, Word } from '../words/kinds'
import { endsClause } from './not-home'

/** «دولت», «کابینه», «ریاست‌جمهوری»: before a leader's name, that of his time. */
export function isGovernment(word: string): boolean {
  return CABINETS.has(word) || word === 'ریاستجمهوری'
}

const CABINETS = new Set(list('دولت، کابینه').concat('دولتهای'))

/** «وزیر ارشاد دولت سیزدهم», «وزیر نیرو در دولت روحانی»: of another time than the text's. */
export function ofAnotherGovernment(article: Article, at: number): boolean {
  const behind = behindGovernment(article, at)
  return behind !== undefined && !endsClause(article, behind)
}

/** «دولت روحانی», «در کابینه حسن روحانی» from unit `at` on: persons whose government it may be. */
export function leadersFollowing(article: Article, at: number): readonly number[] {
  const behind = behindGovernment(article, at)
  if (behind === undefined || !adjoins(article, behind)) return []
  const title = article.words.startingAt(behind, Word.Title)
  const [name] = article.at(title ? title.to : behind, [Sense.FullName, Sense.FamilyName])
  return name?.targets ?? []
}

/** Unit behind «دولت» or «در کابینه» at unit `at`. */
function behindGovernment(article: Article, at: number): number | undefined {
  if (!adjoins(article, at)) return undefined
  const preposition = article.words.startingAt(at, Word.In)
  const government = preposition && adjoins(article, preposition.to) ? preposition.to : at
  return CABINETS.has(article.word(government)) ? government + 1 : undefined
}

/** Days a numbered government of Iran was in office, first and last. */
export interface Term {
  first: number
  last: number
  /** Unit behind its number. */
  to: number
}

/** The page's own country must be this one for its governments to be numbered so. */
const NUMBERED_IN = 'IR'
/** First days of the presidents' terms, from the seventh on; each ends where the next begins. */
const FIRST_NUMBER = 7
const BEGAN = [
  '1997-08-03',
  '2001-08-02',
  '2005-08-03',
  '2009-08-03',
  '2013-08-03',
  '2017-08-03',
  '2021-08-03',
  '2024-07-28',
  '2028-07-28',
].map((day) => parseDay(day)!)

/** «دولت سیزدهم», «در دولت‌های نهم و دهم» from unit `at` on. */
export function termFollowing(article: Article, at: number): Term | undefined {
  const behind = behindGovernment(article, at)
  return behind === undefined ? undefined : termAt(article, behind)
}

/** «سیزدهم», «نهم و دهم» at unit `at`, behind «دولت». */
export function termAt(article: Article, at: number): Term | undefined {
  const first = adjoins(article, at) ? termNumbered(article, at) : undefined
  if (!first) return undefined
  const and = adjoins(article, first.to) ? article.words.startingAt(first.to, Word.And) : undefined
  const second = and && termNumbered(article, and.to)
  return second?.first === first.last ? { ...second, first: first.first } : first
}

function termNumbered(article: Article, at: number): Term | undefined {
  if (article.home !== article.lexicon.areaIndex(NUMBERED_IN)) return undefined
  const ordinal = article.words.startingAt(at, Word.Ordinal)
  const first = ordinal && BEGAN[ordinal.value - FIRST_NUMBER]
  const last = ordinal && BEGAN[ordinal.value - FIRST_NUMBER + 1]
  return first === undefined || last === undefined ? undefined : { first, last, to: ordinal!.to }
}
