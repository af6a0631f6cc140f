/** The worker: answers pages. Every request stands alone, since the worker may die after any. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepAddedSites } from '../lib/added-sites'
import { annotate } from '../lib/annotate/annotate'
import { offersIn } from '../lib/annotate/offers/offers'
import type { Mention } from '../lib/annotate/types'
import { backupReminder, keepBackups } from '../lib/auto-backup'
import { cardOf, namesOf } from '../lib/knowledge/cards'
import { findByName, namedIn } from '../lib/knowledge/find'
import { Library } from '../lib/knowledge/library'
import { thenAndNow } from '../lib/knowledge/then-and-now'
import { type Keeping, LeftBehind } from '../lib/left-behind'
import { keepMenu } from '../lib/menu'
import {
  type Annotated,
  type Command,
  parseRequest,
  type Replies,
  type Reply,
  type RequestType,
} from '../lib/messages'
import { articleAddress, type PageAddresses } from '../lib/notebook/address'
import type { Refused } from '../lib/notebook/answers'
import { correct } from '../lib/notebook/correct'
import { NotebookError } from '../lib/notebook/database'
import { NotebookStore } from '../lib/notebook/store'
import { keepOffSites } from '../lib/off-sites'
import { openPanel } from '../lib/open-panel'
import { askToPersist } from '../lib/persist'
import { loadSettings } from '../lib/settings-store'
import { foldLetters } from '../lib/text/fold'

export default defineBackground(() => {
  const file = (name: string) => fetch(browser.runtime.getURL(`/knowledge/${name}` as never))
  const library = new Library({
    version: __KNOWLEDGE_VERSION__,
    index: async () => (await file('index.bin')).arrayBuffer(),
    entities: async () => (await file('entities.json')).json(),
  })
  const notebook = new NotebookStore()
  // Whatever wakes the worker, a page most likely waits to be read.
  library.lexicon().catch(() => {})
  const left = new LeftBehind(({ request, sent }) => keepLeft(request, sent))
  keepAddedSites()
  keepOffSites()
  const everything = () => notebook.everything()
  keepBackups(everything)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void library.install().catch(() => {})
    // Behind what the reader has before him: nobody asked for it.
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/guide.html'), active: false })
  })

  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (reply: Reply<RequestType>) => void) => {
      answer(message, sender)
        .then((value) => respond({ ok: true, value }))
        .catch((error: unknown) =>
          respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
        )
      return true
    },
  )

  async function keepLeft(request: Keeping, sent: string | undefined): Promise<boolean> {
    switch (request.type) {
      case 'save-highlight':
        return !('state' in (await saveHighlight(request)))
      case 'change-highlight':
        await notebook.changeHighlight(request.id, request.mark)
        return true
      case 'save-note':
        await notebook.saveLeftNote(request.draft, sent)
        return true
    }
  }

  /** What is kept: from the first thing on the browser is asked to keep it as well. */
  async function kept<T>(work: Promise<T>): Promise<T | Refused> {
    const done = await orRefused(work)
    void askToPersist()
    return done
  }

  function saveHighlight({ page: where, highlight: what }: Extract<Keeping, { type: 'save-highlight' }>) {
    const { url, canonical, ...page } = where
    const { selector, container, headline, ...highlight } = what
    const address = articleAddress({ url, canonical })
    return kept(
      notebook.saveHighlight(
        {
          ...highlight,
          target: {
            source: address,
            selector,
            ...(container && { container }),
            ...(headline && { headline }),
          },
        },
        { ...page, address, site: new URL(address).hostname },
      ),
    )
  }

  /** A notebook that cannot be read leaves the page its marks. */
  async function hasHighlights(page: PageAddresses): Promise<boolean> {
    // What a page left behind comes first.
    await left.taken()
    return (await notebook.countOn(addressesIn(page))) > 0
  }

  async function annotated(request: Asked<'annotate'>): Promise<Annotated> {
    const { text, published, homeArea, known, page, sure } = request
    const [lexicon, said, highlighted] = await Promise.all([
      library.lexicon(),
      // A notebook that cannot be read leaves the page its marks.
      notebook.correctionsOn(page && articleAddress(page)).catch(() => []),
      page && !sure ? hasHighlights(page).catch(() => undefined) : undefined,
    ])
    // What is asked of a text's beginning goes out before the thread is busy with the whole.
    if (!sure) await new Promise((next) => setTimeout(next))
    const found = annotate(text, lexicon, { date: published, homeArea, known })
    const annotation = sure ? { ...found, mentions: found.mentions.filter(isSure) } : found
    // An import that was broken off goes on, now that the page waits no more.
    if (!sure) library.open().catch(() => {})
    const corrected = correct(text, annotation, said, (id, day) => namedIn(lexicon.graph, id, day))
    return highlighted === undefined ? corrected : { ...corrected, highlighted }
  }

  async function answer(
    message: unknown,
    sender: { tab?: { id?: number }; frameId?: number },
  ): Promise<Replies[RequestType]> {
    const request = parseRequest(message)
    if (!request) throw new Error('This message is none of the protocol.')
    // What a page left behind comes before what is asked or kept after it.
    if (/note|highlight/.test(request.type)) await left.taken()
    switch (request.type) {
      case 'annotate':
        return annotated(request)
      case 'offers':
        return offersIn(request.text, await library.lexicon(), {
          homeArea: request.homeArea,
          date: request.published,
        })
      case 'card': {
        const { pack, store } = await library.open()
        return cardOf(request.entity, request.at, pack, store)
      }
      case 'names': {
        const { store } = await library.open()
        return namesOf(request.ids, store)
      }
      case 'then-and-now': {
        const { pack, store } = await library.open()
        return thenAndNow(request.persons, request.at, pack, (ids) => store.persons.bulkGet(ids))
      }
      case 'open-picture':
        await browser.tabs.create({
          url: `${browser.runtime.getURL('/library.html')}#pictures?${new URLSearchParams({ entity: request.entity })}`,
        })
        return true
      case 'load-card':
        await browser.scripting.executeScript({
          target: { tabId: sender.tab!.id!, frameIds: [sender.frameId ?? 0] },
          files: ['/card.js'],
        })
        return true
      case 'count':
        await browser.action.setBadgeText({
          tabId: sender.tab?.id,
          text: request.count > 0 ? String(request.count) : '',
        })
        return true
      case 'settings':
        return loadSettings()
      case 'knowledge-state':
        void library.open().catch(() => {})
        return library.state
      case 'load-notebook':
        await browser.scripting.executeScript({
          target: { tabId: sender.tab!.id!, frameIds: [sender.frameId ?? 0] },
          files: ['/notebook.js'],
        })
        return true
      case 'has-highlights':
        return hasHighlights(request.page)
      case 'highlights':
        return orRefused(notebook.pageWithHighlights(articleAddress(request.page)))
      case 'save-highlight':
        return saveHighlight(request)
      case 'change-highlight':
        return orRefused(notebook.changeHighlight(request.id, request.mark).then(() => true as const))
      case 'remove-highlight':
        return orRefused(notebook.removeHighlights([request.id]).then(() => true as const))
      case 'find':
        return findByName(request.query, (await library.open()).pack.graph)
      case 'correct': {
        const { page, selector, scope, linked, rule, is } = request
        const correction = await kept(
          notebook.saveCorrection({
            scope,
            target: { source: articleAddress(page), selector },
            surface: foldLetters(selector[0].exact),
            linked,
            rule,
            verdict: is ? { type: 'is', entity: is } : { type: 'not-this' },
          }),
        )
        void askAgain()
        return correction
      }
      case 'remove-correction': {
        const removed = await orRefused(notebook.removeCorrections([request.id]).then(() => true as const))
        void askAgain()
        return removed
      }
      case 'corrected':
        void askAgain()
        return true
      case 'sought-highlights':
        return orRefused(notebook.noteSought(request.lost, request.found).then(() => true as const))
      case 'note':
        return orRefused(notebook.noteOn(request.entity).then((note) => note ?? null))
      case 'save-note':
        return kept(notebook.saveNote(request.draft))
      case 'backup-reminder':
        return (await backupReminder(everything)) ?? null
    }
  }

  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    if (command === 'panel') return openPanel(pressedIn?.windowId, pressedIn?.id)
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return
    await browser.tabs.sendMessage(tab.id, commands[command as keyof typeof commands]).catch(() => {})
  })
  keepMenu((tab) => browser.tabs.sendMessage(tab, commands.highlight).catch(() => {}))
})

/** What a page may be kept under: the canonical link of an endless page may be of another article. */
const addressesIn = (page: PageAddresses) => [articleAddress(page), articleAddress({ url: page.url })]

type Asked<T extends RequestType> = Extract<NonNullable<ReturnType<typeof parseRequest>>, { type: T }>

/** Roles, surnames and dates rest on the text as a whole. */
function isSure({ evidence }: Mention): boolean {
  return evidence.rule === 'full-name' || evidence.rule === 'area-name'
}

/** Has every page with marks ask for them anew; tabs without any do not answer. */
async function askAgain(): Promise<void> {
  const again: Command = { type: 'again' }
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, again).catch(() => {})
}

/** What the keyboard commands of the manifest say to the page. */
const commands = {
  'next-mention': { type: 'step', by: 1 },
  'previous-mention': { type: 'step', by: -1 },
  highlight: { type: 'mark' },
} satisfies Record<string, Command>

/** A notebook that refuses is an answer the reader must see, not a failure to ask again about. */
async function orRefused<T>(work: Promise<T>): Promise<T | Refused> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error
    return { state: 'refused', problem: error.problem, reason: error.message }
  }
}
