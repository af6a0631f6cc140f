/** What of a file does not come in, and why. */

export type RowKind = 'note' | 'highlight' | 'page' | 'correction' | 'suggestion' | 'annotation'
/** It quotes nothing; it is of no page of the web; or it is none, `detail` says at what. */
export type SkipReason = 'no-quotation' | 'no-page' | 'not-valid'

export interface Skipped {
  kind: RowKind
  /** Which of its kind in the file, from 1. */
  at: number
  why: SkipReason
  /** In the words of the schema. */
  detail: string
}

export class Skip extends Error {
  constructor(
    readonly why: SkipReason,
    detail = '',
  ) {
    super(detail)
  }
}

export function skippedFor(kind: RowKind, at: number, error: unknown): Skipped {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300)
  return { kind, at, why: error instanceof Skip ? error.why : 'not-valid', detail }
}
