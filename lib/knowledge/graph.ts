/**
 * Who held which post when, in typed arrays: the part of the base the linker
 * asks, loaded with the index as one buffer. Everything is by index; ids are in
 * `names.ts`' tables. Days are whole numbers (see edtf.ts).
 */
import { type Coverage, covers, tenureBounds } from './edtf'
import type { Numbering } from './forms'
import { areaName, ownerOf, postLabel, postLabelEn, type Records } from './records'
import type { MembershipRecord, PersonRecord } from './schema'

export const NONE = 0xffff

export interface Graph {
  areas: { ids: string[]; names: string[]; namesEn: string[] }
  organizations: { ids: string[] }
  postTypes: { ids: string[]; only: (string | null)[]; regional: boolean[] }
  posts: { ids: string[]; labels: string[]; labelsEn: string[] }
  persons: { ids: string[]; names: string[]; namesEn: string[] }

  postType: Uint16Array
  /** Area, organization, and place of accreditation (area, or 0x8000 + organization) of each post; NONE if without. */
  postArea: Uint16Array
  postOrganization: Uint16Array
  postTo: Uint16Array
  postSeats: Uint16Array
  /** 1 state … 4 parliament and envoys. */
  postRank: Uint8Array

  /** 1 if somebody else is better known by the person's name: only a role beside it links it. */
  personBetterKnown: Uint8Array
  /** Memberships of person p: `[personFirst[p], personFirst[p + 1])`, by start. */
  personFirst: Uint32Array
  memberPerson: Uint32Array
  memberPost: Uint32Array
  startMin: Int32Array
  startMax: Int32Array
  endMin: Int32Array
  endMax: Int32Array
  /** 0 full, 1 acting, 2 elect. */
  memberRole: Uint8Array
  /** 1 if the tenure ended with the holder's death. */
  memberDied: Uint8Array
  /** Memberships of post q: `postMembers[postFirst[q] … postFirst[q + 1])`, by start. */
  postFirst: Uint32Array
  postMembers: Uint32Array

  /** Hashes of ordinary words one letter away from a surname, sorted: never a misspelling of it. */
  nearWords: Int32Array
}

export const ORGANIZATION_BIT = 0x8000

export function numberRecords(records: Records): Numbering {
  const number = (map: Map<string, unknown>) => new Map([...map.keys()].sort().map((id, i) => [id, i]))
  return {
    areas: number(records.areas),
    persons: number(records.persons),
    postTypes: number(records.postTypes),
    posts: number(records.posts),
    organizations: number(records.organizations),
  }
}

/**
 * A person's memberships by start: the order of the graph and of `StoredPerson.held`
 * alike, so that the one finds its dates and sources in the other.
 */
export function heldInOrder(person: PersonRecord, records: Records): MembershipRecord[] {
  return person.held
    .filter((membership) => records.posts.has(membership.post))
    .sort((a, b) => tenureBounds(a).startMax - tenureBounds(b).startMax)
}

