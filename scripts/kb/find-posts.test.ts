import { expect, it } from 'vitest'
import { parseDay } from '../../lib/knowledge/edtf'
import type { Graph } from '../../lib/knowledge/graph'
import { uncovered } from './find-posts'

/** One post, held by these, each from its latest first day to its earliest last. */
function held(...terms: [string, string][]): Graph {
  return {
    postFirst: Uint32Array.of(0, terms.length),
    postMembers: Uint32Array.from(terms, (_, i) => i),
    startMax: Int32Array.from(terms, ([from]) => parseDay(from)!),
    endMin: Int32Array.from(terms, ([, to]) => parseDay(to)!),
  } as unknown as Graph
}

it('gives the days between those surely in post, the first and last among them', () => {
  const graph = held(['2014-01-01', '2019-12-31'], ['2018-01-01', '2018-06-01'], ['2020-03-01', '2025-12-31'])
  expect(uncovered(graph, 0, '2026-01-02', 1)).toEqual([
    { first: '2013-08-03', last: '2013-12-31', days: 151 },
    { first: '2020-01-01', last: '2020-02-29', days: 60 },
    { first: '2026-01-01', last: '2026-01-02', days: 2 },
  ])
  expect(uncovered(graph, 0, '2026-01-02', 60)).toHaveLength(2)
})

it('knows of no gap where one term covers all, and of one where nobody is known', () => {
  expect(uncovered(held(['2010-01-01', '2030-01-01']), 0, '2026-01-02', 1)).toEqual([])
  expect(uncovered(held(), 0, '2013-08-05', 1)).toEqual([
    { first: '2013-08-03', last: '2013-08-05', days: 3 },
  ])
  // Where the sure days end before they begin, none is.
  expect(uncovered(held(['2013-08-05', '2013-08-04']), 0, '2013-08-05', 1)).toHaveLength(1)
})
