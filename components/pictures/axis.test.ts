import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../../lib/knowledge/edtf'
import { axisOf, firstDayOf, yearOf } from './axis'

const day = (iso: string) => parseDay(iso)!

describe('an axis', () => {
  it('has Jalali years on the first of Farvardin', () => {
    const { ticks, from } = axisOf([day('1979-02-12'), day('2026-11-24')], 'jalali', 6)
    expect(ticks.map(({ year }) => year)).toEqual([1360, 1370, 1380, 1390, 1400])
    expect(ticks.map(({ day }) => formatDay(day))[4]).toBe('2021-03-21')
    expect(from).toBeLessThan(day('1979-02-12'))
  })

  it('has a year to read in a term of some months', () => {
    for (const calendar of ['jalali', 'gregorian'] as const) {
      const { ticks, from } = axisOf([day('2013-08-15'), day('2013-11-01')], calendar, 4)
      expect(ticks.length).toBeGreaterThan(0)
      expect(from).toBe(ticks[0]!.day)
    }
  })

  it('knows years by their days in either calendar', () => {
    for (const year of [1304, 1399, 1403, 1404]) {
      expect(yearOf('jalali', firstDayOf('jalali', year))).toBe(year)
      expect(yearOf('jalali', firstDayOf('jalali', year) - 1)).toBe(year - 1)
    }
    expect(yearOf('gregorian', firstDayOf('gregorian', 2000))).toBe(2000)
  })
})
