/** Full names as the base has them. */
import { Sense } from '../../knowledge/form-index'
import { isWordAt } from '../../text/units'
import { WordSet } from '../../text/word-set'
import {
  type Article,
  adjoins,
  adjoinsLoosely,
  firstAfter,
  lettersIn,
  type SenseHit,
  type Span,
} from '../article'
import type { ListedKind } from '../vocabulary'
import { list, Word } from '../words/kinds'
import { type Beside, besideName, isContinued, type RoleEnds } from './beside'
import { everHeld, isInOffice, isOfSport } from './careers'
import { isGivenName } from './given'
import { hasOtherJob } from './jobs'
import { goesOnAsName } from './other-names'
import type { PersonMention } from './people.types'
import { isHoly } from './the-dead'

/** Longest full names that do not overlap; the persons of each are candidates. */
export function spotFullNames(article: Article): SenseHit[] {
  const found: SenseHit[] = []
  let free = 0
  for (const hit of article.all([Sense.FullName])) {
    if (hit.from < free) continue
    found.push(hit)
    free = hit.to
  }
  return found
}

export function linkFullNames(
  article: Article,
  hits: readonly SenseHit[],
  roles: RoleEnds,
  named: ReadonlySet<number>,
  day: number | undefined,
): PersonMention[] {
  const mentions: PersonMention[] = []
  const others = new Set<number>()
  for (const hit of hits) {
    const span = withSeyed(article, hit)
    if (isHoly(article, span.to) || isContinued(article, span) || givenNameBefore(article, span)) continue
    const beside = besideName(article, span, roles)
    // «هتل دونالد ترامپ، رئیس‌جمهوری آمریکا» is his.
    const agrees = beside.roles.some((role) => hit.targets.some((person) => everHeld(article, person, role)))
    if (!agrees && (beside.notOfficial || (goesOnAsName(article, span) && isOneOfOurs(article, hit))))
      continue
    const ranked = hit.targets
      .map((person) => ({ person, score: fullNameScore(article, person, hit, beside, named, day) }))
      .sort((a, b) => b.score - a.score)
    const [best, ...rest] = ranked
    if (!best) continue
    if (best.score === OTHERS_SCORE) others.add(best.person)
    // Officials of one name: the margin decides, else both are given out, if both are likely.
    const rivals = rest.filter(({ score }) => best.score - score < MARGIN).map(({ person }) => person)
    if (rivals.length > 0 && (best.score < LIKELY || rivals.length > MOST_RIVALS)) continue
    mentions.push({
      from: span.from,
      to: span.to,
      person: best.person,
      ...(rivals.length > 0 && { rivals }),
      kind: 'full',
      roles: beside.roles,
      score: best.score,
      evidence: { rule: 'full-name' },
    })
  }
  // «لی چیانگ بالا رفت … لی چیانگ، پدیده ۱۷ ساله تنیس»: one of the name, and not the official.
  return others.size === 0
    ? mentions
    : mentions.filter(
        ({ person, score }) =>
          !others.has(person) ||
          score >= ROLE_SCORE ||
          mentions.some((m) => m.person === person && m.score >= ROLE_SCORE),
      )
}

/** A role of his own stands beside the name; a job of another's does. */
const ROLE_SCORE = 0.98
const OTHERS_SCORE = 0.25

/** One of the bearers is of the page's own country. */
export function isOneOfOurs({ isOfHome }: Article, { targets }: SenseHit): boolean {
  return targets.some(isOfHome)
}

/** Scores closer than this tell nobody from another. */
const MARGIN = 0.1
/** From here on it is worth saying that it is one of two. */
const LIKELY = 0.6
/** «One of five» tells a reader nothing. */
const MOST_RIVALS = 2

/** «سید» is part of the name it stands before. */
export function withSeyed(article: Article, span: Span): Span {
  const seyed = adjoins(article, span.from) ? article.words.endingAt(span.from, Word.Seyed) : undefined
  return { from: seyed?.from ?? span.from, to: span.to }
}

/** «محمد علی صفری» is not «علی صفری», where «محمد علی» is nobody's given name here but «محمد» is. */
function givenNameBefore(article: Article, span: Span): boolean {
  // «نخست‌وزیر اسرائیل بنیامین نتانیاهو»: «اسرائیل» is a given name, too.
  if (!adjoins(article, span.from) || article.at(span.from - 1, [Sense.AreaName]).length > 0) return false
  if (article.words.endingAt(span.from, Word.GivenName)) return true
  const before = article
    .at(span.from - 1, [Sense.GivenName])
    .find((hit) => hit.to === span.from && isGivenName(article, hit))
  return (
    before !== undefined &&
    article.words.endingAt(span.from, Word.Title) === undefined &&
    // «سلطان هیثم بن طارق»: a post that is a given name as well.
    article.at(before.from, [Sense.PostType]).every((post) => post.to !== span.from)
  )
}

/** Years before his first known post in which a name may already be his; before that it is somebody else's. */
const BEFORE_CAREER_DAYS = 12 * 365
/** A deputy or commander is unknown until shortly before his first known post. */
const SHORTLY_DAYS = 3 * 365
/** A member of parliament or envoy is news while in office and shortly before and after. */
const MINOR_SLACK_DAYS = 400

