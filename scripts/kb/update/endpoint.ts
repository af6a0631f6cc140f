/** Wikidata's public query service (https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const ENDPOINT = 'https://query.wikidata.org/sparql'
/** The service itself gives up after 60 s. */
const TIMEOUT_MS = 75_000

/** Says who asks (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy). */
export function userAgent(): string {
  const manifest = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')
  const { name, version } = v.parse(v.object({ name: v.string(), version: v.string() }), JSON.parse(manifest))
  return `${name}-kb-update/${version} (updates a knowledge base of officials, started by hand) node/${process.versions.node}`
}

export interface Service {
  endpoint?: string
  timeoutMs?: number
}

/** @throws Error with a sentence if there is no answer */
export async function ask(
  sparql: string,
  { endpoint = ENDPOINT, timeoutMs = TIMEOUT_MS }: Service = {},
): Promise<string> {
  const { host } = new URL(endpoint)
  let response: Response
  let text: string
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ query: sparql }),
      headers: { Accept: 'application/sparql-results+json', 'User-Agent': userAgent() },
      signal: AbortSignal.timeout(timeoutMs),
    })
    text = await response.text()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new Error(`${host} has not answered within ${Math.ceil(timeoutMs / 1000)} s; try again later.`)
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
    throw new Error(
      `${host} cannot be reached${cause}. Where there is no network, save a result elsewhere and give the file: ` +
        '“npm run kb:update -- --print QUERY” prints the query to put into https://query.wikidata.org.',
    )
  }
  if (response.ok) return text
  const wait = response.headers.get('Retry-After')
  throw new Error(
    `${host} refuses the query (${response.status} ${response.statusText})${wait ? `; try again after ${wait} s` : ''}.`,
  )
}
