/**
 * EDTF dates in words: the reader's calendar first (Jalali in Persian, Gregorian
 * in English), the other beside it. Arithmetic is jalaali-js's, month and
 * weekday names are Intl's.
 */
import { jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js'
import type { Settings } from '../lib/settings'
import type { Words } from './words'

export type Calendar = 'jalali' | 'gregorian'

/** Year, month (1 to 12) and day in some calendar. */
interface Day {
  y: number
  m: number
  d: number
}

/** A date in the reader's calendar, and in the other one where that says something. */
export interface WrittenDate {
  main: string
  other?: string
}

export interface DateWriter {
  /** The reader's own. */
  calendar: Calendar
  /** A number in the reader's digits. */
  number(value: number | string): string
  /** EDTF date of any precision, or a range `a/b` of days. Text that is no date is given back. */
  date(edtf: string): WrittenDate
  /** From when to when; `unknown`, `..` and `seen` as in `Tenure`. */
  term(term: { start: string; end: string; seen?: [string, string] }): WrittenDate
  /** Name of a month, 1 to 12, of the reader's calendar. */
  month(month: number): string
  /** Weekday of a whole date. */
  weekday(iso: string): string
  /** A whole date in figures, in each calendar: `۱۴۰۲/۰۷/۱۷`, `2023-10-09`. */
  figures(iso: string): { jalali: string; gregorian: string }
  /** A whole date or range in one calendar. */
  inCalendar(calendar: Calendar, edtf: string): string
  /** Days in a range, both ends counted. */
  length(from: string, to: string): number
}

const EDTF = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** jalaali-js counts from AD 560; before the Hijra a Jalali date says nothing. */
const FIRST_JALALI = 622

const utc = ({ y, m, d }: Day) => new Date(Date.UTC(y, m - 1, d))

function jalali({ y, m, d }: Day): Day {
  const { jy, jm, jd } = toJalaali(y, m, d)
  return { y: jy, m: jm, d: jd }
}

const monthLength = (calendar: Calendar, { y, m }: Day) =>
  calendar === 'jalali' ? jalaaliMonthLength(y, m) : new Date(Date.UTC(y, m, 0)).getUTCDate()

const isWholeMonth = (calendar: Calendar, a: Day, b: Day) =>
  a.y === b.y && a.m === b.m && a.d === 1 && b.d === monthLength(calendar, b)

const isWholeYear = (calendar: Calendar, a: Day, b: Day) =>
  a.y === b.y && a.m === 1 && a.d === 1 && b.m === 12 && b.d === monthLength(calendar, b)

function monthNames(language: Settings['language'], calendar: Calendar): string[] {
  const locale = `${language}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    if (calendar === 'gregorian') return format.format(utc({ y: 2021, m: month + 1, d: 15 }))
    const { gy, gm, gd } = toGregorian(1400, month + 1, 15)
    return format.format(utc({ y: gy, m: gm, d: gd }))
  })
}

export function dateWriter(
  { language, digits }: Pick<Settings, 'language' | 'digits'>,
  words: Words['dates'],
): DateWriter {
  const own: Calendar = language === 'fa' ? 'jalali' : 'gregorian'
  const persianDigits = language === 'fa' && digits === 'persian'
  const names = { jalali: monthNames(language, 'jalali'), gregorian: monthNames(language, 'gregorian') }
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })

  const number = (value: number | string) =>
    persianDigits
      ? String(value).replace(/\d/g, (d) => String.fromCharCode(0x06f0 + Number(d)))
      : String(value)

  const month = (calendar: Calendar, m: number) => names[calendar][m - 1] ?? ''
  /** A bare year outside the reader's calendar names its era. */
  const year = (calendar: Calendar, y: number | string) => {
    if (calendar === own) return number(y)
    return language === 'fa' ? `${number(y)} میلادی` : `${y} SH`
  }
  const monthAndYear = (calendar: Calendar, { y, m }: Day) => `${month(calendar, m)} ${number(y)}`
  const whole = (calendar: Calendar, day: Day) => `${number(day.d)} ${monthAndYear(calendar, day)}`

  /** Days `a` to `b`, said as shortly as that calendar allows. */
  function span(calendar: Calendar, a: Day, b: Day): string {
    if (isWholeYear(calendar, a, b)) return year(calendar, a.y)
    if (isWholeMonth(calendar, a, b)) return monthAndYear(calendar, a)
    if (a.y !== b.y) return words.to(whole(calendar, a), whole(calendar, b))
    if (a.m !== b.m) return words.to(`${number(a.d)} ${month(calendar, a.m)}`, whole(calendar, b))
    if (a.d !== b.d) return words.to(number(a.d), whole(calendar, b))
    return whole(calendar, a)
  }

  /** The Jalali months or years a coarse Gregorian date touches: never one alone. */
  function touched(a: Day, b: Day, precision: 'month' | 'year'): string {
    if (precision === 'year') return year('jalali', `${number(a.y)}–${number(b.y)}`)
    if (a.y === b.y) return `${month('jalali', a.m)}–${monthAndYear('jalali', b)}`
    return `${monthAndYear('jalali', a)} – ${monthAndYear('jalali', b)}`
  }

  const ordered = (jalaliText: string, gregorianText: string): WrittenDate =>
    own === 'jalali' ? { main: jalaliText, other: gregorianText } : { main: gregorianText, other: jalaliText }

  function single(edtf: string): WrittenDate {
    const match = EDTF.exec(edtf)
    if (!match) return { main: edtf }
    const y = Number(match[1])
    const m = Number(match[2] ?? 1)
    const day: Day = { y, m, d: Number(match[3] ?? 1) }
    if (match[3]) {
      const gregorian = whole('gregorian', day)
      return y < FIRST_JALALI ? { main: gregorian } : ordered(whole('jalali', jalali(day)), gregorian)
    }
    // A month or year is said in the calendar it was stated in, whichever is the reader's own.
    const precision = match[2] ? 'month' : 'year'
    const main = precision === 'month' ? monthAndYear('gregorian', day) : year('gregorian', y)
    if (y < FIRST_JALALI) return { main }
    const last: Day = { y, m: precision === 'month' ? m : 12, d: 31 }
    last.d = monthLength('gregorian', last)
    return { main, other: touched(jalali(day), jalali(last), precision) }
  }

  function ends(edtf: string): [Day, Day] | undefined {
    const parts = edtf.split('/').map((part) => EDTF.exec(part))
    if (parts.length > 2 || parts.some((part) => !part?.[3])) return undefined
    const days = parts.map((part) => ({ y: Number(part?.[1]), m: Number(part?.[2]), d: Number(part?.[3]) }))
    const first = days[0]
    return first && [first, days[1] ?? first]
  }

  function date(edtf: string): WrittenDate {
    if (!edtf.includes('/')) return single(edtf)
    const range = ends(edtf)
    if (!range) return { main: edtf }
    const [a, b] = range
    if (a.y < FIRST_JALALI) return { main: span('gregorian', a, b) }
    return ordered(span('jalali', jalali(a), jalali(b)), span('gregorian', a, b))
  }

  function term({ start, end, seen }: Parameters<DateWriter['term']>[0]): WrittenDate {
    const from = start === 'unknown' ? seen?.[0] : start
    const to = end === 'unknown' ? seen?.[1] : end === '..' ? undefined : end
    if (start === 'unknown' && end === 'unknown') {
      if (!from || !to) return { main: words.unknown }
      if (from === to) return { main: words.seenOn(date(from).main), other: date(from).other }
    }
    const first = from ? date(from) : undefined
    const last = to ? date(to) : undefined
    const other = [first?.other, last?.other].filter((text) => text !== undefined)
    const written = other.length === 2 ? words.to(other[0] ?? '', other[1] ?? '') : other[0]
    if (first && start !== 'unknown' && end === '..') return { main: words.since(first.main), other: written }
    const begin = !first
      ? words.unknownStart
      : start === 'unknown'
        ? words.atLeastFrom(first.main)
        : words.from(first.main)
    const finish =
      end === '..'
        ? words.present
        : !last
          ? words.unknownEnd
          : end === 'unknown'
            ? words.atLeastUntil(last.main)
            : words.until(last.main)
    return { main: `${begin} ${finish}`, other: written }
  }

  return {
    calendar: own,
    month: (m) => month(own, m),
    number,
    date,
    term,
    weekday: (iso) => {
      const range = ends(iso)
      return range ? weekdays.format(utc(range[0])) : ''
    },
    figures: (iso) => {
      const range = ends(iso)
      if (!range) return { jalali: '', gregorian: '' }
      const { y, m, d } = jalali(range[0])
      const two = (n: number) => String(n).padStart(2, '0')
      return { jalali: number(`${y}/${two(m)}/${two(d)}`), gregorian: iso }
    },
    inCalendar: (calendar, edtf) => {
      const range = ends(edtf)
      if (!range) return ''
      const [a, b] = range
      return calendar === 'jalali' ? span('jalali', jalali(a), jalali(b)) : span('gregorian', a, b)
    },
    length: (from, to) => {
      const [a, b] = [ends(from), ends(to)]
      return a && b ? Math.round((utc(b[0]).getTime() - utc(a[0]).getTime()) / 86_400_000) + 1 : 0
    },
  }
}
