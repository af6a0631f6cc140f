import { useEffect, useMemo, useState } from 'preact/hooks'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import { idsIn } from '../../lib/notebook/report'
import type { Correction } from '../../lib/notebook/schema'

/** What the base says: its version, and the names of those asked about that it has. Rejects where nobody answers. */
export type AskBase = (ids: string[]) => Promise<{ version: string; names: AreaRef[] }>

export interface Base {
  version: string
  names: ReadonlyMap<string, AreaRef>
  /** It was asked about that id and has nobody of it. */
  isGone(id: string): boolean
}

/** The base as far as corrections speak of it; undefined until it has answered. */
export function useBase(corrections: readonly Correction[], ask: AskBase): Base | undefined {
  const [base, setBase] = useState<Base>()
  const key = useMemo(() => [...new Set(corrections.flatMap(idsIn))].sort().join('\n'), [corrections])
  useEffect(() => {
    if (key === '') return
    let isWanted = true
    const ids = key.split('\n')
    const asked = new Set(ids)
    ask(ids).then(
      ({ version, names: found }) => {
        const names = new Map(found.map((one) => [one.id, one]))
        if (isWanted) setBase({ version, names, isGone: (id) => asked.has(id) && !names.has(id) })
      },
      // Then nobody is said to be gone, and the names are those of the corrections.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [key, ask])
  return base
}
