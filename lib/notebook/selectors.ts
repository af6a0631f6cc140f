/**
 * The selectors of the W3C Web Annotation model that highlights stand by. Apart from
 * `schema.ts`, because `lib/messages.ts` speaks of them on every page, and what the
 * schema needs of `lib/text` would come along.
 */
import * as v from 'valibot'

export const line = v.pipe(v.string(), v.maxLength(1_000))
/** Longest text the reader writes in one place. */
export const LONGEST_TEXT = 100_000
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))

const quoteSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.minLength(1)),
  prefix: line,
  suffix: line,
})
/** Offsets into the article's text as `lib/page/read.ts` gives it, `[start, end)`. */
const positionSchema = v.pipe(
  v.strictObject({
    type: v.literal('TextPositionSelector'),
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer()),
  }),
  v.check(({ start, end }) => start < end, 'A position has an end behind its start.'),
)
export const selectorSchema = v.strictTuple([quoteSchema, positionSchema])
