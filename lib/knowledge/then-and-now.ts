/**
 * Then and now: which posts people held on a day, and what has become of each by the
 * day of the base. Only what the records bear is claimed: somebody whose end in a post
 * no source gives has neither left nor stayed.
 */
import type { EntityRef, Tenure } from './cards.types'
import { covers, parseDay, tenureBounds } from './edtf'
import type { StoredPerson } from './entities'
import { holdersOn } from './graph'
import { type Nearest, nearestTerm } from './nearest'
import type { Pack } from './pack'

type Held = StoredPerson['held'][number]

/** What became of somebody in a post. Days are EDTF. */
export type Fate =
  | { state: 'still' }
  /** `on` is absent where somebody else is known to be there, but not since when he is not. */
  | { state: 'left'; on?: string }
  /** There again; `on` is absent where it is not known when, or whether, he left in between. */
  | { state: 'again'; on?: string; since: string }
  /** No source says how long he stayed. */
  | { state: 'unknown' }

export interface PostThen extends Pick<Tenure, 'post' | 'start' | 'end' | 'seen' | 'role'> {
  fate: Fate
  /** Who holds it now, himself left out; absent for posts of several seats, empty where the base does not know. */
  holders?: (EntityRef & Pick<Tenure, 'start' | 'role'>)[]
}

export interface PersonThenAndNow {
  person: EntityRef
  /** Posts certainly held on the day, weightiest first; at least one. */
  held: PostThen[]
  /** Posts held now that are none of those. */
  now: Pick<Tenure, 'post' | 'start' | 'end' | 'role'>[]
}

export interface ThenAndNow {
  at: string
  asOf: string
  /** Those who held something that day, in the order they were asked for. */
  persons: PersonThenAndNow[]
  /** Those of whom the base knows no post on that day, or none for certain, with what they held before or after. */
  without: WithoutPost[]
}

export interface WithoutPost extends EntityRef {
  nearest?: Nearest<Pick<Tenure, 'post'>>
}

/** Records of persons by id, as the store of the base gives them. */
export type GetPersons = (ids: string[]) => PromiseLike<(StoredPerson | undefined)[]>

/** Days between two terms in the same post that are no leaving: a cabinet waits for its confirmation. */
const BETWEEN_TERMS = 60

/**
 * Ids the base does not know, or that are no persons', are left out.
 * @throws RangeError where `at` is no day
 */
