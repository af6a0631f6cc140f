/** What the side panel is given. */
import type { AreaRef } from '../../lib/knowledge/cards.types'
import type { ThenAndNow } from '../../lib/knowledge/then-and-now'
import type { Problem } from '../../lib/notebook/answers'
import type { Highlight, Note, Suggestion } from '../../lib/notebook/schema'
import type { Occurrence, PageContent } from '../../lib/panel-messages'
import type { Settings } from '../../lib/settings'
import type { LoadCard } from '../card/use-entity'
import type { NoteKeeper } from '../notes/use-note'
import type { PageReader } from '../page-reader'
import type { OffersProps } from '../suggest/OffersList'

export type PanelPageState =
  /** The page comes in, or is being read. */
  | { state: 'waiting' }
  /** No web page, or one that the browser does not let us see. */
  | { state: 'no-page' | 'forbidden' }
  /** A page that may be read, and is not. */
  | { state: 'absent' }
  | { state: 'content'; content: PageContent }

/** What the notebook holds of the page: its highlights, and notes on those it names. */
export interface PageKept {
  highlights: Highlight[]
  notes: Note[]
  suggestions: Suggestion[]
}

export interface PanelProps {
  reader: PageReader
  theme: Settings['theme']
  page: PanelPageState
  /** The browser refused to run on the page. */
  failed: boolean
  /** Names and flags from the base, as far as they are here. */
  names: ReadonlyMap<string, AreaRef>
  /** By the day of the article. */
  thenAndNow: ReadonlyMap<string, ThenAndNow | 'failed'>
  kept: PageKept | { problem: Problem } | undefined
  /** Of the entity that is open. */
  occurrences: { id: string; list: Occurrence[] } | undefined
  load: LoadCard
  notes: NoteKeeper
  /** Of the page, as the notebook has it. */
  address: string
  /** Officials whom the base does not know. */
  suggesting: Omit<OffersProps, 'page'>
  onRun(): void
  /** The occurrences of that entity are wanted, or none any more. */
  onWatch(id: string | undefined): void
  onShowMention(id: string, nth: number): void
  onShowHighlight(id: string): void
  /** Asks the base again. */
  onRetry(): void
  onLibrary(): void
}
