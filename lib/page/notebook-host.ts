/**
 * The seam between the content script and the notebook's own script: `notebook.js`
 * is loaded where the reader has highlights on the page or selects something, and
 * leaves a `NotebookHost` on `globalThis.hashiyehNotebook` of the isolated world.
 */
import type { DateConfidence, DateSource } from '../annotate/types'
import type { PageAddresses } from '../notebook/address'
import type { Settings } from '../settings'
import type { Article } from './container'
import type { Placed } from './placed'
import type { Reading } from './read'

/** An article of the page as it was last read. */
export interface ReadArticle {
  article: Article
  reading: Reading
  placed: readonly Placed[]
  /** Day it was written, YYYY-MM-DD. */
  date?: string | undefined
  /** How that day is known. */
  dateSource: DateSource
  /** Of an inferred day. */
  confidence?: DateConfidence | undefined
}

export interface NotebookHost {
  /** The page was read, or read anew; or the reader's choices are others. */
  follow(articles: readonly ReadArticle[], settings: Settings): void
  /** The selection may have changed. */
  select(): void
  /** The reader wants what is selected highlighted. */
  mark(): void
  /** Where this page is, as far as it is to be believed. */
  addresses(): PageAddresses
  /**
   * Ids of the highlights that are on the page, in its order, and of those that are lost: of others the
   * article is not on the page. `isDone` once none is being sought.
   */
  places(): { found: string[]; lost: string[]; isDone: boolean }
  /** Brings a highlight into view and sets it off until the page is pressed; of none, sets off none. */
  show(id: string | undefined): void
  /** Takes everything away. */
  stop(): void
}

declare global {
  var hashiyehNotebook: NotebookHost | undefined
}
