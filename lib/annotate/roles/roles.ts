/**
 * Role phrases: «وزیر خارجه تاجیکستان», «رئیس‌جمهور و وزیر خارجه آذربایجان»,
 * «وزرای خارجه جمهوری آذربایجان و تاجیکستان», «دبیر شورای عالی امنیت ملی». This pass
 * reads which posts a phrase means; who held them is asked in `holders.ts`.
 */

import { Sense } from '../../knowledge/form-index'
import { NONE } from '../../knowledge/graph'
import { numberAt } from '../../text/units'
import type { AreaMention } from '../areas/areas'
import { type Article, adjoins, firstAfter, lettersIn, type Span } from '../article'
import { Modifier, Word } from '../words/kinds'
import { readFocus, saysWhose } from './focus'
import { isGovernment, leadersFollowing, ofAnotherGovernment, termAt, termFollowing } from './governments'
import { type Head, ownedByOther, postsFor, readModifiers } from './heads'
import { goesOnElsewhere, isNotHome, isOfCompany, isProvincial, organizationFollows } from './not-home'
import { accreditation, type Owner, ownerAcross, readOwner } from './owners'
import type { RolePhrase } from './roles.types'
import { coordinated, pluralRole } from './roles-of-many'

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
    ((article.units.digit[at - 1] === 1 && !taken(at - 1) && !isYear(article, at - 1)) ||
      article.words.endingAt(at, Word.Count) !== undefined ||
      article.word(at - 1).endsWith('ترین'))
  )
}

/** «در پاییز ۲۰۱۲ وزیر خارجه آمریکا» */
function isYear({ units, words }: Article, at: number): boolean {
  return words.endingAt(at, Word.Season) !== undefined && numberAt(units, at) > 1300
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
  // «سفیر آمریکا در آلمان», whom the base does not have, is no other envoy of America's.
  if (owner && isAccredited(article, head, owner)) return undefined
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
    return wasHeld(article, head, after.to) ||
      isForeignSense(article, head, focusOf) ||
      // «رهبر شهید انصارالله»
      (modifier === Modifier.Late && organizationFollows(article, after.to))
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
  // «وزیر امور خارجه ظریف» in a text about America
  const his = areaOfNext(article, head, after.to)
  if (his !== undefined) {
    const seat = postsFor(article, head, { area: his })
    if (seat.length === 1) return { ...base, to, seats: [seat], owner: 'own-words', area: his }
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

/** The only country in which one whose name follows held a post of the kind. */
function areaOfNext(article: Article, head: Head, at: number): number | undefined {
  // «بندر سلطان قابوس»
  if (!adjoins(article, at) || article.words.endingAt(head.from, Word.NotOfficial)) return undefined
  if (head.to === head.from + 1 && article.word(head.from).length <= SHORT_WORD) return undefined
  const { graph } = article.lexicon
  const areas = new Set<number>()
  const [name] = article.at(at, [Sense.FullName, Sense.FamilyName])
  if (name && lettersIn(article, name) >= NAME_LETTERS)
    for (const person of name.targets)
      for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++) {
        const post = graph.memberPost[m]!
        if (head.types.includes(graph.postType[post]!)) areas.add(graph.postArea[post]!)
      }
  const [area] = areas
  return areas.size === 1 && area !== NONE ? area : undefined
}

/** A shorter surname is a word sooner: «گل». */
const NAME_LETTERS = 4

function isAccredited(article: Article, head: Head, owner: Owner): boolean {
  const { graph } = article.lexicon
  const posts = postsFor(article, head, owner)
  return head.posts.length === 0 && posts.length > 0 && posts.every((post) => graph.postTo[post] !== NONE)
}

/** «دادستان کل» in a text about America: words that are a post's at home, but of any state's. */
function isForeignSense(article: Article, head: Head, focusOf: (at: number) => number | undefined): boolean {
  const area = areaOf(article, head)
  if (area === undefined || area !== article.home || saysWhose(article, head)) return false
  const focus = focusOf(head.from)
  return focus !== undefined && focus !== area
}

/** «راحیل شریف سال‌ها پیش فرمانده ارتش بود»: of somebody and some time, unless what was is his: «تصمیم فرمانده بود». */
function wasHeld(article: Article, { from }: Span, at: number): boolean {
  if (adjoins(article, from) && article.words.endingAt(from, Word.OfPerson)) return false
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
  return hit && posts.length > 0
    ? { to: constituencyEnd(article, hit.to, posts), seats: [posts], area: graph.postArea[posts[0]!] }
    : undefined
}

/** «نماینده مردم طالقان و ساوجبلاغ», «تبریز، آذرشهر و اسکو»: places of one seat in any order. */
function constituencyEnd(article: Article, at: number, posts: readonly number[]): number {
  let end = at
  for (;;) {
    const and = adjoins(article, end) ? article.words.startingAt(end, Word.And) : undefined
    const next = and ? and.to : /^\s*[،,]\s*$/.test(article.between(end)) ? end : -1
    const place = next < 0 ? undefined : article.at(next, [Sense.Constituency])[0]
    if (!place?.targets.some((post) => posts.includes(post))) return end
    end = place.to
  }
}
