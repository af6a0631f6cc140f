import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Entity } from '../../lib/notebook/schema'
import { dirOf } from '../dir-of'
import { useReader } from '../reader'
import { LinksOf } from './LinkedText'
import { TagField } from './TagField'
import { type Keeping, useNote } from './use-note'

/** What became of the text, in words; a failure is said at once and stays. */
export function KeptLine({ keeping, retry }: { keeping: Keeping; retry?: (() => void) | undefined }) {
  const { words } = useReader()
  const isProblem = typeof keeping === 'object'
  return (
    <div class="kept">
      <p class={isProblem ? 'doubt' : 'quiet'} role={isProblem ? 'alert' : 'status'}>
        {isProblem ? words.notes.problem(keeping.problem) : keeping === 'saved' ? words.notes.saved : ''}
      </p>
      {isProblem && retry && (
        <button type="button" class="button" onClick={retry}>
          {words.notes.retry}
        </button>
      )}
    </div>
  )
}

/** The reader's note on an entity: a word to press until there is one, then a field. Absent where nothing keeps notes. */
export function NoteField({ entity }: { entity: Entity }) {
  const { words } = useReader()
  const note = useNote(entity)
  const [isWanted, setWanted] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const hasNote = note !== undefined && (note.text !== '' || note.tags.length > 0)
  const [wasThere, setWasThere] = useState(false)
  const isOpen = isWanted || wasThere || hasNote
  useLayoutEffect(() => {
    if (hasNote) setWasThere(true)
  }, [hasNote])
  useLayoutEffect(() => {
    if (isWanted) field.current?.focus({ preventScroll: true })
  }, [isWanted])
  // The field grows with its text; `field-sizing` is not in every browser.
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.style.blockSize = 'auto'
    area.style.blockSize = `${area.scrollHeight + 2}px`
  }, [note?.text, isOpen])

  if (!note?.isReady) return null
  const line = <KeptLine keeping={note.keeping} retry={() => note.write({})} />
  if (!isOpen)
    return (
      <section class="note">
        <button type="button" class="link" onClick={() => setWanted(true)}>
          {words.notes.add}
        </button>
        {typeof note.keeping === 'object' && line}
      </section>
    )
  return (
    <section class="note">
      <label class="small" for={id}>
        {words.notes.label}
      </label>
      <textarea
        id={id}
        ref={field}
        dir={dirOf(note.text)}
        rows={2}
        value={note.text}
        onInput={(event) => note.write({ text: event.currentTarget.value })}
        onBlur={note.flush}
      />
      <LinksOf text={note.text} />
      <TagField tags={note.tags} onChange={(tags) => note.write({ tags })} />
      {line}
    </section>
  )
}
