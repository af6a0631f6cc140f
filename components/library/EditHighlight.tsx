import { useCallback, useId } from 'preact/hooks'
import type { Mark, Problem } from '../../lib/notebook/answers'
import { colors } from '../../lib/notebook/colors'
import type { Highlight } from '../../lib/notebook/schema'
import { dirOf } from '../dir-of'
import { useMark } from '../mark/use-mark'
import { KeptLine } from '../notes/NoteField'
import { TagField } from '../notes/TagField'
import { usePageReader } from '../page-reader'

/** How highlights are kept as the reader changes them. */
export interface MarkKeeper {
  /** Gives what went wrong, if anything did. */
  keep(id: string, mark: Mark): Promise<Problem | undefined>
  /** Puts by what is typed, so that it is kept even if the page goes now; undefined when it is kept. */
  putBy(id: string, mark: Mark | undefined): void
}

/** Colour, note and tags of a highlight, kept as they are changed. */
export function EditHighlight({ highlight, marks }: { highlight: Highlight; marks: MarkKeeper }) {
  const { words } = usePageReader()
  const { id: highlightId, color, note, tags } = highlight
  const { mark, keeping, change, flush } = useMark(
    { color, note, tags },
    useCallback((mark: Mark) => marks.keep(highlightId, mark), [marks, highlightId]),
    useCallback((mark: Mark | undefined) => marks.putBy(highlightId, mark), [marks, highlightId]),
  )
  const id = useId()
  return (
    <div class="note">
      <div class="choices" role="radiogroup" aria-label={words.library.color}>
        {colors.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-color`}
              checked={one === mark.color}
              onChange={() => change({ color: one }, true)}
            />
            <span>{words.mark.colors[one]}</span>
          </label>
        ))}
      </div>
      <label class="small" for={id}>
        {words.mark.note}
      </label>
      <textarea
        id={id}
        dir={dirOf(mark.note)}
        rows={3}
        value={mark.note}
        onInput={(event) => change({ note: event.currentTarget.value })}
        onBlur={flush}
      />
      <TagField tags={mark.tags} onChange={(tags) => change({ tags })} />
      <KeptLine keeping={keeping} retry={() => change({}, true)} />
    </div>
  )
}
