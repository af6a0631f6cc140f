/** What of a notebook the reader looks for, and what there is to choose from. Pure. */
import { toJalaali } from 'jalaali-js'
import type { Color } from './colors'
import { FullText } from './full-text'
import type { Entity, Highlight, Note, Notebook, Page } from './schema'

export type HighlightItem = { kind: 'highlight'; id: string; highlight: Highlight; page: Page | undefined }
export type NoteItem = { kind: 'note'; id: string; note: Note }
export type Item = HighlightItem | NoteItem

export interface Filter {
  query: string
  /** Empty: any. */
  site: string
  tag: string
  /** Id. */
  entity: string
  /** Address. */
  page: string
  color: Color | ''
  /** Jalali months `1402-07`, both counted in; empty: any. */
  from: string
  to: string
}

export const noFilter: Filter = {
  query: '',
  site: '',
  tag: '',
  entity: '',
  page: '',
  color: '',
  from: '',
  to: '',
}

/** When it was made: what is edited stays where it is in a list. */
const momentOf = (item: Item) => (item.kind === 'note' ? item.note.created : item.highlight.created)
export const entitiesOf = (item: Item): readonly Entity[] =>
  item.kind === 'note' ? [item.note.entity] : item.highlight.entities
export const tagsOf = (item: Item) => (item.kind === 'note' ? item.note.tags : item.highlight.tags)

/** Jalali month of a moment, in the reader's own time: `1402-07`. */
function monthOf(moment: string): string {
  const { jy, jm } = toJalaali(new Date(moment))
  return `${jy}-${String(jm).padStart(2, '0')}`
}

function textOf(item: Item): string {
  const own =
    item.kind === 'note'
      ? [item.note.text]
      : [item.highlight.target.selector[0].exact, item.highlight.note, item.page?.title, item.page?.site]
  return [...own, ...tagsOf(item), ...entitiesOf(item).map(({ name }) => name)].join(' ')
}

const { compare } = new Intl.Collator('fa')

export class NotebookIndex {
  /** Newest first. */
  readonly items: readonly Item[]
  readonly #months: ReadonlyMap<string, string>

  /** @param texts of the index before this one, whose work is not done again */
  constructor(
    { notes, highlights, pages }: Notebook,
    private readonly texts = new FullText(),
  ) {
    const byAddress = new Map(pages.map((page) => [page.address, page]))
    const items: Item[] = [
      ...highlights.map((highlight): Item => {
        const page = byAddress.get(highlight.target.source)
        return { kind: 'highlight', id: highlight.id, highlight, page }
      }),
      ...notes.map((note): Item => ({ kind: 'note', id: note.id, note })),
    ]
    this.items = items.sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0))
    this.#months = new Map(items.map((item) => [item.id, monthOf(momentOf(item))]))
    texts.follow(new Map(items.map((item) => [item.id, textOf(item)])))
  }

  find({ query, site, tag, entity, page, color, from, to }: Filter): Item[] {
    const wanted = this.texts.find(query)
    const month = (item: Item) => this.#months.get(item.id)!
    return this.items.filter(
      (item) =>
        (!wanted || wanted.has(item.id)) &&
        (site === '' || (item.kind === 'highlight' && item.page?.site === site)) &&
        (tag === '' || tagsOf(item).includes(tag)) &&
        (entity === '' || entitiesOf(item).some(({ id }) => id === entity)) &&
        (page === '' || (item.kind === 'highlight' && item.highlight.target.source === page)) &&
        (color === '' || (item.kind === 'highlight' && item.highlight.color === color)) &&
        (from === '' || month(item) >= from) &&
        (to === '' || month(item) <= to),
    )
  }

  /** What there is to choose from. */
  choices(): { sites: string[]; tags: string[]; months: string[]; entities: { id: string; name: string }[] } {
    const inOrder = (values: Iterable<string>) => [...new Set(values)].sort(compare)
    const entities = new Map(this.items.flatMap(entitiesOf).map((entity) => [entity.id, entity]))
    return {
      sites: inOrder(
        this.items.flatMap((item) => (item.kind === 'highlight' && item.page ? [item.page.site] : [])),
      ),
      tags: inOrder(this.items.flatMap(tagsOf)),
      months: [...new Set(this.#months.values())].sort(),
      entities: [...entities.values()].sort((a, b) => compare(a.name, b.name)),
    }
  }
}

/** A part of a notebook, with the pages its highlights stand on. */
export function partOf(notebook: Notebook, items: readonly Item[]): Notebook {
  const ids = new Set(items.map(({ id }) => id))
  const highlights = notebook.highlights.filter(({ id }) => ids.has(id))
  const addresses = new Set(highlights.map(({ target }) => target.source))
  return {
    highlights,
    notes: notebook.notes.filter(({ id }) => ids.has(id)),
    pages: notebook.pages.filter(({ address }) => addresses.has(address)),
    corrections: [],
  }
}
