/**
 * Role phrases: «وزیر خارجه تاجیکستان», «رئیس‌جمهور و وزیر خارجه آذربایجان»,
 * «وزرای خارجه جمهوری آذربایجان و تاجیکستان», «دبیر شورای عالی امنیت ملی». This pass
 * reads which posts a phrase means; who held them is asked in `holders.ts`.
 */

import { Sense, type SenseKind } from '../knowledge/form-index'
import { NONE } from '../knowledge/graph'
import type { AreaMention } from './areas'
import { type Article, adjoins, firstAfter, type SenseHit, type Span } from './article'
import { readFocus } from './focus'
import {
  isGovernment,
  leadersFollowing,
  ofAnotherGovernment,
  type Term,
  termAt,
  termFollowing,
} from './governments'
import { goesOnElsewhere, isNotHome, isOfCompany, isProvincial } from './not-home'
import { accreditation, type OwnedBy, ownerAcross, readOwner, skipCountryWord } from './owners'
import { list, Modifier, Word } from './words/kinds'

export interface RolePhrase extends Span {
  /** Posts meant, one list for each person named: two lists in «رئیس‌جمهور و وزیر خارجه X». */
  seats: number[][]
  /** `Modifier` of the phrase, 0 if it has none. */
  modifier: number
  /** How the country is known. */
  owner: OwnedBy
  area?: number
  /** «وزیر خارجه دولت روحانی»: persons whose government it may be. */
  underLeaders?: readonly number[]
  /** «وزیر ارشاد دولت سیزدهم»: days of that government. */
  term?: Term
  /** First day of which the phrase may speak. */
  since?: number
  /** Where the country is only that in focus: the page's own country's posts of the name. */
  homeSeat?: number[]
  /** The phrase belongs to somebody else's title: «مشاور رئیس‌جمهور». */
  inner: boolean
}

/** A post's words before the country is known. */
interface Head extends Span {
  types: number[]
  posts: number[]
  plural: boolean
  modifier: number
}

const HEAD_KINDS: readonly SenseKind[] = [
  Sense.Post,
  Sense.PostType,
  Sense.PostTypePlural,
  Sense.PostTypeActing,
]

export function findHeads(article: Article): Head[] {
  const heads: Head[] = []
  let free = 0
  for (const hit of article.all(HEAD_KINDS)) {
    const last = heads.at(-1)
    if (last && hit.from === last.from && hit.to === last.to) addSense(last, hit)
    else if (hit.from >= free) {
      const head: Head = { from: hit.from, to: hit.to, types: [], posts: [], plural: false, modifier: 0 }
      addSense(head, hit)
      head.modifier = modifierInside(article, head)
      heads.push(head)
      free = hit.to
    }
  }
  return heads
}

function addSense(head: Head, hit: SenseHit) {
  if (hit.kind === Sense.Post) head.posts.push(...hit.targets)
  else head.types.push(...hit.targets)
  if (hit.kind === Sense.PostTypePlural) head.plural = true
  if (hit.kind === Sense.PostTypeActing) head.modifier = Modifier.Acting
}

function modifierInside(article: Article, head: Head): number {
  if (head.modifier) return head.modifier
  for (let i = head.from + 1; i < head.to; i++) {
    const modifier = article.words.startingAt(i, Word.Modifier)
    if (modifier) return modifier.value
  }
  return 0
}

/** Units at which a role's own words end (after «سابق» and the like), where a country may follow. */
export function headEnds(article: Article, heads: readonly Head[]): Set<number> {
  return new Set(heads.map((head) => readModifiers(article, head.to).to))
}

export function findRoles(
  article: Article,
  heads: readonly Head[],
  areas: readonly AreaMention[],
  taken: (i: number) => boolean,
): RolePhrase[] {
  const areaAt = new Map(areas.map((area) => [area.from, area]))
  const headAt = new Map(heads.map((head) => [head.from, head]))
  const focusOf = readFocus(article, areas, heads)
  const roles: RolePhrase[] = []
  let free = 0
  for (const head of heads) {
    if (head.from < free || isCounted(article, head.from, taken)) continue
    const role =
      coordinated(article, head, headAt, areaAt, areas) ??
      (head.plural ? pluralRole(article, head, areaAt) : singleRole(article, head, areaAt, areas, focusOf))
    if (!role) continue
    roles.push(role)
    free = role.to
  }
  return roles
}

