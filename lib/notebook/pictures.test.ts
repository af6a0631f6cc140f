import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyNotebook, sampleNotebook } from '../../tests/notebooks'
import { namesIn, readingOf, togetherOf } from './pictures'
import type { Highlight, Notebook } from './schema'

const a = { id: 'a', name: 'الف' }
const b = { id: 'b', name: 'ب' }
const c = { id: 'c', name: 'پ' }

const [model] = sampleNotebook.highlights
function mark(page: string, created: string, entities: Highlight['entities']): Highlight {
  return { ...model!, target: { ...model!.target, source: `https://irna.ir/${page}` }, entities, created }
}
const page = (address: string, published?: string) => ({
  ...sampleNotebook.pages[0]!,
  address: `https://irna.ir/${address}`,
  published,
})
const empty: Notebook = { notes: [], highlights: [], pages: [], corrections: [] }
const notebook: Notebook = {
  ...empty,
  pages: [page('1', '2023-03-20'), page('2', '2023-03-21'), page('3')],
  highlights: [
    mark('1', '2024-01-10T10:00:00.000Z', [a, b, a]),
    mark('1', '2024-01-12T10:00:00.000Z', [c]),
    mark('2', '2024-03-12T10:00:00.000Z', [a, b]),
    mark('3', '2024-03-12T10:00:00.000Z', [a]),
  ],
  notes: [{ ...sampleNotebook.notes[0]!, entity: c, created: '2024-02-25T10:00:00.000Z' }],
}

it('names: each highlight and note counts once for a name', () => {
  expect(namesIn(notebook).map(({ entity, count }) => [entity.id, count])).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 2],
  ])
})

describe('reading over time', () => {
  it('counts Jalali months by the day of keeping, without leaving a month out', () => {
    const { bins, rows } = readingOf(notebook, [a, c], { by: 'kept', calendar: 'jalali' })
    expect(bins).toEqual([
      { year: 1402, month: 10 },
      { year: 1402, month: 11 },
      { year: 1402, month: 12 },
    ])
    expect(rows.map(({ counts }) => counts)).toEqual([
      [1, 0, 2],
      [1, 0, 1],
    ])
  })

  it('counts by the day of the page: the last of Esfand and the first of Farvardin are two months', () => {
    const { bins, rows, undated } = readingOf(notebook, [a, c], { by: 'published', calendar: 'jalali' })
    expect(bins).toEqual([
      { year: 1401, month: 12 },
      { year: 1402, month: 1 },
    ])
    expect(rows.map(({ counts }) => counts)).toEqual([
      [1, 1],
      [1, 0],
    ])
    // The page without a day, and the note, which is on no page.
    expect(undated).toBe(2)
  })

  it('counts years where there are many months', () => {
    const long = { ...notebook, pages: [page('1', '2001-05-01'), page('2', '2010-05-01')] }
    const { bins, rows } = readingOf(long, [b], { by: 'published', calendar: 'gregorian' })
    expect(bins).toHaveLength(10)
    expect(bins[0]).toEqual({ year: 2001 })
    expect(rows[0]?.counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('has nothing to draw of an empty notebook', () => {
    expect(readingOf(empty, [a], { by: 'kept', calendar: 'jalali' })).toEqual({
      bins: [],
      rows: [],
      undated: 0,
    })
  })

  it('loses nothing: counts and what has no day make up all there is', () => {
    fc.assert(
      fc.property(
        anyNotebook,
        fc.constantFrom('jalali' as const, 'gregorian' as const),
        (notebook, calendar) => {
          for (const { entity, count } of namesIn(notebook)) {
            for (const by of ['kept', 'published'] as const) {
              const { rows, undated } = readingOf(notebook, [entity], { by, calendar })
              expect((rows[0]?.counts ?? []).reduce((sum, n) => sum + n, 0) + undated).toBe(count)
            }
          }
        },
      ),
    )
  })
})

describe('names that stand together', () => {
  it('are counted by pages, not by highlights', () => {
    expect(togetherOf(notebook, [a, b, c]).pages).toEqual([
      [3, 2, 1],
      [2, 2, 1],
      [1, 1, 1],
    ])
  })

  it('are the same from either side, and never on more pages than each', () => {
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const { pages } = togetherOf(
          notebook,
          namesIn(notebook).map(({ entity }) => entity),
        )
        pages.forEach((row, i) => {
          row.forEach((count, j) => {
            expect(count).toBe(pages[j]![i])
            expect(count).toBeLessThanOrEqual(pages[i]![i]!)
          })
        })
      }),
    )
  })
})
