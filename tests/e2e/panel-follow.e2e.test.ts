/** The side panel follows: what comes later, other pages, other tabs, pages it may not or cannot read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { ChromiumDriver } from './chromium'
import type { SidePanel, Tab } from './driver'
import type { FirefoxDriver } from './firefox'
import { articleOf, lines } from './marking'
import { namesIn, openBeside, pressIn, saidIn, untilSaid } from './panel'

const url = 'http://www.irna.ir/news/85250032/'
const otherUrl = 'http://www.isna.ir/news/1402071733333/'
const documentUrl = 'http://www.isna.ir/paper.pdf'
const emptyDocument = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`
const unknownUrl = 'http://paper.example/2'
const other = articleOf([
  'ژاپن و پاکستان در توکیو سندی را دربارهٔ بازرگانی امضا کردند که از فردا به کار گرفته می‌شود.',
])
const here = ['ilham-aliyev ۱ بار', 'hossein-amir-abdollahian ۱ بار', 'PK ۱ بار']
const there = ['JP ۱ بار', 'PK ۱ بار']

describe.each(browsers)('the side panel in $name', ({ start }) => {
  let driver: ChromiumDriver | FirefoxDriver
  let tab: Tab
  let panel: SidePanel

  beforeAll(async () => {
    driver = await start()
    driver.web.put(otherUrl, { html: other })
    driver.web.put(unknownUrl, { html: articleOf(lines) })
    ;({ tab, panel } = await openBeside(driver, { url, html: articleOf(lines), mentions: 3 }))
  })
  afterAll(() => driver?.close())

  const untilListed = (what: string, wanted: readonly string[]) =>
    until(
      what,
      () => namesIn(panel),
      (rows) => rows.join() === wanted.join(),
    )

  it('lists what comes into the page later, and the page that comes in its place', async () => {
    await untilListed('the page is listed', here)
    await tab.evaluate(() => {
      const more = document.createElement('p')
      more.textContent = 'ژاپن نیز در بیانیه‌ای از این دیدار یاد کرد و پاکستان به آن پاسخ داد.'
      document.querySelector('.item-text')?.append(more)
    })
    await untilListed('what came is counted', [...here.slice(0, 2), 'PK ۲ بار', 'JP ۱ بار'])
    await tab.goto(otherUrl)
    await untilListed('the other page is listed', there)
  })

  it('follows the reader from tab to tab, and away from one that is closed', async () => {
    const second = await driver.open()
    await second.goto(url)
    await untilListed('the second tab is listed', here)
    await tab.front()
    await untilListed('the first tab is listed', there)
    await second.front()
    await untilListed('the second tab is listed again', here)
    await driver.stopWorker()
    await second.close()
    await tab.front()
    await untilListed('the first tab is there again', there)
  })

  it('says so where there is nothing to read: a page of the browser’s, a page of ours, a document', async () => {
    const said = /حاشیه در این صفحه کار نمی‌کند|حاشیه این صفحه را نمی‌خواند/
    const second = await driver.open()
    await second.front()
    await until(
      'an empty tab has nothing',
      () => saidIn(panel),
      (text) => said.test(text),
    )
    await tab.front()
    await untilListed('the first tab is listed', there)
    await second.front()
    await second.goto(driver.extensionUrl('options.html'))
    await until(
      'our own page has nothing',
      () => saidIn(panel),
      (text) => said.test(text),
    )
    await second.close()
    await tab.front()
    await untilListed('the first tab is there again', there)
    driver.web.put(documentUrl, { html: emptyDocument, headers: { 'content-type': 'application/pdf' } })
    await tab.goto(documentUrl)
    await until(
      'a document has nothing',
      () => saidIn(panel),
      (text) => /متن خبری در این صفحه پیدا نشد|حاشیه در این صفحه کار نمی‌کند/.test(text),
    )
    await tab.goto(otherUrl)
    await untilListed('the first tab is there again', there)
  })

  it('says that it may not read a page of an unknown site, and is back on one that it may', async () => {
    await tab.goto(unknownUrl)
    await untilSaid(panel, 'حاشیه این صفحه را نمی‌خواند')
    await tab.goto(url)
    await untilListed('the known site is listed', here)
  })

  it('says that a site is switched off, and runs there when told', async () => {
    const settings = await driver.open()
    await settings.goto(driver.extensionUrl('options.html'))
    await settings.evaluate(async (host) => {
      interface Extension {
        storage: {
          local: { get(key: string): Promise<Record<string, object>>; set(what: object): Promise<void> }
        }
      }
      const { chrome } = globalThis as unknown as { chrome: Extension }
      const { settings } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...settings, offHosts: [host] } })
    }, new URL(url).hostname)
    await settings.close()
    await tab.front()
    await untilSaid(panel, 'حاشیه در این سایت خاموش است')
    await pressIn(panel, '.state .button')
    await untilListed('it runs', here)
  })

  it('goes, and comes again by its key', async () => {
    await panel.close()
    await tab.goto(otherUrl)
    if (driver.name === 'Firefox') {
      await tab.command('panel')
      panel = await driver.sidebar()
      return untilListed('the page is listed', there)
    }
    // No key of a test reaches this browser, which opens a panel for real ones alone: that the command asks
    // for it, in the right window and with nothing awaited before, is all that can be seen.
    const seen = await (await driver.worker()).evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: PanelApi }
      const [pressedIn] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const command = (await chrome.commands.getAll()).find(({ name }) => name === 'panel')
      const opened: object[] = []
      chrome.sidePanel.open = async (where) => void opened.push(where)
      chrome.commands.onCommand.dispatch('panel', pressedIn)
      return { shortcut: command?.shortcut, opened, windowId: pressedIn?.windowId }
    })
    expect(seen.shortcut).toMatch(/Alt\+Shift\+S|⌥⇧S/)
    expect(seen.opened).toEqual([{ windowId: seen.windowId }])
  })
})

interface PanelApi {
  tabs: { query(which: object): Promise<{ windowId: number }[]> }
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>
    onCommand: { dispatch(name: string, tab: unknown): void }
  }
  sidePanel: { open(where: object): Promise<void> }
}
