/** Extensions to compare with, made for the run: a walk over all text nodes (the floor) and mark.js. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { calling } from '../../in-page'

/** The least a content script can do that reads a page at all. */
function walk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length
  Object.assign(globalThis, { walkedLength: length })
}

interface MarkJs {
  new (context: Element): { mark(names: string[], options: object): void }
}

/** As its own documentation has it for a list of names: whole phrases, left as they are. */
function mark(names: string[]): void {
  const { Mark } = globalThis as unknown as { Mark: MarkJs }
  new Mark(document.body).mark(names, { separateWordSearch: false })
}

function writeExtension(folder: string, name: string, host: string, scripts: string[]): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  const files = scripts.map((code, i) => {
    writeFileSync(join(path, `${i}.js`), code)
    return `${i}.js`
  })
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    content_scripts: [{ matches: [`*://${host}/*`], js: files, run_at: 'document_idle' }],
  }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  return path
}

/** Content script that only walks the text nodes of pages of `host`; gives the extension's folder. */
export function writeFloor(folder: string, host: string): string {
  return writeExtension(folder, 'floor', host, [calling(walk, [])])
}

/** Content script that has mark.js mark `names` on pages of `host`; gives the extension's folder. */
export function writeMarkJs(folder: string, host: string, names: readonly string[]): string {
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js')
  // Its wrapper looks for `module` first and sets the global where there is none.
  return writeExtension(folder, 'mark-js', host, [readFileSync(library, 'utf8'), calling(mark, [names])])
}
