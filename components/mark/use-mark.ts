import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import type { Color } from '../../lib/notebook/colors'
import type { Keeping } from '../notes/use-note'

/** What of a highlight the reader chooses. */
export interface Mark {
  color: Color
  note: string
  tags: string[]
}

/** Keeps a mark; gives what went wrong, if anything did. */
export type KeepMark = (mark: Mark) => Promise<Problem | 'unreachable' | undefined>

const REST_MS = 400

/** A mark as the reader edits it: kept as it is typed and when the bar goes. */
export function useMark(
  start: Mark,
  keep: KeepMark,
): { mark: Mark; keeping: Keeping; change(change: Partial<Mark>, now?: boolean): void; flush(): void } {
  const [mark, setMark] = useState(start)
  const [keeping, setKeeping] = useState<Keeping>('idle')
  const state = useRef({
    mark: start,
    isDirty: false,
    isThere: true,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    last: Promise.resolve(),
  }).current

  const flush = useCallback(() => {
    clearTimeout(state.timer)
    if (!state.isDirty) return
    state.isDirty = false
    const sent = state.mark
    // One after the other, so that an older text never comes last.
    state.last = state.last.then(async () => {
      const problem = await keep(sent)
      if (problem) state.isDirty = true
      if (state.isThere) setKeeping(problem ? { problem } : 'saved')
    })
  }, [keep, state])

  const change = useCallback(
    (change: Partial<Mark>, now = false) => {
      state.mark = { ...state.mark, ...change }
      state.isDirty = true
      setMark(state.mark)
      clearTimeout(state.timer)
      if (now) flush()
      else state.timer = setTimeout(flush, REST_MS)
    },
    [flush, state],
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
