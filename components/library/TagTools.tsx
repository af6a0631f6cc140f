import { useId, useState } from 'preact/hooks'
import type { Change } from '../../lib/notebook/change'
import { dirOf } from '../dir-of'
import { usePageReader } from '../page-reader'

/** Of the tag the list is narrowed to: another name (that of another tag makes them one), or away with it. */
export function TagTools({
  tag,
  tags,
  onChange,
}: {
  tag: string
  tags: readonly string[]
  onChange(change: Change): void
}) {
  const { words } = usePageReader()
  const [name, setName] = useState(tag)
  const id = useId()
  const to = name.trim()
  const isOther = to !== '' && to !== tag
  return (
    <details class="tag-tools">
      <summary>{words.library.tagTools(tag)}</summary>
      <form
        class="bulk"
        onSubmit={(event) => {
          event.preventDefault()
          if (isOther) onChange({ type: 'rename-tag', from: tag, to })
        }}
      >
        <input
          type="text"
          dir={dirOf(name)}
          maxLength={100}
          list={id}
          aria-label={words.library.tagName}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={id}>
          {tags.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" disabled={!isOther}>
          {tags.includes(to) && isOther ? words.library.mergeTags : words.library.rename}
        </button>
        <button type="button" onClick={() => onChange({ type: 'untag', tag })}>
          {words.library.removeTag}
        </button>
      </form>
    </details>
  )
}
