import { useState } from 'preact/hooks'
import type { Occurrence } from '../../lib/panel-messages'
import { Icon } from '../Icon'
import { usePageReader } from '../page-reader'

/** Steps through the places where something is named; each step is shown on the page. */
export function Occurrences({ list, onShow }: { list: Occurrence[]; onShow(nth: number): void }) {
  const { words, dates } = usePageReader()
  const [at, setAt] = useState<number>()
  // The page may have taken some away.
  const nth = Math.min(at ?? 0, list.length - 1)
  const occurrence = list[nth]
  if (!occurrence) return null
  const go = (next: number) => {
    setAt(next)
    onShow(next)
  }
  const step = (by: 1 | -1) =>
    go(at === undefined ? (by === 1 ? 0 : list.length - 1) : (nth + by + list.length) % list.length)
  const place = words.panel.place(dates.number(nth + 1), dates.number(list.length))
  return (
    <div class="occurrences">
      {list.length > 1 && (
        <div class="steps">
          <button type="button" class="tool" aria-label={words.panel.previous} onClick={() => step(-1)}>
            <Icon of="up" />
          </button>
          <button type="button" class="tool" aria-label={words.panel.next} onClick={() => step(1)}>
            <Icon of="down" />
          </button>
          <span class="quiet" role="status">
            {place}
          </span>
        </div>
      )}
      <button type="button" class="snippet" dir="auto" title={words.panel.show} onClick={() => go(nth)}>
        {occurrence.before}
        <mark>{occurrence.words}</mark>
        {occurrence.after}
      </button>
    </div>
  )
}
