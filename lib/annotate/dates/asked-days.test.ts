import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, weekdayOf } from '../../knowledge/edtf'
import { askedDays } from './asked-days'

/** A Monday, 17 Mehr 1402. */
const monday = '2023-10-09'

function asked(text: string, selected = text, day: string | undefined = monday) {
  const start = text.indexOf(selected)
  return askedDays(text, start, start + selected.length, day)
}

describe('what a reader who selects the word is told', () => {
  it.each([
    ['امروز', ['2023-10-09']],
    ['امشب', ['2023-10-09']],
    ['دیروز', ['2023-10-08']],
    ['روز گذشته', ['2023-10-08']],
    ['پریروز', ['2023-10-07']],
    ['فردا', ['2023-10-10']],
    ['پس‌فردا', ['2023-10-11']],
    ['پس فردا', ['2023-10-11']],
    ['پسفردا', ['2023-10-11']],
    // Gone by, and to come: the text alone tells which.
    ['سه‌شنبه', ['2023-10-03', '2023-10-10']],
    ['شنبه', ['2023-10-07', '2023-10-14']],
    ['جمعه', ['2023-10-06', '2023-10-13']],
    // The text's own weekday is its own day, or a week from it.
    ['دوشنبه', ['2023-10-09', '2023-10-16']],
    ['دوشنبه گذشته', ['2023-10-02']],
    ['دوشنبه آینده', ['2023-10-16']],
    ['چهارشنبه آینده', ['2023-10-11']],
    ['پنج‌شنبه هفته گذشته', ['2023-10-05']],
    ['یکشنبه هفته آینده', ['2023-10-15']],
    ['یکشنبه هفته جاری', ['2023-10-08']],
  ])('%s', (words, days) => {
    expect(asked(`او ${words} در تهران بود.`, words)).toEqual({ words, days })
  })

  it('reads the word whole, of which only a part was selected', () => {
    expect(asked('روز سه شنبه، در باکو', 'شنبه')).toEqual({
      words: 'سه شنبه',
      days: ['2023-10-03', '2023-10-10'],
    })
    expect(asked('روز سه‌شنبه', 'سه')?.words).toBe('سه‌شنبه')
    expect(asked('گفت: «ديروز» رفت', '«ديروز» ')?.words).toBe('ديروز')
  })

  it('says nothing of other words', () => {
    for (const [text, selected] of [
      ['او امروزه در تهران است', 'امروزه'],
      ['روز دوشنبه به تهران آمد', 'دوشنبه به تهران'],
      ['شنبه، تهران', 'تهران'],
      ['فرداد', 'فرداد'],
      ['', ''],
    ] as const)
      expect(asked(text, selected)).toBeUndefined()
  })

  it('knows the word but no day where the text has none', () => {
    expect(asked('او دیروز رفت', 'دیروز', undefined)).toBeDefined()
    expect(askedDays('او دیروز رفت', 3, 8, undefined)).toEqual({ words: 'دیروز', days: [] })
  })

  it('gives days of the weekday asked, around the text’s own, on any day', () => {
    const names = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه']
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.nat(6),
        (date, weekday) => {
          const day = date.toISOString().slice(0, 10)
          const days = asked(names[weekday]!, undefined, day)?.days.map((one) => parseDay(one)!) ?? []
          const own = parseDay(day)!
          expect(days.map(weekdayOf)).toEqual([weekday, weekday])
          expect(days[0]! <= own && own < days[1]! && days[1]! - days[0]! === 7).toBe(true)
        },
      ),
    )
  })

  it('takes any selection of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        askedDays(text, Math.min(a, b), Math.max(a, b), monday)
      }),
    )
  })
})
