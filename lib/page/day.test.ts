import fc from 'fast-check'
import { toJalaali } from 'jalaali-js'
import { expect, test } from 'vitest'
import { dayOfPath, dayOfStamp, dayOfText } from './day'

test.each([
  ['2023-10-09T06:51:00Z', '2023-10-09'],
  // Half past eight in the evening UTC is midnight in Tehran.
  ['2023-10-09T20:30:00Z', '2023-10-10'],
  ['2023-10-09T20:29:59Z', '2023-10-09'],
  // Summer time, until 2022.
  ['2021-07-01T19:45:00+00:00', '2021-07-02'],
  ['2023-10-09T23:50:00+03:30', '2023-10-09'],
  ['2023-10-09T23:50:00+0200', '2023-10-10'],
  ['2023-10-09T23:50:00', '2023-10-09'],
  ['2023-10-09 23:50:00', '2023-10-09'],
  ['2023-10-09', '2023-10-09'],
  ['Mon, 09 Oct 2023 21:10:00 GMT', '2023-10-10'],
  ['1402-07-17T10:21:00Z', '2023-10-09'],
  ['1402-07-17T23:21:00Z', '2023-10-09'],
  ['۱۴۰۲-۰۷-۱۷', '2023-10-09'],
  ['17 مهر 1402 - 10:21', '2023-10-09'],
])('stamp %s', (stamp, day) => expect(dayOfStamp(stamp)).toBe(day))

test.each([
  ['۱۷ مهر ۱۴۰۲ - ۱۰:۲۱', '2023-10-09'],
  ['تاریخ انتشار: ۱۰:۲۱ - دوشنبه ۱۷ مهر ماه سال ۱۴۰۲', '2023-10-09'],
  ['۱۷مهر۱۴۰۲', '2023-10-09'],
  ['۱۷ مهر، ۱۴۰۲', '2023-10-09'],
  ['1402/07/17', '2023-10-09'],
  ['۱۰:۲۱ - ۱۴۰۲/۷/۱۷', '2023-10-09'],
  ['17/07/1402 10:21:00 ق.ظ', '2023-10-09'],
  ['٢٦ تير ١٤٠٤', '2025-07-17'],
  ['۱۷ میزان ۱۴۰۲', '2023-10-09'],
  ['۹ اکتبر ۲۰۲۳', '2023-10-09'],
  ['۹ مه ۲۰۲۳', '2023-05-09'],
])('text %s', (text, day) => expect(dayOfText(text)).toBe(day))

test.each(['', '۱۰:۲۱', 'کد خبر: ۱۴۰۲۰۷۱۷۰۰۱', '۳۲ مهر ۱۴۰۲', '۱۷ مهر', '31/02/2023', '۳۰ اسفند ۱۴۰۲'])(
  'no day in “%s”',
  (text) => expect(dayOfText(text)).toBeUndefined(),
)

test.each([
  ['/fa/news/1404/10/02/3222222/title', '2025-12-23'],
  ['/news/1404042616251/title', '2025-07-17'],
  ['/2023/10/09/title', '2023-10-09'],
  ['/news/85252103/title', undefined],
  ['/fa/news/1234567/1402', undefined],
])('path %s', (path, day) => expect(dayOfPath(path)).toBe(day))

test('a Jalali stamp is the day it says', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        const { jy, jm, jd } = toJalaali(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
        expect(dayOfStamp(`${jy}-${jm}-${jd}T09:00:00+03:30`)).toBe(day)
        expect(dayOfText(`${jy}/${jm}/${jd}`)).toBe(day)
      },
    ),
  )
})
