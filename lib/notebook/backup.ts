/**
 * The backup: all of a notebook in one JSON file; and what of a file comes in.
 * The same notebook makes the same bytes. Pure.
 */
import * as v from 'valibot'
import { readForeign } from './foreign'
import {
  correctionSchema,
  highlightSchema,
  type Notebook,
  noteSchema,
  pageSchema,
  suggestionSchema,
} from './schema'
import { type RowKind, Skip, type Skipped, skippedFor } from './skipped'

const FORMAT = 'hashiyeh-notebook'
/** 2 came with corrections, 3 with suggestions; files of earlier ones have none. */
const VERSION = 3
/** Larger files are not looked into. */
const LARGEST = 100 * 1024 * 1024

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  notes: v.array(v.unknown()),
  highlights: v.array(v.unknown()),
  pages: v.array(v.unknown()),
  corrections: v.optional(v.array(v.unknown()), []),
  suggestions: v.optional(v.array(v.unknown()), []),
})

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1)

/** Rows are written field by field of the schema, so that the order in which they were made does not show. */
export function writeBackup({ notes, highlights, pages, corrections, suggestions = [] }: Notebook): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    notes: notes.toSorted(byId).map((note) => v.parse(noteSchema, note)),
    highlights: highlights.toSorted(byId).map((highlight) => v.parse(highlightSchema, highlight)),
    pages: pages
      .toSorted((a, b) => (a.address < b.address ? -1 : 1))
      .map((page) => v.parse(pageSchema, page)),
    corrections: corrections.toSorted(byId).map((correction) => v.parse(correctionSchema, correction)),
    suggestions: suggestions.toSorted(byId).map((suggestion) => v.parse(suggestionSchema, suggestion)),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Why a file does not come in at all. */
export type BadFile = 'too-large' | 'packed' | 'not-text' | 'not-json' | 'not-ours' | 'newer'

export type ReadImport =
  | { state: 'bad'; why: BadFile }
  /** `skipped`: rows that are none, each with the reason; the first hundred. */
  | { state: 'read'; notebook: Notebook; skipped: Skipped[]; skippedCount: number }

/** How zip and gzip files begin. Nothing is unpacked here, so nothing can grow. */
const packed = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
]

/** Like `readImport`; a file that is too large is not even read. */
export async function readImportFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadImport> {
  if (file.size > LARGEST) return { state: 'bad', why: 'too-large' }
  try {
    return await readImport(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // It was taken away or changed since it was chosen.
    return { state: 'bad', why: 'not-text' }
  }
}

/** Reads a backup of ours, or another program's annotations. */
export async function readImport(bytes: Uint8Array): Promise<ReadImport> {
  if (bytes.byteLength > LARGEST) return { state: 'bad', why: 'too-large' }
  if (packed.some((signs) => signs.every((sign, i) => bytes[i] === sign)))
    return { state: 'bad', why: 'packed' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { state: 'bad', why: 'not-text' }
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { state: 'bad', why: 'not-json' }
  }
  const file = v.safeParse(fileSchema, json)
  if (!file.success) {
    const foreign = await readForeign(json)
    if (!foreign) return { state: 'bad', why: 'not-ours' }
    const { notebook, skipped } = foreign
    return { state: 'read', notebook, skipped: skipped.slice(0, 100), skippedCount: skipped.length }
  }
  if (file.output.version > VERSION) return { state: 'bad', why: 'newer' }
  const skipped: Skipped[] = []
  const rows = <T>(kind: RowKind, schema: v.GenericSchema<unknown, T>, values: unknown[]): T[] =>
    values.flatMap((value, i) => {
      const parsed = v.safeParse(schema, value)
      if (parsed.success) return [parsed.output]
      const [issue] = parsed.issues
      const detail = `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()
      skipped.push(skippedFor(kind, i + 1, new Skip('not-valid', detail)))
      return []
    })
  const notebook = {
    notes: rows('note', noteSchema, file.output.notes),
    highlights: rows('highlight', highlightSchema, file.output.highlights),
    pages: rows('page', pageSchema, file.output.pages),
    corrections: rows('correction', correctionSchema, file.output.corrections),
    suggestions: rows('suggestion', suggestionSchema, file.output.suggestions),
  }
  return { state: 'read', notebook, skipped: skipped.slice(0, 100), skippedCount: skipped.length }
}
