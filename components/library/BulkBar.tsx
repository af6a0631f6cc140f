import { useId, useState } from 'preact/hooks'
import type { Change } from '../../lib/notebook/change'
import { colors } from '../../lib/notebook/colors'
import { dirOf } from '../dir-of'
import { usePageReader } from '../page-reader'

/** What can be done with all that is chosen. */
export function BulkBar({
  count,
  tags,
  isTaggable,
  hasHighlights,
  isJoinable,
  isExporting,
  onChange,
  onExport,
  onRemove,
}: {
  /** Of items, in the reader's digits. */
  count: string
  /** To choose from. */
  tags: readonly string[]
  isTaggable: boolean
  hasHighlights: boolean
  isJoinable: boolean
  isExporting: boolean
  onChange(change: Change): void
  /** Absent where the list has a way out of its own. */
  onExport: (() => void) | undefined
  /** Absent where removing is not what the list is for. */
  onRemove: (() => void) | undefined
}) {
  const { words } = usePageReader()
  const [tag, setTag] = useState('')
  const id = useId()
  return (
    <fieldset class="bulk">
      <legend class="unseen">{words.library.bulk(count)}</legend>
      {isTaggable && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const trimmed = tag.trim()
            if (trimmed) onChange({ type: 'tag', tag: trimmed })
            setTag('')
          }}
        >
          <input
            type="text"
            dir={dirOf(tag)}
            maxLength={100}
            list={id}
            aria-label={words.library.newTag}
            placeholder={words.library.newTag}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
          <datalist id={id}>
            {tags.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="submit">{words.library.addTag}</button>
        </form>
      )}
      {hasHighlights && (
        <div class="colors">
          {colors.map((color) => (
            <button
              key={color}
              type="button"
              class={`color ${color}`}
              aria-label={words.mark.colors[color]}
              title={words.mark.colors[color]}
              onClick={() => onChange({ type: 'color', color })}
            />
          ))}
        </div>
      )}
      {isJoinable && (
        <button type="button" onClick={() => onChange({ type: 'join' })}>
          {words.library.join}
        </button>
      )}
      {onExport && (
        <button type="button" aria-expanded={isExporting} onClick={onExport}>
          {words.library.export} ({count})
        </button>
      )}
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {words.library.remove} ({count})
        </button>
      )}
    </fieldset>
  )
}
