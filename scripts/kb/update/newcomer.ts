/** Records for what the base does not have yet, or the reason why none can be made. */
import { ownerOf, type Records } from '../../../lib/knowledge/records'
import type { NewMembership, PersonChange } from './change'
import { type Item, slugOf, writesPersian } from './person'
import type { Row } from './results'
import { boundsOf, type Tenure } from './tenures'

export interface Known {
  rows: readonly Row[]
  records: Records
  /** Post of each Wikidata item. */
  posts: ReadonlyMap<string, string>
}

/** @param person Wikidata id of the holder */
export function newMembership(
  post: string,
  { start, end, ended }: Tenure,
  person: string,
  known: Known,
): NewMembership | string {
  if (end !== undefined) return { post, start: start ?? 'unknown', end }
  if (start === undefined) return 'Wikidata gives no date'
  // A seat one of many leaves is not taken by a successor, and Wikidata often lacks the end.
  const isOneOfMany = (known.records.posts.get(post)?.seats ?? 1) > 1 || isParliamentary(post, known.records)
  if (ended || isOneOfMany)
    return { post, start, end: 'unknown', seen: `${start}/${start}`, method: 'last-seen' }
  const other = holderAfter(post, start, person, known)
  return other === undefined ? { post, start, end: '..' } : `from ${start} and no end, though ${other}`
}

/** Who shows that a tenure without an end is over all the same. */
function holderAfter(post: string, start: string, person: string, { rows, records, posts }: Known) {
  const since = boundsOf(start)[1]
  for (const { wikidata, en, held } of records.persons.values()) {
    if (wikidata === person) continue
    for (const one of held) {
      if (one.post !== post || one.role === 'elect') continue
      if (one.start !== 'unknown' && boundsOf(one.start)[0] > since) return `${en} came later`
      // An open end of the base was seen in its year.
      if (one.end === '..' && !one.role && since < boundsOf(records.asOf.slice(0, 4))[0])
        return `the base has ${en} in office`
    }
  }
  const later = rows.find(
    (row) =>
      row.person !== person &&
      posts.get(row.seat) === post &&
      row.start !== undefined &&
      boundsOf(row.start)[0] > since,
  )
  return later && `${later.labelEn ?? later.person} came later`
}

export function isParliamentary(post: string, records: Records): boolean {
  return records.posts.get(post)?.type === 'member-of-parliament'
}

/** @param isTaken whether another has the id */
export function newPerson(
  { id: wikidata, fa, en }: Item,
  held: NewMembership[],
  records: Records,
  isTaken: (id: string) => boolean,
): Pick<PersonChange, 'person' | 'record'> | string {
  const lacks = fa === undefined ? 'Persian' : en === undefined ? 'Latin' : undefined
  if (fa === undefined || en === undefined)
    return `he is not in the base, and Wikidata has no name in ${lacks} letters: add him by hand`
  const { post } = held[0]!
  const slug = slugOf(en)
  const person = [slug, `${slug}-${post.slice(post.lastIndexOf('/') + 1)}`].find((id) => !isTaken(id))
  if (person === undefined) return `he is not in the base, and the id ${slug} is taken: add him by hand`
  const { area } = ownerOf(post, records.posts.get(post)!)
  return { person, record: { en, wikidata, fa, transliterated: !writesPersian(area, records), held } }
}
