/**
 * Rows of our queries (`scripts/kb/queries/*.rq`), read from the SPARQL 1.1 Query
 * Results JSON Format (https://www.w3.org/TR/sparql11-results-json/).
 */
import * as v from 'valibot'

const term = v.looseObject({
  type: v.picklist(['uri', 'literal', 'typed-literal', 'bnode']),
  value: v.string(),
})
const document = v.looseObject({
  head: v.looseObject({ vars: v.array(v.string()) }),
  results: v.looseObject({ bindings: v.array(v.record(v.string(), term)) }),
})

/** One statement of Wikidata: a person in a position. */
export interface Row {
  /** Name of the query. */
  query: string
  /** Day Wikidata was asked, YYYY-MM-DD. */
  asked: string
  /** Wikidata id of the person. */
  person: string
  labelFa?: string
  labelEn?: string
  /** Wikidata id that `positions.yaml` leads to a post. */
  seat: string
  /** EDTF, as exact as Wikidata's precision says; absent where it is coarser than a year or not known. */
  start?: string
  /** As `start`. */
  end?: string
  /** An end is stated, be its day known or not. */
  ended: boolean
}

const NEEDED = ['query', 'asked', 'person', 'seat', 'startPrecision', 'endPrecision', 'ended']

/**
 * @param what where the text is from, for messages
 * @throws Error with a sentence if it is not the result of one of our queries
 */
export function readRows(text: string, what: string): Row[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Error(`${what} is not JSON.`)
  }
  const parsed = v.safeParse(document, json)
  if (!parsed.success)
    throw new Error(
      `${what} is not in the SPARQL 1.1 Query Results JSON Format: ${parsed.issues[0].message} at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}.`,
    )
  const { head, results } = parsed.output
  const missing = NEEDED.filter((name) => !head.vars.includes(name))
  if (missing.length > 0)
    throw new Error(
      `${what} has no variable ${missing.map((name) => `?${name}`).join(', ')}: use the queries of scripts/kb/queries.`,
    )
  return results.bindings.map((binding, i) => {
    const textOf = (name: string): string | undefined =>
      binding[name]?.type === 'bnode' ? undefined : binding[name]?.value
    const wanted = (name: string, pattern: RegExp): string => {
      const found = pattern.exec(textOf(name) ?? '')?.[1]
      if (found === undefined)
        throw new Error(`${what}, row ${i + 1}: ?${name} is missing or not as expected.`)
      return found
    }
    return {
      query: wanted('query', /^([a-z-]+)$/),
      asked: wanted('asked', /^(\d{4}-\d\d-\d\d)(?=T|$)/),
      person: wanted('person', /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/),
      seat: wanted('seat', /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/),
      labelFa: textOf('labelFa'),
      labelEn: textOf('labelEn'),
      start: edtf(textOf('start'), textOf('startPrecision')),
      end: edtf(textOf('end'), textOf('endPrecision')),
      ended: textOf('ended') === 'true',
    }
  })
}

/** Wikibase's precisions: 9 a year, 10 a month, 11 a day (https://www.wikidata.org/wiki/Help:Dates). */
function edtf(time: string | undefined, precision: string | undefined): string | undefined {
  const [, year, month, day] = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(time ?? '') ?? []
  if (year === undefined) return undefined
  if (precision === '11') return `${year}-${month}-${day}`
  if (precision === '10') return `${year}-${month}`
  return precision === '9' ? year : undefined
}
