/** What of a notebook the reader looks for, and what there is to choose from. Pure. */
import { toJalaali } from 'jalaali-js'
import type { Color } from './colors'
import { FullText } from './full-text'
import type { Correction, Entity, Highlight, Note, Notebook, Page } from './schema'

export type HighlightItem = { kind: 'highlight'; id: string; highlight: Highlight; page: Page | undefined }
export type NoteItem = { kind: 'note'; id: string; note: Note }
export type CorrectionItem = {
  kind: 'correction'
  id: string
  correction: Correction
  page: Page | undefined
}
export type Item = HighlightItem | NoteItem | CorrectionItem

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
function momentOf(item: Item): string {
  switch (item.kind) {
    case 'note':
      return item.note.created
    case 'highlight':
      return item.highlight.created
    // What is said again takes the place of what was said before.
    case 'correction':
      return item.correction.modified
  }
}

export function entitiesOf(item: Item): readonly Entity[] {
  switch (item.kind) {
    case 'note':
      return [item.note.entity]
    case 'highlight':
      return item.highlight.entities
    case 'correction': {
      const { linked, verdict } = item.correction
      return verdict.type === 'is' ? [linked, verdict.entity] : [linked]
    }
  }
}

export function tagsOf(item: Item): readonly string[] {
  switch (item.kind) {
    case 'note':
      return item.note.tags
    case 'highlight':
      return item.highlight.tags
    case 'correction':
      return []
  }
}

/** What is on a page; notes are on none. */
function addressOf(item: Item): string | undefined {
  switch (item.kind) {
    case 'note':
      return undefined
    case 'highlight':
      return item.highlight.target.source
    case 'correction':
      return item.correction.target.source
  }
}

function siteOf(item: Item): string | undefined {
  if (item.kind === 'note') return undefined
  // A page of which only corrections are kept has no entry.
  return item.page?.site ?? (item.kind === 'correction' ? siteIn(item.correction.target.source) : undefined)
}

export const siteIn = (address: string) => new URL(address).hostname

/** Jalali month of a moment, in the reader's own time: `1402-07`. */
function monthOf(moment: string): string {
  const { jy, jm } = toJalaali(new Date(moment))
  return `${jy}-${String(jm).padStart(2, '0')}`
}

function textOf(item: Item): string {
  return [
    ...ownTextsOf(item),
    ...(item.kind === 'note' ? [] : [item.page?.title, siteOf(item)]),
    ...tagsOf(item),
    ...entitiesOf(item).map(({ name }) => name),
  ].join(' ')
}

function ownTextsOf(item: Item): string[] {
  switch (item.kind) {
    case 'note':
      return [item.note.text]
    case 'highlight':
      return [item.highlight.target.selector[0].exact, item.highlight.note]
    case 'correction': {
      const [{ prefix, exact, suffix }] = item.correction.target.selector
      return [`${prefix}${exact}${suffix}`]
    }
  }
}

const { compare } = new Intl.Collator('fa')

export class NotebookIndex {
  /** Newest first. */
  readonly items: readonly Item[]
  readonly #months: ReadonlyMap<string, string>

  /** @param texts of the index before this one, whose work is not done again */
  constructor(
    { notes, highlights, pages, corrections }: Notebook,
    private readonly texts = new FullText(),
  ) {
    const byAddress = new Map(pages.map((page) => [page.address, page]))
    const items: Item[] = [
      ...highlights.map((highlight): Item => {
        const page = byAddress.get(highlight.target.source)
        return { kind: 'highlight', id: highlight.id, highlight, page }
      }),
      ...notes.map((note): Item => ({ kind: 'note', id: note.id, note })),
      ...corrections.map((correction): Item => {
        const page = byAddress.get(correction.target.source)
        return { kind: 'correction', id: correction.id, correction, page }
      }),
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
        (site === '' || siteOf(item) === site) &&
        (tag === '' || tagsOf(item).includes(tag)) &&
        (entity === '' || entitiesOf(item).some(({ id }) => id.split('+').includes(entity))) &&
        (page === '' || addressOf(item) === page) &&
        (color === '' || (item.kind === 'highlight' && item.highlight.color === color)) &&
        (from === '' || month(item) >= from) &&
        (to === '' || month(item) <= to),
    )
  }

  /** What there is to choose from. */
  choices(): { sites: string[]; tags: string[]; months: string[]; entities: { id: string; name: string }[] } {
    const inOrder = (values: Iterable<string>) => [...new Set(values)].sort(compare)
    // Names of what is kept before those that corrections speak of; several joined are none to choose.
    const entities = new Map(
      this.items
        .toSorted((a, b) => Number(b.kind === 'correction') - Number(a.kind === 'correction'))
        .flatMap(entitiesOf)
        .filter(({ id }) => !id.includes('+'))
        .map((entity) => [entity.id, entity]),
    )
    return {
      sites: inOrder(this.items.flatMap((item) => siteOf(item) ?? [])),
      tags: inOrder(this.items.flatMap(tagsOf)),
      months: [...new Set(this.#months.values())].sort(),
      entities: [...entities.values()].sort((a, b) => compare(a.name, b.name)),
    }
  }
}

/** A part of a notebook, with the pages its highlights stand on. */
export function partOf(notebook: Notebook, items: readonly Item[]): Notebook {
  const ids = new Set(items.map(({ id }) => id))
  const chosen = <T extends { id: string }>(rows: readonly T[]) => rows.filter(({ id }) => ids.has(id))
  const highlights = chosen(notebook.highlights)
  const addresses = new Set(highlights.map(({ target }) => target.source))
  return {
    highlights,
    notes: chosen(notebook.notes),
    pages: notebook.pages.filter(({ address }) => addresses.has(address)),
    corrections: chosen(notebook.corrections),
  }
}
