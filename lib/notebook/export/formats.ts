/** Every way out of the notebook, by name. */
import { writeBackup } from '../backup'
import type { Notebook } from '../schema'
import { csv } from './csv'
import { html } from './html'
import { markdownFile, markdownZip } from './markdown'
import { plainText } from './plain-text'
import { cslJson, ris } from './references'
import { webAnnotations } from './web-annotation'

export interface Format {
  extension: string
  mime: string
  make(notebook: Notebook): string | Uint8Array<ArrayBuffer>
  /** What to show before saving, where the file itself is no text. */
  preview?(notebook: Notebook): string
}

export const formats = {
  markdown: { extension: 'md', mime: 'text/markdown', make: markdownFile },
  'markdown-zip': {
    extension: 'zip',
    mime: 'application/zip',
    make: (notebook) => new Uint8Array(markdownZip(notebook)),
    preview: markdownFile,
  },
  html: { extension: 'html', mime: 'text/html', make: html },
  text: { extension: 'txt', mime: 'text/plain', make: plainText },
  csv: { extension: 'csv', mime: 'text/csv', make: csv },
  'web-annotation': { extension: 'jsonld', mime: 'application/ld+json', make: webAnnotations },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', make: ris },
  'csl-json': { extension: 'json', mime: 'application/vnd.citationstyles.csl+json', make: cslJson },
  backup: { extension: 'json', mime: 'application/json', make: writeBackup },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats
export const formatIds = Object.keys(formats) as FormatId[]
export const formatOf = (id: FormatId): Format => formats[id]
