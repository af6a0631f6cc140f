import { useCallback, useId, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import { colors } from '../../lib/notebook/colors'
import type { Highlight, Page } from '../../lib/notebook/schema'
import type { Item } from '../../lib/notebook/search'
import { type KeepMark, useMark } from '../mark/use-mark'
import { KeptLine, NoteField } from '../notes/NoteField'
import { TagField } from '../notes/TagField'
import { useReader } from '../reader'

function Tags({ tags }: { tags: readonly string[] }) {
  return tags.length > 0 ? (
    <p class="quiet" dir="auto">
      {tags.map((tag) => `#${tag}`).join(' ')}
    </p>
  ) : null
}

function Source({ page, address }: { page: Page | undefined; address: string }) {
  const { words, dates } = useReader()
  return (
    <p class="quiet source">
      <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
        {page?.title || words.library.source}
      </a>
      {page && (
        <>
          {' '}
          <bdi>{page.site}</bdi>
        </>
      )}
      {page?.published && ` · ${dates.date(page.published).main}`}
    </p>
  )
}

function EditHighlight({ highlight, keep }: { highlight: Highlight; keep: KeepMark }) {
  const { words } = useReader()
  const { color, note, tags } = highlight
  const { mark, keeping, change, flush } = useMark({ color, note, tags }, keep)
  const id = useId()
  return (
    <div class="note">
      <div class="choices">
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

/** One highlight or note: what it says, and the way to change it or take it away. */
export function ItemRow({
  item,
  isChosen,
  onChoose,
  keepHighlight,
  onRemove,
}: {
  item: Item
  isChosen: boolean
  onChoose(on: boolean): void
  keepHighlight(highlight: Highlight): Promise<Problem | undefined>
  onRemove(): void
}) {
  const { words, dates } = useReader()
  const [isEdited, setEdited] = useState(false)
  const kept = item.kind === 'highlight' ? item.highlight : undefined
  const keep: KeepMark = useCallback(
    async (mark) => (kept ? keepHighlight({ ...kept, ...mark }) : undefined),
    [kept, keepHighlight],
  )
  const name = item.kind === 'highlight' ? item.highlight.target.selector[0].exact : item.note.entity.name
  const modified = (item.kind === 'highlight' ? item.highlight : item.note).modified
  return (
    <li class={`item ${kept?.color ?? ''}`}>
      <input
        type="checkbox"
        aria-label={words.library.select(name.slice(0, 60))}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="content">
        {item.kind === 'highlight' ? (
          <>
            <blockquote dir="auto">{name}</blockquote>
            {!isEdited && item.highlight.note && (
              <p class="said" dir="auto">
                {item.highlight.note}
              </p>
            )}
            {!isEdited && <Tags tags={item.highlight.tags} />}
            {item.highlight.entities.length > 0 && (
              <p class="quiet" dir="auto">
                {item.highlight.entities.map((entity) => entity.name).join('، ')}
              </p>
            )}
            <Source page={item.page} address={item.highlight.target.source} />
            {isEdited && <EditHighlight highlight={item.highlight} keep={keep} />}
          </>
        ) : (
          <>
            <h2 dir="auto">{name}</h2>
            {isEdited ? (
              <NoteField entity={item.note.entity} />
            ) : (
              <>
                <p class="said" dir="auto">
                  {item.note.text}
                </p>
                <Tags tags={item.note.tags} />
              </>
            )}
          </>
        )}
        <p class="quiet">{dates.date(modified.slice(0, 10)).main}</p>
      </div>
      <div class="actions">
        <button type="button" class="plain" aria-expanded={isEdited} onClick={() => setEdited(!isEdited)}>
          {isEdited ? words.library.done : words.library.edit}
        </button>
        <button type="button" class="plain" onClick={onRemove}>
          {words.library.remove}
        </button>
      </div>
    </li>
  )
}
