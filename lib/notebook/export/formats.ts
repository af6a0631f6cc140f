/** Every way out of the notebook, by name. */
import { writeBackup } from '../backup'
import type { Notebook } from '../schema'
import { csv } from './csv'
import { html } from './html'
import { markdownFile, markdownFiles, markdownZip } from './markdown'
import type { ExportOptions } from './options'
import { plainText } from './plain-text'
import { cslJson, ris } from './references'
import { webAnnotations } from './web-annotation'

export interface Format {
  extension: string
  mime: string
  /** Which options it heeds. */
  asks: readonly (keyof ExportOptions)[]
  make(notebook: Notebook, options: ExportOptions): string | Uint8Array<ArrayBuffer>
  /** What to show before saving, where the file itself is no text. */
  preview?(notebook: Notebook, options: ExportOptions): string
}

export const formats = {
  markdown: { extension: 'md', mime: 'text/markdown', asks: ['part'], make: markdownFile },
  'markdown-zip': {
    extension: 'zip',
    mime: 'application/zip',
    asks: ['grouping', 'part'],
    make: (notebook, { grouping }) => new Uint8Array(markdownZip(notebook, grouping)),
    preview: (notebook, { grouping }) =>
      Object.entries(markdownFiles(notebook, grouping))
        .map(([path, text]) => `══ ${path} ══\n${text}`)
        .join('\n'),
  },
  html: { extension: 'html', mime: 'text/html', asks: ['part'], make: html },
  text: { extension: 'txt', mime: 'text/plain', asks: ['part'], make: plainText },
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    asks: ['separator', 'part'],
    make: (notebook, { separator }) => csv(notebook, separator),
  },
  'web-annotation': {
    extension: 'jsonld',
    mime: 'application/ld+json',
    asks: ['part'],
    make: webAnnotations,
  },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', asks: [], make: ris },
  'csl-json': {
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    asks: [],
    make: cslJson,
  },
  backup: { extension: 'json', mime: 'application/json', asks: [], make: writeBackup },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats

export const formatIds = Object.keys(formats) as FormatId[]

export const formatOf = (id: FormatId): Format => formats[id]