export function buildGraph(records: Records, numbers: Numbering, nearWords: Int32Array): Graph {
  const areas = [...numbers.areas.keys()]
  const posts = [...numbers.posts.keys()]
  const persons = [...numbers.persons.keys()]
  const types = [...numbers.postTypes.keys()]
  const rows = persons.flatMap((id, person) =>
    heldInOrder(records.persons.get(id)!, records).map((m) => ({
      person,
      post: numbers.posts.get(m.post)!,
      role: m.role,
      died: m.died,
      bounds: tenureBounds(m),
    })),
  )
  const personFirst = new Uint32Array(persons.length + 1)
  for (const row of rows) personFirst[row.person + 1]!++
  for (let i = 0; i < persons.length; i++) personFirst[i + 1]! += personFirst[i]!

  const byPost: number[][] = posts.map(() => [])
  rows.forEach((row, i) => {
    byPost[row.post]!.push(i)
  })
  for (const list of byPost) list.sort((a, b) => rows[a]!.bounds.startMax - rows[b]!.bounds.startMax)
  const postFirst = new Uint32Array(posts.length + 1)
  byPost.forEach((list, i) => {
    postFirst[i + 1] = postFirst[i]! + list.length
  })

  const post = (id: string) => records.posts.get(id)!
  const owner = (id: string) => ownerOf(id, post(id))
  const to = (id: string): number => {
    const place = post(id).to
    if (!place) return NONE
    const area = numbers.areas.get(place)
    return area ?? (numbers.organizations.get(place) ?? 0) + ORGANIZATION_BIT
  }
  return {
    areas: {
      ids: areas,
      names: areas.map((id) => areaName(id, records)),
      namesEn: areas.map((id) => records.areas.get(id)!.en.common),
    },
    organizations: { ids: [...numbers.organizations.keys()] },
    postTypes: {
      ids: types,
      only: types.map((id) => records.postTypes.get(id)!.only ?? null),
      regional: types.map((id) => records.postTypes.get(id)!.regional),
    },
    posts: {
      ids: posts,
      labels: posts.map((id) => postLabel(id, records)),
      labelsEn: posts.map((id) => postLabelEn(id, records)),
    },
    persons: {
      ids: persons,
      names: persons.map((id) => records.persons.get(id)!.names[0]!.fa),
      namesEn: persons.map((id) => records.persons.get(id)!.en),
    },
    postType: Uint16Array.from(posts, (id) => numbers.postTypes.get(post(id).type) ?? NONE),
    postArea: Uint16Array.from(posts, (id) => numbers.areas.get(owner(id).area ?? '') ?? NONE),
    postOrganization: Uint16Array.from(
      posts,
      (id) => numbers.organizations.get(owner(id).organization ?? '') ?? NONE,
    ),
    postTo: Uint16Array.from(posts, to),
    postSeats: Uint16Array.from(posts, (id) => post(id).seats),
    postRank: Uint8Array.from(posts, (id) => records.postTypes.get(post(id).type)?.rank ?? 4),
    personBetterKnown: Uint8Array.from(persons, (id) => (records.persons.get(id)!.betterKnown ? 1 : 0)),
    personFirst,
    memberPerson: Uint32Array.from(rows, (row) => row.person),
    memberPost: Uint32Array.from(rows, (row) => row.post),
    startMin: Int32Array.from(rows, (row) => row.bounds.startMin),
    startMax: Int32Array.from(rows, (row) => row.bounds.startMax),
    endMin: Int32Array.from(rows, (row) => row.bounds.endMin),
    endMax: Int32Array.from(rows, (row) => row.bounds.endMax),
    memberRole: Uint8Array.from(rows, (row) => (row.role === 'acting' ? 1 : row.role === 'elect' ? 2 : 0)),
    memberDied: Uint8Array.from(rows, (row) => (row.died ? 1 : 0)),
    postFirst,
    postMembers: Uint32Array.from(byPost.flat()),
    nearWords,
  }
}

export interface Holding {
  membership: number
  person: number
  post: number
  coverage: Coverage
}

function coverageOf(graph: Graph, membership: number, day: number): Coverage {
  return covers(
    {
      startMin: graph.startMin[membership]!,
      startMax: graph.startMax[membership]!,
      endMin: graph.endMin[membership]!,
      endMax: graph.endMax[membership]!,
    },
    day,
  )
}

/** Who held a post on a day, certain holders first; on a handover day both, the incoming one last. */
export function holdersOn(graph: Graph, post: number, day: number): Holding[] {
  const found: Holding[] = []
  for (let i = graph.postFirst[post]!; i < graph.postFirst[post + 1]!; i++) {
    const membership = graph.postMembers[i]!
    const coverage = coverageOf(graph, membership, day)
    if (coverage !== 'no') found.push({ membership, person: graph.memberPerson[membership]!, post, coverage })
  }
  return found.sort((a, b) => Number(b.coverage === 'certain') - Number(a.coverage === 'certain'))
}

/** Posts a person held on a day, weightiest first. */
export function postsOn(graph: Graph, person: number, day: number): Holding[] {
  const found: Holding[] = []
  for (
    let membership = graph.personFirst[person]!;
    membership < graph.personFirst[person + 1]!;
    membership++
  ) {
    const coverage = coverageOf(graph, membership, day)
    if (coverage !== 'no') found.push({ membership, person, post: graph.memberPost[membership]!, coverage })
  }
  return found.sort(
    (a, b) =>
      Number(b.coverage === 'certain') - Number(a.coverage === 'certain') ||
      graph.postRank[a.post]! - graph.postRank[b.post]!,
  )
}

/** Every membership of a post, oldest first. */
export function membersOf(graph: Graph, post: number): number[] {
  return [...graph.postMembers.subarray(graph.postFirst[post]!, graph.postFirst[post + 1]!)]
}
