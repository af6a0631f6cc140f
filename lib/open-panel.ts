/**
 * Opening the side panel, from within the reader's click or key: both browsers refuse it
 * later, so nothing may be awaited before.
 */
import { browser } from 'wxt/browser'

interface SidebarAction {
  open(): Promise<void>
}

/** Firefox has a sidebar; it has no types of its own in wxt's. */
const sidebar = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction

/** Opens it in a window; where a browser has none (Firefox for Android), as a tab that stays with `tabId`. */
export async function openPanel(windowId: number | undefined, tabId: number | undefined): Promise<void> {
  const firefox = sidebar()
  if (firefox) return firefox.open()
  if (browser.sidePanel && windowId !== undefined) return browser.sidePanel.open({ windowId })
  const address = browser.runtime.getURL('/sidepanel.html')
  await browser.tabs.create({ url: tabId === undefined ? address : `${address}?tab=${tabId}` })
}
