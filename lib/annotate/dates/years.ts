/** Years and months without a day: «سال ۱۴۰۱», «سال ۹۸», «امسال», «سال گذشته میلادی», «ماه جاری»; and «پنجم ماه جاری». */
import { foldName } from '../../text/fold'
import { Gap, numberAt, type Units, wordAt } from '../../text/units'
import type { Vocabulary } from '../vocabulary'
import { Word } from '../words/kinds'
import { Calendar, type CalendarKind, spanOf } from './calendars'
import { between, dayBefore, isWord, near, weekdayBefore } from './date-parts'
import type { DatePhrase } from './dates.types'

const HEGIRA = foldName('هجری')

/** «سال ۱۴۰۱», «سال ۹۸». */
export function yearDate(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const to = words.startingAt(at, Word.Sal)!.to
  if (!near(units, to) || to >= units.count || !units.digit[to]) return undefined
  const digits = units.first[to + 1]! - units.first[to]!
  if (digits !== 4 && !(digits === 2 && isShortYear(units, at, to))) return undefined
  const value = numberAt(units, to)
  const date: DatePhrase = {
    from: at,
    to: to + 1,
    calendar: digits === 4 && value >= 1700 ? Calendar.Gregorian : Calendar.Jalali,
  }
  readEra(units, words, date)
  // «سال ۶۱ هجری» is of the lunar first century.
  if (digits === 2 && isWord(units, date.to, HEGIRA)) return undefined
  const year = digits === 4 ? value : (date.calendar === Calendar.Gregorian ? 1900 : 1300) + value
  if ((digits === 2 && date.calendar === Calendar.Lunar) || !spanOf(date.calendar, year)) return undefined
  date.year = year
  return date
}

/** «سال‌های ۱۳۹۲ تا ۱۳۹۶», «سال‌های ۹۲ و ۹۳». */
export function yearRange(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const { to } = words.startingAt(at, Word.Years)!
  if (!near(units, to)) return undefined
  const first = wholeYear(units, to)
  if (first === undefined) return undefined
  const until = near(units, to + 1) ? words.startingAt(to + 1, Word.Until) : undefined
  const and = near(units, to + 1) ? words.startingAt(to + 1, Word.And) : undefined
  const dash = to + 1 < units.count && /^\s*[-–—]\s*$/.test(between(units, to))
  const next = until?.to ?? and?.to ?? (dash ? to + 1 : -1)
  const last = next < 0 ? undefined : wholeYear(units, next)
  if (last === undefined || last.calendar !== first.calendar || last.year <= first.year) return undefined
  // «سال‌های ۱۳۸۸ و ۱۳۹۸» are two, with others between them.
  if (and && last.year !== first.year + 1) return undefined
  const date: DatePhrase = {
    from: at,
    to: next + 1,
    calendar: first.calendar,
    year: first.year,
    lastYear: last.year,
  }
  readEra(units, words, date)
  return date
}

/** A year at unit `at`: four figures, or two of the last century. */
function wholeYear(units: Units, at: number): { year: number; calendar: CalendarKind } | undefined {
  if (at >= units.count || !units.digit[at]) return undefined
  const digits = units.first[at + 1]! - units.first[at]!
  const value = numberAt(units, at)
  if (digits === 2 && value >= SHORT_YEARS_FROM) return { year: 1300 + value, calendar: Calendar.Jalali }
  if (digits !== 4) return undefined
  return { year: value, calendar: value >= 1700 ? Calendar.Gregorian : Calendar.Jalali }
}

/** Earlier years of the century are written in full. */
const SHORT_YEARS_FROM = 50

/** «سال ۹۸», and not «در طول سال ۹۰ هزار تن», «هر سال ۸۰ نفر». */
function isShortYear(units: Units, at: number, to: number): boolean {
  if (numberAt(units, to) < SHORT_YEARS_FROM || isCounted(units, at)) return false
  return (
    !(near(units, to + 1) && MEASURED.has(wordAt(units, to + 1))) &&
    // «سال ۹۵ – ۹۶» is a season or a school year, «سال ۹۵.۵» a number.
    !(to + 1 < units.count && units.digit[to + 1] && /[-–—/.٫]/.test(between(units, to)))
  )
}

/** What is counted: a number before one of these is no year. */
const MEASURED = new Set(
  (
    'درصد هزار میلیون میلیارد تن نفر کیلو کیلوگرم گرم متر مترمربع سانتی سانتیمتر کیلومتر هکتار دلار تومان ریال یورو روز ' +
    'ساعت دقیقه ثانیه بار مورد عدد واحد دستگاه کشور شهر استان پروژه طرح خانوار فقره مرتبه ماه هفته شب سکه بشکه مگاوات لیتر ' +
    'مترمکعب شهید کشته زخمی تیم بازیکن گل امتیاز بازی میلیمتر قطعه جلد برگ نقطه رای حلقه اثر فیلم عنوان ساله سالگی ضربه شرکت'
  )
    .split(' ')
    .map(foldName),
)

/** «امسال», «سال گذشته», «سال جاری میلادی». */
export function relativeYear(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const { value, to } = words.startingAt(at, Word.YearWord)!
  if (isCounted(units, at) || isBefore(units, to)) return undefined
  const date: DatePhrase = { from: at, to, calendar: Calendar.Jalali, relativeYear: value }
  readEra(units, words, date)
  return date
}

/** «ماه گذشته», «ماه جاری میلادی»; «پنجم ماه جاری». */
export function relativeMonth(units: Units, words: Vocabulary, at: number): DatePhrase | undefined {
  const to = words.startingAt(at, Word.Mah)!.to
  const relative = near(units, to) ? words.startingAt(to, Word.Relative) : undefined
  // «مهر ماه گذشته» is something else.
  const named = at > 0 && units.gap[at - 1]! <= Gap.Line && words.endingAt(at, Word.Month)
  if (!relative || named) return undefined
  const date: DatePhrase = {
    from: at,
    to: relative.to,
    calendar: Calendar.Jalali,
    relativeMonth: relative.value,
  }
  readEra(units, words, date)
  const day = dayBefore(units, words, at)
  // «۳ ماه گذشته» counts months.
  if (day && (relative.value === 0 || !units.digit[day.from])) {
    date.day = day.value
    date.from = weekdayBefore(units, words, day.from)?.from ?? day.from
    return date
  }
  return isCounted(units, at) ? undefined : date
}

/** «سال پیش از انقلاب»: counted from something else. */
function isBefore(units: Units, to: number): boolean {
  return near(units, to) && wordAt(units, to) === FROM && wordAt(units, to - 1) === BEFORE
}

const FROM = foldName('از')
const BEFORE = foldName('پیش')

/** Takes in «میلادی» behind a year or month. */
function readEra(units: Units, words: Vocabulary, date: DatePhrase) {
  const era = near(units, date.to) ? words.startingAt(date.to, Word.Era) : undefined
  if (!era) return
  date.to = era.to
  date.calendar = era.value as CalendarKind
}

/** «۳ ماه گذشته» and «یک سال پیش» count back from a day; they name no month or year. */
function isCounted(units: Units, at: number): boolean {
  return (
    at > 0 &&
    units.gap[at - 1]! <= Gap.Line &&
    (units.digit[at - 1] === 1 || COUNTS.has(wordAt(units, at - 1)))
  )
}

const COUNTS = new Set(
  (
    'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده ' +
    'بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد هزار هزاران صدها دهها میلیونها سالیان چند چندین هر این همین'
  )
    .split(' ')
    .map(foldName),
)
