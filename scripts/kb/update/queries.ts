/** The queries of `scripts/kb/queries/` and the posts they are about. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { asList } from '../../../lib/knowledge/records'

const DIRECTORY = join(import.meta.dirname, '../queries')

const item = v.pipe(v.string(), v.regex(/^Q\d+$/))
/** By query: each post's Wikidata item, or several. */
const positions = v.record(v.string(), v.record(v.string(), v.union([item, v.array(item)])))

export interface Query {
  name: string
  /** What it asks for: `heads of state and of government`. */
  title: string
  sparql: string
}

export interface Queries {
  queries: Query[]
  /** Post of each Wikidata item. */
  posts: Map<string, string>
}

const TITLES: Record<string, string> = {
  heads: 'heads of state and of government',
  'foreign-ministers': 'foreign ministers',
  iran: 'office holders of Iran',
  majlis: 'members of the Majlis',
}

export function readQueries(): Queries {
  const seats = v.parse(positions, parse(readFileSync(join(DIRECTORY, 'positions.yaml'), 'utf8')))
  const posts = new Map<string, string>()
  for (const one of Object.values(seats))
    for (const [post, items] of Object.entries(one)) for (const id of asList(items)) posts.set(id, post)
  const names = readdirSync(DIRECTORY).flatMap((name) => (name.endsWith('.rq') ? [name.slice(0, -3)] : []))
  const queries = names.sort().map((name) => {
    const items = Object.values(seats[name] ?? {}).flatMap(asList)
    const values = items.map((id) => `wd:${id}`).join(' ')
    const sparql = readFileSync(join(DIRECTORY, `${name}.rq`), 'utf8').replace('{ $seats }', `{ ${values} }`)
    return { name, title: TITLES[name] ?? name, sparql }
  })
  return { queries, posts }
}
