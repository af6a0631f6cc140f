/**
 * Highlights of other programs as ours: W3C Web Annotations in JSON-LD, and the JSON
 * that Hypothesis exports (https://web.hypothes.is/help/exporting-and-importing-annotations-in-the-hypothesis-client/).
 * What has no quotation of a web page is left out, but for our own notes on entities. Pure.
 */
import * as v from 'valibot'
import { articleAddress } from './address'
import { colors } from './colors'
import {
  type Highlight,
  highlightSchema,
  type Note,
  type Notebook,
  noteSchema,
  type Page,
  pageSchema,
} from './schema'
import { Skip, type Skipped, skippedFor } from './skipped'

const some = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined as never)
const text = v.string()

const selectorSchema = v.looseObject({
  type: text,
  exact: some(text),
  prefix: some(text),
  suffix: some(text),
  start: some(v.number()),
  end: some(v.number()),
})
const many = <T extends v.GenericSchema>(schema: T) =>
  v.union([
    v.array(schema),
    v.pipe(
      schema,
      v.transform((one) => [one]),
    ),
  ])

const bodySchema = v.looseObject({
  type: some(text),
  value: some(text),
  purpose: some(text),
  source: some(v.looseObject({ id: some(text), label: some(text) })),
})
const targetSchema = v.looseObject({
  id: some(text),
  label: some(text),
  source: some(text),
  styleClass: some(text),
  selector: some(many(selectorSchema)),
})

/** Both kinds at once: W3C has `body`, Hypothesis `text`, `tags`, `uri` and `document`. */
const annotationSchema = v.looseObject({
  id: some(text),
  created: some(text),
  modified: some(text),
  updated: some(text),
  uri: some(text),
  text: some(text),
  tags: some(v.array(text)),
  document: some(v.looseObject({ title: some(v.union([text, v.array(text)])) })),
  body: some(many(bodySchema)),
  target: some(many(targetSchema)),
})
type Annotation = v.InferOutput<typeof annotationSchema>

const fileSchema = v.union([
  v.pipe(
    v.looseObject({ annotations: v.array(v.unknown()) }),
    v.transform(({ annotations }) => annotations),
  ),
  v.pipe(
    v.looseObject({
      type: v.literal('AnnotationCollection'),
      first: v.looseObject({ items: v.array(v.unknown()) }),
    }),
    v.transform(({ first }) => first.items),
  ),
  v.pipe(
    v.looseObject({ type: v.literal('AnnotationPage'), items: v.array(v.unknown()) }),
    v.transform(({ items }) => items),
  ),
  v.pipe(
    v.looseObject({ type: v.literal('Annotation') }),
    v.transform((one) => [one]),
  ),
  v.pipe(
    v.array(v.unknown()),
    v.check((all) => all.length > 0 && all.every((one) => v.is(v.looseObject({ target: v.unknown() }), one))),
  ),
])

/** Undefined where the JSON is neither. `skipped`: one reason for each annotation that was left out. */
export async function readForeign(
  json: unknown,
): Promise<{ notebook: Notebook; skipped: Skipped[] } | undefined> {
  const file = v.safeParse(fileSchema, json)
  if (!file.success) return undefined
  const notes: Note[] = []
  const highlights = new Map<string, Highlight>()
  const pages = new Map<string, Page>()
  const skipped: Skipped[] = []
  for (const [i, value] of file.output.entries()) {
    try {
      const annotation = v.parse(annotationSchema, value)
      const note = await noteOf(annotation)
      if (note) {
        notes.push(note)
        continue
      }
      const { highlight, page } = await taken(annotation)
      highlights.set(highlight.id, highlight)
      pages.set(page.address, page)
    } catch (error) {
      skipped.push(skippedFor('annotation', i + 1, error))
    }
  }
  return {
    notebook: {
      notes,
      highlights: [...highlights.values()],
      pages: [...pages.values()],
      corrections: [],
    },
    skipped,
  }
}

/** When it was made and changed, its id, and what its bodies say. */
async function commonOf(given: Annotation, anew: unknown) {
  const created = momentOf(given.created) ?? new Date(0).toISOString()
  const bodies = given.body ?? []
  const tags = [
    ...(given.tags ?? []),
    ...bodies.filter((body) => body.purpose === 'tagging').map(({ value = '' }) => value),
  ]
  return {
    id: await stableId(given.id ?? JSON.stringify([anew, created])),
    text:
      given.text ??
      bodies
        .filter(({ purpose }) => purpose === undefined || purpose === 'commenting')
        .map(({ value = '' }) => value)
        .join('\n'),
    tags: [...new Set(tags.map((tag) => tag.trim().slice(0, 100)).filter((tag) => tag !== ''))].slice(0, 50),
    created,
    modified: momentOf(given.modified ?? given.updated) ?? created,
  }
}

/** Id of the entity that our own exports call so. */
function entityOf(uri: string | undefined): string | undefined {
  const id = /^urn:hashiyeh:entity:(.+)$/.exec(uri ?? '')?.[1]
  return id && decodeURIComponent(id)
}

/** Our own note on an entity; undefined where it is of anything else. */
async function noteOf(given: Annotation): Promise<Note | undefined> {
  const [target] = given.target ?? []
  const id = entityOf(target?.id)
  if (id === undefined) return undefined
  return v.parse(noteSchema, { ...(await commonOf(given, id)), entity: { id, name: target?.label ?? '' } })
}

/** Throws with the reason where there is nothing to take. */
async function taken(given: Annotation): Promise<{ highlight: Highlight; page: Page }> {
  const [target] = given.target ?? []
  const quote = target?.selector?.find(({ type, exact }) => type === 'TextQuoteSelector' && exact)
  const uri = target?.source ?? given.uri
  if (!quote?.exact) throw new Skip('no-quotation')
  if (!uri || !/^https?:/.test(uri) || !URL.canParse(uri)) throw new Skip('no-page')
  const source = articleAddress({ url: uri })
  const position = target?.selector?.find(({ type }) => type === 'TextPositionSelector')
  const start = position?.start ?? 0
  const { id, text, tags, created, modified } = await commonOf(given, [source, quote])
  const highlight = v.parse(highlightSchema, {
    id,
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.exact,
          prefix: (quote.prefix ?? '').slice(-200),
          suffix: (quote.suffix ?? '').slice(0, 200),
        },
        { type: 'TextPositionSelector', start, end: start + quote.exact.length },
      ],
    },
    color: colors.find((color) => color === target?.styleClass) ?? 'yellow',
    note: text,
    tags,
    entities: (given.body ?? []).flatMap(({ purpose, source }) => {
      const id = purpose === 'identifying' ? entityOf(source?.id) : undefined
      return id ? [{ id, name: source?.label ?? '' }] : []
    }),
    created,
    modified,
  })
  const { title } = given.document ?? {}
  const page = v.parse(pageSchema, {
    address: source,
    title: ((Array.isArray(title) ? title[0] : title) ?? source).slice(0, 1_000),
    site: new URL(source).hostname,
    created,
    modified,
  })
  return { highlight, page }
}

function momentOf(stamp: string | undefined): string | undefined {
  const time = stamp === undefined ? Number.NaN : Date.parse(stamp)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Ours keep their id; another's id makes the same one each time, so that nothing comes in twice. */
async function stableId(id: string): Promise<string> {
  const own = id.replace(/^urn:uuid:/, '')
  if (v.is(v.pipe(v.string(), v.uuid()), own)) return own.toLowerCase()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id)))
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
