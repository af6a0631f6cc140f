/**
 * «امروز», «دیروز», a bare weekday: so plain and so many that nobody wants them marked.
 * Where a reader selects one, this says which day it is, seen from the text's own. Pure.
 */
import { formatDay, parseDay, weekdayOf } from '../../knowledge/edtf'
import { foldName } from '../../text/fold'
import { cut, wordAt } from '../../text/units'

export interface AskedDays {
  /** The words that say a day, as they stand in the text. */
  words: string
  /**
   * Which days they may mean (YYYY-MM-DD), the nearest one gone by first: a weekday alone
   * tells nobody whether it is gone or to come. None where the text's own day is not known.
   */
  days: readonly string[]
}

/** Characters beside the selection that are read with it: of «سه شنبه» a double click takes «شنبه». */
const BESIDE = 24

const shifts: Record<string, number> = {
  امروز: 0,
  امشب: 0,
  'روز جاری': 0,
  دیروز: -1,
  دیشب: -1,
  'روز گذشته': -1,
  'شب گذشته': -1,
  پریروز: -2,
  پریشب: -2,
  فردا: 1,
  'فردا شب': 1,
  'پس فردا': 2,
}
const weekdays = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج']
const FRIDAY = 6

const past = ['گذشته', 'پیش', 'قبل'].map(foldName)
const future = ['آینده', 'بعد'].map(foldName)
const present = foldName('جاری')

/** A blank or a joint in them may be missing. */
const loose = (words: string) => foldName(words).replace(/ /g, ' ?')
const tight = (words: string) => foldName(words).replace(/ /g, '')
const shiftOf = new Map(Object.entries(shifts).map(([words, by]) => [tight(words), by]))
const anyShift = Object.keys(shifts)
  .sort((a, b) => b.length - a.length)
  .map(loose)
  .join('|')
const phrase = new RegExp(
  `(?<![^ |])(?:(${anyShift})|(?:(?:(${weekdays.slice(1).join('|')}) ?)?شنبه|(جمعه))(?:( هفته)? (${[
    ...past,
    ...future,
    present,
  ].join('|')}))?)(?![^ |])`,
  'g',
)

/**
 * The day that the words `[start, end)` of a text say, if they lie in words that say one.
 *
 * @param published the text's own day, YYYY-MM-DD
 */
export function askedDays(
  text: string,
  start: number,
  end: number,
  published: string | undefined,
): AskedDays | undefined {
  const from = Math.max(0, start - BESIDE)
  const units = cut(text.slice(from, end + BESIDE))
  let folded = ''
  /** Unit by its first character's place in `folded`. */
  const starts = new Map<number, number>()
  for (let i = 0; i < units.count; i++) {
    if (i > 0)
      folded += /[^\s\u200c\u200f]/.test(units.source.slice(units.end[i - 1], units.start[i])) ? '|' : ' '
    starts.set(folded.length, i)
    folded += wordAt(units, i)
  }
  for (const match of folded.matchAll(phrase)) {
    const first = starts.get(match.index)
    if (first === undefined) continue
    const last = first + match[0].split(' ').length - 1
    const [a, b] = [from + units.start[first]!, from + units.end[last]!]
    // Selected are these words or a part of them; a blank or a comma more is no matter.
    if (start >= b || end <= a || /[\p{L}\p{N}]/u.test(text.slice(start, a) + text.slice(b, end))) continue
    const day = published === undefined ? undefined : parseDay(published)
    return { words: text.slice(a, b), days: day === undefined ? [] : daysOf(match, day).map(formatDay) }
  }
  return undefined
}

function daysOf([, shifted, number, friday, week, which]: RegExpMatchArray, day: number): number[] {
  if (shifted !== undefined) return [day + (shiftOf.get(tight(shifted)) ?? 0)]
  const weekday = friday ? FRIDAY : weekdays.indexOf(number ?? '')
  const saturday = day - weekdayOf(day)
  if (which === present) return [saturday + weekday]
  if (which !== undefined && week) return [saturday + weekday + (past.includes(which) ? -7 : 7)]
  /** Days since the last such weekday, the text's own day not counted. */
  const since = ((weekdayOf(day) - weekday + 6) % 7) + 1
  if (which !== undefined && past.includes(which)) return [day - since]
  if (which !== undefined && future.includes(which)) return [day - since + (since === 7 ? 14 : 7)]
  return since === 7 ? [day, day + 7] : [day - since, day - since + 7]
}
