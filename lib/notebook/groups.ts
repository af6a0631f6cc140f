/** Items by whom they are about and by the page they stand on. Pure. */
import type { Entity, Page } from './schema'
import { entitiesOf, type HighlightItem, type Item, type NoteItem } from './search'

export interface EntityGroup {
  entity: Entity
  note: NoteItem | undefined
  highlights: HighlightItem[]
}

export interface PageGroup {
  address: string
  page: Page | undefined
  /** In the order of the text. */
  highlights: HighlightItem[]
}

const { compare } = new Intl.Collator('fa')

/** By name, as the alphabet has it. */
export function groupByEntity(items: readonly Item[]): EntityGroup[] {
  const groups = new Map<string, EntityGroup>()
  for (const item of items) {
    if (item.kind === 'correction' || item.kind === 'suggestion') continue
    for (const entity of entitiesOf(item)) {
      const group = groups.get(entity.id) ?? { entity, note: undefined, highlights: [] }
      groups.set(entity.id, group)
      // A card's own name for the entity before what a page called it.
      if (item.kind === 'note') Object.assign(group, { note: item, entity })
      else group.highlights.push(item)
    }
  }
  return [...groups.values()].sort((a, b) => compare(a.entity.name, b.entity.name))
}

const startOf = ({ highlight }: HighlightItem) => highlight.target.selector[1].start

/** The page with the newest highlight first, as its items are. */
export function groupByPage(items: readonly Item[]): PageGroup[] {
  const groups = new Map<string, PageGroup>()
  for (const item of items) {
    if (item.kind !== 'highlight') continue
    const address = item.highlight.target.source
    const group = groups.get(address) ?? { address, page: item.page, highlights: [] }
    groups.set(address, group)
    group.highlights.push(item)
  }
  for (const { highlights } of groups.values()) highlights.sort((a, b) => startOf(a) - startOf(b))
  return [...groups.values()]
}
