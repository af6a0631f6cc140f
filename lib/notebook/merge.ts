/** Two notebooks into one: nothing stands twice, and nothing newer is overwritten. Pure. */
import { newId } from './new-id'
import { questionOf } from './question'
import type { Correction, Highlight, Note, Notebook, Page, Suggestion } from './schema'
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
 * answer the same question the newer one holds.
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
  const corrections = new Map<string, Correction>(current.corrections.map((one) => [one.id, one]))
  // Of those that are here: what stands twice in a notebook comes back from its backup as it was.
  const idOf = new Map(current.corrections.toSorted(byModified).map((one) => [questionOf(one), one.id]))
  for (const given of incoming.corrections) {
    const question = questionOf(given)
    const known = corrections.get(given.id)
    const isSame = known !== undefined && questionOf(known) === question
    // Said on two machines, it has two ids: the one here stays.
    const other = isSame ? given.id : idOf.get(question)
    const id = other ?? (known ? newId() : given.id)
    take('corrections', corrections, id, { ...given, id }, merged.write.corrections)
  }
  const suggestions = new Map<string, Suggestion>(current.suggestions?.map((one) => [one.id, one]))
  for (const suggestion of incoming.suggestions ?? [])
    take('suggestions', suggestions, suggestion.id, suggestion, merged.write.suggestions)
  return merged
}

const byModified = (a: { modified: string }, b: { modified: string }) => (a.modified < b.modified ? -1 : 1)

const none = (): MergeCounts => ({ added: 0, updated: 0, kept: 0 })

function joinedNote(here: Note, other: Note): Note {
  if (here.text.includes(other.text) && other.tags.every((tag) => here.tags.includes(tag))) return here
  const modified = new Date(Math.max(Date.parse(here.modified), Date.parse(other.modified)) + 1).toISOString()
  const { text, tags } = joined(here, other)
  return { ...here, text: text.trim(), tags: tags.slice(0, 50), modified }
}
