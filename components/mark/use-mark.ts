import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mark, Problem } from '../../lib/notebook/answers'
import { Resting } from '../notes/resting'
import type { Keeping } from '../notes/use-note'

/** Keeps a mark; gives what went wrong, if anything did. */
export type KeepMark = (mark: Mark) => Promise<Problem | 'unreachable' | undefined>

/** Puts by what is typed, so that it is kept even if the page goes now; undefined when it is kept. */
export type PutByMark = (mark: Mark | undefined) => void

/** A mark as the reader edits it: kept as it is typed and when the bar goes. */
export function useMark(
  start: Mark,
  keep: KeepMark,
  putBy?: PutByMark,
): { mark: Mark; keeping: Keeping; change(change: Partial<Mark>, now?: boolean): void; flush(): void } {
  const [mark, setMark] = useState(start)
  const [keeping, setKeeping] = useState<Keeping>('idle')
  const state = useRef({
    mark: start,
    isDirty: false,
    isThere: true,
    resting: new Resting(),
    last: Promise.resolve(),
  }).current

  const flush = useCallback(() => {
    state.resting.end()
    if (!state.isDirty) return
    state.isDirty = false
    const sent = state.mark
    // One after the other, so that an older text never comes last.
    state.last = state.last.then(async () => {
      const problem = await keep(sent)
      if (problem) state.isDirty = true
      else if (!state.isDirty) putBy?.(undefined)
      if (state.isThere) setKeeping(problem ? { problem } : 'saved')
    })
  }, [keep, putBy, state])

  const change = useCallback(
    (change: Partial<Mark>, now = false) => {
      state.mark = { ...state.mark, ...change }
      state.isDirty = true
      setMark(state.mark)
      putBy?.(state.mark)
      if (now) flush()
      else state.resting.typed(flush)
    },
    [flush, putBy, state],
  )

  useLayoutEffect(() => {
    state.isThere = true
    return () => {
      state.isThere = false
      flush()
    }
  }, [flush, state])
  useEffect(() => {
    addEventListener('pagehide', flush)
    addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      removeEventListener('visibilitychange', flush)
    }
  }, [flush])

  return { mark, keeping, change, flush }
}
