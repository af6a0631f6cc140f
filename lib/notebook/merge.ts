/** Two notebooks into one: nothing stands twice, and nothing newer is overwritten. Pure. */
import { newId } from './new-id'
import { namedBy, questionOf } from './question'
import type { Highlight, Note, Notebook, Page } from './schema'
import { joined } from './two-texts'

export interface Merged {
  /** What must be written; nothing of it overwrites newer text. */
  write: Required<Notebook>
  counts: Record<keyof Notebook, MergeCounts>
}

export interface MergeCounts {
  added: number
  /** Newer than what was here, or joined to it. */
  updated: number
  /** Here already, the same or newer. */
  kept: number
}

/**
 * What of `incoming` is new or newer. A note on an entity that has another note here
 * is joined to it, since both were written by the reader; of two corrections that
 * answer the same question, or two suggestions of the same official, the newer one holds.
 */
export function merge(current: Notebook, incoming: Notebook): Merged {
  const merged: Merged = {
    write: { notes: [], highlights: [], pages: [], corrections: [], suggestions: [] },
    counts: { notes: none(), highlights: none(), pages: none(), corrections: none(), suggestions: none() },
  }
  const take = <T extends { modified: string }>(
    kind: keyof Notebook,
    here: Map<string, T>,
    key: string,
    row: T,
    list: T[],
  ) => {
    const there = here.get(key)
    const counts = merged.counts[kind]
    if (there && there.modified >= row.modified) {
      counts.kept++
      return
    }
    counts[there ? 'updated' : 'added']++
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
      'notes',
      notes,
      note.entity.id,
      there && there.id !== note.id ? joinedNote(there, note) : note,
      merged.write.notes,
    )
  }
  const highlights = new Map<string, Highlight>(current.highlights.map((one) => [one.id, one]))
  for (const highlight of incoming.highlights)
    take('highlights', highlights, highlight.id, highlight, merged.write.highlights)
  const pages = new Map<string, Page>(current.pages.map((page) => [page.address, page]))
  for (const given of incoming.pages) {
    const there = pages.get(given.address)
    // Other programs do not say what a page is called: then it is called by its address.
    const page = there && given.title === given.address ? { ...there, modified: given.modified } : given
    take('pages', pages, page.address, page, merged.write.pages)
  }
  /** Of rows that two machines may have made of the same, each with an id of its own. */
  const takeSame = <T extends Row>(
    kind: keyof Notebook,
    here: readonly T[],
    given: readonly T[],
    sameness: (row: T) => string,
    list: T[],
  ) => {
    const byId = new Map(here.map((row) => [row.id, row]))
    // Of those that are here: what stands twice in a notebook comes back from its backup as it was.
    const idOf = new Map(here.toSorted(byModified).map((row) => [sameness(row), row.id]))
    for (const row of given) {
      const known = byId.get(row.id)
      const isSame = known !== undefined && sameness(known) === sameness(row)
      const id = (isSame ? row.id : idOf.get(sameness(row))) ?? (known ? newId() : row.id)
      take(kind, byId, id, { ...row, id }, list)
    }
  }
  takeSame('corrections', current.corrections, incoming.corrections, questionOf, merged.write.corrections)
  takeSame(
    'suggestions',
    current.suggestions ?? [],
    incoming.suggestions ?? [],
    namedBy,
    merged.write.suggestions,
  )
  return merged
}

type Row = { id: string; modified: string }

const byModified = (a: Row, b: Row) => (a.modified < b.modified ? -1 : 1)

const none = (): MergeCounts => ({ added: 0, updated: 0, kept: 0 })

function joinedNote(here: Note, other: Note): Note {
  if (here.text.includes(other.text) && other.tags.every((tag) => here.tags.includes(tag))) return here
  const modified = new Date(Math.max(Date.parse(here.modified), Date.parse(other.modified)) + 1).toISOString()
  const { text, tags } = joined(here, other)
  return { ...here, text: text.trim(), tags: tags.slice(0, 50), modified }
}
