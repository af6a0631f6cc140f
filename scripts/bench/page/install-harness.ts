/** In a page: the base imported as the worker does it, and the same bytes put into Dexie barely. */
import Dexie from 'dexie'
import type { Entities } from '../../../lib/knowledge/entities'
import { Library } from '../../../lib/knowledge/library'

const file = (path: string) => fetch(`/${path}`)
const index = async () => (await file('index.bin')).arrayBuffer()
const entities = async (): Promise<Entities> => (await file('entities.json')).json()

/** Milliseconds from nothing to a base that answers. */
export async function install(version: string): Promise<number> {
  await Dexie.delete('knowledge')
  const library = new Library({ version, index, entities })
  const start = performance.now()
  const { store } = await library.open()
  const taken = performance.now() - start
  store.close()
  return taken
}

/** Milliseconds of one transaction with one `bulkPut` for each kind of record. */
export async function floor(): Promise<number> {
  await Dexie.delete('floor')
  const bytes = await index()
  const { persons, areas, posts, sources } = await entities()
  const rows = { persons, areas, posts, sources }
  const db = new Dexie('floor')
  db.version(1).stores({ marker: 'key', persons: 'id', areas: 'id', posts: 'id', sources: 'id' })
  await db.open()
  const start = performance.now()
  await db.transaction('rw', db.tables, async () => {
    for (const [name, list] of Object.entries(rows)) await db.table(name).bulkPut(list)
    await db.table('marker').put({ key: 'current', index: bytes })
  })
  const taken = performance.now() - start
  db.close()
  return taken
}
