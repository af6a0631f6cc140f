/** Who held the posts of a role phrase on its day. */

import { Sense } from '../../knowledge/form-index'
import { type Holding, holdersOn, membersOf } from '../../knowledge/graph'
import { Gap } from '../../text/units'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, firstAfter, startsOf } from '../article'
import type { ResolvedDate } from '../dates/dates.types'
import type { PersonMention } from '../people/people.types'
import { isOfTheDead } from '../people/the-dead'
import { list, Modifier, Word } from '../words/kinds'
import { isApposition, isBracketed, isNamedBefore } from './apposition'
import { formerNamedNear, isNamed, isRatherAnothers } from './named'
import type { RoleHolders, RolePhrase } from './roles.types'
import { holderUnder } from './under-leader'

/** What a text says besides the role. */
export interface Context {
  dates: readonly ResolvedDate[]
  /** Persons named in full. */
  people: readonly PersonMention[]
  /** Day the text was written. */
  written: number | undefined
}

const SCORES: Record<RolePhrase['owner'], number> = {
  stated: 0.95,
  'own-words': 0.95,
  home: 0.85,
  focus: 0.65,
  'this-country': 0.8,
  counterpart: 0.75,
}
/** Of a role that two hold. */
const DOUBT_SCORE = 0.6
/** How far beyond the days a holder was seen in a post of unknown dates we still take him to hold it. */
const SEEN_SLACK_DAYS = 400
/** So long after a change «سابق» still means the last one before; a minister is sooner one of many. */
const FORMER_DAYS = 900
const FORMER_MINISTER_DAYS = 550
/** A winner takes office within so many days of being called «منتخب». */
const ELECT_DAYS = 150

/** Days a range may have for a role beside it to be of that time: «در آذر ۱۳۹۲». */
const EVENT_DAYS = 31
/** And a season, if one man held it all that time. */
const SEASON_DAYS = 93
/** «در سال ۲۰۱۲ وزیر خارجه ایران»: a whole year counts only right before the role. */
const CLOSE_UNITS = 1
/** «وقت» may look back at a date so many sentences before its own. */
const THEN_SENTENCES = 2

/**
 * The holders at the time a role speaks of: of the event, if a date stands before
 * the role in its sentence, else of the day the text was written. «وزیر وقت»
 * speaks of an event always; without one nobody is claimed.
 */
export function holdersInTime(
  article: Article,
  role: RolePhrase,
  { dates, people, written }: Context,
): RoleHolders | undefined {
  if (role.modifier !== Modifier.Late && isOfTheDead(article, role.from)) return undefined
  if (role.underLeaders || role.term) return holderUnder(article.lexicon, role)
  const then = role.modifier === Modifier.Then
  const event = eventOf(article, role, dates, then) ?? toldOf(article, role, dates, written)
  let doubtful: RoleHolders | undefined
  if (event) {
    const first = holdersOf(article, role, event.first, people)
    const last = event.last === event.first ? first : holdersOf(article, role, event.last, people)
    const same = first?.persons.join() === last?.persons.join() ? first : undefined
    if (same && !same.doubt) return same
    if (event.last - event.first >= EVENT_DAYS) return undefined
    doubtful = same
  }
  const now = then || written === undefined ? undefined : holdersOf(article, role, written, people)
  // Who of the two of a handover stayed is who the text goes on to speak of.
  return !now || now.doubt ? (doubtful ?? now) : now
}

/** The last date before a role that may be the time of what it tells. */
function eventOf(
  article: Article,
  role: RolePhrase,
  dates: readonly ResolvedDate[],
  then: boolean,
): ResolvedDate | undefined {
  const sentence = article.sentence(role.from)
  const starts = startsOf(dates)
  // «سخنگوی قوه قضائیه در ۲۵ آبان ۱۴۰۰»
  const next = dates[firstAfter(starts, role.to)]
  if (next?.from === role.to + 1 && next.yearSource === 'stated' && next.last - next.first < EVENT_DAYS)
    if (adjoins(article, role.to) && article.words.startingAt(role.to, Word.In)) return next
  // «رئیس‌جمهور وقت آن شب گفت»
  if (next?.from === role.to && next.pointer) return next
  for (let k = firstAfter(starts, role.from - 1) - 1; k >= 0; k--) {
    const date = dates[k]!
    if (article.sentence(date.from) < sentence - (then ? THEN_SENTENCES : 0)) break
    if (then || date.last - date.first < SEASON_DAYS || role.from - date.to <= CLOSE_UNITS) return date
  }
  return undefined
}

/**
 * «۲۳ تیر ۱۳۹۴ … را خواندند. وزیران خارجه …»: the day long past that a paragraph tells of, from the
 * sentence that begins with it on, as long as nothing says that it is today again.
 */
