/** What the rules of docs/knowledge.md forbid and a schema cannot see. */
import { dayOf, edtfBounds, formatDay, tenureBounds } from './edtf'
import { officesOf } from './offices'
import { holdsStill } from './questions'
import { asList, familyOf, ownerOf, type Problem, type Records } from './records'
import type { MembershipRecord } from './schema'

interface Holder {
  person: string
  /** Of the membership's origin. */
  key: string
  membership: MembershipRecord
}

export function checkRecords(records: Records): Problem[] {
  const problems: Problem[] = []
  const report = (key: string, message: string) => {
    const origin = records.origins.get(key) ?? { file: '?', line: 1 }
    problems.push({ ...origin, message })
  }
  const cited = new Set<string>()
  const needSources = (key: string, what: string, keys: string | string[] | undefined) => {
    for (const source of keys === undefined ? [] : asList(keys)) {
      cited.add(source)
      if (!records.sources.has(source)) report(key, `${what}: no source “${source}”`)
    }
  }
  const needArea = (key: string, what: string, id: string | undefined) => {
    if (id && !records.areas.has(id)) report(key, `${what}: no country “${id}”`)
  }

  for (const [id, area] of records.areas) {
    const key = `area:${id}`
    for (const name of area.names) needSources(key, name.fa, name.source)
    for (const form of [...area.demonyms, ...area.metonyms]) needSources(key, form.fa, form.source)
    needSources(key, 'capital', area.capital?.source)
    needSources(key, 'un', area.un.source)
    needSources(key, 'status', area.status?.source)
    const commons = area.names.filter((name) => name.kind === 'common')
    if (commons.length !== 1) report(key, `${id}: one common name is wanted, ${commons.length} found`)
    for (const neighbour of area.neighbours) {
      needArea(key, 'neighbour', neighbour)
      const other = records.areas.get(neighbour)
      if (other && !other.neighbours.includes(id))
        report(key, `${id} borders ${neighbour}, not the other way`)
    }
    needArea(key, 'partOf', area.partOf)
    for (const office of ['headOfState', 'headOfGovernment', 'foreignMinister'] as const) {
      const post = area[office]
      if (post && !records.posts.has(post)) report(key, `${office}: no post “${post}”`)
    }
  }

  for (const [id, post] of records.posts) {
    const key = `post:${id}`
    if (!records.postTypes.has(post.type)) report(key, `${id}: no post type “${post.type}”`)
    const { area, organization } = ownerOf(id, post)
    needArea(key, id, area)
    if (organization && !records.organizations.has(organization))
      report(key, `${id}: no organization “${organization}”`)
    if (post.to && !records.areas.has(post.to) && !records.organizations.has(post.to))
      report(key, `${id}: no country or organization “${post.to}”`)
    needSources(key, id, post.source)
  }
  for (const [id, organization] of records.organizations)
    for (const name of organization.names) needSources(`organization:${id}`, name.fa, name.source)

  for (const [id, { date }] of records.sources)
    if (!edtfBounds(date)) report(`source:${id}`, `${id}: no such day ${date}`)

  const held = new Map<string, Holder[]>()
  const wikidata = new Map<string, string>()
  for (const [id, person] of records.persons) {
    const other = person.wikidata && wikidata.get(person.wikidata)
    if (other) report(`person:${id}`, `${id}: ${person.wikidata} is ${other} as well, one person twice`)
    if (person.wikidata) wikidata.set(person.wikidata, id)
    for (const [i, name] of person.names.entries()) {
      const key = `person:${id}:names:${i}`
      needSources(key, name.fa, name.source)
      const family = familyOf(name)
      if (family && !name.fa.includes(family))
        report(key, `${id}: surname “${family}” is not in “${name.fa}”`)
      if (/^سید[ \u200c]/.test(name.fa)) report(key, `${id}: write “${name.fa}” without سید`)
      if (/[\u0643\u064a\u0640\u064b-\u0652]/.test(name.fa))
        report(key, `${id}: Arabic letters or marks in “${name.fa}”`)
    }
    for (const [i, membership] of person.held.entries()) {
      const key = `person:${id}:held:${i}`
      const what = `${id}, ${membership.post}`
      needSources(key, what, membership.source)
      if (!records.posts.has(membership.post)) report(key, `${id}: no post “${membership.post}”`)
      const start = edtfBounds(membership.start)
      const end = edtfBounds(membership.end)
      if (membership.start !== 'unknown' && !start) report(key, `${what}: no such day ${membership.start}`)
      if (membership.end !== 'unknown' && membership.end !== '..' && !end)
        report(key, `${what}: no such day ${membership.end}`)
      if (membership.died && !end) report(key, `${what}: “died” wants the day of the end`)
      if (start && end && end[1] < start[0]) report(key, `${what}: ends before it starts`)
      if (start && start[0] > edtfBounds(records.asOf)![1])
        report(key, `${what}: starts after the base's day`)
      const [first, last] = membership.seen?.split('/').map(edtfBounds) ?? []
      if (membership.seen && (!first || !last || last[1] < first[0]))
        report(key, `${what}: “seen: ${membership.seen}” is no time`)
      if (membership.end === 'unknown' && !membership.seen)
        report(key, `${what}: an unknown end wants “seen: FIRST/LAST”`)
      const list = held.get(membership.post) ?? []
      list.push({ person: id, key, membership })
      held.set(membership.post, list)
    }
  }
  checkOverlaps(records, held, report)
  checkAreaForms(records, report)
  checkGaps(records, held, report)
  // A file cut off behind its sources is valid in all else.
  for (const id of records.sources.keys())
    if (!cited.has(id)) report(`source:${id}`, `${id}: a source no record cites`)
  return problems
}