function isNumbered(article: Article, at: number): boolean {
  return adjoins(article, at) && article.words.startingAt(at, Word.Ordinal) !== undefined
}

/** «۲۷ رئیس دولت», «هر دو وزیر خارجه», «بزرگ‌ترین رئیس‌جمهور»: how many or which, not who. */
function isCounted(article: Article, at: number, taken: (i: number) => boolean): boolean {
  return (
    adjoins(article, at) &&
    ((article.units.digit[at - 1] === 1 && !taken(at - 1)) ||
      article.words.endingAt(at, Word.Count) !== undefined ||
      article.word(at - 1).endsWith('ترین'))
  )
}

/** «رئیس‌جمهور و وزیر خارجه آذربایجان»: the country at the end serves both, if it has both posts. */
function coordinated(
  article: Article,
  head: Head,
  headAt: ReadonlyMap<number, Head>,
  areaAt: ReadonlyMap<number, AreaMention>,
  areas: readonly AreaMention[],
): RolePhrase | undefined {
  if (head.plural || head.types.length === 0) return undefined
  const joined = [head]
  let at = readModifiers(article, head.to).to
  for (;;) {
    const and = adjoins(article, at) ? article.words.startingAt(at, Word.And) : undefined
    const comma = /^\s*[،,]\s*$/.test(article.between(at))
    const next = headAt.get(and ? and.to : comma ? at : -1)
    if (!next || next.plural || next.types.length === 0) break
    joined.push(next)
    at = readModifiers(article, next.to).to
  }
  if (joined.length < 2) return undefined
  const owner = readOwner(article, at, areaAt, areas)
  if (owner?.area === undefined) return undefined
  const seats = joined.map((one) => postsFor(article, one, owner))
  if (seats.some((posts) => posts.length === 0)) return undefined
  return {
    from: head.from,
    to: owner.to,
    seats,
    modifier: head.modifier,
    owner: owner.how,
    area: owner.area,
    inner: ownedByOther(article, head.from),
  }
}

/** «وزرای خارجه ایران، روسیه و ترکیه»: one person for each country. */
function pluralRole(
  article: Article,
  head: Head,
  areaAt: ReadonlyMap<number, AreaMention>,
): RolePhrase | undefined {
  const seats: number[][] = []
  let to = head.to
  let at = adjoins(article, head.to) ? skipCountryWord(article, head.to) : -1
  for (;;) {
    const area = areaAt.get(at)
    if (!area || area.kind === 'metonym') break
    seats.push(postsFor(article, head, { area: area.area }))
    to = area.to
    const and = adjoins(article, to) ? article.words.startingAt(to, Word.And) : undefined
    at = and ? and.to : /^\s*[،,]\s*$/.test(article.between(to)) ? to : -1
  }
  return seats.length >= 2 && seats.every((posts) => posts.length > 0)
    ? { from: head.from, to, seats, modifier: head.modifier, owner: 'stated', inner: false }
    : undefined
}

