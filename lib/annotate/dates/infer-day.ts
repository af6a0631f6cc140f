/** The day a text was written, as its own dates tell it, where nothing else does. */

import { weekdayOf } from '../../knowledge/edtf'
import type { Article } from '../article'
import type { DateConfidence } from '../types'
import { spanOf, toDay, yearOf } from './calendars'
import type { DatePhrase } from './dates.types'
import { resolveDate } from './resolve-dates'

export interface InferredDay {
  day: number
  confidence: DateConfidence
}

/**
 * Undefined where the text does not tell. A weekday that fits its date is a checksum; it is
 * trusted the more where the years the text names are not far apart: a text that speaks of
 * other times may have been written long after any of them.
 */
export function inferDate(dates: readonly DatePhrase[], article: Article): InferredDay | undefined {
  const stated = dates
    .filter((date) => date.year !== undefined && date.day !== undefined)
    .flatMap((date) => resolveDate(date, undefined) ?? [])
  const latest = stated.length > 0 ? Math.max(...stated.map((date) => date.first)) : undefined

  // Other years in the text say where to look for one that fits.
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
  if (days.length > 0) {
    const day = Math.max(...days)
    return { day, confidence: isOfOneTime(dates, day) ? 'high' : 'low' }
  }

  const dateline = dates.find((date) => isDateline(article, date))
  return dateline && latest !== undefined && resolveDate(dateline, undefined)?.first === latest
    ? { day: latest, confidence: 'low' }
    : undefined
}

/** Years within which all that a text names are of one time. */
const ONE_TIME_DAYS = 2 * 366

function isOfOneTime(dates: readonly DatePhrase[], day: number): boolean {
  return dates.every(({ calendar, year, month }) => {
    const whole = year === undefined ? undefined : spanOf(calendar, year, month)
    return !whole || (whole[1] >= day - ONE_TIME_DAYS && whole[0] <= day + ONE_TIME_DAYS)
  })
}

/** Characters from the beginning within which a whole date is a dateline. */
const DATELINE_REACH = 120
/** Units of place and agency before the date of a dateline. */
const MOST_BEFORE = 4
const SEPARATOR = /^\s*([-–—:|/)،؛.]|$)|^[^\S\n]*\n/

/** «تهران - ۱۷ مهر ۱۴۰۲ -»: as agencies begin, and not a day of which the text speaks: «در تاریخ ۲۹ آبان ۱۴۰۴ گفت». */
function isDateline({ units }: Article, { year, day, from, to }: DatePhrase): boolean {
  if (year === undefined || day === undefined || units.start[from]! >= DATELINE_REACH) return false
  let first = from
  while (first > 0 && !units.source.slice(units.end[first - 1]!, units.start[first]).includes('\n')) first--
  return from - first <= MOST_BEFORE && SEPARATOR.test(units.source.slice(units.end[to - 1]!))
}
