import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom'
import type { CardRequest } from './card-host'

/** Pixels between mention and card, and between card and window. */
const GAP = 6
const MARGIN = 8
/** Less height than this is no card. */
const LEAST = 140

/** Keeps `frame` beside `anchor` while page and card scroll and grow; gives the way to stop. */
export function keepBeside(anchor: CardRequest['anchor'], frame: HTMLElement): () => void {
  const place = async () => {
    const { x, y } = await computePosition(anchor, frame, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        size({
          padding: MARGIN,
          // On the roomier side of a low window it scrolls inside rather than lose its head.
          apply: ({ availableHeight }) =>
            frame.style.setProperty('--room', `${Math.floor(Math.max(LEAST, availableHeight))}px`),
        }),
        shift({ padding: MARGIN }),
      ],
    })
    // Moved by its transform: of the page's layout nothing shifts, nor does the browser count it as such
    // (https://github.com/WICG/layout-instability#transform-changes).
    frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
  }
  return autoUpdate(anchor, frame, () => void place())
}

/**
 * Where the host must hang to be seen and usable: a modal dialog or a fullscreen
 * element makes everything outside it inert or covers it. That element is the
 * one the mention is seen in.
 */
export function parentFor(anchor: CardRequest['anchor']): Element {
  const { left, top, width, height } = anchor.getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit?.closest(':modal') ?? document.documentElement
}
