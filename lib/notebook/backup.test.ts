import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { anyNotebook, sampleNotebook, sampleSuggestion } from '../../tests/notebooks'
import { readImport, readImportFile, writeBackup } from './backup'
import { merge } from './merge'
import type { Correction, Notebook } from './schema'
import { NotebookStore } from './store'

const empty: Notebook = { notes: [], highlights: [], pages: [], corrections: [], suggestions: [] }
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function read(text: string) {
  const result = await readImport(bytesOf(text))
  if (result.state === 'bad') throw new Error(result.why)
  return result
}

describe('a backup', () => {
  it('comes back byte for byte, through a database as well', async () => {
    let n = 0
    await fc.assert(
      fc.asyncProperty(anyNotebook, async (notebook) => {
        const file = writeBackup(notebook)
        const { notebook: back, skippedCount } = await read(file)
        expect(skippedCount).toBe(0)
        const store = new NotebookStore(`backup-${++n}`)
        await store.bringIn(back)
        expect(await store.bringIn(back)).toEqual(merge(notebook, back).counts)
        expect(writeBackup(await store.everything())).toBe(file)
        store.close()
      }),
      { numRuns: 25 },
    )
  })

  it('that came in already changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyNotebook, async (notebook) => {
        const { write, counts } = merge(notebook, (await read(writeBackup(notebook))).notebook)
        expect(write).toEqual(empty)
        for (const { added, updated } of Object.values(counts)) expect([added, updated]).toEqual([0, 0])
      }),
    )
  })

  it.each([
    ['too-large', { byteLength: 101 * 1024 * 1024 } as Uint8Array],
    ['not-text', new Uint8Array([0x7b, 0xff, 0xfe])],
    ['not-json', bytesOf('{"format":"hashiyeh-notebook"')],
    ['not-ours', bytesOf('{"format":"something"}')],
    ['not-ours', bytesOf('[]')],
    ['newer', bytesOf(writeBackup(empty).replace('"version": 3', '"version": 4'))],
  ] as const)('is refused: %s', async (why, bytes) => {
    expect(await readImport(bytes)).toEqual({ state: 'bad', why })
  })

  it('of version 1 comes in, without corrections', async () => {
    const { corrections, ...rest } = JSON.parse(writeBackup(sampleNotebook))
    expect(corrections).toHaveLength(1)
    const { notebook, skippedCount } = await read(JSON.stringify({ ...rest, version: 1 }))
    expect(skippedCount).toBe(0)
    expect(notebook.notes).toHaveLength(1)
    expect(notebook.highlights).toHaveLength(2)
    expect(notebook.corrections).toEqual([])
  })

  it('of version 2 comes in, without suggestions', async () => {
    const { suggestions, ...rest } = JSON.parse(writeBackup(sampleNotebook))
    expect(suggestions).toHaveLength(1)
    const { notebook, skippedCount } = await read(JSON.stringify({ ...rest, version: 2 }))
    expect(skippedCount).toBe(0)
    expect(notebook.corrections).toHaveLength(1)
    expect(notebook.suggestions).toEqual([])
  })

  it.each([
    ['nested deeper than any program reads', bytesOf('['.repeat(2_000_000)), 'not-json'],
    ['a zip', zipSync({ 'backup.json': bytesOf(writeBackup(empty)) }), 'packed'],
    // A thousandth of what is in it: nothing is unpacked, so nothing grows.
    ['a zip bomb', zipSync({ 'backup.json': new Uint8Array(20 * 1024 * 1024) }), 'packed'],
  ])('is none where it is %s', async (_, bytes, why) => {
    expect(await readImport(bytes)).toEqual({ state: 'bad', why })
  })

  it('of 200 MB is not even read, and one that cannot be read says so', async () => {
    const arrayBuffer = vi.fn(() => Promise.reject(new DOMException('gone', 'NotReadableError')))
    const large = await readImportFile({ size: 200 * 1024 * 1024, arrayBuffer })
    expect(large).toEqual({ state: 'bad', why: 'too-large' })
    expect(arrayBuffer).not.toHaveBeenCalled()
    expect(await readImportFile({ size: 10, arrayBuffer })).toEqual({ state: 'bad', why: 'not-text' })
  })

  it('leaves out rows that are none, and says which', async () => {
    const file = JSON.parse(writeBackup(sampleNotebook))
    file.highlights[0].color = 'url(javascript:alert(1))'
    file.notes[0] = JSON.parse('{"__proto__":{"polluted":true},"id":"x"}')
    const { notebook, skipped } = await read(JSON.stringify(file))
    expect(notebook.highlights).toHaveLength(1)
    expect(notebook.notes).toEqual([])
    expect(skipped).toHaveLength(2)
    expect(skipped[1]).toMatchObject({ kind: 'highlight', at: 1, why: 'not-valid' })
    expect(skipped[1]!.detail).toMatch(/^color /)
    expect('polluted' in {}).toBe(false)
  })
})

