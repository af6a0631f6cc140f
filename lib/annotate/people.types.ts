import type { Span } from './article'
import type { Evidence } from './types'

/** A person named by (most of) a name. */
export interface PersonMention extends Span {
  /** Index of the person. */
  person: number
  kind: 'full' | 'surname'
  score: number
  evidence: Evidence
}
