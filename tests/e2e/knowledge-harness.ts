/** In the page: the library of the worker, on bases the test serves. Not part of any build of the extension. */
import Dexie from 'dexie'
import type { Entities } from '../../lib/knowledge/entities'
import { Library } from '../../lib/knowledge/library'
import { KnowledgeStore } from '../../lib/knowledge/store'
import type { KnowledgeState } from '../../lib/messages'

/** What is in the store. */
export interface Stored {
  version: string | undefined
  /** SHA-256 of the index and of all rows, by table and id; hex. */
  digest: string
}

/** A database of the same site that the base has no part in. */
function witnessDatabase(): Dexie {
  const database = new Dexie('witness', { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ rows: '' })
  return database
}

export async function leaveWitness(): Promise<void> {
  const database = witnessDatabase()
  await database.table('rows').put(true, 1)
  database.close()
}

/** Whether the browser still has what the site kept; a profile killed often may have lost it, whoever's it is. */
export async function hasWitness(): Promise<boolean> {
  const database = witnessDatabase()
  const row = await database.table('rows').get(1)
  database.close()
  return row === true
}

async function sha256(parts: (ArrayBuffer | string)[]): Promise<string> {
  const bytes = await new Blob(parts).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function stored(): Promise<Stored> {
  const store = new KnowledgeStore()
  const marker = await store.current()
  const rows = [store.persons, store.areas, store.posts, store.sources].map((table) => table.toArray())
  const digest = await sha256([marker?.index ?? '', JSON.stringify(await Promise.all(rows))])
  store.close()
  return { version: marker?.version, digest }
}

/**
 * Opens the base served under `/NAME/`, said to be of `version`, as the worker
 * does after an update. @param tell hears how far the import is, 0 … 1
 */
export async function open(
  name: string,
  version: string,
  tell: (done: number) => void,
): Promise<{ state: KnowledgeState; serves: string | undefined }> {
  const file = (path: string) => fetch(`/${name}/${path}`)
  const library = new Library({
    version,
    index: async () => (await file('index.bin')).arrayBuffer(),
    entities: async (): Promise<Entities> => (await file('entities.json')).json(),
  })
  let state = library.state
  Object.defineProperty(library, 'state', {
    get: () => state,
    set(next: KnowledgeState) {
      state = next
      if (next.state === 'importing') tell(next.done)
    },
  })
  const opened = await library.open().catch(() => undefined)
  opened?.store.close()
  return { state, serves: opened?.pack.info.version }
}
