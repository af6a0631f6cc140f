/**
 * EDTF level 0 dates (https://www.loc.gov/standards/datetime/) as intervals of
 * days. A day is a whole number of days since 1970-01-01 in the proleptic
 * Gregorian calendar, with no time zone.
 */

/** Before and after every day we speak of. */
export const EARLIEST = -1_000_000
export const LATEST = 1_000_000

const MS_PER_DAY = 86_400_000

export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

/** `YYYY-MM-DD` → day, or undefined if there is no such day. */
export function parseDay(iso: string): number | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (!m) return undefined
  const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  return formatDay(day) === iso ? day : undefined
}

export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** 0 is Saturday, as the Iranian week begins. */
export function weekdayOf(day: number): number {
  return (((day + 5) % 7) + 7) % 7
}

/** First and last day of an EDTF date of any precision; undefined if it is none. */
export function edtfBounds(edtf: string): [number, number] | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  if (!m) return undefined
  const year = Number(m[1])
  if (m[3]) {
    const day = parseDay(edtf)
    return day === undefined ? undefined : [day, day]
  }
  if (m[2]) {
    const month = Number(m[2])
    if (month < 1 || month > 12) return undefined
    return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1]
  }
  return [dayOf(year, 1, 1), dayOf(year, 12, 31)]
}

export interface TenureBounds {
  /** Earliest and latest day the tenure can have begun. */
  startMin: number
  startMax: number
  /** Earliest and latest day it can have ended (that day no longer certain). */
  endMin: number
  endMax: number
}

/**
 * The days a tenure certainly and possibly covers. An unknown start is at the
 * latest the first day the holder was seen; an unknown end at the earliest the
 * last. `..` is open.
 */
export function tenureBounds(tenure: { start: string; end: string; seen?: string }): TenureBounds {
  const [first, last] = tenure.seen?.split('/') ?? []
  const seenFirst = first ? edtfBounds(first) : undefined
  const seenLast = last ? edtfBounds(last) : undefined
  const start = edtfBounds(tenure.start)
  const end = edtfBounds(tenure.end)
  const startMin = start ? start[0] : EARLIEST
  const endMax = end ? end[1] : LATEST
  const open = tenure.end === '..'
  // With no date at all on one side, nothing is certain beyond what was seen.
  const startMax = start ? start[1] : (seenFirst?.[1] ?? end?.[0] ?? LATEST)
  const endMin = end ? end[0] : open ? LATEST : (seenLast?.[0] ?? start?.[1] ?? EARLIEST)
  return { startMin, startMax, endMin, endMax }
}

export type Coverage = 'certain' | 'possible' | 'no'

/** Whether a tenure covers a day. The day of a handover belongs to both holders. */
export function covers(bounds: TenureBounds, day: number): Coverage {
  if (day < bounds.startMin || day > bounds.endMax) return 'no'
  return day >= bounds.startMax && day <= bounds.endMin ? 'certain' : 'possible'
}
