import type { Span } from '../article'
import type { Term } from './governments'
import type { OwnedBy } from './owners'

export interface RolePhrase extends Span {
  /** Posts meant, one list for each person named: two lists in «رئیس‌جمهور و وزیر خارجه X». */
  seats: number[][]
  /** `Modifier` of the phrase, 0 if it has none. */
  modifier: number
  /** How the country is known. */
  owner: OwnedBy
  area?: number
  /** «وزیر خارجه دولت روحانی»: persons whose government it may be. */
  underLeaders?: readonly number[]
  /** «وزیر ارشاد دولت سیزدهم»: days of that government. */
  term?: Term
  /** First day of which the phrase may speak. */
  since?: number
  /** Where the country is only that in focus: the page's own country's posts of the name. */
  homeSeat?: number[]
  /** The phrase belongs to somebody else's title: «مشاور رئیس‌جمهور». */
  inner: boolean
}

/** Who is meant by a role. */
export interface RoleHolders {
  /** One person for each seat of the phrase; where `doubt` is set, those of whom one is meant. */
  persons: number[]
  /** Post of each person. */
  posts: number[]
  /** Day asked about. */
  day: number
  score: number
  doubt?: true
}
