/** Writes accepted changes into the records; what does not keep the rules is taken back whole. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { asList, type Problem, type Records } from '../../../lib/knowledge/records'
import type { MembershipRecord } from '../../../lib/knowledge/schema'
import { problemsIn } from '../problems'
import type { Change, DateChange, NewMembership, PersonChange } from './change'
import { flow, scalar, YamlText } from './splice'
import { boundsOf } from './tenures'

export interface Written {
  /** Files that changed; none where a rule is broken. */
  files: string[]
  /** What `kb check` would say; then every file is as it was. */
  problems: Problem[]
}

/** The file a change belongs into: the person's, or for a new one that of the first post. */
export function fileOf(change: Change, { origins }: Records): string {
  const key = change.kind === 'person' ? `post:${change.record.held[0]!.post}` : `person:${change.person}`
  return resolve(origins.get(key)!.file)
}

/**
 * @param directory where `records` were read from
 * @param titles of the queries, by their names
 * @throws Error with a sentence where a record cannot be edited; then nothing is written
 */
export function write(
  changes: readonly Change[],
  records: Records,
  directory: string,
  titles: ReadonlyMap<string, string>,
): Written {
  const before = new Map<string, string>()
  const after = new Map<string, string>()
  for (const change of changes) before.set(fileOf(change, records), '')
  for (const file of before.keys()) {
    before.set(file, readFileSync(file, 'utf8'))
    after.set(
      file,
      edited(
        file,
        before.get(file)!,
        changes.filter((change) => fileOf(change, records) === file),
        records,
        titles,
      ),
    )
  }
  try {
    for (const [file, text] of after) put(file, text)
    const problems = problemsIn(directory)
    if (problems.length === 0) return { files: [...after.keys()], problems }
    for (const [file, text] of before) put(file, text)
    return { files: [], problems }
  } catch (error) {
    for (const [file, text] of before) put(file, text)
    throw error
  }
}

/** Whole or not at all, should the machine stop meanwhile. */
function put(file: string, text: string): void {
  const half = `${file}.${process.pid}`
  writeFileSync(half, text)
  renameSync(half, file)
}

function edited(
  file: string,
  text: string,
  changes: readonly Change[],
  records: Records,
  titles: ReadonlyMap<string, string>,
): string {
  const yaml = new YamlText(text, file)
  const held = new Map<string, MembershipRecord[]>()
  const heldOf = (person: string) => {
    const own = held.get(person) ?? records.persons.get(person)!.held.map((one) => ({ ...one }))
    held.set(person, own)
    return own
  }
  for (const change of changes) {
    const source = sourceKey(file, change)
    if (change.kind !== 'identity' && !yaml.has(['sources', source]))
      yaml.addSorted(
        ['sources'],
        source,
        flow({
          title: `Wikidata, ${titles.get(change.query) ?? change.query} (query “${change.query}” of kb:update)`,
          url: 'https://query.wikidata.org/',
          date: change.asked,
          licence: 'CC0',
        }),
      )
    const path = ['persons', change.person]
    if (change.kind === 'identity') yaml.addAfterKey(path, 'en', `wikidata: ${change.wikidata}`)
    else if (change.kind === 'person') yaml.addSorted(['persons'], change.person, personText(change, source))
    else if (change.kind === 'date') {
      const own = heldOf(change.person)
      own[change.index] = dated(own[change.index]!, change, source)
      yaml.replace([...path, 'held', change.index], membershipText(own[change.index]!))
    }
  }
  // Last, since they move the others from their places.
  for (const change of changes) {
    if (change.kind !== 'membership') continue
    const own = heldOf(change.person)
    const membership = full(change.membership, sourceKey(file, change))
    const place = own.findIndex((one) => begins(one) > begins(membership))
    const index = place < 0 ? own.length : place
    yaml.addItem(['persons', change.person, 'held'], index, membershipText(membership))
    own.splice(index, 0, membership)
  }
  return yaml.toString()
}

function begins({ start, seen }: MembershipRecord): number {
  return boundsOf(start === 'unknown' ? seen?.split('/')[0] : start)[0]
}

function sourceKey(file: string, { query, asked }: Change): string {
  return `${basename(file, '.yaml').toLowerCase()}-wikidata-${query}-${asked}`
}

function full(membership: NewMembership, source: string): MembershipRecord {
  return { method: 'stated', ...membership, source }
}

function membershipText({ post, start, end, seen, method, role, source, note }: MembershipRecord): string {
  const sources = asList(source)
  return flow({
    post,
    start,
    end,
    seen,
    method: method === 'stated' ? undefined : method,
    role,
    source: sources.length === 1 ? sources[0] : sources,
    note,
  })
}

/** The membership with one date changed, and what the others said kept where they say another. */
function dated(before: MembershipRecord, change: DateChange, source: string): MembershipRecord {
  const { edge, date, how, successor, asked } = change
  const membership: MembershipRecord = {
    ...before,
    [edge]: date,
    source: [...new Set([...asList(before.source), source])],
  }
  if (how === 'differs')
    membership.note = [
      before.note?.replace(/\.$/, ''),
      before[edge] === 'unknown'
        ? `Wikidata, asked ${asked}, has ${edge} ${date}, which the days seen (${before.seen}) contradict`
        : `Wikidata, asked ${asked}, has ${edge} ${date}; the other sources had ${before[edge]}`,
    ]
      .filter(Boolean)
      .join('; ')
  if (successor !== undefined) membership.method = 'inferred-from-successor'
  else if (edge === 'end') membership.method = 'stated'
  // Days somebody was seen in the post say nothing more where both its ends are known.
  if (membership.start !== 'unknown' && membership.end !== 'unknown') {
    membership.seen = undefined
    if (membership.method === 'last-seen') membership.method = 'stated'
  }
  return membership
}

function personText({ record }: PersonChange, source: string): string {
  const { en, wikidata, fa, transliterated, held } = record
  const name = flow({
    fa,
    family: fa.includes(' ') ? undefined : '-',
    kind: transliterated ? 'transliterated' : undefined,
    source,
  })
  const memberships = held
    .map((one) => full(one, source))
    .sort((a, b) => (begins(a) < begins(b) ? -1 : 1))
    .map((one) => `\n    - ${membershipText(one)}`)
  return `\n  en: ${scalar(en)}\n  wikidata: ${wikidata}\n  names:\n    - ${name}\n  held:${memberships.join('')}`
}
