import { useMemo, useState } from 'preact/hooks'
import type { Entity } from '../../lib/notebook/schema'
import { foldLetters } from '../../lib/text/fold'
import { dirOf } from '../dir-of'
import { usePageReader } from '../page-reader'

/** More are found by searching. */
const SEEN = 30

/** Which names a picture is of. */
export function NameChooser({
  names,
  chosen,
  onChange,
}: {
  /** Most often first. */
  names: readonly { entity: Entity; count: number }[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}) {
  const { words, dates } = usePageReader()
  const [query, setQuery] = useState('')
  const found = useMemo(() => {
    const wanted = foldLetters(query).toLowerCase()
    return names
      .filter(({ entity }) => foldLetters(entity.name).toLowerCase().includes(wanted))
      .slice(0, SEEN)
  }, [names, query])
  return (
    <details class="chooser">
      <summary>{words.pictures.names(dates.number(chosen.length))}</summary>
      {names.length > SEEN && (
        <input
          type="search"
          dir={dirOf(query)}
          aria-label={words.pictures.findName}
          placeholder={words.pictures.findName}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul class="names">
        {found.map(({ entity, count }) => (
          <li key={entity.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(entity.id)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...chosen, entity.id]
                      : chosen.filter((id) => id !== entity.id),
                  )
                }
              />
              <span>
                <bdi>{entity.name}</bdi> <span class="quiet">{dates.number(count)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
