/** The entry in the menu of selected text, on pages where Hashiyeh reads. */
import { browser } from 'wxt/browser'
import { matches } from './page/sites'
import { loadSettings } from './settings-store'

const ID = 'highlight'
const titles = { fa: 'نشان‌کردن در حاشیه', en: 'Highlight with Hashiyeh' }

async function build(): Promise<void> {
  const { language } = await loadSettings()
  const { origins = [] } = await browser.permissions.getAll()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: ID,
    title: titles[language],
    contexts: ['selection'],
    documentUrlPatterns: [...new Set([...matches, ...origins])],
  })
}

/** For the worker, at top level. The browser keeps the menu between the worker's lives; what it says follows the reader. */
export function keepMenu(mark: (tab: number) => void): void {
  let last = Promise.resolve()
  const rebuild = () => {
    last = last.then(build).catch((error) => console.error('Menu:', error))
  }
  browser.runtime.onInstalled.addListener(rebuild)
  browser.runtime.onStartup.addListener(rebuild)
  browser.permissions.onAdded.addListener(rebuild)
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'local') rebuild()
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID && tab?.id !== undefined) mark(tab.id)
  })
}
