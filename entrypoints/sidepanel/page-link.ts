/** The panel's line to the page beside it: follows the active tab, and each page that comes into it. */
import { type Browser, browser } from 'wxt/browser'
import type { PanelPageState } from '../../components/panel/panel.types'
import { parseRequest } from '../../lib/messages'
import { command } from '../../lib/open-tab'
import {
  type AskedByPanel,
  type Occurrence,
  type Offered,
  PANEL_PORT,
  parseSaidByPage,
  type SaidByPage,
} from '../../lib/panel-messages'

export interface Told {
  page(state: PanelPageState): void
  occurrences(id: string, occurrences: Occurrence[]): void
  /** Of the page that was told last. */
  offers(offers: Offered[]): void
}

export class PageLink {
  #tab: Browser.tabs.Tab | undefined
  #port: Browser.runtime.Port | undefined
  /** Counts the looks at the tab: an answer to an earlier one is void. */
  #turn = 0

  /** @param fixed tab to stay with; the panel's window's active one where absent */
  constructor(
    private readonly told: Told,
    private readonly windowId: number | undefined,
    private readonly fixed?: number,
  ) {
    browser.tabs.onActivated.addListener(() => void this.refresh())
    browser.tabs.onUpdated.addListener((id, { status, url }) => {
      if (id === this.#tab?.id && (status !== undefined || url !== undefined)) void this.refresh()
    })
    browser.tabs.onRemoved.addListener((id) => {
      if (id === this.#tab?.id) void this.refresh()
    })
    // A page that was read says how much it found: that is also when one that was run once is there.
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (sender.tab?.id !== this.#tab?.id || this.#port) return
      if (parseRequest(message)?.type === 'count') void this.refresh()
    })
    void this.refresh()
  }

  get tabId(): number | undefined {
    return this.#tab?.id
  }

  ask(asked: AskedByPanel): void {
    try {
      this.#port?.postMessage(asked)
    } catch {
      // The page went away this moment; its end is on the way to us.
    }
  }

  /** Looks which page is there now, and connects to it where it is not connected. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn
    const tab = await this.#find()
    if (turn !== this.#turn) return
    if (tab?.id !== this.#tab?.id) this.#hangUp()
    this.#tab = tab
    if (this.#port) return
    const state = await this.#connect(tab, () => turn === this.#turn)
    if (turn === this.#turn && state) this.told.page(state)
  }

  async #find(): Promise<Browser.tabs.Tab | undefined> {
    if (this.fixed !== undefined) return browser.tabs.get(this.fixed).catch(() => undefined)
    const [tab] = await browser.tabs.query({ active: true, windowId: this.windowId })
    return tab
  }

  /** Connects, or says why there is nothing to connect to; undefined where another look has begun. */
  async #connect(
    tab: Browser.tabs.Tab | undefined,
    isWanted: () => boolean,
  ): Promise<PanelPageState | undefined> {
    // Without a right to the page the browser keeps its address from us.
    if (tab?.id === undefined || !tab.url) return { state: 'forbidden' }
    if (!/^https?:/.test(tab.url)) return { state: 'no-page' }
    const waiting = tab.status === 'loading' ? ({ state: 'waiting' } as const) : undefined
    const there = await command({ id: tab.id }, { type: 'state' })
    if (!isWanted()) return undefined
    if (!there) return waiting ?? { state: (await mayRun(tab.id)) ? 'absent' : 'no-page' }
    try {
      await browser.scripting.executeScript<[], void>({
        target: { tabId: tab.id, frameIds: [0] },
        files: ['/panel-page.js'],
      })
    } catch {
      return waiting ?? { state: 'forbidden' }
    }
    if (!isWanted()) return undefined
    this.#listen(browser.tabs.connect(tab.id, { name: PANEL_PORT, frameId: 0 }))
    return { state: 'waiting' }
  }

  #listen(port: Browser.runtime.Port) {
    this.#port = port
    port.onMessage.addListener((message: unknown) => {
      const said = parseSaidByPage(message)
      if (said && port === this.#port) this.#hear(said)
    })
    port.onDisconnect.addListener(() => {
      if (port !== this.#port) return
      this.#port = undefined
      this.told.offers([])
      void this.refresh()
    })
    this.ask({ type: 'offers' })
  }

  #hear(said: SaidByPage) {
    if (said.type === 'occurrences') this.told.occurrences(said.id, said.occurrences)
    else if (said.type === 'offers') this.told.offers(said.offers)
    else this.told.page({ state: 'content', content: said })
  }

  #hangUp() {
    this.#port?.disconnect()
    this.#port = undefined
    this.told.offers([])
    this.told.page({ state: 'waiting' })
  }
}

/** Whether the browser runs scripts there at all: Firefox shows documents (PDF) in a page of its own, under their address. */
async function mayRun(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} })
    return true
  } catch {
    return false
  }
}
