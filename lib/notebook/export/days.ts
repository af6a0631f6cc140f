/** Days in both calendars, as every export writes them. */

const jalali = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' })

/** `2023-10-09`, or a moment that begins so → «۱۷ مهر ۱۴۰۲»; undefined where it is no day. */
export function jalaliDay(day: string): string | undefined {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? undefined : jalali.format(date)
}

/** «۱۷ مهر ۱۴۰۲ (2023-10-09)»; a left-to-right mark keeps the parts of the second in order among Persian words. */
export function bothCalendars(day: string): string {
  const written = jalaliDay(day)
  return written === undefined ? day : `${written} (\u200e${day.slice(0, 10)})`
}
