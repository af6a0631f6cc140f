import fc from 'fast-check'
import { toJalaali } from 'jalaali-js'
import { describe, expect, it } from 'vitest'
import { sampleBase } from '../../../tests/sample-base'
import { dayOf, formatDay, weekdayOf } from '../../knowledge/edtf'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'

const lexicon = openLexicon(sampleBase().pack)

/** Dates found in a text written on `date`. */
function datesIn(text: string, date?: string, homeArea?: string): string[] {
  return annotate(text, lexicon, { date, homeArea })
    .mentions.filter(({ kind }) => kind === 'date')
    .map(({ entity }) => entity)
}

const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
const GREGORIAN = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ')
const WEEKDAYS = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه']
const DIGITS = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩']

const day = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2060, 1, 1) })
const digits = fc.constantFrom(...DIGITS)
const inDigits = (text: string, set: string) => text.replace(/\d/g, (digit) => set[Number(digit)]!)
const jalali = (one: number) => {
  const [year, month, date] = formatDay(one).split('-').map(Number) as [number, number, number]
  return toJalaali(year, month, date)
}

describe('a whole date', () => {
  it('is its day, in every writing of the Jalali calendar', () => {
    const writings: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${d} ${JALALI[m - 1]} ${y}`,
      (y, m, d) => `${d} ${JALALI[m - 1]} ماه ${y}`,
      (y, m, d) => `${d} ${JALALI[m - 1]} ماه سال ${y}`,
      (y, m, d) => `${d}${JALALI[m - 1]}${y}`,
      (y, m, d) => `${d}\u200c${JALALI[m - 1]}\u200c${y}`,
      (y, m, d) => `${y}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')}`,
      (y, m, d) => `${d}/${m}/${y}`,
    ]
    fc.assert(
      fc.property(day, digits, fc.constantFrom(...writings), (one, set, write) => {
        const { jy, jm, jd } = jalali(one)
        expect(datesIn(`در ${inDigits(write(jy, jm, jd), set)} آمد`)).toEqual([formatDay(one)])
      }),
      { numRuns: 300 },
    )
  })

  it('is its day with Gregorian months', () => {
    fc.assert(
      fc.property(day, digits, (one, set) => {
        const [year, month, date] = formatDay(one).split('-').map(Number) as [number, number, number]
        const text = inDigits(`روز ${date} ${GREGORIAN[month - 1]} ${year} آمد`, set)
        expect(datesIn(text)).toEqual([formatDay(one)])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a date without its year', () => {
  it('is the one near the day of the text', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100, max: 60 }), (one, by) => {
        const { jm, jd } = jalali(one)
        // The thirtieth of Esfand is not in every year.
        fc.pre(!(jm === 12 && jd === 30))
        expect(datesIn(`روز ${jd} ${JALALI[jm - 1]} ماه آمد`, formatDay(one - by))).toEqual([formatDay(one)])
      }),
    )
  })

  it('is held to its weekday where one stands beside it', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { jm, jd } = jalali(one)
        const text = `${WEEKDAYS[weekdayOf(one)]} ${jd} ${JALALI[jm - 1]} ماه آمد`
        expect(datesIn(text, formatDay(one + 30))).toEqual([formatDay(one)])
      }),
    )
  })

  it('is nothing where the day of the text is not known', () => {
    expect(datesIn('روز ۱۷ مهر ماه آمد')).toEqual([])
  })
})

describe('the day of a text', () => {
  it('is found by weekday and the years named in it, without being told', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 20, max: 330 }), (one, before) => {
        const { jm, jd } = jalali(one)
        const earlier = jalali(one - before)
        const stated = `${earlier.jd} ${JALALI[earlier.jm - 1]} ${earlier.jy}`
        const text = `${WEEKDAYS[weekdayOf(one)]} ${jd} ${JALALI[jm - 1]} ماه دیدار کرد. او ${stated} نیز آمد.`
        const { date, dateSource } = annotate(text, lexicon)
        expect([date, dateSource]).toEqual([formatDay(one), 'inferred'])
      }),
    )
  })

  it('is less sure where the text speaks of other times, or has no more than a dateline', () => {
    const day = 'دوشنبه ۱۷ مهر ۱۴۰۲'
    const inferred = (text: string) => {
      const { date, confidence } = annotate(text, lexicon)
      return [date, confidence]
    }
    expect(inferred(`او ${day} آمد.`)).toEqual(['2023-10-09', 'high'])
    expect(inferred(`او ${day} آمد. پدرش ۳ دی ۱۳۵۷ رفته بود.`)).toEqual(['2023-10-09', 'low'])
    expect(inferred('تهران - ۱۷ مهر ۱۴۰۲ - وزیر آمد.')).toEqual(['2023-10-09', 'low'])
    // A day of which it speaks, and may have been long ago.
    expect(inferred('او در تاریخ ۱۷ مهر ۱۴۰۲ در مجلس سخن گفت.')).toEqual([undefined, undefined])
    expect(annotate(`او ${day} آمد.`, lexicon, { date: '2024-01-01' }).confidence).toBeUndefined()
  })

  it('is unknown where the text does not tell', () => {
    const { date, dateSource } = annotate('او دیروز آمد', lexicon)
    expect([date, dateSource]).toEqual([undefined, 'unknown'])
  })
})

describe('reads', () => {
  it.each<[text: string, dates: string[]]>([
    ['دهم اسفند ۱۴۰۱', ['2023-03-01']],
    ['بیست و یکم مهر', ['2023-10-13']],
    ['۱۵ تا ۱۷ مهر ۱۴۰۲', ['2023-10-07/2023-10-09']],
    ['۲۸ شهریور تا ۳ مهر ۱۴۰۲', ['2023-09-19/2023-09-25']],
    ['مهر ۱۴۰۲', ['2023-09-23/2023-10-22']],
    ['سال ۱۴۰۱', ['2022-03-21/2023-03-20']],
    ['سال ۲۰۲۲ میلادی', ['2022-01-01/2022-12-31']],
    ['سال جاری', ['2023-03-21/2024-03-19']],
    ['امسال', ['2023-03-21/2024-03-19']],
    ['ماه گذشته', ['2023-08-23/2023-09-22']],
    ['۹۶/۷/۱۷', ['2017-10-09']],
    ['2023-10-09', ['2023-10-09']],
  ])('%s', (text, dates) => {
    expect(datesIn(`در ${text} آمد`, '2023-10-09')).toEqual(dates)
  })

  it('the Afghan months on an Afghan page alone', () => {
    const text = 'روز ۱۷ میزان ۱۴۰۲ آمد'
    expect(datesIn(text, '2023-10-09', 'AF')).toEqual(['2023-10-09'])
    expect(datesIn(text, '2023-10-09')).toEqual([])
  })
})

describe('does not read', () => {
  it.each([
    ['a month that is an arrow', 'او با اصابت ۳ تیر درگذشت'],
    ['a month that is an agency', 'به گزارش خبرگزاری مهر آمد'],
    ['a verb', 'ساعت ۱۰ می شود'],
    ['a day no month has', 'روز ۳۱ مهر ۱۴۰۲'],
    ['a date no calendar has', '۱۴۰۲/۱۳/۴۰'],
    ['a version', 'نسخه 1.2.3'],
    ['a fraction', '۱۲/۵ درصد'],
    ['years that are counted', 'سه سال گذشته'],
    ['a lunar day without its year', 'روز ۲۷ رجب'],
  ])('%s', (_, text) => {
    expect(datesIn(text, '2023-10-09')).toEqual([])
  })
})
