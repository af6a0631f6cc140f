/** A notebook in the order people read it: pages by their day, highlights by their place, notes by name. */
import type { Entity, Highlight, Note, Notebook, Page } from '../schema'

export interface Chapter {
  page: Page
  highlights: Highlight[]
  /** Tags and entities of all its highlights, each once. */
  tags: string[]
  entities: Entity[]
}

export interface Chapters {
  pages: Chapter[]
  notes: Note[]
}

const positionOf = ({ target }: Highlight) => target.selector[1].start
const dayOf = ({ published, created }: Page) => published ?? created.slice(0, 10)

/** @param highlights whose page is not in the notebook get one made of their address. */
export function chaptersOf({ notes, highlights, pages }: Notebook): Chapters {
  const byAddress = new Map<string, Highlight[]>()
  for (const highlight of highlights) {
    const { source } = highlight.target
    byAddress.set(source, [...(byAddress.get(source) ?? []), highlight])
  }
  const known = new Map(pages.map((page) => [page.address, page]))
  return {
    pages: [...byAddress]
      .map(([address, own]) => chapterOf(known.get(address) ?? pageOf(address, own), own))
      .sort((a, b) => compare(dayOf(a.page), dayOf(b.page)) || compare(a.page.address, b.page.address)),
    notes: [...notes].sort((a, b) => a.entity.name.localeCompare(b.entity.name, 'fa') || compare(a.id, b.id)),
  }
}

function chapterOf(page: Page, highlights: Highlight[]): Chapter {
  const sorted = highlights.toSorted((a, b) => positionOf(a) - positionOf(b) || compare(a.id, b.id))
  const entities = new Map(sorted.flatMap((one) => one.entities.map((entity) => [entity.id, entity])))
  return {
    page,
    highlights: sorted,
    tags: [...new Set(sorted.flatMap(({ tags }) => tags))],
    entities: [...entities.values()],
  }
}

function pageOf(address: string, highlights: Highlight[]): Page {
  const created = highlights.map((one) => one.created).sort()[0]!
  return { address, title: address, site: new URL(address).hostname, created, modified: created }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
