/**
 * The backup: all of a notebook in one JSON file; and what of a file comes in.
 * The same notebook makes the same bytes. Pure.
 */
import * as v from 'valibot'
import { readForeign } from './foreign'
import { newId } from './new-id'
import {
  type Correction,
  correctionSchema,
  type Highlight,
  highlightSchema,
  type Note,
  type Notebook,
  noteSchema,
  type Page,
  pageSchema,
} from './schema'
import { joined } from './two-texts'

const FORMAT = 'hashiyeh-notebook'
/** 2 came with corrections; files of 1 have none. */
const VERSION = 2
/** Larger files are not looked into. */
const LARGEST = 100 * 1024 * 1024

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  notes: v.array(v.unknown()),
  highlights: v.array(v.unknown()),
  pages: v.array(v.unknown()),
  corrections: v.optional(v.array(v.unknown()), []),
})

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1)

/** Rows are written field by field of the schema, so that the order in which they were made does not show. */
export function writeBackup({ notes, highlights, pages, corrections }: Notebook): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    notes: notes.toSorted(byId).map((note) => v.parse(noteSchema, note)),
    highlights: highlights.toSorted(byId).map((highlight) => v.parse(highlightSchema, highlight)),
    pages: pages
      .toSorted((a, b) => (a.address < b.address ? -1 : 1))
      .map((page) => v.parse(pageSchema, page)),
    corrections: corrections.toSorted(byId).map((correction) => v.parse(correctionSchema, correction)),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Why a file does not come in at all. */
export type BadFile = 'too-large' | 'not-text' | 'not-json' | 'not-ours' | 'newer'

export type ReadImport =
  | { state: 'bad'; why: BadFile }
  /** `skipped`: rows that are none, each with the reason; the first hundred. */
  | { state: 'read'; notebook: Notebook; skipped: string[]; skippedCount: number }

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
  const skipped: string[] = []
  const rows = <T>(kind: string, schema: v.GenericSchema<unknown, T>, values: unknown[]): T[] =>
    values.flatMap((value, i) => {
      const parsed = v.safeParse(schema, value)
      if (parsed.success) return [parsed.output]
      const [issue] = parsed.issues
      skipped.push(`${kind} ${i + 1}: ${v.getDotPath(issue) ?? ''} ${issue.message}`)
      return []
    })
  const notebook = {
    notes: rows('note', noteSchema, file.output.notes),
    highlights: rows('highlight', highlightSchema, file.output.highlights),
    pages: rows('page', pageSchema, file.output.pages),
    corrections: rows('correction', correctionSchema, file.output.corrections),
  }
  return { state: 'read', notebook, skipped: skipped.slice(0, 100), skippedCount: skipped.length }
}

export interface Merged {
  /** What must be written; nothing of it overwrites newer text. */
  write: Notebook
  added: number
  updated: number
  /** Here already, the same or newer. */
  kept: number
}

/**
 * What of `incoming` is new or newer. A note on an entity that has another note here
 * is joined to it, since both were written by the reader.
 */
export function merge(current: Notebook, incoming: Notebook): Merged {
  const merged: Merged = {
    write: { notes: [], highlights: [], pages: [], corrections: [] },
    added: 0,
    updated: 0,
    kept: 0,
  }
  const take = <T extends { modified: string }>(here: Map<string, T>, key: string, row: T, list: T[]) => {
    const there = here.get(key)
    if (there && there.modified >= row.modified) {
      merged.kept++
      return
    }
    merged[there ? 'updated' : 'added']++
    here.set(key, row)
    const again = there ? list.indexOf(there) : -1
    if (again < 0) list.push(row)
    else list[again] = row
  }
  const notes = new Map<string, Note>(current.notes.map((note) => [note.entity.id, note]))
  const entityOf = new Map(current.notes.map(({ id, entity }) => [id, entity.id]))
  for (const given of incoming.notes) {
    // An id that is another note's here would put this one in its place.
    const isForeign = (entityOf.get(given.id) ?? given.entity.id) !== given.entity.id
    const note = isForeign ? { ...given, id: newId() } : given
    entityOf.set(note.id, note.entity.id)
    const there = notes.get(note.entity.id)
    take(
      notes,
      note.entity.id,
      there && there.id !== note.id ? joinedNote(there, note) : note,
      merged.write.notes,
    )
  }
  const highlights = new Map<string, Highlight>(current.highlights.map((one) => [one.id, one]))
  for (const highlight of incoming.highlights)
    take(highlights, highlight.id, highlight, merged.write.highlights)
  const pages = new Map<string, Page>(current.pages.map((page) => [page.address, page]))
  for (const given of incoming.pages) {
    const there = pages.get(given.address)
    // Other programs do not say what a page is called: then it is called by its address.
    const page = there && given.title === given.address ? { ...there, modified: given.modified } : given
    take(pages, page.address, page, merged.write.pages)
  }
  const corrections = new Map<string, Correction>(current.corrections.map((one) => [one.id, one]))
  for (const correction of incoming.corrections)
    take(corrections, correction.id, correction, merged.write.corrections)
  return merged
}

function joinedNote(here: Note, other: Note): Note {
  if (here.text.includes(other.text) && other.tags.every((tag) => here.tags.includes(tag))) return here
  const modified = new Date(Math.max(Date.parse(here.modified), Date.parse(other.modified)) + 1).toISOString()
  const { text, tags } = joined(here, other)
  return { ...here, text: text.trim(), tags: tags.slice(0, 50), modified }
}
