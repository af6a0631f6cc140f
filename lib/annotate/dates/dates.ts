/** Dates in a text, found by their month word or their figures, as the text puts them. */
import { foldName } from '../../text/fold'
import { Gap, numberAt, type Units, wordAt } from '../../text/units'
import type { Vocabulary } from '../vocabulary'
import { Word } from '../words/kinds'
import { AFGHAN_MONTHS } from '../words/of-dates'
import { Calendar, type CalendarKind, toDay } from './calendars'
import { between, dayBefore, isWord, near, rangeBefore, weekdayBefore } from './date-parts'
import type { DatePhrase } from './dates.types'
import { isCalledAfter } from './named-days'
import { relativeMonth, relativeYear, yearDate, yearRange } from './years'

export function findDates(units: Units, words: Vocabulary, homeArea: string): DatePhrase[] {
  const found: DatePhrase[] = []
  const months = [...words.places(Word.Month), ...words.places(Word.MonthMah)].sort((a, b) => a - b)
  for (const at of new Set(months)) addIfFound(found, monthDate(units, words, at))
  if (homeArea === 'AF') for (let i = 0; i < units.count; i++) addIfFound(found, afghanDate(units, words, i))
  for (let i = 0; i + 2 < units.count; i++)
    if (units.digit[i]) {
      const date = numericDate(units, words, i)
      if (date) {
        addIfFound(found, date)
        i = date.to - 1
      }
    }
  for (const at of words.places(Word.Sal)) addIfFound(found, yearDate(units, words, at))
  for (const at of words.places(Word.Years)) addIfFound(found, yearRange(units, words, at))
  for (const at of words.places(Word.YearWord)) addIfFound(found, relativeYear(units, words, at))
  for (const at of words.places(Word.Mah)) addIfFound(found, relativeMonth(units, words, at))
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return sameYears(units, words, joinRanges(units, words, dropInner(found)))
}

/** [weekday] day month [ماه] [سال] [year] [era]; month and year alone as well. */
function monthDate(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const joined = words.startingAt(at, Word.MonthMah)
  const month = joined ?? words.startingAt(at, Word.Month)
  if (!month) return undefined
  return dateAround(
    units,
    words,
    at,
    month.to,
    (month.value >> 4) as CalendarKind,
    month.value & 15,
    joined !== undefined,
  )
}

function afghanDate(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const month = units.digit[at] ? undefined : AFGHAN_MONTHS.get(wordAt(units, at))
  if (!month) return undefined
  return dateAround(units, words, at, at + 1, Calendar.Jalali, month, false)
}

const MAY = foldName('می')
const ARROWS = new Set(['شلیک', 'اصابت', 'ضرب'].map(foldName))
/** Places called after a day: «میدان ۱۵ خرداد». */
const CALLED_AFTER = new Set(
  'خیابان میدان بلوار بزرگراه پل بیمارستان مدرسه دبیرستان ورزشگاه استادیوم ایستگاه شهرک پارک سد مجتمع لشکر تیپ پایگاه عملیات بنیاد موسسه'
    .split(' ')
    .map(foldName),
)
/** «با ۳ تیر هوایی» */
const SHOTS = new Set(['هوایی', 'خلاص', 'مشقی', 'جنگی'].map(foldName))
const SAME_YEAR = foldName('همان')
const THIS_MONTH = foldName('جاری')

