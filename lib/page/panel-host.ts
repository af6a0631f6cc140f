/**
 * The seam between what runs on a page and the side panel: the content script leaves its
 * session on `globalThis.hashiyehSession` of the isolated world; the panel puts
 * `panel-page.js` there, which leaves a `PanelHost` on `globalThis.hashiyehPanel`.
 */
import type { ReadArticle } from './notebook-host'
import type { PageSession } from './session'

export interface PanelHost {
  /** The page was read, or read anew; or the reader's choices are others; or the session stopped (of none). */
  follow(articles: readonly ReadArticle[]): void
  /** Highlights of the page were found, made, changed or taken away. */
  placed(): void
}

declare global {
  var hashiyehSession: PageSession | undefined
  var hashiyehPanel: PanelHost | undefined
}
