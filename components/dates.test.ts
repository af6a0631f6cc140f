import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateWriter } from './dates'
import { wordsFor } from './words'

const fa = dateWriter({ language: 'fa', digits: 'persian' }, wordsFor('fa').dates)
const latin = dateWriter({ language: 'fa', digits: 'latin' }, wordsFor('fa').dates)
const en = dateWriter({ language: 'en', digits: 'persian' }, wordsFor('en').dates)

describe('a day', () => {
  it('stands in the reader’s calendar first', () => {
    expect(fa.date('2020-07-16')).toEqual({ main: '۲۶ تیر ۱۳۹۹', other: '۱۶ ژوئیه ۲۰۲۰' })
    expect(en.date('2020-07-16')).toEqual({ main: '16 July 2020', other: '26 Tir 1399' })
  })

  it('is written in the digits the reader chose, in Persian', () => {
    expect(latin.date('2023-10-09').main).toBe('17 مهر 1402')
  })

  it('has a weekday and figures', () => {
    expect(fa.weekday('2023-10-09')).toBe('دوشنبه')
    expect(en.weekday('2023-10-09')).toBe('Monday')
    expect(fa.figures('2023-10-09')).toEqual({ jalali: '۱۴۰۲/۰۷/۱۷', gregorian: '2023-10-09' })
  })

  it('turns at Nowruz, in leap years too', () => {
    expect(fa.date('2021-03-20').main).toBe('۳۰ اسفند ۱۳۹۹')
    expect(fa.date('2021-03-21').main).toBe('۱ فروردین ۱۴۰۰')
  })

  it('agrees with Intl on every day of two centuries', () => {
    const intl = new Intl.DateTimeFormat('fa-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2050, 0, 1) }), (time) => {
        const iso = new Date(time).toISOString().slice(0, 10)
        expect(fa.date(iso).main).toBe(intl.format(new Date(iso)))
      }),
    )
  })
})

describe('a coarse date', () => {
  it('is never made one Jalali month or year', () => {
    expect(fa.date('2023')).toEqual({ main: '۲۰۲۳ میلادی', other: '۱۴۰۱–۱۴۰۲' })
    expect(fa.date('2023-05')).toEqual({ main: 'مه ۲۰۲۳', other: 'اردیبهشت–خرداد ۱۴۰۲' })
    expect(fa.date('2023-03')).toEqual({ main: 'مارس ۲۰۲۳', other: 'اسفند ۱۴۰۱ – فروردین ۱۴۰۲' })
    expect(en.date('2023')).toEqual({ main: '2023', other: '1401–1402 SH' })
  })

  it('before the Hijra has no Jalali side', () => {
    expect(fa.date('0570')).toEqual({ main: '۵۷۰ میلادی' })
    expect(fa.date('0570-04-01').other).toBeUndefined()
  })
})

describe('a range', () => {
  it('that is a whole month or year is called by its name', () => {
    expect(fa.date('2023-09-23/2023-10-22').main).toBe('مهر ۱۴۰۲')
    expect(fa.date('2023-03-21/2024-03-19').main).toBe('۱۴۰۲')
    expect(fa.date('2023-01-01/2023-12-31').other).toBe('۲۰۲۳ میلادی')
    expect(en.date('2023-05-01/2023-05-31').main).toBe('May 2023')
  })

  it('says month and year once where they are shared', () => {
    expect(fa.date('2023-10-09/2023-10-11').main).toBe('۱۷ تا ۱۹ مهر ۱۴۰۲')
    expect(fa.date('2023-10-09/2023-11-11').main).toBe('۱۷ مهر تا ۲۰ آبان ۱۴۰۲')
    expect(fa.date('2023-10-09/2024-03-25').main).toBe('۱۷ مهر ۱۴۰۲ تا ۶ فروردین ۱۴۰۳')
    expect(fa.length('2023-10-09', '2023-10-11')).toBe(3)
  })
})

describe('a term of office', () => {
  it('says from when to when', () => {
    expect(fa.term({ start: '2004-04-02', end: '2020-07-16' })).toEqual({
      main: 'از ۱۴ فروردین ۱۳۸۳ تا ۲۶ تیر ۱۳۹۹',
      other: '۲ آوریل ۲۰۰۴ تا ۱۶ ژوئیه ۲۰۲۰',
    })
    expect(fa.term({ start: '2020-07-16', end: '..' }).main).toBe('از ۲۶ تیر ۱۳۹۹ تاکنون')
    expect(en.term({ start: '2020-07-16', end: '..' }).main).toBe('since 16 July 2020')
  })

  it('does not hide what is unknown', () => {
    expect(fa.term({ start: 'unknown', end: '..', seen: ['2021-01-05', '2026-01-01'] }).main).toBe(
      'دست‌کم از ۱۶ دی ۱۳۹۹ تاکنون',
    )
    expect(fa.term({ start: '2021-01-05', end: 'unknown', seen: ['2021-01-05', '2022-01'] }).main).toBe(
      'از ۱۶ دی ۱۳۹۹ دست‌کم تا ژانویه ۲۰۲۲',
    )
    expect(fa.term({ start: 'unknown', end: 'unknown' }).main).toBe('تاریخ این دوره دانسته نیست')
    expect(fa.term({ start: 'unknown', end: 'unknown', seen: ['2021-01-05', '2021-01-05'] }).main).toBe(
      'دست‌کم در ۱۶ دی ۱۳۹۹',
    )
    expect(fa.term({ start: 'unknown', end: '2021-01-05' }).main).toBe('از تاریخی نامعلوم تا ۱۶ دی ۱۳۹۹')
  })
})

it('gives back what is no date', () => {
  expect(fa.date('soon')).toEqual({ main: 'soon' })
  expect(fa.date('2023/2024')).toEqual({ main: '2023/2024' })
})
