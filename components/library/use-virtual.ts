import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

/** Rows drawn beyond the window: the next one by Tab is always there. */
const OVERSCAN = 6

/**
 * Draws of a long list only what is in sight of the window, whatever the rows' heights.
 * @param pinned indexes that are drawn wherever they are: rows being written in or holding the focus
 */
export function useVirtual(
  list: RefObject<HTMLElement>,
  keys: readonly string[],
  estimate: number,
  pinned: () => readonly number[],
) {
  const [, redraw] = useReducer((turn: number, _: unknown) => turn + 1, 0)
  const margin = useRef(0)
  const options = {
    count: keys.length,
    getScrollElement: (): Window => window,
    estimateSize: () => estimate,
    getItemKey: (index: number) => keys[index] ?? index,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned()])].sort((a, b) => a - b),
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    // What stands above the list comes and goes.
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY
    if (Math.abs(top - margin.current) < 1) return
    margin.current = top
    redraw(undefined)
  })
  return virtualizer
}
