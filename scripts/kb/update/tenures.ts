/** What Wikidata's statements say of one person in one post: tenures, each once. */
import { edtfBounds } from '../../../lib/knowledge/edtf'

export interface Tenure {
  start?: string
  end?: string
  /** An end is stated, be its day known or not. */
  ended: boolean
}

type Bounds = [first: number, last: number]
const ANY: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

export function boundsOf(date: string | undefined): Bounds {
  return (date !== undefined && edtfBounds(date)) || ANY
}

function within([a, b]: Bounds, [c, d]: Bounds): boolean {
  return c <= a && b <= d
}

/** Both can be the same day: one is the other, or the other less exactly, or not known. */
export function agree(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)]
  return within(a, b) || within(b, a)
}

/** Whether `one` says more than `other`, and nothing else. */
export function isFiner(one: string, other: string): boolean {
  return within(boundsOf(one), boundsOf(other)) && !within(boundsOf(other), boundsOf(one))
}

function finer(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return isFiner(other, one) ? other : one
}

/** The two as one tenure, if they can be one. */
function merged(a: Tenure, b: Tenure): Tenure | undefined {
  if (!agree(a.start, b.start) || !agree(a.end, b.end)) return undefined
  const both = { start: finer(a.start, b.start), end: finer(a.end, b.end), ended: a.ended || b.ended }
  return boundsOf(both.start)[0] > boundsOf(both.end)[1] ? undefined : both
}

function byStart(a: Tenure, b: Tenure): number {
  const [x, y] = [boundsOf(a.start)[1], boundsOf(b.start)[1]]
  return x === y ? 0 : x - y
}

/** The tenures in order, those stated twice (once with the year, once with the day) as one. */
export function mergeTenures(tenures: readonly Tenure[]): Tenure[] {
  const whole: Tenure[] = []
  // Those without a start come last and join the one they fit.
  for (const tenure of [...tenures].sort(byStart)) {
    const i = whole.findIndex((one) => merged(one, tenure))
    const both = i < 0 ? undefined : merged(whole[i]!, tenure)
    if (both) whole[i] = both
    else whole.push(tenure)
  }
  return whole.sort(byStart)
}

/** Neighbours of an ordered list that cannot both be true: one begins before the other is over. */
export function contradictions(tenures: readonly Tenure[]): [Tenure, Tenure][] {
  return tenures.flatMap((one, i) =>
    tenures
      .slice(i + 1)
      .filter((other) => boundsOf(other.start)[1] + 1 < boundsOf(one.end)[0] || (!one.ended && !one.end))
      .map((other): [Tenure, Tenure] => [one, other]),
  )
}

/**
 * Terms that follow each other within a day, as one tenure, unless somebody (`splits`)
 * keeps them apart.
 */
export function chainTenures(tenures: readonly Tenure[], splits: (start: string) => boolean): Tenure[] {
  const chains: Tenure[] = []
  for (const tenure of tenures) {
    const last = chains.at(-1)
    const follows =
      last?.end !== undefined &&
      tenure.start !== undefined &&
      boundsOf(tenure.start)[0] <= boundsOf(last.end)[1] + 1 &&
      !splits(tenure.start)
    if (last && follows) chains[chains.length - 1] = { ...tenure, start: last.start }
    else chains.push(tenure)
  }
  return chains
}
