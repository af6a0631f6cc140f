import { createContext } from 'preact'
import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { FoundEntity } from '../../lib/knowledge/cards.types'
import type { Problem, Refused } from '../../lib/notebook/answers'
import type { Correction, Entity } from '../../lib/notebook/schema'
import type { Scope } from '../../lib/notebook/scopes'

/** What the reader says of the words a card was opened from: `is` whom they mean; without it, not this one. */
export interface Said {
  scope: Scope
  is?: Entity
}

/** How corrections of the words a card was opened from are kept. All reject where nobody answers. */
export interface Corrector {
  /** Entities by what is typed of their name. */
  find(query: string): Promise<FoundEntity[]>
  keep(said: Said): Promise<Correction | Refused>
  undo(correction: string): Promise<true | Refused>
}

export interface Correcting {
  find: Corrector['find']
  scope: Scope
  setScope(scope: Scope): void
  /** Keeps what the reader says, for the scope he chose. */
  say(is?: Entity): void
  /** Takes a correction back. */
  undo(correction: string): void
  problem?: Problem | undefined
}

/** What became of the words: corrected, by the correction of that id, or as they were before it. */
export type Done = (Said & { id: string }) | 'undone'

/** Of the card that was opened from words of the page; absent on those behind it. */
export const CorrectingContext = createContext<Correcting | undefined>(undefined)

export function useCorrecting(corrector: Corrector | undefined): {
  correcting: Correcting | undefined
  done: Done | undefined
} {
  // Narrow enough not to surprise, wide enough that one name is not corrected ten times.
  const [scope, setScope] = useState<Scope>('page')
  const [done, setDone] = useState<Done>()
  const [problem, setProblem] = useState<Problem>()
  const isBusy = useRef(false)

  const run = useCallback(
    async <T extends object | true>(work: Promise<T | Refused>, then: (value: T) => void) => {
      if (isBusy.current) return
      isBusy.current = true
      const answer = await work.catch(() => ({ state: 'refused', problem: 'failed' }) as const)
      isBusy.current = false
      if (typeof answer === 'object' && 'state' in answer) setProblem(answer.problem)
      else {
        setProblem(undefined)
        then(answer)
      }
    },
    [],
  )

  const correcting = useMemo(
    () =>
      corrector && {
        find: corrector.find,
        scope,
        setScope,
        say: (is?: Entity) => {
          const said = { scope, ...(is && { is }) }
          void run(corrector.keep(said), ({ id }) => setDone({ ...said, id }))
        },
        undo: (id: string) => void run(corrector.undo(id), () => setDone('undone')),
        problem,
      },
    [corrector, scope, problem, run],
  )
  return { correcting, done }
}
