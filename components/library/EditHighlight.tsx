import { useId } from 'preact/hooks'
import { colors } from '../../lib/notebook/colors'
import type { Highlight } from '../../lib/notebook/schema'
import { type KeepMark, useMark } from '../mark/use-mark'
import { KeptLine } from '../notes/NoteField'
import { TagField } from '../notes/TagField'
import { usePageReader } from '../page-reader'

/** Colour, note and tags of a highlight, kept as they are changed. */
export function EditHighlight({ highlight, keep }: { highlight: Highlight; keep: KeepMark }) {
  const { words } = usePageReader()
  const { color, note, tags } = highlight
  const { mark, keeping, change, flush } = useMark({ color, note, tags }, keep)
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
        dir="auto"
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
