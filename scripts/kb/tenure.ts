/** One time in one post, in words for the terminal. */
import { formatDay, LATEST, tenureBounds } from '../../lib/knowledge/edtf'
import type { Answer, StoredMembership } from '../../lib/knowledge/questions'

/** `2023-10 (month)`: a date is as exact as its source. */
function dated(edtf: string): string {
  const precision = ['day', 'month', 'year'][3 - edtf.split('-').length]
  return `${edtf} (${precision})`
}

export function startOf({ start, seen }: StoredMembership): string {
  if (start !== 'unknown') return `from ${dated(start)}`
  return seen ? `from an unknown day, first seen ${dated(seen.split('/')[0]!)}` : 'from an unknown day'
}

export function endOf({ end, seen }: StoredMembership, asOf: string): string {
  if (end === '..') return `still in post on ${asOf}`
  if (end !== 'unknown') return `to ${dated(end)}`
  return seen ? `to an unknown day, last seen ${dated(seen.split('/')[1]!)}` : 'to an unknown day'
}

/** Start, end, «acting», method. */
export function tenureWords(membership: StoredMembership, asOf: string): string {
  const { role, method } = membership
  return [startOf(membership), endOf(membership, asOf), role, `method: ${method}`].filter(Boolean).join(', ')
}

/** Days nobody, or two at once, are known to have held a post. Inclusive. */
export interface Break {
  kind: 'gap' | 'overlap'
  first: string
  last: string
}

/** Before each holder of `timeline` (oldest first), the gap after all before him or the overlap with them. */
export function breaksOf(timeline: readonly Answer[], asOf: string): (Break | undefined)[] {
  /** Last day on which one so far may have been in post, and on which one surely was. */
  let reach = Number.NEGATIVE_INFINITY
  let surely = Number.NEGATIVE_INFINITY
  const dayIn = (day: number) => (day === LATEST ? asOf : formatDay(day))
  return timeline.map(({ membership }, i) => {
    const { startMin, startMax, endMin, endMax } = tenureBounds(membership)
    // Where no source says when it began or ended, only what was seen counts.
    const from = membership.start === 'unknown' ? startMax : startMin
    const shared = Math.min(surely, endMin)
    const found: Break | undefined =
      i > 0 && from > reach + 1
        ? { kind: 'gap', first: dayIn(reach + 1), last: dayIn(from - 1) }
        : // The day of a handover belongs to both.
          startMax < shared
          ? { kind: 'overlap', first: dayIn(startMax), last: dayIn(shared) }
          : undefined
    reach = Math.max(reach, membership.end === 'unknown' ? endMin : endMax)
    surely = Math.max(surely, endMin)
    return found
  })
}
