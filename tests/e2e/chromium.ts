/** Drives Chromium through Playwright and the DevTools protocol. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page, Worker } from 'playwright-core'
import { ensureChromium } from '../../scripts/browsers'
import { type LaunchOptions, launchChromium } from '../../scripts/chromium'
import { closedRoots, onNode } from '../../scripts/chromium-dom'
import { calling } from '../../scripts/in-page'
import { openPopup } from '../../scripts/popup'
import { serveWeb } from '../../scripts/serve'
import { until } from '../../scripts/until'
import { type View, viewOf } from '../../scripts/view'
import { type Driver, pressPanelButton, type Tab, witness } from './driver'

/** Playwright and CDP under the driver's surface, for what only Chromium can be asked. */
export interface ChromiumDriver extends Driver {
  name: 'Chromium'
  open(): Promise<ChromiumTab>
  openPanel(tab: Tab): Promise<View>
  worker(): Promise<Worker>
  /** `kill -9` for the browser and all its processes; nothing of it can be asked any more. */
  kill(): Promise<void>
}

export interface ChromiumTab extends Tab {
  page: Page
  /** Presses the toolbar button over this page. */
  openPopup(): Promise<View>
}

// These two are asked by the browser itself (updates and sign-in), extension or not; what a page or
// the extension asks of any host at all is seen in Playwright's own events as well.
const ownHosts = /^(CONNECT |[A-Z]+ http:\/\/)(accounts\.google|update\.googleapis|clients2\.google)\.com[:/]/

export interface ChromiumOptions extends Pick<LaunchOptions, 'touch' | 'colorScheme' | 'profile'> {
  /** Optional permissions that the reader has granted: Chromium's own question cannot be answered from outside. */
  granted?: string[]
}

export async function startChromium(
  extension: string,
  { granted = [], ...options }: ChromiumOptions = {},
): Promise<ChromiumDriver> {
  const web = await serveWeb()
  const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-chromium-test-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  const launched = await launchChromium({
    executable: ensureChromium(),
    extension: granted.length > 0 ? grantedAhead(extension, folder, granted) : extension,
    headless: true,
    proxyPort: web.port,
    ...(options.profile === undefined && { downloads }),
    ...options,
  })
  const { context, cdp, extensionId, close } = launched
  await context.addInitScript(calling(witness, []))
  const asked: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!/^(chrome-extension|data|blob):/.test(url)) asked.push(`${request.method()} ${url}`)
  })

  const workerTargets = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    )

  const pages = new WeakMap<Tab, Page>()
  const driver: ChromiumDriver = {
    name: 'Chromium',
    web,
    downloads,
    async open() {
      const page = await context.newPage()
      const bare = tabOf(driver, page, await context.newCDPSession(page))
      const tab = { ...bare, page, openPopup: () => openPopup(launched, page) }
      pages.set(tab, page)
      return tab
    },
    async openPanel(tab) {
      const popup = await openPopup(launched, pages.get(tab)!)
      // The press closes the popup, at times before it has answered; that the panel is there is seen next.
      await popup.run(pressPanelButton).catch((error: unknown) => {
        if (!/ is closed$/.test(String(error))) throw error
      })
      return viewOf(cdp, driver.extensionUrl('sidepanel.html'))
    },
    async worker() {
      const alive = context.serviceWorkers().find((worker) => worker.url().includes(extensionId))
      return alive ?? context.waitForEvent('serviceworker')
    },
    async stopWorker() {
      // Again and again: one that is about to answer, or is woken by what it has left, is closed when it is there.
      await until(
        'the worker is gone',
        async () => {
          const targets = await workerTargets()
          for (const { targetId } of targets)
            await cdp.send('Target.closeTarget', { targetId }).catch(() => {})
          return targets
        },
        (targets) => targets.length === 0,
      )
    },
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    requests: () => [...new Set([...asked, ...web.log.filter((line) => !ownHosts.test(line))])],
    async kill() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
      const gone = new Promise((done) => context.once('close', done))
      // The browser itself first, which could tidy up after the others.
      for (const { id } of processInfo.sort(
        (a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'),
      ))
        killNow(id)
      await gone
      await web.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    async close() {
      await close()
      await web.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return driver
}

/** A copy of the extension that has these permissions from the start. */
function grantedAhead(extension: string, folder: string, permissions: string[]): string {
  const copy = join(folder, 'extension')
  cpSync(extension, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push(...permissions)
  manifest.optional_permissions = []
  writeFileSync(file, JSON.stringify(manifest))
  return copy
}

function killNow(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It ended with its parent.
  }
}

function tabOf(driver: ChromiumDriver, page: Page, session: CDPSession): Tab {
  return {
    async goto(url) {
      await page.goto(url)
    },
    // As an expression of the debugger, which the page's CSP has no say in.
    evaluate: (read, ...args) => page.evaluate(calling(read, args)),
    async inside(selector, read, ...args) {
      for (const nodeId of await closedRoots(session)) {
        const holds = await onNode(
          session,
          nodeId,
          (root, wanted) => root.querySelector(wanted) !== null,
          selector,
        )
        if (holds) return onNode(session, nodeId, read, ...args)
      }
      return undefined
    },
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    paste: () => page.keyboard.press('Control+v'),
    // Keys given through CDP reach the page and never the browser, so the worker is told directly.
    async command(name) {
      const worker = await driver.worker()
      await worker.evaluate(calling(dispatchCommand, [name]))
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  }
}

interface CommandEvents {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
  tabs: { query(which: object): Promise<unknown[]> }
}

/** Runs in the worker: its own listeners hear the command as from the keyboard. */
async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: CommandEvents }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.commands.onCommand.dispatch(name, tab)
}
