import type { CalendarKind } from './calendars'

/** A date as the text puts it, not yet resolved. */
export interface DatePhrase {
  /** Units `[from, to)`. */
  from: number
  to: number
  calendar: CalendarKind
  year?: number
  /** «سال‌های ۱۳۹۲ تا ۱۳۹۶»: the last of them. */
  lastYear?: number
  /** Years from the text's own: «امسال» 0, «پارسال» -1. */
  relativeYear?: number
  month?: number
  /** Months from the text's own: «ماه گذشته» -1. */
  relativeMonth?: number
  day?: number
  /** Last day of a range that begins with `day` in the same month. */
  lastDay?: number
  /** A range that ends with another date. */
  until?: DatePhrase
  /** 0 Saturday … 6 Friday. */
  weekday?: number
  /** A word of what happened that day stands before it: «کودتای ۲۸ مرداد». */
  event?: true
  /** What is told of it is still to come: «۲۰ دی برگزار خواهد شد». */
  ahead?: true
  /** Where the phrase begins without its weekday. */
  afterWeekday?: number
}

export type YearSource = 'stated' | 'weekday' | 'nearest' | 'relative'

export interface ResolvedDate {
  from: number
  to: number
  first: number
  last: number
  yearSource: YearSource
  /** Not itself a date: «آن روز», which points back at one. */
  pointer?: true
}