function toldOf(
  article: Article,
  role: RolePhrase,
  dates: readonly ResolvedDate[],
  written: number | undefined,
): ResolvedDate | undefined {
  const date = dates[firstAfter(startsOf(dates), role.from - 1) - 1]
  if (!date || written === undefined || date.yearSource !== 'stated' || date.pointer) return undefined
  if (date.first !== date.last || date.last > written - LONG_PAST_DAYS) return undefined
  const { gap } = article.units
  const opens = date.from === 0 || isBreak(gap[date.from - 1]!) || article.word(date.from - 1) === IN
  if (!opens || article.sentence(date.from) < article.sentence(role.from) - TOLD_SENTENCES) return undefined
  for (let i = date.to; i <= role.from; i++) if (isBreak(gap[i - 1]!)) return undefined
  for (let i = date.to; i < role.from + NOW_REACH; i++) if (NOW.has(article.units, i)) return undefined
  return date
}

const isBreak = (gap: number) => gap === Gap.Line || gap === Gap.Break
const IN = 'در'
/** Days after which a date is history. */
const LONG_PAST_DAYS = 300
/** Sentences behind the date that still tell of it. */
const TOLD_SENTENCES = 2
const NOW = new WordSet(list('امروز، دیروز، اکنون، هم‌اکنون، حالا، امسال، اینک، فردا، امشب، دیشب'))
const NOW_REACH = 12

/** The holders, or undefined in a gap, an overlap, or where the base does not know. */
function holdersOf(
  article: Article,
  role: RolePhrase,
  day: number,
  people: readonly PersonMention[],
): RoleHolders | undefined {
  if (role.since !== undefined && day < role.since) return undefined
  const persons: number[] = []
  const posts: number[] = []
  let score = SCORES[role.owner]
  const inApposition = isApposition(article, role) || isBracketed(article, role.to)
  if (role.homeSeat) {
    const ours = seatHolder(article, role, role.homeSeat, day, inApposition, people)
    if (ours && isNamed(article, ours.person)) {
      const theirs = seatHolder(article, role, role.seats[0]!, day, inApposition, people)
      // «عراقچی … وزیر خارجه … در دیدار روبیو»
      if (theirs && isNamed(article, theirs.person)) return undefined
      return { persons: [ours.person], posts: [ours.post], day, score: Math.min(SCORES.home, ours.score) }
    }
  }
  if (role.owner === 'home' && isRatherAnothers(article, role, day)) return undefined
  // «حسین فاطمی، وزیر خارجه، …»: whoever bore the name is not known to us.
  if (inApposition && /^\s*[،,]/.test(article.between(role.to))) return undefined
  for (const seat of role.seats) {
    const holding = seatHolder(article, role, seat, day, inApposition, people)
    if (!holding) {
      const isOne = role.seats.length === 1 && !inApposition && !role.modifier
      return isOne ? atHandover(article, seat, day, Math.min(score, DOUBT_SCORE)) : undefined
    }
    // «آبراهام لینکلن، رئیس‌جمهور آمریکا»: said of another than the holder.
    if (inApposition && role.seats.length === 1 && !isNamedBefore(article, role, holding.person))
      return undefined
    persons.push(holding.person)
    posts.push(holding.post)
    score = Math.min(score, holding.score)
  }
  return { persons, posts, day, score }
}

function seatHolder(
  article: Article,
  { from, to, modifier }: RolePhrase,
  seat: readonly number[],
  day: number,
  inApposition: boolean,
  people: readonly PersonMention[],
): { person: number; post: number; score: number } | undefined {
  const { graph } = article.lexicon
  if (seat.some((post) => graph.postSeats[post]! > 1)) return undefined
  if (modifier === Modifier.Late) {
    const late = inApposition ? undefined : lateHolder(article, seat, day)
    return late && !namesAnother(article, to, late.person) ? late : undefined
  }
  if (modifier === Modifier.Former || modifier === Modifier.EarlierFormer) {
    // «محمود احمدی‌نژاد، رئیس‌جمهور پیشین»: one of several, and the name says which.
    if (seat.length !== 1 || inApposition) return undefined
    const named = formerNamedNear(article, seat[0]!, from, day, people)
    if (named !== undefined) return { person: named, post: seat[0]!, score: 0.8 }
    const person = formerHolder(article, seat[0]!, day, modifier === Modifier.Former ? 1 : 2)
    return person === undefined
      ? undefined
      : { person, post: seat[0]!, score: modifier === Modifier.Former ? 0.7 : 0.55 }
  }
  if (modifier === Modifier.Elect) {
    if (seat.length !== 1) return undefined
    const next = membersOf(graph, seat[0]!).find(
      (m) => graph.startMax[m]! > day && graph.startMax[m]! <= day + ELECT_DAYS && graph.memberRole[m] === 0,
    )
    return next === undefined ? undefined : { person: graph.memberPerson[next]!, post: seat[0]!, score: 0.8 }
  }
  const holdings = seat.flatMap((post) => holdersOn(graph, post, day))
  const wanted =
    modifier === Modifier.Acting ? holdings.filter((h) => graph.memberRole[h.membership] === 1) : holdings
  const one = soleHolder(wanted, (h) => graph.memberRole[h.membership]!)
  if (one) return { person: one.person, post: one.post, score: 0.95 }
  return nearlyHeld(article, wanted, day)
}