function fullNameScore(
  article: Article,
  person: number,
  hit: SenseHit,
  beside: Beside,
  named: ReadonlySet<number>,
  day: number | undefined,
): number {
  const { lexicon } = article
  if (beside.roles.some((role) => everHeld(article, person, role))) return ROLE_SCORE
  if (lexicon.graph.personBetterKnown[person]) return 0.2
  const isOfHome = article.isOfHome(person)
  if (hasOtherJob(article, hit, isOfHome, beside.title?.distinguished === true)) return OTHERS_SCORE
  // «سیدمحمد حسینی مدیرعامل انجمن موسیقی»: no minister is called so.
  if (isOfHome && isManager(article, hit.to) && isInOffice(article, person, day)) return 0.3
  if (beside.title && isOthersTitle(article, beside.title.from, isOfHome)) return 0.3
  if (!atHomeHere(article, person, named)) {
    const given = givenNamesIn(article, hit)
    // «اشرف غنی»: who led a state is known by two given names, from his first post on.
    const leader = lexicon.bestRank(person) <= 2 && day !== undefined && day >= lexicon.career(person)[0]
    if (given === 1 || (given === 2 && !leader && !isInOffice(article, person, day))) return 0.3
  }
  const rank = lexicon.bestRank(person)
  const [first, last] = lexicon.career(person)
  const sole = soleSurname(article, hit)
  const rare = sole !== undefined && !lexicon.forms.formOrdinary[sole.form]
  if (day !== undefined && day < first - (rank < 3 || rare ? BEFORE_CAREER_DAYS : SHORTLY_DAYS)) return 0.2
  // «با گل مهدی صفری»: a player or a painter of the name, unless it is a minister's.
  if (
    !beside.title?.distinguished &&
    !isOfSport(article, person) &&
    (rank >= 3 && isOfHome
      ? isNear(article, Word.Arena, hit.from, ARENA_REACH)
      : article.arena && !isInOffice(article, person, day))
  )
    return 0.4
  if (rank < 4) return 0.95
  // Members of parliaments and envoys elsewhere have no namesakes here.
  if (!isOfHome && (rare || atHomeHere(article, person, named))) return 0.8
  // Names of members of parliament are many and common: the text has to speak of the parliament.
  const inOffice = day === undefined || (day >= first - MINOR_SLACK_DAYS && day <= last + MINOR_SLACK_DAYS)
  const parliament = isNear(article, Word.Parliament, hit.from, PARLIAMENT_REACH)
  if (parliament && inOffice) return 0.8
  if (sole && inOffice && article.words.places(Word.Parliament).length > 1) return 0.7
  if (sole && inOffice && beside.title) return 0.6
  // «غلامعلی حدادعادل» remains who he is.
  const known =
    inOffice || (day !== undefined && day > last && sole && lettersIn(article, sole) >= LONG_SURNAME)
  return rare && known && !article.arena ? 0.6 : 0.35
}

/** A surname of so many letters, borne by one in the base, is borne by few outside it. */
const LONG_SURNAME = 6

/** Units around a name within which a word of the parliament counts. */
const PARLIAMENT_REACH = 25
/** Units around a name within which a word of sport or the arts counts. */
const ARENA_REACH = 12

/**
 * Of how many given names the hit consists: «محمدحسن» 1, «عبدالله خلیل» 2; 0 if there is
 * a surname in it, or a father: «تمیم بن حمد».
 */
function givenNamesIn(article: Article, hit: SenseHit): number {
  for (let i = hit.from + 1; i < hit.to; i++) if (isWordAt(article.units, i, 'بن')) return 0
  const ones = article.at(hit.from, [Sense.GivenName])
  if (ones.some((one) => one.to === hit.to)) return 1
  return ones.some((one) => article.at(one.to, [Sense.GivenName]).some((other) => other.to === hit.to))
    ? 2
    : 0
}

/** «مدیرعامل» and the like right behind a name. */
function isManager(article: Article, at: number): boolean {
  return adjoinsLoosely(article, at) && MANAGERS.has(article.units, at)
}

const MANAGERS = new WordSet(list('مدیرعامل، مدیر، سرپرست، آهنگساز، کارگردان، تهیه‌کننده، بازیگر، خواننده'))

/** «سرهنگ حسن روحانی», «پروفسور دیوید کامرون»: what nobody calls an official of ours, and of another state. */
function isOthersTitle(article: Article, at: number, isOfHome: boolean): boolean {
  return isOfHome ? article.word(at) === 'سرهنگ' : article.word(at) === 'پروفسور'
}

/** The person is of the page's own country, or of one the text names. */
function atHomeHere({ lexicon, home }: Article, person: number, named: ReadonlySet<number>): boolean {
  const areas = lexicon.areasOf(person)
  return (
    areas.size === 0 || (home !== undefined && areas.has(home)) || [...areas].some((area) => named.has(area))
  )
}

function isNear(article: Article, kind: ListedKind, at: number, reach: number): boolean {
  const places = article.words.places(kind)
  const next = places[firstAfter(places, at - reach - 1)]
  return next !== undefined && next <= at + reach
}

/** The surname in a full name, if nobody else in the base bears it. */
function soleSurname(article: Article, hit: SenseHit): SenseHit | undefined {
  for (let i = hit.from + 1; i < hit.to; i++)
    for (const family of article.at(i, [Sense.FamilyName]))
      if (family.to === hit.to) return article.lexicon.bearers(family.form) === 1 ? family : undefined
  return undefined
}
