/** Days in both calendars, as every export writes them. */

const jalali = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' })

/** `2023-10-09`, or a moment that begins so → «۱۷ مهر ۱۴۰۲ (2023-10-09)». */
export function bothCalendars(day: string): string {
  const iso = day.slice(0, 10)
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : `${jalali.format(date)} (${iso})`
}
