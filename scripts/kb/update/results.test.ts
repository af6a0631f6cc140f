import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRows } from './results'
import { RESULTS } from './testing/base'

const wd = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` })
const literal = (value: string) => ({ type: 'literal', value })

function result(binding: Record<string, unknown>): string {
  const whole = {
    query: literal('heads'),
    asked: literal('2026-11-30T08:15:00Z'),
    person: wd('Q1'),
    seat: wd('Q2'),
  }
  return JSON.stringify({
    head: { vars: ['query', 'asked', 'person', 'seat', 'startPrecision', 'endPrecision', 'ended'] },
    results: { bindings: [{ ...whole, ...binding }] },
  })
}

describe('readRows', () => {
  it('reads every row of a file', () => {
    const rows = readRows(readFileSync(RESULTS, 'utf8'), 'the file')
    expect(rows).toHaveLength(11)
    expect(rows[1]).toEqual({
      query: 'heads',
      asked: '2026-11-30',
      person: 'Q900002',
      seat: 'Q946064',
      labelFa: 'کوروش دوم',
      labelEn: 'Kourosh Dom',
      start: '2019-10-08',
      end: '2026-11-20',
      ended: true,
    })
  })

  it.each([
    ['11', '2019-01-01'],
    ['10', '2019-01'],
    ['9', '2019'],
    ['8', undefined],
    [undefined, undefined],
  ])('keeps of 2019-01-01 what precision %s allows', (precision, start) => {
    const time = { start: literal('2019-01-01T00:00:00Z') }
    const [row] = readRows(result(precision ? { ...time, startPrecision: literal(precision) } : time), 'it')
    expect(row!.start).toBe(start)
  })

  it('knows an end whose day is unknown', () => {
    const end = { end: { type: 'bnode', value: 't1' }, endPrecision: literal('11'), ended: literal('true') }
    expect(readRows(result(end), 'it')[0]).toMatchObject({ end: undefined, ended: true })
  })

  it.each([
    ['<html>', 'it is not JSON.'],
    ['{"results":[]}', 'it is not in the SPARQL 1.1 Query Results JSON Format'],
    ['{"head":{"vars":["person"]},"results":{"bindings":[]}}', 'it has no variable ?query, ?asked, ?seat'],
    [result({ person: literal('Q1') }), 'it, row 1: ?person is missing or not as expected.'],
    [result({ asked: literal('yesterday') }), 'it, row 1: ?asked'],
  ])('says what is wrong with %s', (text, sentence) => {
    expect(() => readRows(text, 'it')).toThrow(sentence)
  })
})
