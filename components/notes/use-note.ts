import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteDraft, Problem, Refused, SavedNote } from '../../lib/notebook/answers'
import type { Entity, Note } from '../../lib/notebook/schema'

/** How notes are read and kept. Both reject where nobody answers. */
export interface NoteKeeper {
  load(entity: string): Promise<Note | Refused | null>
  save(draft: NoteDraft): Promise<SavedNote | Refused>
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

/** How long typing rests before it is kept: a killed browser loses at most this. */
const REST_MS = 400

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
    isBusy: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    isThere: true,
  }).current

  const flush = useCallback(async () => {
    clearTimeout(state.timer)
    if (!keeper || !state.draft || !state.isDirty || state.isBusy) return
    state.isBusy = true
    state.isDirty = false
    const sent = state.draft
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
        state.draft = {
          text: [note.text, state.draft.text].filter((text) => text !== '').join('\n\n'),
          tags: [...new Set([...note.tags, ...state.draft.tags])],
        }
        state.isDirty = true
        if (state.isThere) setDraft(state.draft)
      } else {
        state.base = answer.note?.modified
        if (!state.isDirty) keeper.unsaved.delete(entity.id)
        if (state.isThere) setKeeping('saved')
      }
      state.isBusy = false
      // Typed, or met another's text, while the answer was on its way.
      if (state.isDirty && answer.state !== 'refused') void flush()
    } catch {
      refused('unreachable')
      state.isBusy = false
    }
  }, [keeper, entity.id, entity.name, state])

  const write = useCallback(
    (change: Partial<Draft>) => {
      state.draft = { ...(state.draft ?? { text: '', tags: [] }), ...change }
      state.isDirty = true
      setDraft(state.draft)
      clearTimeout(state.timer)
      state.timer = setTimeout(() => void flush(), REST_MS)
    },
    [flush, state],
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
