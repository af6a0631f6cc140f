import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteDraft, Problem, Refused, SavedNote } from '../../lib/notebook/answers'
import type { Entity, Note } from '../../lib/notebook/schema'
import { joined } from '../../lib/notebook/two-texts'
import { Resting } from './resting'

/** How notes are read and kept. Both reject where nobody answers. */
export interface NoteKeeper {
  load(entity: string): Promise<Note | Refused | null>
  save(draft: NoteDraft): Promise<SavedNote | Refused>
  /** Puts by what is typed, so that it is kept even if the page goes now. `sent`: text that is on its way already. */
  putBy(draft: NoteDraft, sent: string | undefined): void
  /** What was put by of this entity is kept. */
  settle(entity: string): void
  /**
   * What was written and could not be kept, by entity: it outlives the field, so that
   * closing a card loses nothing. The keeper's owner may look whether it is empty.
   */
  unsaved: Map<string, Draft & { base?: string | undefined }>
}

interface Draft {
  text: string
  tags: string[]
}

export const NoteKeeperContext = createContext<NoteKeeper | undefined>(undefined)

export type Keeping = 'idle' | 'saving' | 'saved' | { problem: Problem | 'unreachable' }

export interface EditedNote extends Draft {
  /** Undefined until the note there was is known. */
  isReady: boolean
  keeping: Keeping
  write(change: Partial<Draft>): void
  /** Keeps now what is written and not yet kept. */
  flush(): void
}

/** Nobody answered: so long (ms) until it is tried again. */
const RETRY_MS = 2_000

/** The note on `entity` as the reader edits it: read once, kept as it is typed, nothing lost in between. */
export function useNote(entity: Entity): EditedNote | undefined {
  const keeper = useContext(NoteKeeperContext)
  const [draft, setDraft] = useState<Draft>()
  const [keeping, setKeeping] = useState<Keeping>('idle')
  /** What a save needs when no view is there any more. */
  const state = useRef({
    draft: undefined as Draft | undefined,
    base: undefined as string | undefined,
    isDirty: false,
    /** Text that is on its way; undefined while nothing is. */
    sent: undefined as string | undefined,
    /** Texts that were put by since the last one was kept: where one of them stands, it is our own. */
    own: new Set<string>(),
    resting: new Resting(),
    retry: undefined as ReturnType<typeof setTimeout> | undefined,
    isThere: true,
  }).current

  const flush = useCallback(async () => {
    state.resting.end()
    clearTimeout(state.retry)
    if (!keeper || !state.draft || !state.isDirty || state.sent !== undefined) return
    state.isDirty = false
    const sent = state.draft
    state.sent = sent.text
    keeper.unsaved.set(entity.id, { ...sent, base: state.base })
    if (state.isThere) setKeeping('saving')
    const refused = (problem: Problem | 'unreachable') => {
      state.isDirty = true
      if (state.isThere) setKeeping({ problem })
    }
    try {
      const answer = await keeper.save({ entity, ...sent, base: state.base })
      if (answer.state === 'refused') refused(answer.problem)
      else if (answer.state === 'conflict') {
        // Written in another tab meanwhile: both stay, the other's first.
        const { note } = answer
        state.base = note.modified
        if (!state.own.has(note.text)) state.draft = joined(note, state.draft)
        state.isDirty = true
        if (state.isThere) setDraft(state.draft)
      } else {
        state.base = answer.note?.modified
        if (!state.isDirty) {
          keeper.unsaved.delete(entity.id)
          keeper.settle(entity.id)
          state.own.clear()
        }
        if (state.isThere) setKeeping('saved')
      }
      state.sent = undefined
      // Typed, or met another's text, while the answer was on its way.
      if (state.isDirty && answer.state !== 'refused') void flush()
    } catch {
      refused('unreachable')
      state.sent = undefined
      if (state.isThere) state.retry = setTimeout(() => void flush(), RETRY_MS)
    }
  }, [keeper, entity.id, entity.name, state])

  const write = useCallback(
    (change: Partial<Draft>) => {
      state.draft = { ...(state.draft ?? { text: '', tags: [] }), ...change }
      state.isDirty = true
      setDraft(state.draft)
      state.own.add(state.draft.text)
      keeper?.putBy({ entity, ...state.draft, base: state.base }, state.sent)
      state.resting.typed(() => void flush())
    },
    [keeper, entity.id, entity.name, flush, state],
  )

  useEffect(() => {
    if (!keeper) return
    let isWanted = true
    const begin = (found: Draft, base: string | undefined) => {
      if (!isWanted) return
      const rest = keeper.unsaved.get(entity.id)
      // What could not be kept began from what stood then.
      state.base = rest ? rest.base : base
      state.draft = rest ?? found
      state.isDirty = rest !== undefined
      setDraft(state.draft)
      if (rest) void flush()
    }
    keeper.load(entity.id).then(
      (note) => {
        if (note && 'state' in note) {
          begin({ text: '', tags: [] }, undefined)
          setKeeping({ problem: note.problem })
        } else begin({ text: note?.text ?? '', tags: note?.tags ?? [] }, note?.modified)
      },
      () => {
        begin({ text: '', tags: [] }, undefined)
        setKeeping({ problem: 'unreachable' })
      },
    )
    return () => {
      isWanted = false
    }
  }, [keeper, entity.id, flush, state])

  useLayoutEffect(() => {
    state.isThere = true
    const leave = () => void flush()
    addEventListener('pagehide', leave)
    addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('visibilitychange', leave)
      clearTimeout(state.retry)
      state.isThere = false
      void flush()
    }
  }, [flush, state])

  if (!keeper) return undefined
  return {
    text: draft?.text ?? '',
    tags: draft?.tags ?? [],
    isReady: draft !== undefined,
    keeping,
    write,
    flush: () => void flush(),
  }
}
