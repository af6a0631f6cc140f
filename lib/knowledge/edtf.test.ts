import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  covers,
  dayOf,
  EARLIEST,
  edtfBounds,
  formatDay,
  LATEST,
  parseDay,
  tenureBounds,
  weekdayOf,
} from './edtf'

const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) })
const edtf = day.chain((one) =>
  fc.constantFrom(...[4, 7, 10].map((length) => formatDay(one).slice(0, length))),
)

describe('days', () => {
  it('go to text and back', () => {
    fc.assert(fc.property(day, (one) => parseDay(formatDay(one)) === one))
  })

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '2023',
    '',
    '2023-02-03T00:00',
  ])('%j is none', (text) => expect(parseDay(text)).toBeUndefined())

  it('know their weekday', () => {
    // Monday, 17 Mehr 1402; Saturday is 0.
    expect(weekdayOf(parseDay('2023-10-09')!)).toBe(2)
    expect(weekdayOf(parseDay('1969-12-27')!)).toBe(0)
  })
})

describe('edtfBounds', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s', (text, first, last) => {
    expect(edtfBounds(text)?.map(formatDay)).toEqual([first, last])
  })

  it.each(['unknown', '..', '2023-13', '2023-02-30', '23', ''])('%j is no date', (text) => {
    expect(edtfBounds(text)).toBeUndefined()
  })

  it('holds exactly the days that begin with the date', () => {
    fc.assert(
      fc.property(edtf, day, (date, one) => {
        const [first, last] = edtfBounds(date)!
        expect(one >= first && one <= last).toBe(formatDay(one).startsWith(date))
      }),
    )
  })
})

describe('tenures', () => {
  const at = (text: string) => parseDay(text)!
  const on = (tenure: Parameters<typeof tenureBounds>[0], text: string) =>
    covers(tenureBounds(tenure), at(text))

  it('are certain between their dates and no longer beyond', () => {
    const tenure = { start: '2013-08-15', end: '2016-05' }
    expect(
      ['2013-08-14', '2013-08-15', '2016-05-01', '2016-05-20', '2016-06-01'].map((d) => on(tenure, d)),
    ).toEqual(['no', 'certain', 'certain', 'possible', 'no'])
  })

  it('of unknown end are certain as far as somebody saw them', () => {
    const tenure = { start: '2017-01-10', end: 'unknown', seen: '2017-01-10/2018-03-01' }
    expect(['2018-03-01', '2018-03-02', '2030-01-01'].map((d) => on(tenure, d))).toEqual([
      'certain',
      'possible',
      'possible',
    ])
  })

  it('of unknown start are certain from the day somebody saw them', () => {
    const tenure = { start: 'unknown', end: '2020', seen: '2019-05/2019-08' }
    expect(
      ['1990-01-01', '2019-05-30', '2019-05-31', '2020-06-01', '2021-01-01'].map((d) => on(tenure, d)),
    ).toEqual(['possible', 'possible', 'certain', 'possible', 'no'])
  })

  it('without any date are possible and never certain', () => {
    expect(tenureBounds({ start: 'unknown', end: 'unknown' })).toEqual({
      startMin: EARLIEST,
      startMax: LATEST,
      endMin: EARLIEST,
      endMax: LATEST,
    })
    expect(on({ start: 'unknown', end: 'unknown' }, '2020-01-01')).toBe('possible')
  })

  it('are possible wherever they are certain, for any dates', () => {
    const part = fc.oneof(edtf, fc.constant('unknown'))
    const seen = fc.option(
      fc.tuple(edtf, edtf).map((pair) => pair.sort().join('/')),
      { nil: undefined },
    )
    fc.assert(
      fc.property(part, fc.oneof(part, fc.constant('..')), seen, day, (start, end, seen, one) => {
        const bounds = tenureBounds({ start, end, seen })
        expect(bounds.startMin).toBeLessThanOrEqual(bounds.startMax)
        expect(bounds.endMin).toBeLessThanOrEqual(bounds.endMax)
        const isOutside = one < bounds.startMin || one > bounds.endMax
        expect(covers(bounds, one) === 'no').toBe(isOutside)
      }),
    )
  })
})
