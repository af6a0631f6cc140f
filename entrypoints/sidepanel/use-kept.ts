import { useMemo } from 'preact/hooks'
import type { PageKept } from '../../components/panel/panel.types'
import { articleAddress } from '../../lib/notebook/address'
import type { Problem } from '../../lib/notebook/answers'
import type { PageContent } from '../../lib/panel-messages'
import { store, useStored } from '../shared/stored'

/** What the notebook holds of the page and of those it names. */
export function useKept(content: PageContent | undefined): PageKept | { problem: Problem } | undefined {
  const address = content && articleAddress(content)
  const ids = content?.named.map(({ id }) => id).join('+')
  const read = useMemo(() => {
    if (address === undefined || ids === undefined) return undefined
    return async (): Promise<PageKept> => {
      const [highlights, notes, suggestions] = await Promise.all([
        store.highlightsOn(address),
        store.notesOn(ids.split('+')),
        store.suggestionsOn(address),
      ])
      return { highlights, notes, suggestions }
    }
  }, [address, ids])
  return useStored(read)
}
