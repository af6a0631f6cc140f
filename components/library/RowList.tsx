import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePageReader } from '../page-reader'
import { nameOf, type Row } from './rows'
import type { Selection } from './use-selection'
import { useVirtual } from './use-virtual'

/** A highlight has its colour. */
function lookOf(row: Row): string {
  if (row.kind === 'highlight') return row.item.highlight.color
  return row.kind === 'correction' ? 'correction' : ''
}

/** Pixels, before a row is drawn and measured. */
const ESTIMATE = 150

/**
 * A list of any length, of which only what is in sight is drawn. By keyboard, from a
 * row's box: arrows, Home and End go to others, with Shift choosing what lies between.
 */
export function RowList({
  rows,
  selection,
  pinned,
  onRemoveChosen,
  children,
}: {
  rows: readonly Row[]
  selection: Selection
  /** Keys of rows that stay drawn: somebody writes in them. */
  pinned: ReadonlySet<string>
  onRemoveChosen(): void
  children(row: Row): ComponentChildren
}) {
  const { words } = usePageReader()
  const list = useRef<HTMLUListElement>(null)
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  /** The row with the focus, or the one that is to have it as soon as it is drawn. */
  const [focused, setFocused] = useState<string>()
  const isWanted = useRef(false)
  const virtualizer = useVirtual(list, keys, ESTIMATE, () =>
    [...pinned, ...(focused === undefined ? [] : [focused])]
      .map((key) => keys.indexOf(key))
      .filter((index) => index >= 0),
  )
  useLayoutEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    const index = keys.indexOf(focused ?? '')
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] > .choose`)?.focus()
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || !box.matches('.choose')) return
    const at = Number(box.parentElement?.dataset.index)
    const here = keys[at]
    if (here === undefined) return
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: keys.length - 1,
    }
    const goal = keys[goals[event.key] ?? -1]
    if (goal !== undefined) {
      if (event.shiftKey) {
        selection.set(here, true, false)
        selection.set(goal, true, true)
      }
      isWanted.current = true
      setFocused(goal)
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.setAll(true)
    else if (event.key === 'Escape') selection.setAll(false)
    else if (event.key === 'Delete' && selection.keys.length > 0) onRemoveChosen()
    else return
    event.preventDefault()
  }

  return (
    <ul
      ref={list}
      class="items"
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const item =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
        setFocused(keys[Number(item?.dataset.index)])
      }}
      onFocusOut={() => setFocused(undefined)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index]
        if (!row) return null
        return (
          <li
            key={row.key}
            ref={virtualizer.measureElement}
            class={`item ${lookOf(row)}`}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            <input
              class="choose"
              type="checkbox"
              aria-label={words.library.select(nameOf(row))}
              checked={selection.has(row.key)}
              onClick={(event) => selection.set(row.key, event.currentTarget.checked, event.shiftKey)}
            />
            {children(row)}
          </li>
        )
      })}
    </ul>
  )
}
