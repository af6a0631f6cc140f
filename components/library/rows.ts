/** What the library's lists are made of. Pure. */
import { type EntityGroup, groupByEntity, groupByPage, type PageGroup } from '../../lib/notebook/groups'
import type { Notebook } from '../../lib/notebook/schema'
import type { CorrectionItem, HighlightItem, Item, NoteItem, SuggestionItem } from '../../lib/notebook/search'
import type { ListSection, Place } from './place'

export type Row =
  | { kind: 'highlight'; key: string; item: HighlightItem }
  | { kind: 'note'; key: string; item: NoteItem }
  | { kind: 'correction'; key: string; item: CorrectionItem }
  | { kind: 'entity'; key: string; group: EntityGroup }
  | { kind: 'page'; key: string; group: PageGroup }

export interface Lists {
  highlights: HighlightItem[]
  notes: NoteItem[]
  entities: EntityGroup[]
  pages: PageGroup[]
  /** Not found on their page. */
  lost: HighlightItem[]
  corrections: CorrectionItem[]
  suggestions: SuggestionItem[]
}

/** What was found, as each section shows it. */
export function listsOf(found: readonly Item[]): Lists {
  const highlights = found.filter((item) => item.kind === 'highlight')
  return {
    highlights,
    lost: highlights.filter(({ highlight }) => highlight.lost !== undefined),
    notes: found.filter((item) => item.kind === 'note'),
    corrections: found.filter((item) => item.kind === 'correction'),
    suggestions: found.filter((item) => item.kind === 'suggestion'),
    entities: groupByEntity(found),
    pages: groupByPage(found),
  }
}

const rowOf = (item: HighlightItem): Row => ({ kind: 'highlight', key: item.id, item })

/** What a list is about, where it is about one entity or page. */
export type Subject =
  | { kind: 'entity'; group: EntityGroup | undefined }
  | { kind: 'page'; group: PageGroup | undefined }

/** The group is undefined where the filter finds nothing of it. */
export function subjectOf({ section, filter }: Place, { entities, pages }: Lists): Subject | undefined {
  if (section === 'entities' && filter.entity)
    return { kind: 'entity', group: entities.find(({ entity }) => entity.id === filter.entity) }
  if (section === 'pages' && filter.page)
    return { kind: 'page', group: pages.find(({ address }) => address === filter.page) }
  return undefined
}

export function rowsOf(section: ListSection, lists: Lists, subject: Subject | undefined): Row[] {
  if (subject) return subject.group?.highlights.map(rowOf) ?? []
  switch (section) {
    case 'highlights':
      return lists.highlights.map(rowOf)
    case 'lost':
      return lists.lost.map(rowOf)
    case 'notes':
      return lists.notes.map((item) => ({ kind: 'note', key: item.id, item }))
    case 'corrections':
      return lists.corrections.map((item) => ({ kind: 'correction', key: item.id, item }))
    case 'entities':
      return lists.entities.map((group) => ({ kind: 'entity', key: group.entity.id, group }))
    case 'pages':
      return lists.pages.map((group) => ({ kind: 'page', key: group.address, group }))
  }
}

export function itemsOf(row: Row): Item[] {
  if (row.kind === 'entity') return [...(row.group.note ? [row.group.note] : []), ...row.group.highlights]
  return row.kind === 'page' ? row.group.highlights : [row.item]
}

/** How a row is called to somebody who chooses it. */
export function nameOf(row: Row): string {
  switch (row.kind) {
    case 'highlight':
      return row.item.highlight.target.selector[0].exact.slice(0, 60)
    case 'note':
      return row.item.note.entity.name
    case 'correction':
      return row.item.correction.target.selector[0].exact
    case 'entity':
      return row.group.entity.name
    case 'page':
      return row.group.page?.title || row.group.address
  }
}

/** Nothing is kept yet: there is nothing to search, to narrow or to choose. */
export const isEmpty = ({ notes, highlights, corrections, suggestions = [] }: Notebook): boolean =>
  notes.length + highlights.length + corrections.length + suggestions.length === 0
