/** What `annotate` takes and gives. Offsets are UTF-16 code units, `[start, end)`, into the text as given. */

export type OfficialKind = 'full' | 'surname' | 'role'
export type AreaKind = 'country' | 'demonym' | 'metonym'
export type MentionKind = OfficialKind | AreaKind | 'date'

/**
 * Why a mention was linked: the rule, and the words or day it rests on. Every
 * mention has one; the card says it in one plain line.
 */
export type Evidence =
  /** The whole name of the person stands here. */
  | { rule: 'full-name' }
  /** The given name is exact, the surname one or two letters off a known one. */
  | { rule: 'misspelt-name'; name: string }
  /** The full name stands elsewhere in the text; `start` is where. */
  | { rule: 'surname-of-full-name'; start: number }
  /** A title or role stands beside the surname; `words` is it. */
  | { rule: 'surname-beside-role'; words: string }
  /** A role elsewhere in the text names this person; `start` is where. */
  | { rule: 'surname-of-role'; start: number }
  /** The only official of that surname in office on that day, or the only one who had led a state before it. */
  | { rule: 'only-candidate'; area?: string; past?: true }
  /** Holder of `post` on day `at`; `once` if the words say that he held it before, died in it, or will hold it. */
  | { rule: 'holder-of-post'; post: string; once?: 'former' | 'late' | 'elect' }
  /** The person was met earlier on the same page. */
  | { rule: 'known-on-page' }
  | { rule: 'area-name' }
  /** The reader said so (lib/notebook/correct.ts), by the correction of that id; the base had linked it otherwise. */
  | { rule: 'reader'; correction: string; linked: { id: string; name: string }; instead: string }
  /** How the year of a date is known. */
  | { rule: 'date'; year: 'stated' | 'weekday' | 'nearest' | 'relative' }

export interface Mention {
  start: number
  end: number
  surface: string
  kind: MentionKind
  /** Person id, ISO 3166-1 code, ISO date or `a/b` range; several ids joined with `+`. */
  entity: string
  /** One of the entities is meant, and which is not known; without it several ids are all meant. */
  doubt?: true
  /** Persian name of the entity (absent for dates). */
  name?: string
  nameEn?: string
  /** Persian label of the post held on the day in question. */
  role?: string
  /** Day (YYYY-MM-DD) the link was made for, where one is known. */
  at?: string
  /** 0 to 1; nothing below the threshold is given out. */
  score: number
  evidence: Evidence
}

export type DateSource = 'given' | 'inferred' | 'unknown'
/** How far a day that was inferred from a text is to be trusted; docs/accuracy.md says how often each is right. */
export type DateConfidence = 'high' | 'low'

export interface Annotation {
  /** Day the text was written, YYYY-MM-DD. */
  date?: string
  dateSource: DateSource
  /** Of an inferred day. */
  confidence?: DateConfidence
  mentions: Mention[]
}

export interface AnnotateOptions {
  /** Publication day, YYYY-MM-DD. */
  date?: string
  /** ISO code of the country the page speaks from; `IR` where absent. */
  homeArea?: string
  /** Ids of persons already found on this page (endless pages are read piece by piece). */
  known?: readonly string[]
  /** Least score given out, 0 to 1. */
  threshold?: number
}