function singleRole(
  article: Article,
  head: Head,
  areaAt: ReadonlyMap<number, AreaMention>,
  areas: readonly AreaMention[],
  focusOf: (at: number) => number | undefined,
): RolePhrase | undefined {
  const { graph } = article.lexicon
  const after = readModifiers(article, head.to)
  const owner = ownerAcross(head, areaAt) ?? readOwner(article, after.to, areaAt, areas)
  const afterOwner = owner ? readModifiers(article, owner.to) : after
  const modifier = head.modifier || after.value || afterOwner.value
  const inner = ownedByOther(article, head.from)
  const to = Math.max(after.to, afterOwner.value ? afterOwner.to : 0, owner?.to ?? 0)
  const base = { from: head.from, modifier, inner }

  const place = accreditation(article, owner?.to ?? after.to, areaAt)
  if (owner && place) {
    const named = postsFor(article, head, owner).filter((post) => graph.postTo[post] === place.to)
    const { area } = owner
    const posts =
      named.length > 0 || area === undefined
        ? named
        : head.types.flatMap((type) => article.lexicon.accredited(type, area, place.to))
    if (posts.length > 0)
      return { ...base, to: place.end, seats: [posts], owner: owner.how, area: owner.area }
  }
  const constituency = readConstituency(article, head)
  if (constituency) return { ...base, ...constituency, owner: 'own-words' }

  if (owner) {
    const own = head.posts.filter(
      (post) => graph.postArea[post] === owner.area || graph.postOrganization[post] === owner.organization,
    )
    const posts = own.length > 0 ? own : postsFor(article, head, owner)
    // «فرستاده ویژه روسیه»: one of several, and what for is not said.
    if (own.length === 0 && posts.some((post) => article.lexicon.isRegional(post))) return undefined
    if (posts.length > 0)
      return { ...base, to, seats: [posts], owner: owner.how, area: owner.area, since: owner.since }
    // «وزیر راه و شهرسازی ترکیه» is no post of ours; «سخنگوی کرملین ناتو را …» is what it is.
    if (owner.area !== undefined || head.posts.length === 0) return undefined
    return { ...base, to: after.to, seats: [head.posts], owner: 'own-words', area: areaOf(article, head) }
  }
  // «رئیس‌جمهور جنایتکار»: of whose country, only he who says so knows. «رئیس دولت نهم»: not the one in office.
  const term = isGovernment(article.word(after.to - 1)) ? termAt(article, after.to) : undefined
  const numbered = term ?? termFollowing(article, after.to)
  if (numbered && article.home !== undefined) {
    const posts = head.posts.length > 0 ? head.posts : postsFor(article, head, { area: article.home })
    return posts.length === 1
      ? { ...base, to: term?.to ?? to, seats: [posts], owner: 'home', area: article.home, term: numbered }
      : undefined
  }
  if (after.scorned || isNumbered(article, after.to)) return undefined
  const underLeaders = leadersFollowing(article, after.to)
  if (underLeaders.length > 0 && article.home !== undefined) {
    const posts = head.posts.length > 0 ? head.posts : postsFor(article, head, { area: article.home })
    return posts.length === 1
      ? { ...base, to, seats: [posts], owner: 'home', area: article.home, underLeaders }
      : undefined
  }
  if (ofAnotherGovernment(article, after.to) || isProvincial(article, after.to)) return undefined
  if (goesOnElsewhere(article, after.to, areaAt) || isOfCompany(article, after.to)) return undefined
  if (head.posts.length > 0)
    return wasHeld(article, after.to)
      ? undefined
      : { ...base, to, seats: [head.posts], owner: 'own-words', area: areaOf(article, head) }
  for (const type of head.types) {
    const only = article.lexicon.onlyOwner(type)
    if (only)
      return {
        ...base,
        to,
        seats: [[...article.lexicon.postsOf(type, only)]],
        owner: 'own-words',
        area: only.area,
      }
  }
  if (article.home === undefined || isNotHome(article, head, after.to, areaAt)) return undefined
  const area = focusOf(head.from)
  const posts = area === undefined ? [] : postsFor(article, head, { area })
  if (posts.length === 0 || posts.some((post) => article.lexicon.isRegional(post))) return undefined
  if (area === article.home) return { ...base, to, seats: [posts], owner: 'home', area }
  // «امیر» abroad is as often a given name.
  return head.to - head.from > 1 || article.word(head.from).length > SHORT_WORD
    ? {
        ...base,
        to,
        seats: [posts],
        owner: 'focus',
        area,
        homeSeat: postsFor(article, head, { area: article.home }),
      }
    : undefined
}

