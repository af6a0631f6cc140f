import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyNotebook, sampleNotebook } from '../../tests/notebooks'
import { webAnnotations } from './export/web-annotation'
import { readForeign } from './foreign'

/** As Hypothesis writes it; words of our own. */
const hypothesis = {
  export_date: '2026-11-24T10:00:00.000Z',
  export_userid: 'acct:someone@example.org',
  client_version: '1.1700.0',
  annotations: [
    {
      id: 'kH3xAbCdEfGhIjKlMnOp',
      created: '2026-11-01T08:00:00.123456+00:00',
      updated: '2026-11-02T08:00:00.123456+00:00',
      uri: 'https://www.irna.ir/news/1?utm_source=t',
      text: 'یادداشت',
      tags: ['قفقاز', 'قفقاز ', ''],
      document: { title: ['دیدار باکو'] },
      target: [
        {
          source: 'https://www.irna.ir/news/1?utm_source=t',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              endContainer: '/p[1]',
              startOffset: 0,
              endOffset: 4,
            },
            { type: 'TextPositionSelector', start: 12, end: 20 },
            { type: 'TextQuoteSelector', exact: 'گفت‌وگو', prefix: 'او از ', suffix: ' گفت' },
          ],
        },
      ],
    },
    {
      id: 'page-note',
      uri: 'https://www.irna.ir/news/1',
      text: 'صفحه',
      target: [{ source: 'https://www.irna.ir/news/1' }],
    },
    { id: 'pdf', uri: 'urn:x-pdf:1', target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }] },
  ],
}

describe('annotations of other programs', () => {
  it('come in from Hypothesis, each with what it says', async () => {
    const { notebook, skipped } = (await readForeign(hypothesis))!
    expect(notebook.highlights).toMatchObject([
      {
        target: {
          source: 'https://irna.ir/news/1',
          selector: [
            { exact: 'گفت‌وگو', prefix: 'او از ', suffix: ' گفت' },
            { start: 12, end: 19 },
          ],
        },
        color: 'yellow',
        note: 'یادداشت',
        tags: ['قفقاز'],
        modified: '2026-11-02T08:00:00.123Z',
      },
    ])
    expect(notebook.pages).toMatchObject([{ title: 'دیدار باکو', site: 'irna.ir' }])
    expect(skipped).toEqual([
      { kind: 'annotation', at: 2, why: 'no-quotation', detail: '' },
      { kind: 'annotation', at: 3, why: 'no-page', detail: '' },
    ])
    // The same again is the same.
    expect((await readForeign(hypothesis))!.notebook).toEqual(notebook)
  })

  it('of our own W3C export are our highlights and our notes', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, async ({ notes, highlights }) => {
        const file = webAnnotations({ notes, highlights, pages: [], corrections: [] })
        const { notebook, skipped } = (await readForeign(JSON.parse(file)))!
        expect(skipped).toEqual([])
        const sorted = (all: typeof notes) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(notebook.notes)).toEqual(sorted(notes))
        const plain = (all: typeof highlights) =>
          all
            .map(({ id, color, note, tags, entities, modified, target }) => {
              const [{ exact, prefix, suffix }] = target.selector
              return {
                id,
                color,
                note,
                tags,
                entities,
                modified,
                exact,
                prefix,
                suffix,
                source: target.source,
              }
            })
            .sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(plain(notebook.highlights)).toEqual(plain(highlights))
      }),
      { numRuns: 40 },
    )
  })

  it('are known from other JSON', async () => {
    const { first } = JSON.parse(webAnnotations(sampleNotebook))
    expect((await readForeign(first.items))?.notebook.highlights).toHaveLength(2)
    expect((await readForeign(first.items[0]))?.notebook.highlights).toHaveLength(1)
    for (const other of [{}, [], [1], null, 'x', { annotations: 1 }, { type: 'Annotation2' }])
      expect(await readForeign(other)).toBeUndefined()
  })

  it('that are hostile are left out or harmless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const read = await readForeign({ annotations: [value] })
        expect(read!.skipped.length + read!.notebook.highlights.length).toBe(1)
      }),
    )
    const [one] = hypothesis.annotations
    const read = await readForeign({
      annotations: [
        { ...one, uri: undefined, target: [{ ...one!.target[0], source: 'javascript:alert(1)' }] },
      ],
    })
    expect(read?.notebook.highlights).toEqual([])
  })
})
