import { useLayoutEffect, useState } from 'preact/hooks'
import type { CardData } from '../../lib/knowledge/cards.types'
import { isDateEntity } from './DateView'

/** One step of the reader's way through cards. */
export interface Step {
  entity: string
  at?: string | undefined
}

/** Gives the card of an entity on a day; null where the base does not know it. Rejects if nobody answers. */
export type LoadCard = (entity: string, at: string | undefined) => Promise<CardData | null>

export type Shown =
  /** Nothing is drawn yet: most answers come before a reader could see a notice. */
  | { phase: 'pending' }
  | { phase: 'loading' | 'failed' | 'missing'; step: Step }
  | { phase: 'ready'; step: Step; data: CardData }
  | { phase: 'date'; step: Step }

/** After this long without an answer the card says that it is reading. */
const NOTICE_AFTER_MS = 100

/** Follows `step`; the last card stays in sight until the next one is there or is slow. */
export function useEntity(step: Step, load: LoadCard): { shown: Shown; retry(): void } {
  const [shown, setShown] = useState<Shown>({ phase: 'pending' })
  const [attempt, setAttempt] = useState(0)

  // Not after the next frame: the answer may be here already, and the card belongs into that frame.
  useLayoutEffect(() => {
    if (isDateEntity(step.entity)) {
      setShown({ phase: 'date', step })
      return
    }
    let wanted = true
    const notice = setTimeout(() => setShown({ phase: 'loading', step }), NOTICE_AFTER_MS)
    const settle = (next: Shown) => {
      clearTimeout(notice)
      if (wanted) setShown(next)
    }
    load(step.entity, step.at).then(
      (data) => settle(data ? { phase: 'ready', step, data } : { phase: 'missing', step }),
      () => settle({ phase: 'failed', step }),
    )
    return () => {
      wanted = false
      clearTimeout(notice)
    }
  }, [step, attempt, load])

  return { shown, retry: () => setAttempt((n) => n + 1) }
}
