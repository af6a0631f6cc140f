/** Days that news calls by day and month alone, years after: «حمله ۷ اکتبر», «کودتای ۲۸ مرداد». */
import { dayOf } from '../../knowledge/edtf'
import { foldName } from '../../text/fold'
import { type Units, wordAt } from '../../text/units'
import { Calendar, toDay } from './calendars'
import { near } from './date-parts'
import type { DatePhrase } from './dates.types'

const JALALI: readonly [number, number, number][] = [
  [1332, 5, 28],
  [1342, 3, 15],
  [1357, 6, 17],
  [1357, 11, 22],
  [1358, 8, 13],
  [1360, 4, 7],
  [1360, 6, 8],
  [1361, 3, 3],
  [1376, 3, 2],
  [1378, 4, 18],
  [1388, 10, 9],
]

interface NamedDay {
  day: number
  /** The day and month mean this day without a word that says so. */
  always: boolean
}

const key = (calendar: number, month: number, day: number) => (calendar * 12 + month) * 31 + day

const NAMED: ReadonlyMap<number, NamedDay> = new Map([
  [key(Calendar.Gregorian, 9, 11), { day: dayOf(2001, 9, 11), always: false }],
  [key(Calendar.Gregorian, 10, 7), { day: dayOf(2023, 10, 7), always: true }],
  ...JALALI.map(([year, month, day]): [number, NamedDay] => [
    key(Calendar.Jalali, month, day),
    { day: toDay(Calendar.Jalali, year, month, day)!, always: false },
  ]),
])

/** What happened on a day that is called after it. */
const EVENTS = new Set(
  'حمله حملهٔ حملۀ حملات حادثه حوادث رویداد رویدادهای واقعه وقایع کودتای قیام کشتار انفجار عملیات فتنه انقلاب فاجعه جنبش جبهه'
    .split(' ')
    .map(foldName),
)

/** A day of its own year may be an anniversary that comes or has just been. */
const ANNIVERSARY_DAYS = 21

/** Whether a word of an event stands before a date: «حملات ۱۱ سپتامبر». */
export function isCalledAfter(units: Units, from: number): boolean {
  return near(units, from) && EVENTS.has(wordAt(units, from - 1))
}

/**
 * The day a day and month without a year are the name of.
 * @param nearest what they would mean else
 */
export function namedDay(
  { calendar, month, day, event, ahead, until, lastDay }: DatePhrase,
  nearest: number,
  reference: number,
): number | undefined {
  if (month === undefined || day === undefined || until || lastDay) return undefined
  const named = NAMED.get(key(calendar, month, day))
  if (!named || named.day > reference) return undefined
  if (event) return named.day
  return named.always && !ahead && Math.abs(nearest - reference) > ANNIVERSARY_DAYS ? named.day : undefined
}
