/** Which posts speak for a country. */
import type { StoredArea } from './entities'
import type { Records } from './records'
import type { AreaRecord } from './schema'

/** The posts on a country's card: stated by the record, or the first of the usual ids that exists. */
export function officesOf(id: string, area: AreaRecord, records: Records): StoredArea['offices'] {
  const first = (...posts: (string | undefined)[]) => posts.find((post) => post && records.posts.has(post))
  const headOfState = first(area.headOfState, `${id}/monarch`, `${id}/president`)
  const headOfGovernment = first(area.headOfGovernment, `${id}/prime-minister`, `${id}/chancellor`)
  const foreignMinister = first(area.foreignMinister, `${id}/foreign-minister`)
  const offices: StoredArea['offices'] = []
  if (headOfState) offices.push({ office: 'headOfState', post: headOfState })
  if (headOfGovernment && headOfGovernment !== headOfState)
    offices.push({ office: 'headOfGovernment', post: headOfGovernment })
  if (foreignMinister) offices.push({ office: 'foreignMinister', post: foreignMinister })
  return offices
}
