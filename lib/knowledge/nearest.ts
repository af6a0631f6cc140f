/** The post a person is known by on a day on which he certainly held none. */
import { edtfBounds, tenureBounds } from './edtf'

type Term = {
  start: string
  end: string
  seen?: [string, string] | undefined
  role?: 'acting' | 'elect' | undefined
}

export interface Nearest<T> {
  side: 'before' | 'after'
  term: T
}

/**
 * The term that ended last before `at`, else the one that begins first after it. Terms
 * that may cover the day stand for nothing on either side, nor do those “elect”.
 * `at` is `YYYY-MM-DD`.
 */
export function nearestTerm<T extends Term>(terms: readonly T[], at: string): Nearest<T> | undefined {
  const day = edtfBounds(at)?.[0]
  if (day === undefined) return undefined
  let before: { term: T; end: number } | undefined
  let after: { term: T; start: number } | undefined
  for (const term of terms) {
    if (term.role === 'elect') continue
    const { start, end, seen } = term
    const { startMin, startMax, endMin, endMax } = tenureBounds({
      start,
      end,
      ...(seen && { seen: seen.join('/') }),
    })
    if (endMax < day && (!before || endMin > before.end)) before = { term, end: endMin }
    if (startMin > day && (!after || startMax < after.start)) after = { term, start: startMax }
  }
  if (before) return { side: 'before', term: before.term }
  return after && { side: 'after', term: after.term }
}
