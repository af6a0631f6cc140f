import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { sampleSuggestion } from '../../tests/notebooks'
import type { CorrectionDraft } from './answers'
import type { Highlight, Note, Page } from './schema'
import { NotebookStore } from './store'

const moment = '2026-11-24T10:00:00.000Z'
const entity = { id: 'ilham-aliyev', name: 'الهام علی‌اف' }
const address = 'https://irna.ir/news/1'
const page: Page = { address, title: 'دیدار', site: 'irna.ir', created: moment, modified: moment }

function highlight(id: string = crypto.randomUUID()): Highlight {
  return {
    id,
    target: {
      source: address,
      selector: [
        { type: 'TextQuoteSelector', exact: 'رفت', prefix: 'به باکو ', suffix: ' و' },
        { type: 'TextPositionSelector', start: 10, end: 13 },
      ],
    },
    color: 'yellow',
    note: '',
    tags: [],
    entities: [entity],
    created: moment,
    modified: moment,
  }
}

let stores: NotebookStore[] = []
let names = 0

function open(name = `notebook-${++names}`): NotebookStore {
  const store = new NotebookStore(name)
  stores.push(store)
  return store
}

afterEach(() => {
  for (const store of stores) store.close()
  stores = []
  vi.restoreAllMocks()
})

async function kept(store: NotebookStore): Promise<Note | undefined> {
  return store.noteOn(entity.id)
}

test('a note is written, changed and taken away when it is empty', async () => {
  const store = open()
  expect(await kept(store)).toBeUndefined()
  const first = await store.saveNote({ entity, text: 'یک', tags: ['قفقاز'] })
  expect(first).toMatchObject({ state: 'saved', note: { text: 'یک', tags: ['قفقاز'], entity } })
  const second = await store.saveNote({ entity, text: 'دو', tags: [], base: first.note?.modified })
  expect(second.note?.id).toBe(first.note?.id)
  expect(second.note?.created).toBe(first.note?.created)
  expect(second.note!.modified > first.note!.modified).toBe(true)
  expect(await store.saveNote({ entity, text: ' ', tags: [], base: second.note?.modified })).toEqual({
    state: 'saved',
    note: null,
  })
  expect(await kept(store)).toBeUndefined()
})

test('who began from an older note overwrites nothing', async () => {
  const store = open()
  const first = await store.saveNote({ entity, text: 'یک', tags: [] })
  await store.saveNote({ entity, text: 'از صفحهٔ دیگر', tags: [], base: first.note?.modified })
  const late = await store.saveNote({ entity, text: 'دیر', tags: [], base: first.note?.modified })
  expect(late).toMatchObject({ state: 'conflict', note: { text: 'از صفحهٔ دیگر' } })
  expect((await store.saveNote({ entity, text: 'بی‌پایه', tags: [] })).state).toBe('conflict')
  expect((await kept(store))?.text).toBe('از صفحهٔ دیگر')
})

test('the clock may be set back: what is newer looks newer', async () => {
  const store = open()
  const first = await store.saveNote({ entity, text: 'یک', tags: [] })
  vi.spyOn(Date, 'now').mockReturnValue(0)
  const second = await store.saveNote({ entity, text: 'دو', tags: [], base: first.note?.modified })
  expect(second.note!.modified > first.note!.modified).toBe(true)
})

test('a highlight comes and goes with its page', async () => {
  const store = open()
  const [one, two] = [highlight(), highlight()]
  const { created, modified, ...about } = page
  await store.saveHighlight(one, about)
  await store.saveHighlight(two, { ...about, title: 'عنوان تازه' })
  expect(await store.countOn([address])).toBe(2)
  expect((await store.everything()).pages).toMatchObject([{ title: 'عنوان تازه' }])
  await store.removeHighlights([one.id])
  expect((await store.everything()).pages).toHaveLength(1)
  await store.removeHighlights([two.id])
  expect(await store.everything()).toEqual({
    notes: [],
    highlights: [],
    pages: [],
    corrections: [],
    suggestions: [],
  })
})

