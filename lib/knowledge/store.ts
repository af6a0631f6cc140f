/**
 * The knowledge base in IndexedDB: shipped, versioned, replaced as a whole. The
 * version marker is written in the same transaction as all that it vouches for,
 * so that a killed browser leaves the old base whole or the new one.
 */
import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Entities, StoredArea, StoredPerson, StoredPost, StoredSource } from './entities'

interface Marker {
  key: 'current'
  version: string
  index: ArrayBuffer
}

/** The version once more: the index beside it takes as long to read as all else the worker does when it starts. */
interface VersionMarker {
  key: 'version'
  version: string
}

export class KnowledgeStore extends Dexie {
  declare marker: Table<Marker | VersionMarker, string>
  declare persons: EntityTable<StoredPerson, 'id'>
  declare areas: EntityTable<StoredArea, 'id'>
  declare posts: EntityTable<StoredPost, 'id'>
  declare sources: EntityTable<StoredSource, 'id'>

  constructor(name = 'knowledge') {
    // Chromium reports a transaction done before it is on disk; a browser killed right then would lose it.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ marker: 'key', persons: 'id', areas: 'id', posts: 'id', sources: 'id' })
  }

  /** The index of the base that is in, with its version; undefined before the first import. */
  async current(): Promise<Marker | undefined> {
    const marker = await this.marker.get('current')
    return marker?.key === 'current' ? marker : undefined
  }

  /** Its version alone; undefined where that stands beside the index only. */
  async currentVersion(): Promise<string | undefined> {
    return (await this.marker.get('version'))?.version
  }

  /** Replaces all in one transaction. @param progress called with 0 … 1 */
  async replace(
    version: string,
    index: ArrayBuffer,
    entities: Entities,
    progress: (done: number) => void = () => {},
  ) {
    const tables = [this.persons, this.areas, this.posts, this.sources] as const
    const rows = [entities.persons, entities.areas, entities.posts, entities.sources] as const
    const total = rows.reduce((n, list) => n + list.length, 0)
    let done = 0
    await this.transaction('rw', [this.marker, ...tables], async () => {
      for (const [i, table] of tables.entries()) {
        const list = rows[i]! as { id: string }[]
        const kept = new Set(list.map((row) => row.id))
        const old = (await table.toCollection().primaryKeys()).filter((id) => !kept.has(id))
        await table.bulkDelete(old)
        for (let from = 0; from < list.length; from += CHUNK) {
          await (table as unknown as EntityTable<{ id: string }, 'id'>).bulkPut(
            list.slice(from, from + CHUNK),
          )
          done += Math.min(CHUNK, list.length - from)
          progress(done / total)
        }
      }
      await this.marker.bulkPut([
        { key: 'current', version, index },
        { key: 'version', version },
      ])
    })
  }
}

/** Rows at a time: large puts stall, single ones are slow. */
const CHUNK = 250
