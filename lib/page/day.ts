/** Days out of stamps, printed dates and addresses. Pure: strings in, `YYYY-MM-DD` out. */
import { isValidJalaaliDate, toGregorian } from 'jalaali-js'

const calendars = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر',
]
const months = new Map(
  calendars.flatMap((names) => names.split(' ').map((name, i) => [name, i + 1] as const)),
)
// Longest first, so that «ژوئیه» is not read as a shorter name.
const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|')

const namedDate = new RegExp(
  `(\\d{1,2})(?:\\s*ام)?\\s*(${monthNames})(?:\\s*ماه)?[\\s،,]*(?:سال\\s*)?(\\d{4})(?!\\d)`,
)
const yearFirst = /(?<!\d)((?:1[34]|19|20)\d\d)\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)/
const yearLast = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:1[34]|19|20)\d\d)(?!\d)/
const stamp =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/i
const pathDate = /\/((?:1[34]|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/
/** ISNA numbers its articles by Jalali day and a serial: 1404042616251. */
const pathSerial = /\/(1[34]\d\d)(\d\d)(\d\d)\d{5}(?!\d)/

/** Digits to ASCII, Arabic letters to Persian, joiners and direction marks away. */
function plain(text: string): string {
  return text
    .replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[ي]/g, 'ی')
    .replace(/[ك]/g, 'ک')
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year >= 1300 && year <= 1500) {
    if (!isValidJalaaliDate(year, month, day)) return undefined
    const { gy, gm, gd } = toGregorian(year, month, day)
    return iso(gy, gm, gd)
  }
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined
  return date.toISOString().slice(0, 10)
}

/** Tehran's offset in ms, and with summer time, which its clocks had until 2022. */
const offset = 210 * 60_000
const summerOffset = 270 * 60_000

/** A moment (ms since the epoch) → its day in Tehran. */
function dayInTehran(moment: number): string | undefined {
  if (Number.isNaN(moment)) return undefined
  const [day, summerDay] = [offset, summerOffset].map((by) =>
    new Date(moment + by).toISOString().slice(0, 10),
  )
  // The browser's own table is asked only about the one hour on which it depends: its first use takes 20 ms.
  if (day === summerDay) return day
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tehran' }).format(moment)
}

/**
 * A machine's stamp (`datetime`, `content`, `datePublished`) → day. With a zone it
 * is the day in Tehran; without one, the day as written. Years 1300 to 1500 are Jalali:
 * those stamps are local time whatever zone they claim.
 */
export function dayOfStamp(value: string): string | undefined {
  const text = plain(value).trim()
  const parts = stamp.exec(text)
  if (!parts) return /\d{4}.*(GMT|UTC|[+-]\d{4})/.test(text) ? dayInTehran(Date.parse(text)) : dayOfText(text)
  const [, year, month, day, hour, minute, second = '0', zone] = parts
  const written = iso(Number(year), Number(month), Number(day))
  if (written === undefined || zone === undefined || Number(year) < 1600) return written
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const two = (digits = '0') => digits.padStart(2, '0')
  return dayInTehran(Date.parse(`${written}T${two(hour)}:${two(minute)}:${two(second)}${offset}`))
}

/** A printed date, «دوشنبه ۱۷ مهر ۱۴۰۲ - ۱۰:۲۱» or ۱۴۰۲/۰۷/۱۷ → day. */
export function dayOfText(value: string): string | undefined {
  const text = plain(value)
  const named = namedDate.exec(text)
  if (named) return iso(Number(named[3]), months.get(named[2]!) ?? 0, Number(named[1]))
  const first = yearFirst.exec(text)
  if (first) return iso(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = yearLast.exec(text)
  return last ? iso(Number(last[3]), Number(last[2]), Number(last[1])) : undefined
}

/** A day in the path of an address: `/fa/news/1404/10/02/1` or `/news/1404042616251`. */
export function dayOfPath(path: string): string | undefined {
  const parts = pathDate.exec(path) ?? pathSerial.exec(path)
  return parts ? iso(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}