test('what is no note is refused, and what stands stays', async () => {
  const store = open()
  const { note } = await store.saveNote({ entity, text: 'یک', tags: [] })
  for (const draft of [
    { entity, text: 'x'.repeat(100_001), tags: [] },
    { entity, text: 'دو', tags: ['الف', 'الف'] },
    { entity: { id: '', name: '' }, text: 'دو', tags: [] },
  ])
    await expect(store.saveNote({ ...draft, base: note?.modified })).rejects.toMatchObject({
      problem: 'invalid',
    })
  const { created, modified, ...about } = page
  await expect(
    store.saveHighlight(highlight(), { ...about, address: 'javascript:alert(1)' }),
  ).rejects.toThrow()
  // One bad row among good ones: none is written.
  await expect(
    store.putAll({
      notes: [],
      highlights: [highlight(), { ...highlight(), id: 'x' }],
      pages: [page],
      corrections: [],
    }),
  ).rejects.toMatchObject({ problem: 'invalid' })
  expect(await store.everything()).toEqual({
    notes: [note],
    highlights: [],
    pages: [],
    corrections: [],
    suggestions: [],
  })
})

const draft: CorrectionDraft = {
  scope: 'mention',
  target: highlight().target,
  surface: 'صفری',
  linked: { id: 'mehdi-safari', name: 'مهدی صفری' },
  rule: 'only-candidate',
  verdict: { type: 'not-this' },
}

test('a correction is kept, changed by another on the same question, and taken away', async () => {
  const store = open()
  const first = await store.saveCorrection(draft)
  const is = await store.saveCorrection({ ...draft, verdict: { type: 'is', entity } })
  expect(is).toMatchObject({ id: first.id, created: first.created, verdict: { type: 'is', entity } })
  expect(is.modified > first.modified).toBe(true)
  await store.saveCorrection({ ...draft, scope: 'page' })
  await store.saveCorrection({ ...draft, linked: { id: 'x', name: '' } })
  expect(await store.correctionsOn(address)).toHaveLength(3)
  await store.removeCorrections([first.id])
  expect(await store.correctionsOn(address)).toHaveLength(2)
})

test('on a page hold its own corrections, and those for always', async () => {
  const store = open()
  const elsewhere = { ...draft.target, source: 'https://irna.ir/news/2' }
  await store.saveCorrection({ ...draft, scope: 'page', target: elsewhere })
  const always = await store.saveCorrection({ ...draft, scope: 'always', target: elsewhere })
  // Said again on another page: the same correction.
  expect((await store.saveCorrection({ ...draft, scope: 'always' })).id).toBe(always.id)
  await store.saveCorrection({ ...draft, scope: 'page' })
  const scopesOn = async (page?: string) => (await store.correctionsOn(page)).map(({ scope }) => scope).sort()
  expect(await scopesOn(address)).toEqual(['always', 'page'])
  expect(await scopesOn('https://irna.ir/news/3')).toEqual(['always'])
  expect(await scopesOn()).toEqual(['always'])
})

test.each([
  ['no words', { surface: '' }],
  ['nowhere', { target: { ...draft.target, source: 'javascript:alert(1)' } }],
])('no correction: %s', async (_, change) => {
  const store = open()
  await expect(store.saveCorrection({ ...draft, ...change })).rejects.toMatchObject({ problem: 'invalid' })
  expect((await store.everything()).corrections).toEqual([])
})

test('a notebook of version 1 keeps everything and takes corrections', async () => {
  const name = `notebook-${++names}`
  const old = new Dexie(name)
  old.version(1).stores({ notes: 'id, &entity.id', highlights: 'id, target.source', pages: 'address' })
  const note = { id: crypto.randomUUID(), entity, text: 'یک', tags: [], created: moment, modified: moment }
  const mark = highlight()
  await Promise.all([
    old.table('notes').add(note),
    old.table('highlights').add(mark),
    old.table('pages').add(page),
  ])
  old.close()
  const store = open(name)
  expect(await store.everything()).toEqual({
    notes: [note],
    highlights: [mark],
    pages: [page],
    corrections: [],
    suggestions: [],
  })
  const kept = await store.saveCorrection(draft)
  expect((await store.everything()).corrections).toEqual([kept])
})

