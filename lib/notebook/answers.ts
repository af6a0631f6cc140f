/** What the notebook is asked and answers, in JSON. */
import type { Correction, Highlight, Note, Suggestion } from './schema'

/**
 * Why something was not kept: the disk is full; the database was written by a newer
 * Hashiyeh; what came is no note; or the browser's own reason.
 */
export type Problem = 'full' | 'newer' | 'invalid' | 'failed'

/** The notebook could not do it. */
export interface Refused {
  state: 'refused'
  problem: Problem
  reason: string
}

export type SavedNote =
  /** `note` is null where it became empty and was taken away. */
  | { state: 'saved'; note: Note | null }
  /** Somebody wrote meanwhile (another tab): nothing was written, `note` is what stands. */
  | { state: 'conflict'; note: Note }

export interface NoteDraft {
  entity: Note['entity']
  text: string
  tags: string[]
  /** `modified` of the note the reader began from; absent where there was none. */
  base?: string | undefined
}

/** What of a highlight the reader chooses. */
export type Mark = Pick<Highlight, 'color' | 'note' | 'tags'>

/** What the reader says of a mention; the notebook knows when, and whether he said so before. */
export type CorrectionDraft = Omit<Correction, 'id' | 'created' | 'modified'>

/** With the id of the one that is changed. */
export type SuggestionDraft = Omit<Suggestion, 'id' | 'created' | 'modified'> & { id?: string }