/** «رهبر شهید», «رئیس فقید»: the only holder of a post in the base who had died in it by the day. */
function lateHolder(
  article: Article,
  seat: readonly number[],
  day: number,
): { person: number; post: number; score: number } | undefined {
  const { graph } = article.lexicon
  const late = seat
    .flatMap((post) => membersOf(graph, post))
    .filter((m) => graph.memberDied[m] === 1 && graph.endMax[m]! <= day)
  return late.length === 1
    ? { person: graph.memberPerson[late[0]!]!, post: graph.memberPost[late[0]!]!, score: 0.85 }
    : undefined
}

/** «رئیس‌جمهور شهید محمدعلی رجایی»: a name that goes on from unit `at` is somebody else's. */
function namesAnother(article: Article, at: number, person: number): boolean {
  if (!adjoins(article, at)) return false
  const names = article.at(at, NAMES)
  return names.length > 0 && !names.some(({ targets }) => targets.includes(person))
}

const NAMES = [Sense.FullName, Sense.FamilyName, Sense.FamilyPart, Sense.GivenName]

/** The only certain holder; a full one before one who acts. On a day of handover there are two: nobody. */
function soleHolder(holdings: readonly Holding[], roleOf: (h: Holding) => number): Holding | undefined {
  const certain = holdings.filter((h) => h.coverage === 'certain')
  const full = certain.filter((h) => roleOf(h) === 0)
  const persons = new Set((full.length > 0 ? full : certain).map((h) => h.person))
  return persons.size === 1 ? (full[0] ?? certain[0]) : undefined
}

/** On a day of handover two held the post: the one whom the text names, else one of the two. */
function atHandover(
  article: Article,
  seat: readonly number[],
  day: number,
  score: number,
): RoleHolders | undefined {
  const { graph } = article.lexicon
  if (seat.some((post) => graph.postSeats[post]! > 1)) return undefined
  const full = seat
    .flatMap((post) => holdersOn(graph, post, day))
    .filter((h) => h.coverage === 'certain' && graph.memberRole[h.membership] === 0)
  const held = [...new Map(full.map((h) => [h.person, h.post]))]
  if (held.length !== 2) return undefined
  const named = held.filter(([person]) => isNamed(article, person))
  const meant = named.length === 1 ? named : held
  return {
    persons: meant.map(([person]) => person),
    posts: meant.map(([, post]) => post),
    day,
    score,
    ...(meant.length > 1 && { doubt: true }),
  }
}

/** The only possible holder of a post, close to the days he was seen in it. */
function nearlyHeld(
  article: Article,
  holdings: readonly Holding[],
  day: number,
): { person: number; post: number; score: number } | undefined {
  const { graph } = article.lexicon
  if (holdings.some((h) => h.coverage === 'certain')) return undefined
  const near = holdings.filter(
    (h) =>
      day >= graph.startMax[h.membership]! - SEEN_SLACK_DAYS &&
      day <= graph.endMin[h.membership]! + SEEN_SLACK_DAYS,
  )
  return near.length === 1 && holdings.length === 1
    ? { person: near[0]!.person, post: near[0]!.post, score: 0.6 }
    : undefined
}

/** The holder `back` full holders before the one of the day. */
function formerHolder(article: Article, post: number, day: number, back: number): number | undefined {
  const { graph } = article.lexicon
  const past = membersOf(graph, post).filter((m) => graph.memberRole[m] === 0 && graph.startMax[m]! <= day)
  const current = past.at(-1)
  // Without a holder in office we do not know how far back «سابق» reaches, and long after a
  // change it may mean any of those before.
  const reach = graph.postRank[post] === 1 ? FORMER_DAYS : FORMER_MINISTER_DAYS
  if (current === undefined || graph.endMin[current]! < day || day - graph.startMax[current]! > reach)
    return undefined
  const persons: number[] = []
  for (const m of past.reverse())
    if (persons.at(-1) !== graph.memberPerson[m]) persons.push(graph.memberPerson[m]!)
  // «رئیس‌جمهور اسبق» of a country whose president was so before is none of these two.
  return persons.indexOf(persons[back]!) === back ? persons[back] : undefined
}
