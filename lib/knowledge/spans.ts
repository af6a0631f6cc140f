/**
 * Tenures as stretches of days, for drawing: what is certain, what is possible at
 * the edges, and where nobody is known. Days as in `edtf.ts`.
 */
import { EARLIEST, LATEST, parseDay, tenureBounds } from './edtf'

/** A tenure as cards have it. */
export interface Term {
  /** EDTF date or `unknown`. */
  start: string
  /** EDTF date, `unknown`, or `..` for still in post on the day the base speaks of. */
  end: string
  seen?: [string, string] | undefined
  role?: 'acting' | 'elect' | undefined
}

export interface Span {
  /** First and last day that are certain. `from > to` where none is: a term “in 2013”. */
  from: number
  to: number
  /** First and last day possible; absent where nothing bounds them. */
  earliest?: number
  latest?: number
  /** Still in post on the day the base speaks of, where it is cut off. */
  isOpen: boolean
}

export interface Placed<T extends Term> {
  term: T
  span: Span
}

export interface Scene<T extends Term> {
  /** In the order given. */
  placed: Placed<T>[]
  /** Terms of which no day is known. */
  undated: T[]
  /** First and last day to draw: all that is certain or bounded, to `asOf` where somebody may still be in post. */
  period: [from: number, to: number]
}

/** Undefined where no day of the term is known. */
export function spanOf({ start, end, seen }: Term, asOf: number): Span | undefined {
  const bounds = tenureBounds({ start, end, ...(seen && { seen: seen.join('/') }) })
  const { startMin, startMax, endMin, endMax } = bounds
  if (startMax === LATEST && endMin === EARLIEST) return undefined
  const isOpen = end === '..'
  const last = Math.max(asOf, startMin)
  return {
    from: startMax === LATEST ? endMin : startMax,
    to: isOpen ? last : endMin,
    ...(startMin !== EARLIEST && { earliest: startMin }),
    ...(isOpen ? { latest: last } : endMax !== LATEST && { latest: endMax }),
    isOpen,
  }
}

/** @param at a day that must be in sight */
export function sceneOf<T extends Term>(
  terms: readonly T[],
  asOf: string,
  at?: string,
): Scene<T> | undefined {
  const today = parseDay(asOf)!
  const placed: Placed<T>[] = []
  const undated: T[] = []
  for (const term of terms) {
    const span = spanOf(term, today)
    if (span) placed.push({ term, span })
    else undated.push(term)
  }
  if (placed.length === 0) return undefined
  const day = at === undefined ? undefined : parseDay(at)
  const days = placed.flatMap(({ span: { from, to, earliest, latest } }) => [
    from,
    to,
    earliest ?? from,
    // Nobody knows until when: perhaps until today.
    latest ?? today,
  ])
  if (day !== undefined) days.push(day)
  return { placed, undated, period: [Math.min(...days), Math.max(...days)] }
}

/**
 * Days in which nobody can have held the post, `[first, last]`. An end (or start)
 * that nothing bounds is taken to reach to the next (or last) one who certainly held it.
 */
export function gapsIn(spans: readonly Span[]): [first: number, last: number][] {
  const certain = spans.filter(({ from, to }) => from <= to)
  const reach = (span: Span): [number, number] => {
    const { from, to, earliest, latest } = span
    const others = certain.filter((other) => other !== span)
    const before = others.filter((other) => other.to <= from).map((other) => other.to)
    const after = others.filter((other) => other.from >= to).map((other) => other.from)
    return [
      earliest ?? (before.length > 0 ? Math.max(...before) : Math.min(from, to)),
      latest ?? (after.length > 0 ? Math.min(...after) : Math.max(from, to)),
    ]
  }
  const possible = spans.map(reach).sort(([a], [b]) => a - b)
  const gaps: [number, number][] = []
  let covered = possible[0]?.[1] ?? 0
  for (const [first, last] of possible) {
    if (first > covered + 1) gaps.push([covered + 1, first - 1])
    covered = Math.max(covered, last)
  }
  return gaps
}

/** Puts what overlaps into lanes of its own; the day of a handover is no overlap. Gives the lane of each. */
export function lanesOf(spans: readonly Span[]): number[] {
  const ends: number[] = []
  const lanes = spans.map(() => 0)
  const order = spans
    .map((span, i) => ({ i, first: Math.min(span.from, span.to, span.earliest ?? span.from), span }))
    .sort((a, b) => a.first - b.first)
  for (const { i, first, span } of order) {
    const free = ends.findIndex((end) => end <= first)
    const lane = free < 0 ? ends.length : free
    ends[lane] = Math.max(span.from, span.to, span.latest ?? span.to)
    lanes[i] = lane
  }
  return lanes
}
