/**
 * What the base covers: the numbers of `kb stats`, and the table and known gaps
 * of docs/knowledge.md. Everything is counted from the records themselves.
 */
import { tenureBounds } from '../../lib/knowledge/edtf'
import { officesOf } from '../../lib/knowledge/offices'
import { holdsStill } from '../../lib/knowledge/questions'
import { asList, ownerOf, type Records } from '../../lib/knowledge/records'
import type { AreaRecord, MembershipRecord } from '../../lib/knowledge/schema'

interface Count {
  have: number
  want: number
}

export interface Stats {
  /** Day the base was last checked as a whole. */
  asOf: string
  /** Countries and territories. */
  countries: number
  persons: number
  memberships: number
  posts: number
  /** Surface forms written in the records, of persons, countries and bodies. */
  names: number
  sources: number
  /** Names and memberships of which a source key leads nowhere. */
  unsourced: number
  /** Part of the memberships that are seats in a parliament, 0 to 1. */
  parliamentaryShare: number
  /** Heads of state, and of government where that is another chair, of the UN's members. */
  currentHeads: Count
  currentForeignMinisters: Count
}

const OFFICES = ['headOfState', 'headOfGovernment', 'foreignMinister'] as const
type Office = (typeof OFFICES)[number]

export interface Chair {
  office: Office
  /** Undefined where the base has no such post at all. */
  post?: string
  /** Persian names of those in office on the base's day. */
  holders: string[]
  /** The last one known, where nobody is in office. */
  last?: { name: string; membership: MembershipRecord }
}

export interface AreaCoverage {
  id: string
  name: string
  isMember: boolean
  posts: number
  persons: number
  memberships: number
  chairs: Chair[]
}

/** Every country and territory, by id. */
export function coverageOf(records: Records): AreaCoverage[] {
  const current = currentHolders(records)
  const counts = new Map<string, { posts: number; persons: Set<string>; memberships: number }>()
  const countOf = (post: string) => {
    const record = records.posts.get(post)
    const area = record && ownerOf(post, record).area
    if (area === undefined) return undefined
    const count = counts.get(area) ?? { posts: 0, persons: new Set(), memberships: 0 }
    counts.set(area, count)
    return count
  }
  for (const post of records.posts.keys()) {
    const count = countOf(post)
    if (count) count.posts++
  }
  for (const [id, person] of records.persons)
    for (const { post } of person.held) {
      const count = countOf(post)
      count?.persons.add(id)
      if (count) count.memberships++
    }
  return [...records.areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, area]) => {
      const count = counts.get(id)
      return {
        id,
        name: area.en.common,
        isMember: area.un.status === 'member',
        posts: count?.posts ?? 0,
        persons: count?.persons.size ?? 0,
        memberships: count?.memberships ?? 0,
        chairs: chairsOf(id, area, records).map(({ office, post }) => ({
          office,
          post,
          holders: (post && current.get(post)) || [],
          ...(post && !current.has(post) && { last: lastHolder(post, records) }),
        })),
      }
    })
}

/** The chairs a country should have a holder in: a head of state, one of government where it is another chair, a foreign minister. */
function chairsOf(id: string, area: AreaRecord, records: Records): { office: Office; post?: string }[] {
  const known = new Map(officesOf(id, area, records).map(({ office, post }) => [office, post]))
  const government = area.headOfGovernment
  // A country without records yet may say no more than that its president governs.
  const isOneChair = !known.has('headOfState') && government && /\/(president|monarch)$/.test(government)
  const hasGovernment =
    known.has('headOfGovernment') ||
    (government !== undefined && government !== known.get('headOfState') && !isOneChair)
  return OFFICES.filter((office) => office !== 'headOfGovernment' || hasGovernment).map((office) => ({
    office,
    post: known.get(office),
  }))
}

function currentHolders(records: Records): Map<string, string[]> {
  const holders = new Map<string, string[]>()
  for (const person of records.persons.values())
    for (const membership of person.held)
      if (holdsStill(membership, records.asOf))
        holders.set(membership.post, [...(holders.get(membership.post) ?? []), person.names[0]!.fa])
  return holders
}

function lastHolder(post: string, records: Records): Chair['last'] {
  return [...records.persons.values()]
    .flatMap(({ en, held }) => held.map((membership) => ({ name: en, membership })))
    .filter(({ membership }) => membership.post === post)
    .sort((a, b) => tenureBounds(a.membership).startMax - tenureBounds(b.membership).startMax)
    .at(-1)
}

function count(chairs: readonly Chair[]): Count {
  return { have: chairs.filter(({ holders }) => holders.length > 0).length, want: chairs.length }
}

export function statsOf(records: Records): Stats {
  const { areas, organizations, persons, sources, posts } = records
  const memberships = [...persons.values()].flatMap((person) => person.held)
  const names = [
    ...[...persons.values()].flatMap((person) => person.names),
    ...[...areas.values()].flatMap((area) => [
      ...area.names,
      ...area.demonyms,
      ...area.metonyms,
      // One source speaks for a capital in all its writings.
      ...(area.capital ? [area.capital, ...area.capital.variants.map(() => area.capital!)] : []),
    ]),
    ...[...organizations.values()].flatMap((organization) => organization.names),
  ]
  const inParliament = memberships.filter(({ post }) => posts.get(post)?.type === 'member-of-parliament')
  const chairs = coverageOf(records)
    .filter(({ isMember }) => isMember)
    .flatMap((area) => area.chairs)
  return {
    asOf: records.asOf,
    countries: areas.size,
    persons: persons.size,
    memberships: memberships.length,
    posts: posts.size,
    names: names.length,
    sources: sources.size,
    unsourced: [...names, ...memberships].filter(({ source }) =>
      asList(source).some((key) => !sources.has(key)),
    ).length,
    parliamentaryShare: Math.round((inParliament.length / Math.max(1, memberships.length)) * 1000) / 1000,
    currentHeads: count(chairs.filter(({ office }) => office !== 'foreignMinister')),
    currentForeignMinisters: count(chairs.filter(({ office }) => office === 'foreignMinister')),
  }
}
