/** A surname behind a title only few bear, or before an office: whom that leaves. */
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, adjoinsLoosely, type SenseHit, type Span } from '../article'
import { list } from '../words/kinds'
import { isRare } from './bearers'
import type { Beside } from './beside'
import { diedInOffice, everHeld, isSoldier, wasOfHome } from './careers'
import { inPlaceList, isSubject } from './standing'

/** The title is a soldier's, and the person is none. */
export function isOfAnotherRank(article: Article, person: number, title: Span): boolean {
  return MILITARY.test(article.word(title.from)) && !isSoldier(article, person)
}

/** «شهید رئیسی», «آیت‌الله هاشمی رفسنجانی», «سردار سلامی»: whom a title only few bear may mean. */
export function titledScore(
  article: Article,
  person: number,
  hit: SenseHit,
  { title, late }: Beside,
  ordinary: boolean,
  day: number | undefined,
): number {
  if (!title || day === undefined || !wasOfHome(article, person, day)) return 0
  const { lexicon } = article
  const { career } = lexicon
  // A martyr of the base led the state, its ministries or its soldiers: «شهید مطهری» is his father.
  if (late && lexicon.bestRank(person) > 2 && !isSoldier(article, person)) return 0
  // Nobody in office is called «شهید».
  const living = (other: number) => late && day < career(other)[1]
  const known = late && diedInOffice(article, person, day)
  if (living(person) || !(known || title.distinguished || isRare(article, person, hit, ordinary, day)))
    return 0
  // A common surname behind a cleric's title is many a cleric's.
  if (ordinary && article.lexicon.bestRank(person) > 2 && /^(حجت|حجه)/.test(article.word(title.from)))
    return 0
  const rivals = hit.targets.filter(
    (other) =>
      wasOfHome(article, other, day) && !living(other) && (!known || diedInOffice(article, other, day)),
  )
  // «سردار رشید اسلام»
  if (ordinary && adjoins(article, hit.to) && !isSubject(article, hit)) return 0
  return rivals.length === 1 && !inPlaceList(article, hit) ? (ordinary ? 0.55 : 0.7) : 0
}

/**
 * No other bearer of the surname, to whom the title may belong, was ever in high office at
 * home, and nothing goes on with it: «آیت‌الله نظری منفرد».
 */
export function isOneOfHome(article: Article, hit: SenseHit, title: Span, day: number): boolean {
  const military = MILITARY.test(article.word(title.from))
  const bearers = hit.targets.filter(
    (other) =>
      wasOfHome(article, other, day) &&
      // A general may have become a minister since.
      (!military || isSoldier(article, other) || article.lexicon.bestRank(other) <= 2),
  )
  return bearers.length === 1 && (!adjoins(article, hit.to) || isSubject(article, hit))
}

/** «حجت‌الاسلام عبداللهی رئیس مرکز حفاظت …», «رضایی، نماینده شیراز»: the name's office is none this person ever held. */
export function hasAnotherOffice(
  article: Article,
  person: number,
  hit: SenseHit,
  { roles }: Beside,
): boolean {
  if (article.lexicon.bestRank(person) <= 2) return false
  if (roles.some((role) => role.from === hit.to))
    return !roles.some((role) => everHeld(article, person, role))
  return OFFICES.has(article.units, hit.to) && adjoinsLoosely(article, hit.to)
}

const OFFICES = new WordSet(
  list(
    'رئیس، رییس، مدیر، مدیرکل، فرمانده، معاون، استاندار، فرماندار، دادستان، دبیر، دبیرکل، سرپرست، شهردار، بخشدار، رییس‌کل',
  ),
)

const MILITARY = /^(سردار|سرلشکر|سرتیپ|سپهبد|دریادار|دریابان|سرهنگ|ژنرال|امیر)/
