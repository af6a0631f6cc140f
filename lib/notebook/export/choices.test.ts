import { expect, test } from 'vitest'
import { sampleNotebook, yearOfReading } from '../../../tests/notebooks'
import { beginningOf, optionsOf, partOf, readExportChoices } from './choices'
import { defaultOptions } from './options'

test('each format has its own options again, and nonsense has none', () => {
  const stored = {
    format: 'csv',
    options: { csv: { part: 'notes', grouping: 'page', separator: '\t' }, html: 7, pdf: {} },
  }
  const choices = readExportChoices(JSON.parse(JSON.stringify(stored)))
  expect(choices.format).toBe('csv')
  expect(optionsOf(choices, 'csv')).toEqual({ part: 'notes', grouping: 'page', separator: '\t' })
  expect(optionsOf(choices, 'html')).toEqual(defaultOptions)
  expect(Object.keys(choices.options)).not.toContain('pdf')
  for (const nonsense of [undefined, 7, { format: 'pdf' }, { options: [] }])
    expect(readExportChoices(nonsense).format).toBe('markdown')
})

test('a part has no more than is asked for', () => {
  expect(partOf(sampleNotebook, 'highlights')).toMatchObject({ notes: [], corrections: [] })
  expect(partOf(sampleNotebook, 'notes')).toMatchObject({ highlights: [], pages: [] })
  expect(partOf(sampleNotebook, 'all')).toBe(sampleNotebook)
})

test('the beginning of a large notebook is small, and a small one is its own', () => {
  expect(beginningOf(sampleNotebook, 40)).toBe(sampleNotebook)
  const beginning = beginningOf(yearOfReading, 3)
  expect([beginning.highlights.length, beginning.notes.length, beginning.pages.length]).toEqual([3, 0, 3])
})