export async function thenAndNow(
  ids: readonly string[],
  at: string,
  pack: Pack,
  getPersons: GetPersons,
): Promise<ThenAndNow> {
  const day = parseDay(at)
  if (day === undefined) throw new RangeError(`“${at}” is not a day; write YYYY-MM-DD.`)
  const { asOf } = pack.info
  // An article written after the base was made has nothing behind it yet.
  const today = Math.max(day, parseDay(asOf)!)
  const { posts, persons } = pack.graph
  const postIndex = new Map(posts.ids.map((id, i) => [id, i]))
  const rankOf = ({ post }: { post: { id: string } }) =>
    pack.graph.postRank[postIndex.get(post.id) ?? -1] ?? LAST_RANK
  const refOf = (post: string): EntityRef => {
    const i = postIndex.get(post)
    return i === undefined
      ? { id: post, name: post, nameEn: post }
      : { id: post, name: posts.labels[i]!, nameEn: posts.labelsEn[i]! }
  }

  const records = (await getPersons([...ids])).filter((record) => record !== undefined)
  const found = records.map((record) => ({
    record,
    onDay: record.held.filter((held) => covers(tenureBounds(held), day) === 'certain'),
  }))

  /** Persons certainly in a post of one seat today; undefined where it has several. */
  const inPostNow = (post: string): string[] | undefined => {
    const i = postIndex.get(post)
    if (i === undefined || pack.graph.postSeats[i] !== 1) return undefined
    return holdersOn(pack.graph, i, today)
      .filter(({ coverage }) => coverage === 'certain')
      .map(({ person }) => persons.ids[person]!)
  }
  const wanted = found.flatMap(({ onDay }) => onDay.flatMap(({ post }) => inPostNow(post) ?? []))
  const holders = new Map(
    (await getPersons([...new Set(wanted)])).flatMap((record) => (record ? [[record.id, record]] : [])),
  )
  const holdersOf = (post: string, besides: string): PostThen['holders'] =>
    inPostNow(post)?.flatMap((id) => {
      const record = holders.get(id)
      const held = record && heldOn(record, post, today)
      if (!record || !held || id === besides) return []
      return [{ id, name: record.name, nameEn: record.nameEn, start: held.start, role: held.role }]
    })

  const postThen = (record: StoredPerson, held: Held): PostThen => {
    const others = holdersOf(held.post, record.id)
    return {
      post: refOf(held.post),
      start: held.start,
      end: held.end,
      seen: seenOf(held.seen),
      role: held.role,
      fate: fateOf(record, held, today, others),
      holders: others,
    }
  }
  return {
    at,
    asOf,
    persons: found
      .filter(({ onDay }) => onDay.length > 0)
      .map(({ record, onDay }) => {
        const told = onDay.map((held) => postThen(record, held)).sort((a, b) => rankOf(a) - rankOf(b))
        const toldPosts = new Set(onDay.map(({ post }) => post))
        return {
          person: personRef(record),
          held: told,
          now: record.held
            .filter((held) => held.role !== 'elect' && !toldPosts.has(held.post))
            .filter((held) => covers(tenureBounds(held), today) === 'certain')
            .map(({ post, start, end, role }) => ({ post: refOf(post), start, end, role }))
            .sort((a, b) => rankOf(a) - rankOf(b)),
        }
      }),
    without: found
      .filter(({ onDay }) => onDay.length === 0)
      .map(({ record }) => {
        const terms = record.held.map(({ seen, ...held }) => ({ ...held, seen: seenOf(seen) }))
        const nearest = nearestTerm(terms, at)
        return {
          ...personRef(record),
          ...(nearest && { nearest: { side: nearest.side, term: { post: refOf(nearest.term.post) } } }),
        }
      }),
  }
}

function seenOf(seen: string | undefined): [string, string] | undefined {
  const [first, last] = seen?.split('/') ?? []
  return first && last ? [first, last] : undefined
}

const LAST_RANK = 4

const personRef = ({ id, name, nameEn }: StoredPerson): EntityRef => ({ id, name, nameEn })

/** A person's time in a post that certainly covers a day. */
const heldOn = ({ held }: StoredPerson, post: string, day: number): Held | undefined =>
  held.find((one) => one.post === post && covers(tenureBounds(one), day) === 'certain')

function fateOf(record: StoredPerson, held: Held, today: number, others: PostThen['holders']): Fate {
  const last = lastTerm(record, held)
  const bounds = tenureBounds(last)
  const coverage = covers(bounds, today)
  if (coverage === 'certain') return { state: 'still' }
  const again = heldOn(record, held.post, today)
  const on = coverage === 'no' ? last.end : undefined
  if (again) return { state: 'again', on, since: again.start }
  switch (coverage) {
    case 'no':
      return { state: 'left', on }
    case 'possible': {
      // A seat for one, and somebody else sits on it in his own right since a later day.
      const isTaken = others?.some(
        ({ role, start }) =>
          role === undefined && tenureBounds({ start, end: '..' }).startMin > bounds.startMax,
      )
      return isTaken ? { state: 'left' } : { state: 'unknown' }
    }
  }
}

/** The last of the terms in the same post that follow each other from `held` on: acting, then appointed, then again. */
function lastTerm(record: StoredPerson, held: Held): Held {
  const bounds = tenureBounds(held)
  const lastDay = held.end === 'unknown' ? bounds.endMin : bounds.endMax
  const next = record.held.find((one) => {
    const { startMin, startMax } = tenureBounds(one)
    return one.post === held.post && startMax > bounds.startMax && startMin <= lastDay + BETWEEN_TERMS
  })
  return next ? lastTerm(record, next) : held
}