describe('merging', () => {
  const [note] = sampleNotebook.notes
  const later = '2027-01-01T00:00:00.000Z'

  it('takes what is newer and leaves what is older', () => {
    const newer = { ...sampleNotebook, notes: [{ ...note!, text: 'تازه', modified: later }] }
    expect(merge(sampleNotebook, newer).write.notes[0]?.text).toBe('تازه')
    expect(merge(newer, sampleNotebook).write).toEqual(empty)
  })

  it('joins two notes on one entity, once', () => {
    const other = { ...note!, id: crypto.randomUUID(), text: 'دیگر', tags: ['باکو'] }
    const { write } = merge(sampleNotebook, { ...empty, notes: [other] })
    expect(write.notes).toMatchObject([
      { id: note!.id, text: `${note!.text}\n\nدیگر`, tags: ['قفقاز', 'باکو'] },
    ])
    expect(merge({ ...sampleNotebook, notes: write.notes }, { ...empty, notes: [other] }).write).toEqual(
      empty,
    )
  })

  it('takes a newer word of the same correction, and leaves an older one', () => {
    const [correction] = sampleNotebook.corrections
    const newer = { ...correction!, verdict: { type: 'not-this' as const }, modified: later }
    const after = { ...sampleNotebook, corrections: [newer] }
    expect(merge(sampleNotebook, after).write.corrections).toEqual([newer])
    expect(merge(after, sampleNotebook).write).toEqual(empty)
  })

  it('corrections said on two machines are one: the newer answer holds, under the id that is here', () => {
    const [here] = sampleNotebook.corrections
    const there: Correction = {
      ...here!,
      id: '10000000-0000-4000-8000-00000000000b',
      modified: '2027-01-01T00:00:00.000Z',
      verdict: { type: 'not-this' },
    }
    const theirs = { ...sampleNotebook, corrections: [there] }
    expect(merge(sampleNotebook, theirs).write.corrections).toEqual([{ ...there, id: here!.id }])
    expect(merge(sampleNotebook, theirs).counts.corrections).toEqual({ added: 0, updated: 1, kept: 0 })
    // The other way round what is here is the newer one.
    expect(merge(theirs, sampleNotebook).write).toEqual(empty)
    // On two more machines, and the same answer to another question.
    const newest = {
      ...there,
      id: '20000000-0000-4000-8000-00000000000b',
      modified: '2027-01-02T00:00:00.000Z',
    }
    const onPage: Correction = { ...there, id: '30000000-0000-4000-8000-00000000000b', scope: 'page' }
    const all = { ...empty, corrections: [there, newest, onPage] }
    const { write } = merge(sampleNotebook, all)
    expect(write.corrections).toEqual([{ ...newest, id: here!.id }, onPage])
    expect(merge({ ...sampleNotebook, corrections: write.corrections }, all).write.corrections).toEqual([])
    // A notebook in which one stands twice comes back from its backup as it was.
    expect(merge(empty, all).write.corrections).toEqual(all.corrections)
    expect(merge(all, all).write.corrections).toEqual([])
  })

  it('an id that is another correction’s here puts nothing in its place', () => {
    const [here] = sampleNotebook.corrections
    const other = { ...here!, surface: 'دیگر', modified: '2027-01-01T00:00:00.000Z' }
    const { write } = merge(sampleNotebook, { ...empty, corrections: [other] })
    expect(write.corrections).toEqual([{ ...other, id: expect.not.stringMatching(here!.id) }])
  })

  it('takes a suggestion that was changed later, and leaves an older one', () => {
    const changed = { ...sampleSuggestion, since: '2023', modified: later }
    const after = { ...sampleNotebook, suggestions: [changed] }
    expect(merge(sampleNotebook, after)).toMatchObject({
      write: { suggestions: [changed] },
      counts: { suggestions: { updated: 1 } },
    })
    expect(merge(after, sampleNotebook).write).toEqual(empty)
    expect(merge(empty, after).write.suggestions).toEqual([changed])
  })

  it('suggestions of one official made on two machines are one: the newer holds, under the id that is here', () => {
    const { target } = sampleSuggestion
    const [quote, position] = target.selector
    // Read on another machine: other surroundings, another writing of the letters, filled in by the reader.
    const there = {
      ...sampleSuggestion,
      id: '10000000-0000-4000-8000-00000000000c',
      target: {
        ...target,
        selector: [{ ...quote, exact: quote.exact.replace('\u200c', ' '), prefix: 'به گزارش ' }, position],
      } satisfies typeof target,
      since: '2023',
      modified: later,
    }
    const theirs = { ...sampleNotebook, suggestions: [there] }
    expect(merge(sampleNotebook, theirs)).toMatchObject({
      write: { suggestions: [{ ...there, id: sampleSuggestion.id }] },
      counts: { suggestions: { added: 0, updated: 1, kept: 0 } },
    })
    expect(merge(theirs, sampleNotebook).write).toEqual(empty)
    // Whom another page names, and whoever else, is another suggestion.
    const elsewhere = {
      ...there,
      id: '20000000-0000-4000-8000-00000000000c',
      target: { ...target, source: 'https://irna.ir/news/2' },
    }
    const other = {
      ...there,
      target: {
        ...target,
        selector: [{ ...quote, exact: 'علی نمونه‌پور' }, position],
      } satisfies typeof target,
    }
    const both = { ...empty, suggestions: [elsewhere, other] }
    expect(merge(sampleNotebook, both).write.suggestions).toEqual([elsewhere, other])
    // An id that is another suggestion’s here puts nothing in its place.
    const foreign = { ...other, id: sampleSuggestion.id }
    expect(merge(sampleNotebook, { ...empty, suggestions: [foreign] }).write.suggestions).toEqual([
      { ...foreign, id: expect.not.stringMatching(sampleSuggestion.id) },
    ])
  })

  it('leaves a page its title where the newer one has none', () => {
    const [page] = sampleNotebook.pages
    const nameless = { ...page!, title: page!.address, modified: later }
    expect(merge(sampleNotebook, { ...empty, pages: [nameless] }).write.pages).toEqual([
      { ...page, modified: later },
    ])
  })

  it('puts no note in the place of another that has its id', () => {
    const foreign = { ...note!, entity: { id: 'AZ', name: '' }, modified: later }
    const [written] = merge(sampleNotebook, { ...empty, notes: [foreign] }).write.notes
    expect(written?.entity.id).toBe('AZ')
    expect(written?.id).not.toBe(note!.id)
  })
})
