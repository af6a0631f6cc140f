/**
 * Three calendars ↔ days (edtf.ts). Jalali by jalaali-js, which agrees with ICU
 * for every day of 1178 to 1501; lunar by the tabular (civil) calendar, which is
 * within a day or two of the sighted one.
 */
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js'
import { dayOf, formatDay } from '../../knowledge/edtf'

export const Calendar = { Jalali: 0, Gregorian: 1, Lunar: 2 } as const
export type CalendarKind = (typeof Calendar)[keyof typeof Calendar]

/** Years that news pages mean, by calendar. */
const YEARS: Record<CalendarKind, [number, number]> = {
  [Calendar.Jalali]: [1200, 1500],
  [Calendar.Gregorian]: [1700, 2100],
  [Calendar.Lunar]: [1200, 1500],
}

const TABULAR_EPOCH = dayOf(622, 7, 19)

/** Day of a date, or undefined if the calendar has no such date. */
export function toDay(calendar: CalendarKind, year: number, month: number, day: number): number | undefined {
  const [from, to] = YEARS[calendar]
  if (!(year >= from && year <= to && month >= 1 && month <= 12 && day >= 1)) return undefined
  if (day > monthLength(calendar, year, month)) return undefined
  if (calendar === Calendar.Gregorian) return dayOf(year, month, day)
  if (calendar === Calendar.Lunar)
    return (
      TABULAR_EPOCH +
      354 * (year - 1) +
      Math.floor((3 + 11 * year) / 30) +
      Math.ceil(29.5 * (month - 1)) +
      day -
      1
    )
  const { gy, gm, gd } = toGregorian(year, month, day)
  return dayOf(gy, gm, gd)
}

export function monthLength(calendar: CalendarKind, year: number, month: number): number {
  if (calendar === Calendar.Gregorian) return new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (calendar === Calendar.Jalali) return jalaaliMonthLength(year, month)
  const leap = (11 * year + 14) % 30 < 11
  return month === 12 ? (leap ? 30 : 29) : month % 2 === 1 ? 30 : 29
}

/** First and last day of a month, or of a year where `month` is absent. */
export function spanOf(calendar: CalendarKind, year: number, month?: number): [number, number] | undefined {
  const first = toDay(calendar, year, month ?? 1, 1)
  // A year out of range has no month lengths either: jalaali-js throws.
  if (first === undefined) return undefined
  const lastMonth = month ?? 12
  const last = toDay(calendar, year, lastMonth, monthLength(calendar, year, lastMonth))
  return last === undefined ? undefined : [first, last]
}

export function yearOf(calendar: CalendarKind, day: number): number {
  return partsOf(calendar, day).year
}

export function partsOf(calendar: CalendarKind, day: number): { year: number; month: number; day: number } {
  const [gy, gm, gd] = formatDay(day).split('-').map(Number) as [number, number, number]
  if (calendar === Calendar.Gregorian) return { year: gy, month: gm, day: gd }
  if (calendar === Calendar.Jalali) {
    const { jy, jm, jd } = toJalaali(gy, gm, gd)
    return { year: jy, month: jm, day: jd }
  }
  const year = Math.floor((30 * (day - TABULAR_EPOCH) + 10646) / 10631)
  for (let month = 12; month >= 1; month--) {
    const first = toDay(calendar, year, month, 1)!
    if (first <= day) return { year, month, day: day - first + 1 }
  }
  return { year, month: 1, day: 1 }
}
