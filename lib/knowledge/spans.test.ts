import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, parseDay, tenureBounds } from './edtf'
import { gapsIn, lanesOf, type Span, sceneOf, spanOf, type Term } from './spans'

const asOf = '2026-11-24'
const today = parseDay(asOf)!
const day = (iso: string) => parseDay(iso)!
const span = (term: Term) => spanOf(term, today)

describe('a term as a stretch of days', () => {
  it('is certain from day to day where both are known', () => {
    expect(span({ start: '2013-08-15', end: '2021-08-25' })).toEqual({
      from: day('2013-08-15'),
      to: day('2021-08-25'),
      earliest: day('2013-08-15'),
      latest: day('2021-08-25'),
      isOpen: false,
    })
  })

  it('ends on the as-of day where it is open', () => {
    expect(span({ start: '2024-08-21', end: '..' })).toMatchObject({ to: today, latest: today, isOpen: true })
  })

  it('has uncertain edges as wide as what is not known of a month or a year', () => {
    expect(span({ start: '2013', end: '2014-05' })).toMatchObject({
      earliest: day('2013-01-01'),
      from: day('2013-12-31'),
      to: day('2014-05-01'),
      latest: day('2014-05-31'),
    })
  })

  it('has no bound where nothing is known, and is certain where the holder was seen', () => {
    const seen = span({ start: 'unknown', end: 'unknown', seen: ['2001-03-04', '2002-01-01'] })
    expect(seen).toEqual({ from: day('2001-03-04'), to: day('2002-01-01'), isOpen: false })
  })

  it('has no certain day in a term of one year', () => {
    const { from, to } = span({ start: '2013', end: '2013' })!
    expect(from).toBeGreaterThan(to)
  })

  it('is not placed where no day is known', () => {
    expect(span({ start: 'unknown', end: 'unknown' })).toBeUndefined()
    expect(sceneOf([{ start: 'unknown', end: 'unknown' }], asOf)).toBeUndefined()
  })

  const date = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .chain((at) => fc.constantFrom(4, 7, 10).map((length) => at.toISOString().slice(0, length)))
  it('agrees with the questions by date on every certain and possible day', () => {
    fc.assert(
      fc.property(date, fc.oneof(date, fc.constant('unknown')), fc.integer({ min: 7300, max: 20000 }), check),
    )
    function check(start: string, end: string, when: number) {
      fc.pre(end === 'unknown' || end >= start)
      const { from, to, earliest, latest } = span({ start, end })!
      const coverage = covers(tenureBounds({ start, end }), when)
      expect(when >= from && when <= to).toBe(coverage === 'certain')
      expect(when >= (earliest ?? when) && when <= (latest ?? when)).toBe(coverage !== 'no')
    }
  })
})

describe('a scene', () => {
  it('reaches to the as-of day where somebody may still be in post, and to the day asked about', () => {
    const known = { start: '2001-01-01', end: '2005-01-01' }
    expect(sceneOf([known], asOf)?.period).toEqual([day('2001-01-01'), day('2005-01-01')])
    expect(sceneOf([known], asOf, '2010-01-01')?.period[1]).toBe(day('2010-01-01'))
    const seen: Term = { start: '2001', end: 'unknown', seen: ['2001-05-01', '2002-01-01'] }
    expect(sceneOf([known, seen], asOf)?.period).toEqual([day('2001-01-01'), today])
  })

  it('keeps apart what cannot be placed', () => {
    const terms = [
      { start: 'unknown', end: 'unknown' },
      { start: '2001-01-01', end: '..' },
    ]
    const scene = sceneOf(terms, asOf)!
    expect(scene.undated).toEqual([terms[0]])
    expect(scene.placed.map(({ term }) => term)).toEqual([terms[1]])
  })
})

describe('gaps', () => {
  const gaps = (...terms: Term[]) => gapsIn(terms.map((term) => span(term)!))

  it('are the days between those whose ends are known; a handover is none', () => {
    expect(
      gaps(
        { start: '2001-01-01', end: '2003-01-01' },
        { start: '2003-01-01', end: '2004-01-01' },
        { start: '2004-01-02', end: '2005-01-01' },
        { start: '2005-03-01', end: '..' },
      ),
    ).toEqual([[day('2005-01-02'), day('2005-02-28')]])
  })

  it('are not claimed where an end is not known', () => {
    expect(gaps({ start: '2001', end: 'unknown' }, { start: '2005-03-01', end: '..' })).toEqual([])
    expect(gaps({ start: '2001', end: '2003' }, { start: 'unknown', end: '2009-01-01' })).toEqual([])
  })

  it('are seen after a holder of unknown end once the next is known', () => {
    expect(
      gaps(
        { start: '1990', end: 'unknown' },
        { start: '2001-01-01', end: '2003-01-01' },
        { start: '2003-02-01', end: '..' },
      ),
    ).toEqual([[day('2003-01-02'), day('2003-01-31')]])
  })
})

it('lanes: what overlaps is apart, a handover is in one', () => {
  const lanes = lanesOf(
    [
      { start: '2001-01-01', end: '2003-01-01' },
      { start: '2002-01-01', end: '2004-01-01' },
      { start: '2003-01-01', end: '..' },
    ].map((term) => span(term) as Span),
  )
  expect(lanes).toEqual([0, 1, 0])
})
