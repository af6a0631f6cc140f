/** Years on an axis of days, in the reader's calendar. Days as in `lib/knowledge/edtf.ts`. */
import { ticks } from 'd3-array'
import { toGregorian, toJalaali } from 'jalaali-js'
import { dayOf } from '../../lib/knowledge/edtf'
import type { Calendar } from '../dates'

export interface Axis {
  from: number
  to: number
  /** First days of years, evenly apart: 1, 2, 5, 10 … years. */
  ticks: { day: number; year: number }[]
  /** Where the days of an edge that nothing bounds fade out, in days. */
  fade: number
}

const MS_PER_DAY = 86_400_000

export function yearOf(calendar: Calendar, day: number): number {
  const date = new Date(day * MS_PER_DAY)
  const year = date.getUTCFullYear()
  return calendar === 'gregorian' ? year : toJalaali(year, date.getUTCMonth() + 1, date.getUTCDate()).jy
}

export function firstDayOf(calendar: Calendar, year: number): number {
  if (calendar === 'gregorian') return dayOf(year, 1, 1)
  const { gy, gm, gd } = toGregorian(year, 1, 1)
  return dayOf(gy, gm, gd)
}

/**
 * From the first day of a year, so that there is one to read, and a little past the last.
 * @param most about as many ticks
 */
export function axisOf([first, last]: readonly [number, number], calendar: Calendar, most: number): Axis {
  const fade = Math.max(60, (last - first) * 0.05)
  const from = firstDayOf(calendar, yearOf(calendar, first - fade))
  const to = last + Math.max(20, (last - from) * 0.02)
  const years = ticks(yearOf(calendar, from), yearOf(calendar, to), most).filter(Number.isInteger)
  return {
    from,
    to,
    fade,
    ticks: years.map((year) => ({ year, day: firstDayOf(calendar, year) })).filter(({ day }) => day <= to),
  }
}
