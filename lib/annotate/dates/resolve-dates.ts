/** Which days a date phrase means for a text of a given day. */
import { weekdayOf } from '../../knowledge/edtf'
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
  const last = date.lastYear === undefined ? whole : spanOf(calendar, date.lastYear)
  return whole && last && { from, to, first: whole[0], last: last[1], yearSource }
}