function dateAround(
  units: Units,
  words: Vocabulary,
  at: number,
  monthEnd: number,
  calendar: CalendarKind,
  month: number,
  hasMah: boolean,
): DatePhrase | undefined {
  const date: DatePhrase = { from: at, to: monthEnd, calendar, month }
  // «هفتم ماه مه»
  const mahBefore = near(units, at) ? words.endingAt(at, Word.Mah) : undefined
  const day = dayBefore(units, words, at) ?? (mahBefore && dayBefore(units, words, mahBefore.from))
  if (day) {
    date.from = day.from
    date.day = day.value
    const earlier = rangeBefore(units, words, day.from)
    if (earlier && earlier.value !== day.value) {
      date.from = earlier.from
      date.day = Math.min(earlier.value, day.value)
      date.lastDay = Math.max(earlier.value, day.value)
    } else {
      const weekday = weekdayBefore(units, words, date.from)
      if (weekday) {
        date.afterWeekday = date.from
        date.from = weekday.from
        date.weekday = weekday.value
      }
    }
  }
  let mah = hasMah || (mahBefore !== undefined && day !== undefined)
  const mahAfter = near(units, date.to) ? words.startingAt(date.to, Word.Mah) : undefined
  if (!mah && mahAfter) {
    date.to = mahAfter.to
    mah = true
  }
  const beforeYear = date.to
  readYear(units, words, date)
  const bare = date.year === undefined && date.relativeYear === undefined
  // «مهر ماه جاری», «۱۱ سپتامبر جاری»; «مهر جاری» may be anything.
  if (bare && (mah || date.day) && near(units, beforeYear) && isWord(units, beforeYear, THIS_MONTH))
    return { ...date, to: beforeYear + 1, relativeYear: 0 }
  // Most month names are words as well; a month alone is a date only with its year.
  if (date.day === undefined) return bare ? undefined : date
  if (bare && !mah) {
    // «ساعت ۱۰ می شود» is a verb; «با ۳ تیر» are shots; «۲ صفر» is a score.
    if (isWord(units, at, MAY) && units.gap[at] === Gap.Space && !endsPhrase(units, words, at))
      return undefined
    if (calendar === Calendar.Lunar && month === 2) return undefined
    if (near(units, date.to) && SHOTS.has(wordAt(units, date.to))) return undefined
    if (at >= 2 && date.from > 0 && ARROWS.has(wordAt(units, date.from - 1))) return undefined
  }
  // A lunar day without its year depends on a sighting; we do not guess it.
  if (calendar === Calendar.Lunar && bare) return undefined
  if (near(units, date.from) && CALLED_AFTER.has(placeBefore(units, date.from))) return undefined
  if (bare && isCalledAfter(units, date.from)) date.event = true
  if (bare && isAhead(units, date)) date.ahead = true
  return date
}

/** Units behind a date, in its sentence, within which a verb says it is to come. */
const VERB_REACH = 14
const TO_COME = new Set('خواهد خواهند خواهم خواهیم میشود میشوند بشود شود میگردد'.split(' ').map(foldName))

/** «۲۰ دی برگزار خواهد شد», «قرار است ۲۰ دی …». */
function isAhead(units: Units, date: DatePhrase): boolean {
  for (let i = date.to; i < units.count && i < date.to + VERB_REACH; i++) {
    if (TO_COME.has(wordAt(units, i))) return true
    if (units.gap[i]! >= Gap.Punctuation && /[.!؟?:؛]/.test(between(units, i))) break
  }
  for (let i = date.from - 1; i >= 0 && i >= date.from - VERB_REACH / 2; i--) {
    if (units.gap[i]! >= Gap.Punctuation && /[.!؟?:؛]/.test(between(units, i))) break
    // «قرار بود ۲۵ اسفند …» did not come to pass.
    if (wordAt(units, i) === PLANNED) return !isWord(units, i + 1, WAS)
  }
  return false
}

const PLANNED = foldName('قرار')
const WAS = foldName('بود')

/** The word before unit `at`, without its plural: «خیابان‌های ۱۵ خرداد». */
function placeBefore(units: Units, at: number): string {
  const word = wordAt(units, at - 1)
  if (word === PLURAL && near(units, at - 1)) return wordAt(units, at - 2)
  return word.endsWith(PLURAL) ? word.slice(0, -PLURAL.length) : word
}

const PLURAL = foldName('های')

/** Whether nothing that could be a verb follows «می». */
function endsPhrase(units: Units, words: Vocabulary, at: number): boolean {
  return (
    units.gap[at]! > Gap.Line ||
    words.startingAt(at + 1, Word.In) !== undefined ||
    words.startingAt(at + 1, Word.And) !== undefined ||
    words.startingAt(at + 1, Word.Relative) !== undefined
  )
}

/** [سال] year [era], or «سال جاری», «امسال»; moves `date.to` past what it read. */
function readYear(units: Units, words: Vocabulary, date: DatePhrase) {
  let at = date.to
  if (!near(units, at)) return
  const relative = words.startingAt(at, Word.YearWord)
  if (relative) {
    date.relativeYear = relative.value
    date.to = relative.to
    return
  }
  const sal = words.startingAt(at, Word.Sal)
  if (sal && near(units, sal.to)) at = sal.to
  const year = at < units.count ? yearAt(units, at, date.calendar, sal !== undefined) : undefined
  if (year === undefined) return
  date.year = year
  date.to = at + 1
  const era = near(units, date.to) ? words.startingAt(date.to, Word.Era) : undefined
  if (era) {
    date.to = era.to
    if (era.value === Calendar.Jalali || era.value === Calendar.Lunar)
      date.calendar = date.calendar === Calendar.Lunar ? Calendar.Lunar : (era.value as CalendarKind)
  }
}

