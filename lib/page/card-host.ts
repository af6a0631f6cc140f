/**
 * The seam between the content script and the card: `card.js` is loaded only
 * when a first card is wanted and leaves a `CardHost` on `globalThis.hashiyehCard`
 * of the isolated world.
 */
import type { Mention } from '../annotate/types'
import type { Settings } from '../settings'
import type { ReadArticle } from './notebook-host'

export interface CardRequest {
  /** What the card is placed beside: a `Range` or an element. */
  anchor: { getBoundingClientRect(): DOMRect; getClientRects(): DOMRectList | DOMRect[] }
  mention: Mention
  /** What the page's articles say; the mention stands in one of them. */
  articles: readonly ReadArticle[]
  settings: Settings
  via: 'pointer' | 'keyboard' | 'touch'
}

export interface CardHost {
  /** The card of that entity may be wanted in a moment. */
  prepare(mention: Mention): void
  open(request: CardRequest): void
  close(): void
  isOpen(): boolean
  /** Whether the pointer is in the card, or in the grace corridor between mention and card. */
  contains(target: EventTarget | null, x: number, y: number): boolean
  /**
   * The reader writes in the card: it stays when the pointer leaves. `unsaved`: what
   * he wrote could not be kept, and a click elsewhere must not take it out of sight.
   */
  holds(): 'writing' | 'unsaved' | undefined
  /** Says to a screen reader which mention the reader stepped to, and which of how many it is. */
  announce(mention: Mention, at: number, of: number, settings: Settings): void
  onClose?: () => void
}

declare global {
  var hashiyehCard: CardHost | undefined
}
