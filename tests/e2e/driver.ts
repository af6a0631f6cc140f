/** What the tests ask of a browser, whichever it is. */
import type { Web } from '../../scripts/serve'

export interface Tab {
  goto(url: string): Promise<void>
  /** Runs `read` in the page's own world; it sees nothing of this file but its arguments. */
  evaluate<A extends unknown[], R>(read: (...args: A) => R, ...args: A): Promise<R>
  /** Runs `read` on the closed shadow root that holds what is selected; undefined where none does. */
  inside<A extends unknown[], R>(
    selector: string,
    read: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | undefined>
  /** Pointer to a place of the viewport, in CSS pixels. */
  move(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** Puts what is on the clipboard into what has the focus, as the keyboard does. */
  paste(): Promise<void>
  /** What the keyboard command of that name does. */
  command(name: 'next-mention' | 'previous-mention' | 'highlight' | 'panel'): Promise<void>
  /** Puts this page in front of the others. */
  front(): Promise<void>
  close(): Promise<void>
}

/** The browser's side panel (Chromium) or sidebar (Firefox) with ours in it. */
export interface SidePanel {
  /** Runs `read` on the panel's document; it sees nothing of this file but its arguments. */
  run<A extends unknown[], R>(read: (panel: Document, ...args: A) => R, ...args: A): Promise<R>
  close(): Promise<void>
}

export interface Driver {
  name: 'Chromium' | 'Firefox'
  web: Web
  /** A page in front. */
  open(): Promise<Tab>
  /** Opens the side panel beside the tab by the button of the popup. */
  openPanel(tab: Tab): Promise<SidePanel>
  /** Ends the extension's worker (Chromium) or event page (Firefox), and sees it gone. */
  stopWorker(): Promise<void>
  /** Address of a page of the extension. */
  extensionUrl(path: string): string
  /** Folder of what is saved; empty before anything is. Not in a Chromium whose profile was given. */
  downloads: string
  /** Requests of pages and extension so far, without those the browser makes for itself. */
  requests(): string[]
  close(): Promise<void>
}

/** Runs in the popup. */
export function pressPanelButton(popup: Document): void {
  const button = [...popup.querySelectorAll('button')].find(({ textContent }) => textContent === 'پنل کناری')
  if (!button) throw new Error('The popup has no button for the side panel')
  button.click()
}

/**
 * Runs in every page before its own scripts: counts what changes under `body`
 * once the parser is done, and how far the layout shifts.
 */
export function witness(): void {
  const seen: Witnessed = { mutations: [], layoutShift: 0 }
  Object.assign(globalThis, { witnessed: seen })
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.mutations.push(`${type} in ${target.nodeName}`)
    }).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true })
  })
  // Firefox has no layout-shift entries: there this counts nothing.
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.layoutShift += (entry as LayoutShift).value
  }).observe({ type: 'layout-shift', buffered: true })
}

interface LayoutShift extends PerformanceEntry {
  value: number
}

export interface Witnessed {
  mutations: string[]
  /** Sum of layout-shift values. */
  layoutShift: number
}
