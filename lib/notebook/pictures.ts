/** What the reader read about: counts for pictures, made of highlights and notes. Pure. */
import { toJalaali } from 'jalaali-js'
import type { Entity, Notebook } from './schema'

/** The day of a highlight or note that counts: when it was kept, or when its page was published. */
export type CountedBy = 'kept' | 'published'

export interface Reading {
  /** Without a gap, oldest first; `month` is absent where a bin is a whole year. */
  bins: { year: number; month?: number }[]
  /** In the order asked for; `counts` has one number for each bin. */
  rows: { entity: Entity; counts: number[]; total: number }[]
  /** Highlights and notes on these names that have no such day. */
  undated: number
}

export interface Together {
  entities: Entity[]
  /** Pages on which two stand together, `[i][j]`; `[i][i]` all pages of one. */
  pages: number[][]
}

/** More months than this are counted by year. */
const MOST_MONTHS = 60

interface Kept {
  entities: readonly Entity[]
  created: string
  published: string | undefined
}

function keptIn({ highlights, notes, pages }: Notebook): Kept[] {
  const days = new Map(pages.map(({ address, published }) => [address, published]))
  return [
    ...highlights.map(({ entities, created, target }) => ({
      entities,
      created,
      published: days.get(target.source),
    })),
    ...notes.map(({ entity, created }) => ({ entities: [entity], created, published: undefined })),
  ]
}

/** Names with how many highlights and notes are about them, most first. */
export function namesIn(notebook: Notebook): { entity: Entity; count: number }[] {
  const found = new Map<string, { entity: Entity; count: number }>()
  for (const { entities } of keptIn(notebook)) {
    for (const [id, entity] of new Map(entities.map((entity) => [entity.id, entity]))) {
      found.set(id, { entity, count: (found.get(id)?.count ?? 0) + 1 })
    }
  }
  return [...found.values()].sort(
    (a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name, 'fa'),
  )
}

/** Months since the year 0 of that calendar. Moments are taken in the reader's own time, days as they are. */
function monthOf(when: string, calendar: 'jalali' | 'gregorian'): number {
  const [y = 0, m = 1, d = 1] = when.slice(0, 10).split('-').map(Number)
  const date = when.length > 10 ? new Date(when) : new Date(y, m - 1, d)
  if (calendar === 'gregorian') return date.getFullYear() * 12 + date.getMonth()
  const { jy, jm } = toJalaali(date)
  return jy * 12 + jm - 1
}

export function readingOf(
  notebook: Notebook,
  entities: readonly Entity[],
  { by, calendar }: { by: CountedBy; calendar: 'jalali' | 'gregorian' },
): Reading {
  const months = new Map(entities.map(({ id }) => [id, [] as number[]]))
  let undated = 0
  for (const { entities: named, created, published } of keptIn(notebook)) {
    const wanted = [...new Set(named.map(({ id }) => id))].filter((id) => months.has(id))
    if (wanted.length === 0) continue
    const when = by === 'kept' ? created : published
    if (when === undefined) undated++
    else for (const id of wanted) months.get(id)?.push(monthOf(when, calendar))
  }
  const all = [...months.values()].flat()
  if (all.length === 0) return { bins: [], rows: [], undated }
  // Not Math.min(...all): ten thousand highlights would be as many arguments.
  const first = all.reduce((a, b) => Math.min(a, b))
  const last = all.reduce((a, b) => Math.max(a, b))
  const isByMonth = last - first < MOST_MONTHS
  const binOf = (month: number) => (isByMonth ? month : Math.floor(month / 12))
  const from = binOf(first)
  const length = binOf(last) - from + 1
  return {
    bins: Array.from({ length }, (_, i) =>
      isByMonth ? { year: Math.floor((from + i) / 12), month: ((from + i) % 12) + 1 } : { year: from + i },
    ),
    rows: entities.map((entity) => {
      const counts = new Array<number>(length).fill(0)
      const list = months.get(entity.id) ?? []
      for (const month of list) counts[binOf(month) - from]!++
      return { entity, counts, total: list.length }
    }),
    undated,
  }
}

/** On how many pages names stand together, by the highlights on those pages. */
export function togetherOf({ highlights }: Notebook, entities: readonly Entity[]): Together {
  const index = new Map(entities.map(({ id }, i) => [id, i]))
  const named = new Map<string, Set<number>>()
  for (const { target, entities } of highlights) {
    const here = named.get(target.source) ?? new Set()
    for (const { id } of entities) {
      const i = index.get(id)
      if (i !== undefined) here.add(i)
    }
    named.set(target.source, here)
  }
  const pages = entities.map(() => entities.map(() => 0))
  for (const here of named.values()) for (const i of here) for (const j of here) pages[i]![j]!++
  return { entities: [...entities], pages }
}
