/** One person in one post: Wikidata's tenures beside the base's. */
import { tenureBounds } from '../../../lib/knowledge/edtf'
import type { MembershipRecord } from '../../../lib/knowledge/schema'
import type { DateChange } from './change'
import { agree, boundsOf, chainTenures, contradictions, isFiner, type Tenure } from './tenures'

type ChangedDate = Pick<DateChange, 'index' | 'edge' | 'date' | 'how'>

export interface Comparison {
  dates: ChangedDate[]
  /** Tenures the base does not know. */
  unknown: Tenure[]
  asides: string[]
  /** Tenures that say nothing new. */
  same: number
}

/** @param held all memberships of the person @param asOf day of the base */
export function compareTenures(
  stated: readonly Tenure[],
  held: readonly MembershipRecord[],
  post: string,
  asOf: string,
): Comparison {
  const result: Comparison = { dates: [], unknown: [], asides: [], same: 0 }
  const own = held
    .map((membership, index) => ({ membership, index }))
    .filter((one) => one.membership.post === post)
  const isKnownStart = (start: string | undefined) =>
    start !== undefined && own.some(({ membership: m }) => m.start !== 'unknown' && agree(m.start, start))

  const tenures = settle(stated, isKnownStart, result)
  const taken = new Set<number>()
  for (const tenure of chainTenures(tenures, isKnownStart)) {
    const match = own
      .map((one) => ({ ...one, likeness: likeness(tenure, one.membership) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)[0]
    if (!match) result.unknown.push(tenure)
    else if (taken.has(match.index)) result.same++
    else {
      taken.add(match.index)
      const before = result.dates.length + result.asides.length
      compareDates(tenure, match.membership, match.index, asOf, result)
      if (result.dates.length + result.asides.length === before) result.same++
    }
  }
  return result
}

/** Of statements that cannot both be true, those the base knows. */
function settle(
  stated: readonly Tenure[],
  isKnownStart: (start: string | undefined) => boolean,
  { asides }: Comparison,
): Tenure[] {
  let tenures = [...stated]
  for (const [one, other] of contradictions(stated)) {
    if (!tenures.includes(one) || !tenures.includes(other)) continue
    const [first, second] = [isKnownStart(one.start), isKnownStart(other.start)]
    if (first && second) {
      // Two terms, and nobody has written down that the first is over.
      tenures = tenures.map((tenure) => (tenure === one && !one.end ? { ...one, ended: true } : tenure))
    } else if (first) tenures = tenures.filter((tenure) => tenure !== other)
    else {
      tenures = tenures.filter((tenure) => tenure !== one && (second || tenure !== other))
      if (!second) asides.push('Wikidata contradicts itself: one tenure begins before another is over')
    }
  }
  return tenures
}

/** How surely the tenure is the membership, 0 for not at all. */
function likeness({ start, end, ended }: Tenure, membership: MembershipRecord): number {
  const isKnown = (date: string) => date !== 'unknown' && date !== '..'
  if (start !== undefined && isKnown(membership.start) && agree(start, membership.start)) return 4
  // Who acts and then becomes the holder has two tenures.
  if (membership.role) return 0
  if (end !== undefined && isKnown(membership.end) && agree(end, membership.end)) return 3
  const ours = tenureBounds(membership)
  const last = boundsOf(end)[1]
  if (start === undefined) return ours.startMax <= last && last <= ours.endMax ? 2 : Number(end === undefined)
  const [firstSeen, lastSeen] = membership.seen?.split('/') ?? []
  if (lastSeen !== undefined && boundsOf(start)[0] <= boundsOf(lastSeen)[1] && boundsOf(firstSeen)[0] <= last)
    return 2
  const theirs = tenureBounds({ start, end: end ?? (ended ? 'unknown' : '..') })
  // Who is followed by himself, on the day of the handover, has two terms.
  return Math.min(ours.endMin, theirs.endMin) - Math.max(ours.startMax, theirs.startMax) > 1 ? 2 : 0
}

const YEAR = 365

function compareDates(
  tenure: Tenure,
  membership: MembershipRecord,
  index: number,
  asOf: string,
  result: Comparison,
): void {
  const { start, end, ended } = tenure
  const [firstSeen, lastSeen] = membership.seen?.split('/') ?? []
  const push = (edge: 'start' | 'end', date: string, how: ChangedDate['how']) => {
    // A note that has this very date says why it is not taken.
    const isNoted = (membership.note ?? '').split(/[^\d-]+/).includes(date)
    if (!isNoted) result.dates.push({ index, edge, date, how })
  }

  if (start !== undefined) {
    if (membership.start === 'unknown')
      push('start', start, boundsOf(start)[0] > boundsOf(firstSeen)[1] ? 'differs' : 'known')
    else if (agree(start, membership.start)) {
      if (isFiner(start, membership.start)) push('start', start, 'finer')
      // Much later it is a further term, of which the base makes one tenure.
    } else if (boundsOf(start)[0] - boundsOf(membership.start)[1] < YEAR) push('start', start, 'differs')
  }
  if (end !== undefined) {
    // An open end was seen in the base's year: an end before it is another story.
    if (membership.end === '..')
      push('end', end, boundsOf(end)[1] < boundsOf(asOf.slice(0, 4))[0] ? 'differs' : 'ended')
    else if (membership.end === 'unknown')
      push(
        'end',
        end,
        lastSeen !== undefined && boundsOf(end)[1] < boundsOf(lastSeen)[0] ? 'differs' : 'known',
      )
    else if (agree(end, membership.end)) {
      if (isFiner(end, membership.end)) push('end', end, 'finer')
    } else if (boundsOf(membership.end)[0] - boundsOf(end)[1] < YEAR) push('end', end, 'differs')
  } else if (ended && membership.end === '..')
    result.asides.push('Wikidata says that it is over and not since when; the base has it open: look it up')
}
