/** Changes of many items at once. Pure. */
import type { Color } from './colors'
import { joinHighlights } from './join'
import type { Highlight, Note, Notebook } from './schema'

export type Change =
  | { type: 'tag'; tag: string }
  | { type: 'untag'; tag: string }
  /** Where both are, one is left. */
  | { type: 'rename-tag'; from: string; to: string }
  /** Notes have none and stay as they are. */
  | { type: 'color'; color: Color }
  /** Highlights that overlap or touch become one. */
  | { type: 'join' }

interface Items {
  notes: readonly Note[]
  highlights: readonly Highlight[]
}

/** Most tags of one item. */
const MOST_TAGS = 50

function retagged<T extends { tags: string[] }>(row: T, change: Change): T | undefined {
  const { tags } = row
  switch (change.type) {
    case 'tag':
      if (tags.includes(change.tag) || tags.length >= MOST_TAGS) return undefined
      return { ...row, tags: [...tags, change.tag] }
    case 'untag':
      if (!tags.includes(change.tag)) return undefined
      return { ...row, tags: tags.filter((tag) => tag !== change.tag) }
    case 'rename-tag': {
      if (!tags.includes(change.from) || change.from === change.to) return undefined
      return { ...row, tags: [...new Set(tags.map((tag) => (tag === change.from ? change.to : tag)))] }
    }
    default:
      return undefined
  }
}

interface Changed {
  notes: Note[]
  highlights: Highlight[]
  /** Ids of what is no more. */
  gone: string[]
}

/** What must be written and what is gone; of both nothing that stays as it is. */
function changed({ notes, highlights }: Items, change: Change): Changed {
  const some = <T>(rows: readonly T[], next: (row: T) => T | undefined) =>
    rows.flatMap((row) => next(row) ?? [])
  if (change.type === 'join') return { notes: [], ...joinHighlights(highlights) }
  return {
    notes: some(notes, (note) => retagged(note, change)),
    highlights: some(highlights, (one) => {
      if (change.type !== 'color') return retagged(one, change)
      return one.color === change.color ? undefined : { ...one, color: change.color }
    }),
    gone: [],
  }
}

/** With what changed as it was `before`. */
export function applyChange(items: Items, change: Change): Changed & { before: Notebook } {
  const next = changed(items, change)
  const ids = new Set([...next.notes, ...next.highlights].map(({ id }) => id).concat(next.gone))
  const before = {
    notes: items.notes.filter(({ id }) => ids.has(id)),
    highlights: items.highlights.filter(({ id }) => ids.has(id)),
    pages: [],
    corrections: [],
  }
  return { ...next, before }
}
