import type { SenseHit, Span } from '../article'
import type { RolePhrase } from '../roles/roles.types'
import type { Evidence } from '../types'
import type { RoleEnds } from './beside'

/** A person named by (most of) a name. */
export interface PersonMention extends Span {
  /** Index of the person. */
  person: number
  /** Others who may be meant as well as he: then nobody can tell, and all are given out. */
  rivals?: readonly number[]
  kind: 'full' | 'surname'
  /** Roles right beside the name (`besideName`). */
  roles: readonly RolePhrase[]
  score: number
  evidence: Evidence
}

/** What a text says of those who may be meant by a surname alone. */
export interface SurnameEvidence {
  /** Persons named in full in this text, with the source offsets of where. */
  full: ReadonlyMap<number, readonly number[]>
  /** Persons a role of this text names, with the source offset of the first. */
  byRole: ReadonlyMap<number, number>
  /** Persons met earlier on the page. */
  known: ReadonlySet<number>
  roles: RoleEnds
  /** Countries this text names. */
  areas: ReadonlySet<number>
  day: number | undefined
}

/** The same, and what a text says of a surname anywhere it stands; by form. */
export interface SurnameQuestions extends SurnameEvidence {
  /** Behind a given name of somebody who is not in the base or not meant. */
  isBorneByAnother(form: number): boolean
  /** Where the surname stands behind another's given name, outside the names found, in order. */
  othersNamed(form: number): readonly SenseHit[]
  isSaidOfTheLate(form: number): boolean
}
