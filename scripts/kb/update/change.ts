/** What may be changed in the records after a look at Wikidata. */
import type { MembershipRecord } from '../../../lib/knowledge/schema'

/** A membership without its sources: those are made when it is written. */
export type NewMembership = Pick<MembershipRecord, 'post' | 'start' | 'end'> &
  Partial<Pick<MembershipRecord, 'seen' | 'method'>>

/** Query and day a change rests on. */
interface Asked {
  query: string
  asked: string
}

/** Somebody of the base is this item of Wikidata: told by his name, for a person to confirm. */
export interface IdentityChange extends Asked {
  kind: 'identity'
  person: string
  wikidata: string
  label: string
}

/** Somebody the base does not have. */
export interface PersonChange extends Asked {
  kind: 'person'
  person: string
  record: { en: string; wikidata: string; fa: string; transliterated: boolean; held: NewMembership[] }
}

export interface MembershipChange extends Asked {
  kind: 'membership'
  person: string
  membership: NewMembership
}

export interface DateChange extends Asked {
  kind: 'date'
  person: string
  /** Place in `held`. */
  index: number
  edge: 'start' | 'end'
  date: string
  /** `known`: it was not; `ended`: the tenure was open; `finer`: it was less exact; `differs`: our sources say otherwise. */
  how: 'known' | 'ended' | 'finer' | 'differs'
  /** Nobody states the end: it is the day this one began. */
  successor?: string
}

export type Change = IdentityChange | PersonChange | MembershipChange | DateChange

/** What Wikidata says and only a person can judge. */
export interface Aside {
  who: string
  post: string
  why: string
}

export interface Proposal {
  changes: Change[]
  asides: Aside[]
  /** Tenures of which the base says the same, or more. */
  same: number
}
