/**
 * What a card shows: plain data, made by the worker from the knowledge base
 * (`cards.ts`), drawn by `components/card`. Dates are EDTF strings; the view
 * formats them in the reader's calendar and digits.
 */

export interface EntityRef {
  /** Person id, area code (`AZ`) or post id. */
  id: string
  name: string
  nameEn: string
}

/** An SVG picture as data, so that it can be drawn under a page policy that forbids images. */
export type SvgNode = [tag: string, attributes: Record<string, string>, children?: SvgNode[]]

export interface AreaRef extends EntityRef {
  flag?: SvgNode
}

export interface SourceRef {
  key: string
  title: string
  url: string
  /** EDTF. */
  date: string
}

/** An entity as it is offered to one who looks for a name. */
export interface FoundEntity extends EntityRef {
  /** The post a person held last. */
  post?: EntityRef
}

/** One time in one post. */
export interface Tenure {
  post: EntityRef
  /** EDTF date or `unknown`. */
  start: string
  /** EDTF date, `unknown`, or `..` for still in post at `asOf`. */
  end: string
  /** First and last day the holder was seen in post, where start or end is unknown. */
  seen?: [string, string]
  role?: 'acting' | 'elect'
  method: 'stated' | 'inferred-from-successor' | 'last-seen'
  /** False where the day asked about falls in the uncertain edge of the tenure. */
  certain: boolean
  predecessor?: EntityRef
  successor?: EntityRef
  sources: SourceRef[]
}

export interface PersonCard {
  kind: 'person'
  id: string
  name: string
  nameEn: string
  area?: AreaRef
  /** Day the card speaks of; absent where the article's day is unknown: then no post is claimed. */
  at?: string
  /** Posts held on `at`, weightiest first. Empty where `at` is absent. */
  then: Tenure[]
  /** Posts held at `asOf` that are not in `then`. */
  now: Tenure[]
  /** All tenures, oldest first. */
  timeline: Tenure[]
  asOf: string
  sources: SourceRef[]
}

export interface OfficeLine {
  office: 'headOfState' | 'headOfGovernment' | 'foreignMinister'
  post: EntityRef
  /** Holders on `at` (two in an overlap); empty if the base does not know. */
  holders: (EntityRef & { start: string; role?: 'acting' | 'elect'; certain: boolean })[]
}

export interface AreaCard {
  kind: 'area'
  id: string
  name: string
  nameEn: string
  official?: string
  flag?: SvgNode
  capital?: { name: string; nameEn: string }
  /** One neutral line on disputed status. */
  status?: string
  statusEn?: string
  un: { status: 'member' | 'observer' | 'none'; since?: string }
  partOf?: AreaRef
  at?: string
  /** Empty where `at` is absent. */
  offices: OfficeLine[]
  neighbours: AreaRef[]
  asOf: string
  sources: SourceRef[]
}

/** A post with its holders, oldest first. */
export interface PostCard {
  kind: 'post'
  id: string
  name: string
  nameEn: string
  area?: AreaRef
  at?: string
  holders: (EntityRef & Pick<Tenure, 'start' | 'end' | 'seen' | 'role' | 'certain'> & { current: boolean })[]
  asOf: string
  sources: SourceRef[]
}

/** A mention that names several (a role of two countries) or may be one of two. */
export interface SeveralCard {
  kind: 'several'
  cards: (PersonCard | AreaCard)[]
}

export type CardData = PersonCard | AreaCard | PostCard | SeveralCard
