/**
 * What the side panel and a page say to each other, over a port that the panel opens to the
 * tab (`entrypoints/panel-page` answers there): the worker has no part in it and may be dead.
 * Checked on arrival, on both sides.
 */
import * as v from 'valibot'
import { selectorSchema } from './notebook/selectors'

export const PANEL_PORT = 'panel'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An official or a country of the page. */
const namedSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(['official', 'area']),
  /** As the page's mention has it; absent where the page names it only together with another. */
  name: v.optional(v.string()),
  nameEn: v.optional(v.string()),
  count,
  /** Named in what stands above the article's text: kicker, headline, lead. */
  isInHead: v.boolean(),
  /** Day of the article it is first named in. */
  day: v.optional(day),
})

const contentSchema = v.strictObject({
  type: v.literal('content'),
  url: v.string(),
  canonical: v.optional(v.string()),
  title: v.string(),
  /** False where the reader has stopped Hashiyeh on this page or site. */
  isRunning: v.boolean(),
  /** There is a text that was read. */
  hasText: v.boolean(),
  /** Day of the first article. */
  day: v.optional(day),
  /** How far that day is to be trusted, where it was inferred from the text. */
  confidence: v.optional(v.picklist(['high', 'low'])),
  /** In the order they are first named. */
  named: v.array(namedSchema),
  highlights: v.strictObject({
    /** Those that are on the page, in its order. */
    found: v.array(v.string()),
    /** Those whose article is on the page without them. */
    lost: v.array(v.string()),
    /** None is being sought any more: of what is neither, the article is not on the page. */
    isDone: v.boolean(),
  }),
})

/** Where something is named, as a piece of the text with what stands around it. */
const occurrenceSchema = v.strictObject({ before: v.string(), words: v.string(), after: v.string() })

/** An official of the page whom the base does not know. */
const offeredSchema = v.strictObject({
  name: v.string(),
  role: v.string(),
  post: v.optional(v.string()),
  area: v.optional(v.string()),
  quotation: v.string(),
  selector: selectorSchema,
  /** Day of his article. */
  day: v.optional(day),
})

const saidByPage = v.variant('type', [
  contentSchema,
  v.strictObject({ type: v.literal('offers'), offers: v.array(offeredSchema) }),
  v.strictObject({
    type: v.literal('occurrences'),
    id: v.string(),
    occurrences: v.array(occurrenceSchema),
  }),
])

const askedByPanel = v.variant('type', [
  /** The occurrences of one entity, now and whenever they change; of none where absent. */
  v.strictObject({ type: v.literal('watch'), id: v.optional(v.string()) }),
  /** Show the nth mention of an entity, from 0. */
  v.strictObject({ type: v.literal('show-mention'), id: v.string(), nth: count }),
  /** Officials whom the base does not know, now and whenever the text changes. */
  v.strictObject({ type: v.literal('offers') }),
  /** Show the nth of them, from 0. */
  v.strictObject({ type: v.literal('show-offer'), nth: count }),
  v.strictObject({ type: v.literal('show-highlight'), id: v.string() }),
])

export type Named = v.InferOutput<typeof namedSchema>
export type PageContent = v.InferOutput<typeof contentSchema>
export type Offered = v.InferOutput<typeof offeredSchema>
export type Occurrence = v.InferOutput<typeof occurrenceSchema>
export type SaidByPage = v.InferOutput<typeof saidByPage>
export type AskedByPanel = v.InferOutput<typeof askedByPanel>

const parsing =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (message: unknown): T | undefined => {
    const parsed = v.safeParse(schema, message)
    return parsed.success ? parsed.output : undefined
  }

export const parseSaidByPage = parsing<SaidByPage>(saidByPage)
export const parseAskedByPanel = parsing<AskedByPanel>(askedByPanel)
