/** Parts of dates: days of a month, ranges of them, weekdays, and what stands between. */
import { foldName } from '../../text/fold'
import { Gap, numberAt, type Units, wordAt } from '../../text/units'
import type { Vocabulary } from '../vocabulary'
import { Word } from '../words/kinds'

/** Source text between unit i and the next, without direction marks. */
export function between(units: Units, i: number): string {
  return units.source.slice(units.end[i]!, units.start[i + 1]).replace(/[\u200e\u200f\u061c]/g, '')
}

export function near(units: Units, at: number): boolean {
  return at > 0 && at < units.count && units.gap[at - 1]! <= Gap.Line
}

export function isWord(units: Units, at: number, word: string): boolean {
  return at < units.count && wordAt(units, at) === word
}

export function dayBefore(
  units: Units,
  words: Vocabulary,
  at: number,
): { value: number; from: number } | undefined {
  if (at === 0 || units.gap[at - 1]! > Gap.Line) return undefined
  return dayEndingAt(units, words, at)
}

function dayEndingAt(
  units: Units,
  words: Vocabulary,
  at: number,
): { value: number; from: number } | undefined {
  if (units.digit[at - 1]) {
    const value = numberAt(units, at - 1)
    // «۱۴۰۲/۷/۱۷ مهر» and «۵.۱۷ مهر» are no days of a month.
    const glued =
      at >= 2 &&
      units.digit[at - 2] &&
      units.gap[at - 2] === Gap.Punctuation &&
      between(units, at - 2).length === 1 &&
      !/[-–—]/.test(between(units, at - 2))
    return value >= 1 && value <= 31 && !glued ? { value, from: at - 1 } : undefined
  }
  const ordinal = words.endingAt(at, Word.Ordinal)
  // «نیمه دوم مهر», «دهه اول محرم» are parts of a month.
  return ordinal && near(units, ordinal.from) && PARTS.has(wordAt(units, ordinal.from - 1))
    ? undefined
    : ordinal
}

const PARTS = new Set(['نیمه', 'نیمۀ', 'نیمهٔ', 'دهه', 'هفته', 'هفتۀ', 'دهۀ', 'ثلث', 'بخش'].map(foldName))

/** «۱۰ تا» before «۱۵ مهر», «۹ -» before «۱۰ فروردین», «۱۰ و» before «۱۱ مهر». */
export function rangeBefore(
  units: Units,
  words: Vocabulary,
  at: number,
): { value: number; from: number } | undefined {
  if (at < 2) return at === 1 ? dashed(units, words, at) : undefined
  const until = units.gap[at - 1]! <= Gap.Line ? words.endingAt(at, Word.Until) : undefined
  if (until && until.from > 0 && units.gap[until.from - 1]! <= Gap.Line)
    return dayEndingAt(units, words, until.from)
  const and = units.gap[at - 1]! <= Gap.Line ? words.endingAt(at, Word.And) : undefined
  if (and && and.from > 0 && units.gap[and.from - 1]! <= Gap.Line) {
    const one = dayEndingAt(units, words, and.from)
    const other = dayEndingAtStart(units, words, at)
    // «۱۰ و ۱۱ مهر» are two days on end; «۲ و ۲۰ مهر» would be two dates.
    return one && other !== undefined && Math.abs(other - one.value) === 1 ? one : undefined
  }
  return dashed(units, words, at)
}

function dashed(units: Units, words: Vocabulary, at: number): { value: number; from: number } | undefined {
  return at > 0 && units.gap[at - 1] === Gap.Punctuation && /^\s*[-–—ـ]\s*$/.test(between(units, at - 1))
    ? dayEndingAt(units, words, at)
    : undefined
}

function dayEndingAtStart(units: Units, words: Vocabulary, at: number): number | undefined {
  return units.digit[at] ? numberAt(units, at) : words.startingAt(at, Word.Ordinal)?.value
}

export function weekdayBefore(
  units: Units,
  words: Vocabulary,
  at: number,
): { value: number; from: number } | undefined {
  if (at === 0) return undefined
  const gap = units.gap[at - 1]!
  const comma = gap === Gap.Punctuation && /^\s*[،,]\s*$/.test(between(units, at - 1))
  return gap <= Gap.Line || comma ? words.endingAt(at, Word.Weekday) : undefined
}
