import { type Browser, browser } from 'wxt/browser'
import { addressesOf } from '../../lib/page/addresses'
import { titleOf } from '../../lib/page/home'
import type { ReadArticle } from '../../lib/page/notebook-host'
import { type Outlined, occurrenceOf, outlineOf } from '../../lib/page/outline'
import type { PanelHost } from '../../lib/page/panel-host'
import { type AskedByPanel, PANEL_PORT, parseAskedByPanel, type SaidByPage } from '../../lib/panel-messages'
import { PageOffers } from './offers'

/** A page that changes all the time is told of this often (ms). */
const TELL_EVERY = 200

/** Tells side panels what the page holds, and shows what they ask for. */
export class PanelPage implements PanelHost {
  /** Open ports, each with the entity whose occurrences it wants. */
  readonly #watched = new Map<Browser.runtime.Port, string | undefined>()
  /** Undefined until the page was read. */
  #articles: readonly ReadArticle[] | undefined
  #outline = new Map<string, Outlined>()
  readonly #offers = new PageOffers()
  #telling: ReturnType<typeof setTimeout> | undefined

  constructor() {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== PANEL_PORT) return
      this.#watched.set(port, undefined)
      port.onDisconnect.addListener(() => this.#watched.delete(port))
      port.onMessage.addListener((message: unknown) => {
        const asked = parseAskedByPanel(message)
        if (asked) this.#answer(port, asked)
      })
      this.#begin()
    })
  }

  follow(articles: readonly ReadArticle[]): void {
    this.#articles = articles
    this.#tellSoon()
  }

  placed(): void {
    if (this.#articles) this.#tellSoon()
  }

  /**
   * A session that has read the page tells its articles when it paints. One that is stopped
   * has none to tell; but before the page is loaded it may only not have begun.
   */
  #begin() {
    const session = globalThis.hashiyehSession
    session?.apply(session.settings)
    if (this.#articles) this.#tellSoon()
    else if (session?.state().running === true) return
    else if (document.readyState === 'complete') this.#tellSoon()
    else addEventListener('load', () => this.#begin(), { once: true })
  }

  #tellSoon() {
    if (this.#watched.size === 0) return
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined
      this.#tell()
    }, TELL_EVERY)
  }

  #tell() {
    const session = globalThis.hashiyehSession
    if (!session) return
    const articles = this.#articles ?? []
    this.#outline = outlineOf(articles, session.settings)
    const [first] = articles
    const notebook = globalThis.hashiyehNotebook
    const content: SaidByPage = {
      type: 'content',
      ...(notebook?.addresses() ?? addressesOf(document)),
      title: first ? titleOf(first) : document.title,
      isRunning: session.state().running,
      hasText: articles.some(({ reading }) => reading.text !== ''),
      ...(first?.date && { day: first.date }),
      ...(first?.confidence && { confidence: first.confidence }),
      named: [...this.#outline.values()].map(({ named }) => named),
      highlights: notebook?.places() ?? { found: [], lost: [], isDone: false },
    }
    this.#offers.follow(articles)
    for (const [port, id] of this.#watched) {
      port.postMessage(content)
      if (id !== undefined) this.#tellOccurrences(port, id)
    }
  }

  #tellOccurrences(port: Browser.runtime.Port, id: string) {
    const occurrences = (this.#outline.get(id)?.mentions ?? []).map(occurrenceOf)
    port.postMessage({ type: 'occurrences', id, occurrences } satisfies SaidByPage)
  }

  #answer(port: Browser.runtime.Port, asked: AskedByPanel) {
    switch (asked.type) {
      case 'watch':
        this.#watched.set(port, asked.id)
        if (asked.id !== undefined) this.#tellOccurrences(port, asked.id)
        break
      case 'show-mention': {
        const mention = this.#outline.get(asked.id)?.mentions[asked.nth]
        if (mention) globalThis.hashiyehSession?.goTo(mention.placed)
        break
      }
      case 'offers':
        this.#offers.want(port)
        break
      case 'show-offer':
        this.#offers.show(asked.nth)
        break
      case 'show-highlight':
        globalThis.hashiyehNotebook?.show(asked.id)
        break
    }
  }
}
