/** The tab under the popup or beside the panel: what it is, and what runs in it. */
import { type Browser, browser } from 'wxt/browser'
import { addedHosts, contentFiles, isAllowed } from './added-sites'
import type { Command, PageState } from './messages'
import { siteFor } from './page/sites'

/**
 * `ours`: read by itself, unless switched off. `refused`: on the list, but the
 * browser does not let us. `outside`: not on the list.
 */
export type SiteKind = 'ours' | 'refused' | 'outside'

export interface OpenTab {
  id: number
  url: URL
}

/** The active tab; undefined where it is no web page. */
export async function openTab(): Promise<OpenTab | undefined> {
  const [tab]: Browser.tabs.Tab[] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined
  return { id: tab.id, url: new URL(tab.url) }
}

export async function siteKind({ url }: OpenTab): Promise<SiteKind> {
  if (siteFor(url.hostname, url.pathname)) return (await isAllowed(url.hostname)) ? 'ours' : 'refused'
  return (await addedHosts()).includes(url.hostname) ? 'ours' : 'outside'
}

/** Sends a command to the page; undefined where nothing of ours listens there. */
export async function command(tab: Pick<OpenTab, 'id'>, message: Command): Promise<PageState | undefined> {
  try {
    return await browser.tabs.sendMessage<Command, PageState | undefined>(tab.id, message)
  } catch {
    return undefined
  }
}

/** Puts the content script into the page, if it is not there yet, and starts it. Throws where the browser refuses. */
export async function runOnce(tab: Pick<OpenTab, 'id'>): Promise<void> {
  if (await command(tab, { type: 'state' })) {
    await command(tab, { type: 'start' })
    return
  }
  const { css } = contentFiles()
  const target = { tabId: tab.id }
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css })
  await browser.scripting.executeScript<[], void>({ target, files: ['/content-scripts/content.js'] })
  await command(tab, { type: 'start' })
}
