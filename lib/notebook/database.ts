/**
 * The notebook's database: its versions, how it is opened, and why something cannot be
 * kept. It belongs to the reader: migrated, never dropped.
 */
import Dexie, { type EntityTable, type Table } from 'dexie'
import * as v from 'valibot'
import type { Problem } from './answers'
import type { Correction, Highlight, Note, Page, Suggestion } from './schema'

/** Of the database. A released version's stores are never edited: a change is a new `version(n)` with its upgrade. */
const VERSION = 3

export class NotebookError extends Error {
  constructor(
    readonly problem: Problem,
    message: string,
  ) {
    super(message)
  }
}

export class NotebookDatabase extends Dexie {
  declare notes: EntityTable<Note, 'id'>
  declare highlights: EntityTable<Highlight, 'id'>
  declare pages: EntityTable<Page, 'address'>
  declare corrections: EntityTable<Correction, 'id'>
  declare suggestions: EntityTable<Suggestion, 'id'>

  constructor(name = 'notebook') {
    // What a reader was told is saved must outlive a power cut (https://dexie.org/docs/Dexie/Dexie).
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      notes: 'id, &entity.id',
      highlights: 'id, target.source',
      pages: 'address',
    })
    // What the versions before kept stays as it is.
    this.version(2).stores({ corrections: 'id, target.source, scope' })
    this.version(VERSION).stores({ suggestions: 'id, target.source' })
    // Another context wants to migrate: it must not wait for this one, which opens again when it is asked.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }))
  }

  /**
   * Runs `work` on an open database. A worker that slept finds its connection closed
   * (https://github.com/dexie/Dexie.js/issues/613): it is opened once more.
   */
  protected async run<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      try {
        await this.#ready()
        return await work()
      } catch (error) {
        if (!(error instanceof Dexie.DexieError) || !/DatabaseClosed|InvalidState/.test(error.name))
          throw error
        this.close({ disableAutoOpen: false })
        await this.#ready()
        return await work()
      }
    } catch (error) {
      throw error instanceof NotebookError ? error : new NotebookError(problemOf(error), reasonOf(error))
    }
  }

  /**
   * Dexie opens databases of a newer version as well, and adds to them what it misses
   * (https://dexie.org/docs/Dexie/Dexie.open()): old code must not even open one, so its number is asked first.
   */
  async #ready(): Promise<void> {
    if (this.isOpen()) return
    const there = (await indexedDB.databases()).find(({ name }) => name === this.name)
    // Dexie counts tenths of IndexedDB's versions.
    const stored = (there?.version ?? 0) / 10
    if (Math.floor(stored) > VERSION)
      throw new NotebookError(
        'newer',
        `The notebook is of version ${stored}; this Hashiyeh knows ${VERSION}.`,
      )
    await this.open()
  }
}

/** Rows at a time: large puts stall, single ones are slow. */
const CHUNK = 250

/** Writes rows of one kind, each checked. */
export async function put<T>(
  table: Table,
  schema: v.GenericSchema<unknown, T>,
  rows: readonly T[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await table.bulkPut(rows.slice(from, from + CHUNK).map((row) => checked(schema, row)))
}

/** Those that were found. */
export const there = <T>(rows: readonly (T | undefined)[]): T[] => rows.filter((row) => row !== undefined)

/** The row as it may be kept; throws where it is none. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new NotebookError('invalid', `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim())
}

/** Now, or a moment after `before` where the clock was set back: what is newer must look newer. */
export function later(before: string | undefined): string {
  const after = before === undefined ? 0 : Date.parse(before) + 1
  return new Date(Math.max(Date.now(), after)).toISOString()
}

/** Dexie wraps what a transaction died of. */
function problemOf(error: unknown): Problem {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if (at.name === 'QuotaExceededError') return 'full'
    if (at.name === 'VersionError') return 'newer'
    if (at instanceof NotebookError) return at.problem
    at = 'inner' in at ? at.inner : undefined
  }
  return 'failed'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
