/** Compares what Wikidata says with the base. Proposes; a person decides, and `write.ts` writes. */
import type { Records } from '../../../lib/knowledge/records'
import type { NewMembership, Proposal } from './change'
import { compareTenures } from './compare'
import { isParliamentary, type Known, newMembership, newPerson } from './newcomer'
import { type Item, latinName, persianName, personFinder } from './person'
import type { Row } from './results'
import { boundsOf, chainTenures, contradictions, mergeTenures, type Tenure } from './tenures'

/** @param posts post of each Wikidata item, by the item's id */
export function propose(
  rows: readonly Row[],
  records: Records,
  posts: ReadonlyMap<string, string>,
): Proposal {
  const proposal: Proposal = { changes: [], asides: [], same: 0 }
  const isOurs = (row: Row) => records.posts.has(posts.get(row.seat) ?? '')
  const strange = new Set(rows.filter((row) => !isOurs(row)).map((row) => row.seat))
  if (strange.size > 0)
    proposal.asides.push({
      who: 'Not in positions.yaml',
      post: [...strange].join(', '),
      why: 'no post of ours',
    })

  const ours = rows.filter(isOurs)
  const known: Known = { rows: ours, records, posts }
  const find = personFinder(records)
  for (const own of grouped(ours, (row) => row.person).values()) proposePerson(own, known, find, proposal)
  closeChairs(records, proposal)
  return proposal
}

/** @param rows all of one item */
function proposePerson(
  rows: readonly Row[],
  known: Known,
  find: ReturnType<typeof personFinder>,
  proposal: Proposal,
): void {
  const { records, posts } = known
  const { query, asked, person: id, labelFa, labelEn } = rows[0]!
  const who = `${labelFa ?? '–'} · ${labelEn ?? '–'} · ${id}`
  const aside = (post: string, why: string) => void proposal.asides.push({ who, post, why })
  const item: Item = {
    id,
    fa: rows.map((row) => persianName(row.labelFa)).find(Boolean),
    en: rows.map((row) => latinName(row.labelEn)).find(Boolean),
  }

  const tenures = new Map<string, Tenure[]>()
  for (const row of rows) {
    const post = posts.get(row.seat)!
    const tenure = tenureOf(row, records.asOf)
    if (typeof tenure === 'string') aside(post, tenure)
    else tenures.set(post, [...(tenures.get(post) ?? []), tenure])
  }
  if (tenures.size === 0) return

  const all = [...tenures.keys()]
  const owners = all.map((post) => post.slice(0, post.indexOf('/')))
  const identity = find(item, owners)
  if (identity.kind === 'namesake') {
    const others = identity.ids.join(' or ')
    aside(
      all.join(', '),
      `perhaps ${others}, of the same name: if so, write “wikidata: ${id}” there, if not, add him by hand`,
    )
    return
  }
  if (identity.kind === 'by-name')
    proposal.changes.push({ query, asked, kind: 'identity', person: identity.id, wikidata: id, label: who })

  const held: NewMembership[] = []
  for (const [post, stated] of tenures) {
    const merged = mergeTenures(stated)
    let unknown: Tenure[] = []
    if (identity.kind !== 'unknown') {
      const compared = compareTenures(merged, records.persons.get(identity.id)!.held, post, records.asOf)
      proposal.same += compared.same
      for (const why of compared.asides) aside(post, why)
      for (const date of compared.dates)
        proposal.changes.push({ query, asked, kind: 'date', person: identity.id, ...date })
      unknown = compared.unknown
    } else if (contradictions(merged).length > 0)
      aside(post, `Wikidata contradicts itself: ${merged.map(words).join('; ')}`)
    else unknown = chainTenures(merged, () => isParliamentary(post, records))
    for (const tenure of unknown) {
      const membership = newMembership(post, tenure, id, known)
      if (typeof membership === 'string') aside(post, membership)
      else held.push(membership)
    }
  }
  if (held.length === 0) return
  if (identity.kind !== 'unknown') {
    for (const membership of held)
      proposal.changes.push({ query, asked, kind: 'membership', person: identity.id, membership })
    return
  }
  const isTaken = (one: string) =>
    records.persons.has(one) ||
    proposal.changes.some((change) => change.kind === 'person' && change.person === one)
  const record = newPerson(item, held, records, isTaken)
  if (typeof record === 'string') aside(held[0]!.post, record)
  else proposal.changes.push({ query, asked, kind: 'person', ...record })
}

/** A row as a tenure; why it is left out where it lies after the base's day. */
function tenureOf({ start, end: stated, ended, asked }: Row, asOf: string): Tenure | string {
  const isAfter = (date: string | undefined, day: string) =>
    date !== undefined && boundsOf(date)[0] > boundsOf(day)[1]
  // An end planned for later is none yet.
  const isPlanned = isAfter(stated, asked)
  const tenure = isPlanned ? { start, ended: false } : { start, end: stated, ended }
  if (isAfter(start, asked)) return `begins ${start}, after Wikidata was asked`
  if (isAfter(start, asOf) || isAfter(tenure.end, asOf))
    return `${words(tenure)}: after the base’s day ${asOf}; move “asOf” in sources.yaml first`
  return tenure
}

function words({ start, end, ended }: Tenure): string {
  return `${start ?? 'unknown'} – ${end ?? (ended ? 'ended, unknown when' : 'no end')}`
}

/** A chair of one holder that is taken anew: who held it until then and has no end of his own. */
function closeChairs(records: Records, { changes }: Proposal): void {
  for (const change of [...changes]) {
    if (change.kind !== 'person' && change.kind !== 'membership') continue
    const opened = change.kind === 'person' ? change.record.held : [change.membership]
    const successor = change.kind === 'person' ? change.record.en : records.persons.get(change.person)!.en
    const { query, asked } = change
    for (const { post, start } of opened.filter(({ end }) => end === '..'))
      for (const [person, { held }] of records.persons)
        for (const [index, one] of held.entries()) {
          if (one.post !== post || one.end !== '..' || one.role || person === change.person) continue
          const isClosed = changes.some(
            (c) => c.kind === 'date' && c.person === person && c.index === index && c.edge === 'end',
          )
          if (isClosed) continue
          const end = { index, edge: 'end', date: start, how: 'ended', successor } as const
          changes.push({ query, asked, kind: 'date', person, ...end })
        }
  }
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
