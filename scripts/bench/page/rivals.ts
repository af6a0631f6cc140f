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

/** The least one can do that has the page's text read elsewhere: the same walk, one message and its answer. */
function walkAndAsk(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data)
  const { chrome } = globalThis as unknown as Messages
  void chrome.runtime.sendMessage(texts.join('')).then((answer) => Object.assign(globalThis, { answer }))
}

/** Answers with a place for each hundred characters, and nothing about any. */
function answer(): void {
  const { chrome } = globalThis as unknown as Messages
  chrome.runtime.onMessage.addListener((text, _, respond) =>
    respond(Array.from({ length: Math.floor(text.length / 100) }, (_, i) => [i * 100, i * 100 + 10])),
  )
}

interface Messages {
  chrome: {
    runtime: {
      sendMessage(text: string): Promise<number[][]>
      onMessage: {
        addListener(
          answer: (text: string, sender: object, respond: (found: number[][]) => void) => void,
        ): void
      }
    }
  }
}

interface MarkJs {
  new (context: Element): { mark(names: string[], options: object): void }
}

/** As its own documentation has it for a list of names: whole phrases, left as they are. */
function mark(names: string[]): void {
  const { Mark } = globalThis as unknown as { Mark: MarkJs }
  new Mark(document.body).mark(names, { separateWordSearch: false })
}

function writeExtension(
  folder: string,
  name: string,
  host: string,
  scripts: string[],
  worker?: string,
): string {
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
    ...(worker !== undefined && { background: { service_worker: 'worker.js' } }),
  }
  if (worker !== undefined) writeFileSync(join(path, 'worker.js'), worker)
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  return path
}

/** Content script that only walks the text nodes of pages of `host`; gives the extension's folder. */
export function writeFloor(folder: string, host: string): string {
  return writeExtension(folder, 'floor', host, [calling(walk, [])])
}

/** Content script that sends the text of pages of `host` to a worker; gives the extension's folder. */
export function writeAsking(folder: string, host: string): string {
  return writeExtension(folder, 'asking', host, [calling(walkAndAsk, [])], calling(answer, []))
}

/** Content script that has mark.js mark `names` on pages of `host`; gives the extension's folder. */
export function writeMarkJs(folder: string, host: string, names: readonly string[]): string {
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js')
  // Its wrapper looks for `module` first and sets the global where there is none.
  return writeExtension(folder, 'mark-js', host, [readFileSync(library, 'utf8'), calling(mark, [names])])
}
