/** CSV as spreadsheets read it: a byte-order mark, so that Persian stays Persian, and no cell that is a formula. */
import Papa from 'papaparse'
import type { Notebook } from '../schema'
import { chaptersOf } from './chapters'
import { jalaliDay } from './days'

const columns = [
  'kind',
  'quotation',
  'note',
  'tags',
  'entities',
  'title',
  'site',
  'published',
  'published_jalali',
  'address',
  'color',
  'created',
  'created_jalali',
] as const

type Row = Partial<Record<(typeof columns)[number], string>>

/** @param delimiter between the cells: spreadsheets take the one of the system's language, and the tab. */
export function csv(notebook: Notebook, delimiter = ','): string {
  const { pages, notes } = chaptersOf(notebook)
  const rows: Row[] = [
    ...pages.flatMap(({ page, highlights }) =>
      highlights.map(({ target, note, tags, entities, color, created }) => ({
        kind: 'highlight',
        quotation: target.selector[0].exact,
        note,
        tags: tags.join('، '),
        entities: entities.map(({ name }) => name).join('، '),
        title: page.title,
        site: page.site,
        published: page.published ?? '',
        published_jalali: page.published ? jalaliDay(page.published) : '',
        address: page.address,
        color,
        created,
        created_jalali: jalaliDay(created),
      })),
    ),
    ...notes.map(({ entity, text, tags, created }) => ({
      kind: 'note',
      note: text,
      tags: tags.join('، '),
      entities: entity.name,
      created,
      created_jalali: jalaliDay(created),
    })),
  ]
  const table = rows.map((row) => columns.map((column) => row[column] ?? ''))
  return `\ufeff${Papa.unparse([[...columns], ...table], { escapeFormulae: true, newline: '\r\n', delimiter })}\r\n`
}
