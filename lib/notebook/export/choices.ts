/** What the reader chose for each format, which is remembered. Pure. */
import * as v from 'valibot'
import type { Notebook } from '../schema'
import { type FormatId, formatIds } from './formats'
import { defaultOptions, type ExportOptions, optionsSchema } from './options'

/** The format chosen last, and the options of each. */
export interface ExportChoices {
  format: FormatId
  options: Partial<Record<FormatId, ExportOptions>>
}

const choicesSchema = v.object({
  format: v.fallback(v.picklist(formatIds), 'markdown'),
  options: v.fallback(v.record(v.string(), v.fallback(optionsSchema, defaultOptions)), {}),
})

/** Stored choices of any age or shape → whole ones. */
export function readExportChoices(stored: unknown): ExportChoices {
  const parsed = v.safeParse(choicesSchema, stored)
  if (!parsed.success) return { format: 'markdown', options: {} }
  const { format, options } = parsed.output
  return {
    format,
    options: Object.fromEntries(
      formatIds.flatMap((id) => (Object.hasOwn(options, id) ? [[id, options[id]]] : [])),
    ),
  }
}

export const optionsOf = ({ options }: ExportChoices, id: FormatId): ExportOptions =>
  options[id] ?? defaultOptions

/** That part of a notebook. */
export function partOf(notebook: Notebook, part: ExportOptions['part']): Notebook {
  if (part === 'highlights') return { ...notebook, notes: [], corrections: [] }
  if (part === 'notes') return { ...notebook, highlights: [], pages: [], corrections: [] }
  return notebook
}

/** The first items of a large notebook, to look at. */
export function beginningOf(notebook: Notebook, count: number): Notebook {
  if (notebook.highlights.length + notebook.notes.length <= count) return notebook
  const highlights = notebook.highlights.slice(0, count)
  const addresses = new Set(highlights.map(({ target }) => target.source))
  return {
    highlights,
    notes: notebook.notes.slice(0, count - highlights.length),
    pages: notebook.pages.filter(({ address }) => addresses.has(address)),
    corrections: notebook.corrections.slice(0, count),
  }
}