/** «راحیل شریف سال‌ها پیش فرمانده ارتش بود»: of somebody and some time. */
function wasHeld(article: Article, at: number): boolean {
  return adjoins(article, at) && /^(ن)?بود(ه|م|ند)?$/.test(article.word(at))
}

/** Letters of «امیر», «سلطان», «پادشاه»; «نخستوزیر» has more. */
const SHORT_WORD = 7

function areaOf(article: Article, head: Head): number | undefined {
  const area = article.lexicon.graph.postArea[head.posts[0]!]!
  return area === NONE ? undefined : area
}

const PARLIAMENT_REACH = 4

function speaksOfParliament(article: Article, at: number): boolean {
  const places = article.words.places(Word.Parliament)
  const next = places[firstAfter(places, at - 1)]
  return next !== undefined && next <= at + PARLIAMENT_REACH
}

/** «نماینده مردم ملکان در مجلس». */
function readConstituency(
  article: Article,
  head: Head,
): Pick<RolePhrase, 'to' | 'seats' | 'area'> | undefined {
  if (!adjoins(article, head.to)) return undefined
  const { graph } = article.lexicon
  const hit = article.at(head.to, [Sense.Constituency])[0]
  // «نماینده گچساران» may be a football team.
  if (head.to === head.from + 1 && hit && !speaksOfParliament(article, hit.to)) return undefined
  const posts = hit?.targets.filter((post) => head.types.includes(graph.postType[post]!)) ?? []
  return hit && posts.length > 0 ? { to: hit.to, seats: [posts], area: graph.postArea[posts[0]!] } : undefined
}

function postsFor(article: Article, head: Head, owner: { area?: number; organization?: number }): number[] {
  const { graph } = article.lexicon
  const own = head.posts.filter((post) => owner.area !== undefined && graph.postArea[post] === owner.area)
  if (own.length > 0) return own
  for (const type of head.types) {
    const posts = article.lexicon.postsOf(type, owner)
    if (posts.length > 0) return [...posts]
  }
  return []
}

/** Reads «سابق», «وقت», «جدید» from unit `at` on. */
function readModifiers(article: Article, at: number): { to: number; value: number; scorned: boolean } {
  let to = at
  let value = 0
  let scorned = false
  while (adjoins(article, to)) {
    const scorn = article.words.startingAt(to, Word.Scorn)
    if (scorn) {
      to = scorn.to
      scorned = true
      continue
    }
    const modifier = article.words.startingAt(to, Word.Modifier)
    if (!modifier) break
    if (modifier.value !== Modifier.Present) value = modifier.value
    to = modifier.to
  }
  return { to, value, scorned }
}

function ownedByOther(article: Article, at: number): boolean {
  if (!adjoins(article, at)) return false
  return article.words.endingAt(at, Word.RoleOwner) !== undefined || ofDeputy(article, at)
}

/** Units back to «معاون» in «معاون آموزش، پژوهش و فناوری اطلاعات وزیر نیرو». */
const DEPUTY_REACH = 10

/** What stands before a role is what a deputy of its holder is deputy for. */
function ofDeputy(article: Article, at: number): boolean {
  let deputy = at - 1
  while (deputy > at - DEPUTY_REACH && !DEPUTIES.has(article.word(deputy))) deputy--
  return deputy > at - DEPUTY_REACH && isOneName(article, deputy + 1, at)
}

/** Nothing in units `[from, to)` begins afresh, says or is a post: they may be the name of one field. */
function isOneName(article: Article, from: number, to: number): boolean {
  const { words } = article
  if (words.endingAt(to, Word.And)) return false
  for (let i = from; i < to; i++) {
    const ends = words.startingAt(i, Word.Links) !== undefined || words.startingAt(i, Word.Says) !== undefined
    if ((ends && !words.startingAt(i, Word.And)) || article.at(i, HEAD_KINDS).length > 0) return false
    if (!adjoins(article, i) && !/^\s*[،,]\s*$/.test(article.between(i))) return false
  }
  return true
}

const DEPUTIES = new Set(list('معاون، معاونت، مدیرکل، مشاور'))
