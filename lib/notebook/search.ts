/** Full-text search over a notebook that reads Persian as people write it, and what is shown of it. Pure. */
import { toJalaali } from 'jalaali-js'
import MiniSearch from 'minisearch'
import { foldLetters } from '../text/fold'
import type { Color } from './colors'
import type { Highlight, Note, Notebook, Page } from './schema'

export type Item =
  | { kind: 'highlight'; id: string; highlight: Highlight; page: Page | undefined }
  | { kind: 'note'; id: string; note: Note }

export interface Filter {
  query: string
  kind: 'all' | 'highlight' | 'note'
  /** Empty: any. */
  site: string
  tag: string
  entity: string
  color: Color | ''
  /** Jalali months `1402-07`, both counted in; empty: any. */
  from: string
  to: string
}

export const noFilter: Filter = {
  query: '',
  kind: 'all',
  site: '',
  tag: '',
  entity: '',
  color: '',
  from: '',
  to: '',
}

/** Words, with the parts of those that ZWNJ joins: «گفت‌وگو» is found by «گفتوگو» and by «گفت». */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}\u200c\u0640]+/u).flatMap((word) => {
    const parts = word.split('\u200c')
    return parts.length > 1 ? [word, ...parts] : parts
  })
}

const momentOf = (item: Item) => (item.kind === 'note' ? item.note.modified : item.highlight.modified)

/** Jalali month of a moment, in the reader's own time: `1402-07`. */
function monthOf(moment: string): string {
  const { jy, jm } = toJalaali(new Date(moment))
  return `${jy}-${String(jm).padStart(2, '0')}`
}

const entitiesOf = (item: Item) => (item.kind === 'note' ? [item.note.entity] : item.highlight.entities)
const tagsOf = (item: Item) => (item.kind === 'note' ? item.note.tags : item.highlight.tags)

function textOf(item: Item): string {
  const own =
    item.kind === 'note'
      ? [item.note.text]
      : [item.highlight.target.selector[0].exact, item.highlight.note, item.page?.title, item.page?.site]
  return [...own, ...tagsOf(item), ...entitiesOf(item).map(({ name }) => name)].join(' ')
}

export class NotebookIndex {
  /** Newest first. */
  readonly items: readonly Item[]
  readonly #search = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => foldLetters(term).toLowerCase() || null,
    searchOptions: { prefix: true, combineWith: 'AND' },
  })

  constructor({ notes, highlights, pages }: Notebook) {
    const byAddress = new Map(pages.map((page) => [page.address, page]))
    const items: Item[] = [
      ...highlights.map((highlight): Item => {
        const page = byAddress.get(highlight.target.source)
        return { kind: 'highlight', id: highlight.id, highlight, page }
      }),
      ...notes.map((note): Item => ({ kind: 'note', id: note.id, note })),
    ]
    this.items = items.sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0))
    this.#search.addAll(this.items.map((item) => ({ id: item.id, text: textOf(item) })))
  }

  find({ query, kind, site, tag, entity, color, from, to }: Filter): Item[] {
    const wanted = foldLetters(query) === '' ? undefined : this.#ids(query)
    return this.items.filter(
      (item) =>
        (!wanted || wanted.has(item.id)) &&
        (kind === 'all' || item.kind === kind) &&
        (site === '' || (item.kind === 'highlight' && item.page?.site === site)) &&
        (tag === '' || tagsOf(item).includes(tag)) &&
        (entity === '' || entitiesOf(item).some(({ id }) => id === entity)) &&
        (color === '' || (item.kind === 'highlight' && item.highlight.color === color)) &&
        (from === '' || monthOf(momentOf(item)) >= from) &&
        (to === '' || monthOf(momentOf(item)) <= to),
    )
  }

  /** What there is to choose from. */
  choices(): { sites: string[]; tags: string[]; months: string[]; entities: { id: string; name: string }[] } {
    const inOrder = (values: Iterable<string>) =>
      [...new Set(values)].sort((a, b) => a.localeCompare(b, 'fa'))
    const entities = new Map(this.items.flatMap(entitiesOf).map((entity) => [entity.id, entity]))
    return {
      sites: inOrder(
        this.items.flatMap((item) => (item.kind === 'highlight' && item.page ? [item.page.site] : [])),
      ),
      tags: inOrder(this.items.flatMap(tagsOf)),
      months: [...new Set(this.items.map((item) => monthOf(momentOf(item))))].sort(),
      entities: [...entities.values()].sort((a, b) => a.name.localeCompare(b.name, 'fa')),
    }
  }

  /** A word of the query may be one whole or the parts of one: «گفت وگو» finds «گفت‌وگو». */
  #ids(query: string): Set<string> {
    const joined = query.replaceAll('\u200c', ' ')
    return new Set([query, joined].flatMap((text) => this.#search.search(text).map(({ id }) => String(id))))
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
