/** What of a notebook the reader looks for, and what there is to choose from. Pure. */
import { toJalaali } from 'jalaali-js'
import type { Color } from './colors'
import { FullText } from './full-text'
import type { Correction, Entity, Highlight, Note, Notebook, Page, Suggestion } from './schema'

export type HighlightItem = { kind: 'highlight'; id: string; highlight: Highlight; page: Page | undefined }
export type NoteItem = { kind: 'note'; id: string; note: Note }
export type CorrectionItem = {
  kind: 'correction'
  id: string
  correction: Correction
  page: Page | undefined
}
export type SuggestionItem = { kind: 'suggestion'; id: string; suggestion: Suggestion }
export type Item = HighlightItem | NoteItem | CorrectionItem | SuggestionItem

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
  /** Jalali days `1402-07-15` or months `1402-07`, both counted in; empty: any. */
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
    case 'suggestion':
      return item.suggestion.created
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
    // Whom the base does not know has no entry.
    case 'suggestion':
      return []
  }
}

export function tagsOf(item: Item): readonly string[] {
  switch (item.kind) {
    case 'note':
      return item.note.tags
    case 'highlight':
      return item.highlight.tags
    case 'correction':
    case 'suggestion':
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
    case 'suggestion':
      return item.suggestion.target.source
  }
}

function siteOf(item: Item): string | undefined {
  switch (item.kind) {
    case 'note':
      return undefined
    case 'highlight':
      return item.page?.site
    // A page of which no highlights are kept has no entry.
    case 'correction':
      return item.page?.site ?? siteIn(item.correction.target.source)
    case 'suggestion':
      return siteIn(item.suggestion.target.source)
  }
}

function titleOf(item: Item): string | undefined {
  if (item.kind === 'suggestion') return item.suggestion.title
  return item.kind === 'note' ? undefined : item.page?.title
}

export const siteIn = (address: string) => new URL(address).hostname

/** Jalali day of a moment, in the reader's own time: `1402-07-15`. */
function dayOf(moment: string): string {
  const { jy, jm, jd } = toJalaali(new Date(moment))
  return [jy, ...[jm, jd].map((n) => String(n).padStart(2, '0'))].join('-')
}

/** `1402-07` */
export const MONTH = 7

function textOf(item: Item): string {
  return [
    ...ownTextsOf(item),
    titleOf(item),
    siteOf(item),
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
    case 'suggestion': {
      const { name, role, quotation } = item.suggestion
      return [name, role, quotation]
    }
  }
}

const { compare } = new Intl.Collator('fa')

export class NotebookIndex {
  /** Newest first. */
  readonly items: readonly Item[]
  readonly #days: ReadonlyMap<string, string>

  /** @param texts of the index before this one, whose work is not done again */
  constructor(
    { notes, highlights, pages, corrections, suggestions = [] }: Notebook,
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
      ...suggestions.map((suggestion): Item => ({ kind: 'suggestion', id: suggestion.id, suggestion })),
    ]
    this.items = items.sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0))
    this.#days = new Map(items.map((item) => [item.id, dayOf(momentOf(item))]))
    texts.follow(new Map(items.map((item) => [item.id, textOf(item)])))
  }

  find({ query, site, tag, entity, page, color, from, to }: Filter): Item[] {
    const wanted = this.texts.find(query)
    const day = (item: Item) => this.#days.get(item.id)!
    return this.items.filter(
      (item) =>
        (!wanted || wanted.has(item.id)) &&
        (site === '' || siteOf(item) === site) &&
        (tag === '' || tagsOf(item).includes(tag)) &&
        (entity === '' || entitiesOf(item).some(({ id }) => id.split('+').includes(entity))) &&
        (page === '' || addressOf(item) === page) &&
        (color === '' || (item.kind === 'highlight' && item.highlight.color === color)) &&
        (from === '' || day(item) >= from) &&
        // All of a month is before its end.
        (to === '' || day(item).slice(0, to.length) <= to),
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
      months: [...new Set([...this.#days.values()].map((day) => day.slice(0, MONTH)))].sort(),
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
