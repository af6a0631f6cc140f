import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sampleSuggestion, suggestion } from '../../../tests/notebooks'
import { peopleFile } from '../../knowledge/schema'
import { recordDraft, suggestionReport } from './record-draft'

describe('suggestions for the maintainers', () => {
  it('are a file of records, with what is not known left open', () => {
    const file = v.parse(peopleFile, parse(recordDraft([sampleSuggestion])))
    expect(file.sources['suggested-1']).toEqual({
      title: sampleSuggestion.title,
      url: sampleSuggestion.target.source,
      date: '2023-10-09',
    })
    expect(file.persons['suggested-1']).toMatchObject({
      names: [{ fa: 'محمد نمونه‌پور', source: 'suggested-1' }],
      held: [
        {
          post: 'IR/to-be-named',
          start: 'unknown',
          end: 'unknown',
          seen: '2023-10-09/2023-10-09',
          method: 'last-seen',
          note: 'The source calls the office «معاون وزیر راه و شهرسازی».',
        },
      ],
    })
  })

  it('keep that shape whatever was written into them', () => {
    fc.assert(
      fc.property(fc.array(suggestion, { minLength: 1, maxLength: 4 }), (some) => {
        const all = some.map((one) => ({ ...one, name: `محمد ${one.name}` }))
        const file = v.parse(peopleFile, parse(recordDraft(all)))
        expect(Object.keys(file.persons)).toHaveLength(all.length)
      }),
    )
  })

  it('are reported in plain words, each with its page and its sentence', () => {
    const report = suggestionReport([sampleSuggestion])
    for (const part of [
      'محمد نمونه‌پور',
      'معاون وزیر راه و شهرسازی',
      sampleSuggestion.target.source,
      'not known',
    ])
      expect(report).toContain(part)
  })
})