/** A chair that is said to be empty and has a holder. */
function checkGaps(
  records: Records,
  held: Map<string, Holder[]>,
  report: (key: string, message: string) => void,
) {
  for (const [id, gap] of records.knownGaps) {
    const area = records.areas.get(id)
    if (!area) report(`gap:${id}`, `no country “${id}”`)
    for (const { office, post } of area ? officesOf(id, area, records) : []) {
      const holder = held.get(post)?.find(({ membership }) => holdsStill(membership, records.asOf))
      if (gap[office] !== undefined && holder)
        report(`gap:${id}`, `${office}: ${holder.person} holds ${post}, so this is no gap any more`)
    }
  }
}

/** Two full holders of one chair at once. Handover days and half-known edges are no overlap. */
function checkOverlaps(
  records: Records,
  held: Map<string, Holder[]>,
  report: (key: string, message: string) => void,
) {
  for (const [post, holders] of held) {
    if ((records.posts.get(post)?.seats ?? 1) > 1) continue
    const full = holders
      .filter(({ membership }) => !membership.role)
      .map((holder) => ({ ...holder, bounds: tenureBounds(holder.membership) }))
      .sort((a, b) => a.bounds.startMax - b.bounds.startMax)
    for (const [i, one] of full.entries())
      for (const other of full.slice(i + 1)) {
        const from = Math.max(one.bounds.startMax, other.bounds.startMax)
        const to = Math.min(one.bounds.endMin, other.bounds.endMin)
        if (to - from < 1 || from > dayOf(2100, 1, 1)) continue
        report(
          other.key,
          `${post}: ${one.person} and ${other.person} both hold it from ${formatDay(from)}${to < dayOf(2100, 1, 1) ? ` to ${formatDay(to)}` : ''}`,
        )
      }
  }
}

/** One name for two countries needs a decision by people. */
function checkAreaForms(records: Records, report: (key: string, message: string) => void) {
  const owners = new Map<string, string>()
  for (const [id, area] of records.areas)
    for (const name of area.names) {
      const owner = owners.get(name.fa)
      if (owner && owner !== id) report(`area:${id}`, `“${name.fa}” is the name of ${owner} and ${id}`)
      owners.set(name.fa, id)
    }
}
