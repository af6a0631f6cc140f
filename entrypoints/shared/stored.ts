/** The notebook, opened by our own pages themselves. */
import Dexie from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import { NotebookError } from '../../lib/notebook/database'
import { NotebookStore } from '../../lib/notebook/store'

export const store = new NotebookStore()

export const problemOf = (error: unknown): Problem =>
  error instanceof NotebookError ? error.problem : 'failed'

/** Does it, and gives what went wrong. */
export async function attempt(work: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

/**
 * What `read` gives of the notebook, anew whoever changes it; another function is another
 * question. By Dexie's own event, which other tabs and the worker send as well; `liveQuery`
 * loses track in the store's async methods.
 */
export function useStored<T>(read: (() => Promise<T>) | undefined): T | { problem: Problem } | undefined {
  const [stored, setStored] = useState<T | { problem: Problem }>()
  useEffect(() => {
    setStored(undefined)
    if (!read) return
    let wanted = 0
    const readNow = async () => {
      const turn = ++wanted
      const answer = await read().catch((error: unknown) => ({ problem: problemOf(error) }))
      // A later change has its own answer on the way.
      if (turn === wanted) setStored(answer)
    }
    const onChange = (parts: Record<string, unknown>) => {
      if (Object.keys(parts).some((part) => part.startsWith(`idb://${store.name}/`))) void readNow()
    }
    Dexie.on('storagemutated', onChange)
    void readNow()
    return () => {
      wanted = -1
      Dexie.on.storagemutated.unsubscribe(onChange)
    }
  }, [read])
  return stored
}
