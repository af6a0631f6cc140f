import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { sampleNotebook } from '../../tests/notebooks'
import { readImport, writeBackup } from './backup'
import { NotebookStore } from './store'

test('what is changed together is changed as it stands, looks newer, and is put back as it was', async () => {
  const store = new NotebookStore('changed-together')
  await store.putAll(sampleNotebook)
  const ids = [...sampleNotebook.notes, ...sampleNotebook.highlights].map(({ id }) => id)
  const [note] = sampleNotebook.notes
  // In another tab, meanwhile.
  await store.saveNote({ ...note!, text: 'نو', base: note!.modified })
  const before = await store.change([...ids, crypto.randomUUID()], { type: 'tag', tag: 'قفقاز' })
  // The note has the tag already.
  expect(before.notes).toEqual([])
  expect(before.highlights).toHaveLength(2)
  const { notes, highlights } = await store.everything()
  expect(notes[0]!.text).toBe('نو')
  for (const one of highlights) {
    expect(one.tags).toContain('قفقاز')
    expect(one.modified > before.highlights.find(({ id }) => id === one.id)!.modified).toBe(true)
  }
  await store.putAll(before)
  expect((await store.everything()).highlights.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    sampleNotebook.highlights.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
  await expect(store.change(ids, { type: 'tag', tag: 'ب'.repeat(101) })).rejects.toThrow()
  expect((await store.everything()).notes[0]!.tags).toEqual(['قفقاز'])
  store.close()
})

test('what is lost is kept as such, without looking newer, until it is found or comes in a backup', async () => {
  const store = new NotebookStore('lost-and-found')
  await store.putAll(sampleNotebook)
  const [one, other] = sampleNotebook.highlights
  await store.noteSought([one!.id, other!.id, crypto.randomUUID()], [])
  await store.noteSought([], [other!.id])
  const stored = await store.everything()
  const kept = stored.highlights.find(({ id }) => id === one!.id)
  expect(kept).toEqual({ ...one, lost: expect.stringMatching(/^20/) })
  expect(stored.highlights.find(({ id }) => id === other!.id)).toEqual(other)
  const again = await readImport(new TextEncoder().encode(writeBackup(stored)))
  expect(again).toMatchObject({ state: 'read', skippedCount: 0 })
  expect(again.state === 'read' && writeBackup(again.notebook)).toBe(writeBackup(stored))
  store.close()
})
