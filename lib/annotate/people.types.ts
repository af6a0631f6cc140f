import type { Span } from './article'
import type { Evidence } from './types'

/** A person named by (most of) a name. */
export interface PersonMention extends Span {
  /** Index of the person. */
  person: number
  /** Others who may be meant as well as he: then nobody can tell, and all are given out. */
  rivals?: readonly number[]
  kind: 'full' | 'surname'
  score: number
  evidence: Evidence
}
