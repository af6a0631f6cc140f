import { useRef, useState } from 'preact/hooks'

export interface Selection {
  has(key: string): boolean
  /** Chosen among `keys`; what is hidden is not meant. */
  readonly keys: readonly string[]
  /** @param far everything from the row chosen last to this one as well */
  set(key: string, on: boolean, far: boolean): void
  setAll(on: boolean): void
}

/** Which of the rows are chosen, by key. */
export function useSelection(keys: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string>()
  return {
    has: (key) => chosen.has(key),
    keys: keys.filter((key) => chosen.has(key)),
    set(key, on, far) {
      const from = far && last.current !== undefined ? keys.indexOf(last.current) : -1
      const at = keys.indexOf(key)
      const span = from < 0 ? [key] : keys.slice(Math.min(from, at), Math.max(from, at) + 1)
      last.current = key
      setChosen((before) => {
        const next = new Set(before)
        for (const one of span)
          if (on) next.add(one)
          else next.delete(one)
        return next
      })
    },
    setAll: (on) => setChosen(new Set(on ? keys : [])),
  }
}
