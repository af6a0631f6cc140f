/** What can be chosen of a file that goes out; each format heeds some of it (`formats.ts`). */
import * as v from 'valibot'

export const parts = ['all', 'highlights', 'notes'] as const
export const groupings = ['page', 'entity'] as const
/** Excel takes the one that the system's language uses; the tab is one everywhere. */
export const separators = [',', ';', '\t'] as const

export const optionsSchema = v.object({
  /** What of the notebook goes out. */
  part: v.fallback(v.picklist(parts), 'all'),
  /** What a file of the zip is about. */
  grouping: v.fallback(v.picklist(groupings), 'page'),
  separator: v.fallback(v.picklist(separators), ','),
})
export type ExportOptions = v.InferOutput<typeof optionsSchema>

export const defaultOptions: ExportOptions = { part: 'all', grouping: 'page', separator: ',' }
