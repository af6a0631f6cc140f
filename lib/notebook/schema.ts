/**
 * What the reader keeps, in the words of the W3C Web Annotation model
 * (https://www.w3.org/TR/annotation-model/): a highlight is an annotation whose
 * target is a page's address with selectors. Every write and every import is
 * checked against this.
 */
import * as v from 'valibot'
import { colors } from './colors'
import { scopes } from './scopes'
import { line, selectorSchema, text } from './selectors'

const id = v.pipe(v.string(), v.uuid())
/** ISO 8601 in UTC, as `Date.toISOString` writes it. */
const moment = v.pipe(v.string(), v.isoTimestamp())
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
/** Of `articleAddress`. */
const address = v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https:\/\//))
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(50),
  v.check((all) => new Set(all).size === all.length, 'A tag stands once.'),
)

export const entitySchema = v.strictObject({ id: v.pipe(line, v.minLength(1)), name: line })

/** One note for each entity. */
export const noteSchema = v.strictObject({
  id,
  entity: entitySchema,
  text,
  tags,
  created: moment,
  modified: moment,
})

export const targetSchema = v.strictObject({
  source: address,
  selector: selectorSchema,
  /** CSS path of the article's element: which of several articles on an endless page. */
  container: v.optional(line),
  /** Headline of its article, where that is not the one the address speaks of: a further one of an endless page. */
  headline: v.optional(line),
})

export const highlightSchema = v.strictObject({
  id,
  target: targetSchema,
  color: v.picklist(colors),
  note: text,
  tags,
  /** Who is mentioned inside. */
  entities: v.pipe(v.array(entitySchema), v.maxLength(200)),
  /** When it was last sought on its page and not found; absent where it was found since. */
  lost: v.optional(moment),
  created: moment,
  modified: moment,
})

export const pageSchema = v.strictObject({
  address,
  title: line,
  /** Host, for reading. */
  site: line,
  published: v.optional(day),
  created: moment,
  modified: moment,
})

/** What the reader knows better: these words are not that entity, or are another. */
export const correctionSchema = v.strictObject({
  id,
  scope: v.picklist(scopes),
  /** Where the reader said it; a correction for always keeps it too, so that others can judge. */
  target: v.strictObject({ source: address, selector: selectorSchema }),
  /** The words as folded letters (`foldLetters`), which other writings of them have in common. */
  surface: v.pipe(line, v.minLength(1)),
  /** What the words were linked to: `Mention.entity`, so several ids may be joined with `+`. */
  linked: entitySchema,
  /** Rule of the evidence for that link. */
  rule: v.optional(line),
  verdict: v.variant('type', [
    v.strictObject({ type: v.literal('not-this') }),
    v.strictObject({ type: v.literal('is'), entity: entitySchema }),
  ]),
  created: moment,
  modified: moment,
})

/** EDTF, of a year, a month or a day. */
const edtf = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))

/** An official whom the base does not know, as the reader would have him in it. */
export const suggestionSchema = v.strictObject({
  id,
  name: v.pipe(line, v.trim(), v.minLength(1)),
  /** Words of the office, as the page has them or as the reader puts them. */
  role: v.pipe(line, v.trim(), v.minLength(1)),
  /** Id of the post, where the base has it. */
  post: v.optional(line),
  /** ISO code of the country whose office it is. */
  area: v.optional(line),
  /** Since when he holds it; absent where that is not known. */
  since: v.optional(edtf),
  /** Where he is named. */
  target: v.strictObject({ source: address, selector: selectorSchema }),
  /** Of the page. */
  title: line,
  published: v.optional(day),
  quotation: v.pipe(v.string(), v.maxLength(10_000)),
  created: moment,
  modified: moment,
})

export type Entity = v.InferOutput<typeof entitySchema>
export type Target = v.InferOutput<typeof targetSchema>
export type Note = v.InferOutput<typeof noteSchema>
export type Highlight = v.InferOutput<typeof highlightSchema>
export type Page = v.InferOutput<typeof pageSchema>
export type Correction = v.InferOutput<typeof correctionSchema>
export type Suggestion = v.InferOutput<typeof suggestionSchema>

/** All of it, or a selection. */
export interface Notebook {
  notes: Note[]
  highlights: Highlight[]
  pages: Page[]
  corrections: Correction[]
  /** Absent: none. */
  suggestions?: Suggestion[]
}
