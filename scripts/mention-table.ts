/** What the extension finds on an open page, as a table for the terminal. */
import type { Page } from 'playwright-core'
import type { Annotation, Mention } from '../lib/annotate/types'
import type { PageState, Reply } from '../lib/messages'
import type { Launched } from './chromium'
import { calling } from './in-page'

/** Text of the page's blocks that hold marked words, in order. */
function markedText(): string {
  const blocks = new Set<Element>()
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer } of highlight) {
      const block = startContainer.parentElement?.closest('p,li,h1,h2,h3,h4,blockquote,td,div')
      if (block) blocks.add(block)
    }
  }
  return [...blocks]
    .filter((block) => ![...blocks].some((other) => other !== block && other.contains(block)))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map((block) => block.textContent)
    .join('\n')
}

interface Extension {
  tabs: {
    query(which: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): unknown
  }
  runtime: { sendMessage(message: object): unknown }
}

/** In the worker: the state of the page in front. */
async function stateOfFront(): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: Extension }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return tab && chrome.tabs.sendMessage(tab.id, { type: 'state' })
}

/** In a page of the extension: asks the worker what a content script asks. */
function askWorker(request: object): unknown {
  const { chrome } = globalThis as unknown as { chrome: Extension }
  return chrome.runtime.sendMessage(request)
}

/** What the extension's worker finds in the marked blocks of the page, which is in front. */
export async function annotationOf({ context, extensionId }: Launched, page: Page): Promise<Annotation> {
  const worker =
    context.serviceWorkers().find((one) => one.url().includes(extensionId)) ??
    (await context.waitForEvent('serviceworker'))
  const state = await worker.evaluate<PageState>(calling(stateOfFront, []))
  const text = await page.evaluate<string>(calling(markedText, []))
  const view = await context.newPage()
  try {
    await view.goto(`chrome-extension://${extensionId}/options.html`)
    const request = { type: 'annotate', text, ...(state.published && { published: state.published }) }
    const reply = await view.evaluate<Reply<'annotate'>>(calling(askWorker, [request]))
    if (!reply.ok) throw new Error(reply.error)
    return reply.value
  } finally {
    await view.close()
    await page.bringToFront()
  }
}

/** Pads by what a terminal shows: joiners and other signs without width count nothing. */
function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}

function widthOf(cell: string): number {
  return cell.replace(/[\p{Mn}\p{Cf}]/gu, '').length
}

function row({ surface, kind, entity, name, nameEn, role }: Mention, date: string | undefined): string[] {
  const who = [name, nameEn].filter(Boolean).join(' · ')
  return [
    surface.replace(/\s+/g, ' '),
    kind,
    who || entity,
    role ?? '',
    kind === 'date' ? entity : (date ?? ''),
  ]
}

/** One line for each different mention: surface, kind, who or what, post, day. */
export function mentionTable({ mentions, date }: Annotation): string {
  const head = ['surface', 'kind', 'who or what', 'post on that day', 'day']
  const different = new Map(mentions.map((mention) => [`${mention.surface} ${mention.entity}`, mention]))
  const rows = [head, ...[...different.values()].map((mention) => row(mention, mention.at ?? date))]
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))))
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `\n${lines.join('\n')}\n\n${mentions.length} mentions, ${different.size} of them different; the article is of ${date ?? 'an unknown day'}.`
}
