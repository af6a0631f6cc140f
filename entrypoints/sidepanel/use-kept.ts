/** What the notebook holds of the page, whoever changes it: read as the library reads it. */
import Dexie from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import type { PageKept } from '../../components/panel/panel.types'
import type { KeepSuggestion } from '../../components/suggest/SuggestForm'
import { articleAddress } from '../../lib/notebook/address'
import type { Problem } from '../../lib/notebook/answers'
import { NotebookError, NotebookStore } from '../../lib/notebook/store'
import type { PageContent } from '../../lib/panel-messages'

const store = new NotebookStore()

export const keepSuggestion: KeepSuggestion = (draft) =>
  store.saveSuggestion(draft).then(
    () => undefined,
    (error: unknown) => (error instanceof NotebookError ? error.problem : 'failed'),
  )

export function useKept(content: PageContent | undefined): PageKept | { problem: Problem } | undefined {
  const [kept, setKept] = useState<PageKept | { problem: Problem }>()
  const address = content && articleAddress(content)
  const ids = content?.named.map(({ id }) => id).join('+')
  useEffect(() => {
    setKept(undefined)
    if (address === undefined || ids === undefined) return
    let wanted = 0
    const read = async () => {
      const turn = ++wanted
      const answer = await Promise.all([
        store.highlightsOn(address),
        store.notesOn(ids.split('+')),
        store.suggestionsOn(address),
      ]).then(
        ([highlights, notes, suggestions]) => ({ highlights, notes, suggestions }),
        (error: unknown) => ({
          problem: error instanceof NotebookError ? error.problem : ('failed' as const),
        }),
      )
      if (turn === wanted) setKept(answer)
    }
    const onChange = (parts: Record<string, unknown>) => {
      if (Object.keys(parts).some((part) => part.startsWith(`idb://${store.name}/`))) void read()
    }
    Dexie.on('storagemutated', onChange)
    void read()
    return () => {
      wanted = -1
      Dexie.on.storagemutated.unsubscribe(onChange)
    }
  }, [address, ids])
  return kept
}
