/** Which days a date phrase means for a text of a given day, and which day a text was written. */
import { weekdayOf } from '../knowledge/edtf'
import type { Units } from '../text/units'
import { partsOf, spanOf, toDay, yearOf } from './calendars'
import type { DatePhrase, ResolvedDate, YearSource } from './dates.types'
import { namedDay } from './named-days'

/** A day so close to the text's own is meant, whatever weekday is written beside it. */
const CLOSE_DAYS = 10

/** How much further off a day to come is taken to be than a day gone by: news tells what happened. */
const FUTURE_WEIGHT = 1.5

/**
 * Days a phrase means for a text written on `reference`; undefined if there are
 * none, or if it needs a reference and there is none.
 */
export function resolveDate(date: DatePhrase, reference: number | undefined): ResolvedDate | undefined {
  const { from, to, calendar } = date
  if (date.relativeMonth !== undefined) {
    if (reference === undefined) return undefined
    const now = partsOf(calendar, reference)
    const month = now.year * 12 + (now.month - 1) + date.relativeMonth
    return span(date, Math.floor(month / 12), (month % 12) + 1, 'relative')
  }
  if (date.year !== undefined) return span(date, date.year, date.month, 'stated')
  if (reference === undefined) return undefined
  const thisYear = yearOf(calendar, reference)
  if (date.relativeYear !== undefined) return span(date, thisYear + date.relativeYear, date.month, 'relative')

  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => span(date, year, date.month, date.weekday === undefined ? 'nearest' : 'weekday'))
    .filter((candidate) => candidate !== undefined)
  const fitting =
    date.weekday === undefined ? candidates : candidates.filter((c) => weekdayOf(c.first) === date.weekday)
  const weight = date.ahead ? 1 / FUTURE_WEIGHT : FUTURE_WEIGHT
  const distance = (c: ResolvedDate) =>
    c.first <= reference ? reference - c.first : weight * (c.first - reference)
  const nearest = candidates.sort((a, b) => distance(a) - distance(b))[0]
  const named = nearest && namedDay(date, nearest.first, reference)
  if (named !== undefined) return { from, to, first: named, last: named, yearSource: 'nearest' }
  // A weekday that fits no year nearby, or only one a year from a day close by, is a slip of the writer's, or a city
  // (Dushanbe); the date still stands.
  const slip =
    fitting.length === 0 || (nearest && distance(nearest) <= CLOSE_DAYS && !fitting.includes(nearest))
  if (slip) return nearest && { ...nearest, from: date.afterWeekday ?? from, to, yearSource: 'nearest' }
  const best = fitting.sort((a, b) => distance(a) - distance(b))[0]
  return best && { ...best, from, to }
}

function span(
  date: DatePhrase,
  year: number,
  month: number | undefined,
  yearSource: YearSource,
): ResolvedDate | undefined {
  const { from, to, calendar } = date
  if (date.day !== undefined && month !== undefined) {
    const first = toDay(calendar, year, month, date.day)
    if (first === undefined) return undefined
    let last: number | undefined = first
    if (date.lastDay !== undefined) last = toDay(calendar, year, month, date.lastDay)
    else if (date.until) {
      const end = date.until
      last = toDay(end.calendar, end.year ?? (end.month! < month ? year + 1 : year), end.month!, end.day!)
    }
    return last === undefined || last < first ? undefined : { from, to, first, last, yearSource }
  }
  const whole = spanOf(calendar, year, month)
  return whole && { from, to, first: whole[0], last: whole[1], yearSource }
}

/** The day a text was written, as its own dates tell it; undefined where they do not. */
export function inferDate(dates: readonly DatePhrase[], units: Units): number | undefined {
  const stated = dates
    .filter((date) => date.year !== undefined && date.day !== undefined)
    .flatMap((date) => resolveDate(date, undefined) ?? [])
  const latest = stated.length > 0 ? Math.max(...stated.map((date) => date.first)) : undefined

  // A weekday beside a day and month is a checksum on the year; other years in the text say where to look.
  const checked = dates.filter((date) => date.weekday !== undefined && date.day !== undefined)
  const days: number[] = []
  for (const date of checked) {
    if (date.year !== undefined) {
      const day = resolveDate(date, undefined)
      if (day && weekdayOf(day.first) === date.weekday) days.push(day.first)
    } else if (latest !== undefined) {
      const year = yearOf(date.calendar, latest)
      for (let y = year; y <= year + 2; y++) {
        const day = toDay(date.calendar, y, date.month!, date.day!)
        if (day !== undefined && day >= latest && weekdayOf(day) === date.weekday) {
          days.push(day)
          break
        }
      }
    }
  }
  if (days.length > 0) return Math.max(...days)

  // A dateline: a whole date in the first lines, as agencies begin.
  const dateline = dates.find(
    (date) => date.year !== undefined && date.day !== undefined && units.start[date.from]! < DATELINE_REACH,
  )
  return dateline && latest !== undefined && resolveDate(dateline, undefined)?.first === latest
    ? latest
    : undefined
}

/** Characters from the beginning within which a whole date is a dateline. */
const DATELINE_REACH = 120
