/**
 * Questions by date, in the ids and days people write: who held a post that day,
 * which posts a person held. The answers carry dates, method and sources as the
 * records have them; `graph.ts` says who covers the day.
 */
import { parseDay } from './edtf'
import type { Entities, StoredPerson, StoredPost, StoredSource } from './entities'
import { type Holding, holdersOn, membersOf, postsOn } from './graph'
import type { Pack } from './pack'

export type StoredMembership = StoredPerson['held'][number]

/** One person in one post. */
export interface Answer {
  person: StoredPerson
  post: StoredPost
  membership: StoredMembership
  /** False where the day lies in the uncertain edge of the tenure. */
  certain: boolean
}

export interface Questions {
  /**
   * Holders of a post on a day, certain ones first; two on the day of a handover; none in a gap.
   * @throws RangeError with a sentence, for an unknown post or what is no day
   */
  holderOf(post: string, date: string): Answer[]
  /**
   * Posts of a person on a day, weightiest first.
   * @throws RangeError with a sentence, for an unknown person or what is no day
   */
  postsOf(person: string, date: string): Answer[]
  /** All who held a post, oldest first. @throws RangeError for an unknown post */
  timelineOf(post: string): Answer[]
  /** All a person held, oldest first. @throws RangeError for an unknown person */
  careerOf(person: string): Answer[]
  /** @throws RangeError for an unknown post */
  postOf(id: string): StoredPost
  sourcesOf(membership: StoredMembership): StoredSource[]
}

export function openQuestions(pack: Pack, entities: Entities): Questions {
  const { graph } = pack
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))
  const persons = byId(entities.persons)
  const posts = byId(entities.posts)
  const sources = byId(entities.sources)
  const indexOf = (ids: readonly string[]) => new Map(ids.map((id, i) => [id, i]))
  const postIndex = indexOf(graph.posts.ids)
  const personIndex = indexOf(graph.persons.ids)

  const known = <T>(map: ReadonlyMap<string, T>, id: string, what: string): T => {
    const found = map.get(id)
    if (found === undefined) throw new RangeError(`“${id}” is no ${what} of the knowledge base.`)
    return found
  }
  const dayOf = (date: string): number => {
    const day = parseDay(date)
    if (day === undefined) throw new RangeError(`“${date}” is not a day; write YYYY-MM-DD.`)
    return day
  }
  const answer = (membership: number, certain: boolean): Answer => {
    const index = graph.memberPerson[membership]!
    const person = known(persons, graph.persons.ids[index]!, 'person')
    return {
      person,
      post: known(posts, graph.posts.ids[graph.memberPost[membership]!]!, 'post'),
      membership: person.held[membership - graph.personFirst[index]!]!,
      certain,
    }
  }
  const answers = (holdings: readonly Holding[]) =>
    holdings.map(({ membership, coverage }) => answer(membership, coverage === 'certain'))

  return {
    holderOf: (post, date) => answers(holdersOn(graph, known(postIndex, post, 'post'), dayOf(date))),
    postsOf: (person, date) => answers(postsOn(graph, known(personIndex, person, 'person'), dayOf(date))),
    timelineOf: (post) => membersOf(graph, known(postIndex, post, 'post')).map((m) => answer(m, true)),
    careerOf(person) {
      const index = known(personIndex, person, 'person')
      const first = graph.personFirst[index]!
      return Array.from({ length: graph.personFirst[index + 1]! - first }, (_, i) => answer(first + i, true))
    },
    postOf: (id) => known(posts, id, 'post'),
    sourcesOf: ({ sources: keys }) => keys.flatMap((key) => sources.get(key) ?? []),
  }
}

/**
 * Whether someone counts as in office on the day the base was checked: a source of
 * that year shows it (`..`), or no source says when it ended and one of the year
 * before or later shows it. Who is elected and not yet in office does not count.
 */
export function holdsStill(
  membership: Pick<StoredMembership, 'start' | 'end' | 'seen' | 'role'>,
  asOf: string,
): boolean {
  if (membership.role === 'elect') return false
  if (membership.end === '..') return true
  const lastSeen = membership.seen?.split('/')[1]
  return (
    membership.end === 'unknown' &&
    lastSeen !== undefined &&
    Number(lastSeen.slice(0, 4)) >= Number(asOf.slice(0, 4)) - 1
  )
}