test('a notebook of version 2 keeps its corrections and takes suggestions, which are changed and taken away', async () => {
  const name = `notebook-${++names}`
  const old = new Dexie(name)
  old.version(2).stores({
    notes: 'id, &entity.id',
    highlights: 'id, target.source',
    pages: 'address',
    corrections: 'id, target.source, scope',
  })
  const correction = { ...draft, id: crypto.randomUUID(), created: moment, modified: moment }
  await old.table('corrections').add(correction)
  old.close()
  const store = open(name)
  const { id: _, created: __, modified: ___, ...about } = sampleSuggestion
  const kept = await store.saveSuggestion(about)
  expect(await store.everything()).toMatchObject({ corrections: [correction], suggestions: [kept] })
  expect(await store.suggestionsOn(about.target.source)).toEqual([kept])
  const changed = await store.saveSuggestion({ ...about, id: kept.id, since: '2023-05' })
  expect(changed).toMatchObject({ id: kept.id, since: '2023-05', created: kept.created })
  expect(changed.modified > kept.modified).toBe(true)
  for (const wrong of [
    { name: ' ' },
    { since: 'دیروز' },
    { target: { ...about.target, source: 'javascript:alert(1)' } },
  ])
    await expect(store.saveSuggestion({ ...about, ...wrong })).rejects.toMatchObject({ problem: 'invalid' })
  await store.removeSuggestions([kept.id])
  expect((await store.everything()).suggestions).toEqual([])
})

test('a full disk is said to be full, and the earlier note stays', async () => {
  const store = open()
  const { note } = await store.saveNote({ entity, text: 'یک', tags: [] })
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError')
  })
  await expect(store.saveNote({ entity, text: 'دو', tags: [], base: note?.modified })).rejects.toMatchObject({
    problem: 'full',
  })
  put.mockRestore()
  expect(await kept(store)).toEqual(note)
})

test('a connection that was closed is opened again', async () => {
  const store = open()
  await store.saveNote({ entity, text: 'یک', tags: [] })
  store.backendDB().close()
  expect((await kept(store))?.text).toBe('یک')
  store.close({ disableAutoOpen: false })
  expect((await kept(store))?.text).toBe('یک')
})

test('a database of a newer version is left alone', async () => {
  const store = open()
  await store.saveNote({ entity, text: 'یک', tags: [] })
  store.close()
  const newer = new Dexie(store.name)
  newer.version(4).stores({ notes: 'id, &entity.id', highlights: 'id, target.source', pages: 'address' })
  await newer.open()
  newer.close()
  const old = open(store.name)
  await expect(kept(old)).rejects.toMatchObject({ problem: 'newer' })
  await expect(old.saveNote({ entity, text: 'دو', tags: [] })).rejects.toMatchObject({ problem: 'newer' })
  // Not even opened: Dexie would add to it what this version has.
  const there = (await indexedDB.databases()).find(({ name }) => name === store.name)
  expect(there?.version).toBe(40)
})

test.each([
  // [what stands, what the page had sent before, what it left, what stands then]
  ['دیدار باکو', 'دیدار باکو', 'دیدار تهران', 'دیدار تهران'],
  ['دیدار باکو', undefined, 'دیدار تهران', 'دیدار باکو\n\nدیدار تهران'],
  ['دیدار باکو', undefined, 'دیدار باکو و تهران', 'دیدار باکو و تهران'],
])('over «%s» (sent before: %s) a page left «%s»', async (standing, sent, text, whole) => {
  const store = open()
  await store.saveNote({ entity, text: standing, tags: [] })
  await store.saveLeftNote({ entity, text, tags: [] }, sent)
  expect((await kept(store))?.text).toBe(whole)
  // Taken up twice, since a worker may die in between.
  await store.saveLeftNote({ entity, text, tags: [] }, sent)
  expect((await kept(store))?.text).toBe(whole)
})

test('other tags on the same text are a conflict as well', async () => {
  const store = open()
  await store.saveNote({ entity, text: 'یک', tags: ['قفقاز'] })
  expect(await store.saveNote({ entity, text: 'یک', tags: ['مرز'] })).toMatchObject({ state: 'conflict' })
})