/** A year of four digits, or of two after a month («۱۷ مهر ۹۶»). */
function yearAt(units: Units, at: number, calendar: CalendarKind, stated: boolean): number | undefined {
  const value = numberAt(units, at)
  const digits = units.first[at + 1]! - units.first[at]!
  if (digits === 4) {
    const [from, to] = calendar === Calendar.Gregorian ? [1800, 2099] : [1200, 1499]
    return value >= from && value <= to ? value : undefined
  }
  if (digits !== 2 || calendar === Calendar.Lunar) return undefined
  if (calendar === Calendar.Jalali)
    return value >= 57 ? 1300 + value : value <= 9 || (stated && value < 20) ? 1400 + value : undefined
  return stated ? (value < 50 ? 2000 + value : 1900 + value) : undefined
}

/** A year of the last century in two figures. */
const isShort = (year: number) => year >= 57 && year <= 99

/** ۱۴۰۲/۰۷/۱۷, 2023-10-09, ۱۷/۷/۱۴۰۲, ۹۶/۷/۱۷, ۱۷/۷/۹۶. */
function numericDate(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  if (!units.digit[at + 1] || !units.digit[at + 2]) return undefined
  const mark = between(units, at)
  if (mark !== between(units, at + 1) || !/^[/\-.\u066b\u2044]$/.test(mark)) return undefined
  if (at > 0 && units.digit[at - 1] && between(units, at - 1) === mark) return undefined
  if (at + 3 < units.count && units.digit[at + 3] && between(units, at + 2) === mark) return undefined
  const width = (i: number) => units.first[i + 1]! - units.first[i]!
  const numbers = [numberAt(units, at), numberAt(units, at + 1), numberAt(units, at + 2)] as const
  let year: number
  let day: number
  if (width(at) === 4) [year, day] = [numbers[0], numbers[2]]
  else if (width(at + 2) === 4) [year, day] = [numbers[2], numbers[0]]
  else if (mark === '/' && width(at) === 2 && isShort(numbers[0]))
    [year, day] = [1300 + numbers[0], numbers[2]]
  else if (mark === '/' && width(at + 2) === 2 && isShort(numbers[2]))
    [year, day] = [1300 + numbers[2], numbers[0]]
  else return undefined
  const calendar = year >= 1700 ? Calendar.Gregorian : Calendar.Jalali
  const month = numbers[1]
  if (toDay(calendar, year, month, day) === undefined) return undefined
  const date: DatePhrase = { from: at, to: at + 3, calendar, year, month, day }
  const weekday = weekdayBefore(units, words, at)
  if (weekday) {
    date.afterWeekday = date.from
    date.from = weekday.from
    date.weekday = weekday.value
  }
  return date
}

function addIfFound(found: DatePhrase[], date: DatePhrase | undefined) {
  if (date) found.push(date)
}

function dropInner(dates: DatePhrase[]): DatePhrase[] {
  const kept: DatePhrase[] = []
  for (const date of dates) {
    const before = kept.at(-1)
    if (!before || date.from >= before.to) kept.push(date)
    else if (date.to - date.from > before.to - before.from) kept[kept.length - 1] = date
  }
  return kept
}

/** «۲۸ شهریور تا ۳ مهر ۱۴۰۲» is one range; a year stated once serves both ends. */
function joinRanges(units: Units, words: Vocabulary, dates: DatePhrase[]): DatePhrase[] {
  const joined: DatePhrase[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const until = before && near(units, before.to) ? words.startingAt(before.to, Word.Until) : undefined
    if (
      before &&
      !before.until &&
      until?.to === date.from &&
      near(units, date.from) &&
      before.day &&
      date.day &&
      before.calendar === date.calendar
    ) {
      before.year ??= date.year
      before.relativeYear ??= date.relativeYear
      before.until = date
      before.to = date.to
    } else joined.push(date)
  }
  return joined
}

/** «۱۶ شهریور همان سال»: of the year named before. */
function sameYears(units: Units, words: Vocabulary, dates: DatePhrase[]): DatePhrase[] {
  return dates.filter((date, i) => {
    const same =
      near(units, date.to) && isWord(units, date.to, SAME_YEAR) && words.startingAt(date.to + 1, Word.Sal)
    if (!same || date.year !== undefined) return true
    const before = dates.slice(0, i).findLast((other) => other.year !== undefined)
    if (before?.calendar !== date.calendar) return false
    date.year = before.year
    return true
  })
}
