/** What the views are shown, and what the page they are looked at in can do. */
import type { Asked } from '../../components/mark/AskedLine'
import type { Mark } from '../../lib/notebook/answers'
import type { BackupState } from '../../lib/notebook/backup-plan'
import type { Settings } from '../../lib/settings'

export interface CardScene {
  /** Key of `cards`, a date, `loading` or `failed`; anything else is missing. */
  entity: string
  language: Settings['language']
  theme: Settings['theme']
  keyboard?: boolean
  /** One of several is meant. */
  doubt?: true
  /** Corrections are kept, or refused for want of room. */
  corrector?: 'kept' | 'full'
  /** What the notebook does: holds a note on everybody; has another tab write first; or has no room. */
  notebook?: 'noted' | 'overtaken' | 'full'
}

export interface PageScene {
  /** Key of `popups` or `options`. */
  view: string
  language: Settings['language']
  theme: Settings['theme']
}

export interface MarkScene {
  /** Words that are highlighted already; else they are only selected. */
  kept?: Mark
  /** The notebook has no room. */
  full?: boolean
  /** There are highlights of the page that were not found. */
  lost?: boolean
  asked?: Asked
  language: Settings['language']
  theme: Settings['theme']
}

export interface LibraryScene {
  notebook: 'sample' | 'year' | 'long' | 'empty' | 'many' | 'closed' | 'reading'
  backup?: BackupState
  /** The place in the library; the first where there is none. */
  hash?: string
  language: Settings['language']
  theme: Settings['theme']
}

export interface Harness {
  showLibrary(scene: LibraryScene): void
  /** The sample notebook as a backup. */
  backup: string
  showMark(scene: MarkScene): void
  showPopup(scene: PageScene): void
  showOptions(scene: PageScene): void
  /** Callbacks called since the last `show…`, with what they were given. */
  called: [name: string, ...unknown[]][]
  showCard(scene: CardScene): void
  /** What was saved, by name. */
  files: Map<string, Blob>
  fontFaces: string
  closed: number
  asked: string[]
  /** Texts of notes by entity, as they were kept. */
  kept: Record<string, string>
}

declare global {
  var harness: Harness
}
