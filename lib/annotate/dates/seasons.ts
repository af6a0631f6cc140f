/** «بهار ۱۳۸۴», «تابستان سال گذشته»: no mark, but the time of the roles behind it. */
import { numberAt } from '../../text/units'
import { type Article, adjoins } from '../article'
import { Word } from '../words/kinds'
import { Calendar, toDay, yearOf } from './calendars'
import type { ResolvedDate } from './dates.types'

const MONTHS = 3
/** A date this long is a year. */
const YEAR_DAYS = 350
/** Years of this calendar are lower, and of the other higher. */
const FIRST_GREGORIAN = 1700

/** The dates of a text, a year behind a season narrowed to it, and seasons with a bare year. */
export function withSeasons(article: Article, dates: readonly ResolvedDate[]): readonly ResolvedDate[] {
  const places = article.words.places(Word.Season)
  if (places.length === 0) return dates
  const seasons: ResolvedDate[] = []
  const narrowed = new Set<ResolvedDate>()
  const dateAt = new Map(dates.map((date) => [date.from, date]))
  for (const i of places) {
    const month = article.words.startingAt(i, Word.Season)?.value
    if (month === undefined || !adjoins(article, i + 1)) continue
    const date = dateAt.get(i + 1)
    const year = date ? yearAround(date) : yearAt(article, i + 1)
    const first = year === undefined ? undefined : toDay(Calendar.Jalali, year, month, 1)
    if (first === undefined) continue
    if (date) narrowed.add(date)
    seasons.push({ from: i, to: date?.to ?? i + 2, first, last: first + MONTHS * 30, yearSource: 'stated' })
  }
  if (seasons.length === 0) return dates
  return [...dates.filter((date) => !narrowed.has(date)), ...seasons].sort((a, b) => a.from - b.from)
}

/** The Jalali year in which the seasons of a date that is a year lie. */
function yearAround({ first, last }: ResolvedDate): number | undefined {
  return last - first < YEAR_DAYS || last - first > YEAR_DAYS + 20
    ? undefined
    : yearOf(Calendar.Jalali, Math.floor((first + last) / 2))
}

function yearAt(article: Article, at: number): number | undefined {
  const number = numberAt(article.units, at)
  if (!(number > 1300 && number < 2100)) return undefined
  return number < FIRST_GREGORIAN ? (number < 1500 ? number : undefined) : number - 621
}
