/** A Chromium with the built extension and its rivals, each on a host of its own, and loads measured in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { ensureChromium } from '../../browsers'
import { type Launched, launchChromium } from '../../chromium'
import { calling } from '../../in-page'
import { serveWeb, type Web } from '../../serve'
import { until } from '../../until'
import { type Probed, probe } from './probe'
import { writeAsking, writeFloor, writeMarkJs } from './rivals'
import { PageTrace, type TraceEvent, traced } from './trace'

const extension = resolve(import.meta.dirname, '../../../.output/chrome-mv3')

export const hosts = {
  bare: 'bare.example',
  floor: 'floor.example',
  asking: 'asking.example',
  /** Of the family the articles are laid out like. */
  ours: 'www.irna.ir',
  markJs: 'mark.example',
} as const

/** What one load of a page cost. Milliseconds, but for the last three. */
export interface Load {
  /** From DOMContentLoaded to the first frame on the screen, and to the first with marks. */
  firstFrame: number
  visible?: number
  /** Extensions' scripts and messages on the page's thread. */
  script: number
  /** Longest task of an extension's. */
  longest: number
  /** Sum of what tasks, the page's own among them, take over 50 ms each. */
  blocking: number
  layoutShift: number
  mutations: number
  /** Private memory of the page's process in MB, garbage collected. */
  memoryMB: number
}

/** Milliseconds in which nothing is asked of a page: the harness's own scripts would take their place among what is measured. */
const QUIET = 500
/** Milliseconds a page is watched on after the marks are there, or where none come. */
const AFTER = 700

export class BenchBrowser {
  private constructor(
    readonly launched: Launched,
    readonly web: Web,
    private readonly folder: string,
  ) {}

  /** @param names what mark.js is given */
  static async start(names: readonly string[]): Promise<BenchBrowser> {
    const web = await serveWeb()
    const executable = ensureChromium()
    const options = { executable, extension, headless: true, proxyPort: web.port }
    const launched = await launchChromium(options).catch(async (error: unknown) => {
      await web.close()
      throw error
    })
    const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-bench-'))
    const browser = new BenchBrowser(launched, web, folder)
    try {
      for (const path of [
        writeFloor(folder, hosts.floor),
        writeAsking(folder, hosts.asking),
        writeMarkJs(folder, hosts.markJs, names),
      ])
        await launched.cdp.send('Extensions.loadUnpacked', { path })
      await launched.context.addInitScript(calling(probe, []))
      await browser.#isInstalled()
    } catch (error) {
      // Left open, browser and server would keep the process from ending.
      await browser.close()
      throw error
    }
    return browser
  }

  async close(): Promise<void> {
    await this.launched.close()
    await this.web.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Serves `html` on every host under the path; gives the address on each. */
  put(path: string, html: string): Record<keyof typeof hosts, string> {
    const urls = Object.entries(hosts).map(([key, host]) => [key, `http://${host}${path}`] as const)
    for (const [, url] of urls) this.web.put(url, { html })
    return Object.fromEntries(urls) as Record<keyof typeof hosts, string>
  }

  /** Ends the extension's worker and sees it gone. */
  async stopWorker(): Promise<void> {
    const { cdp, extensionId } = this.launched
    const targets = async () =>
      (await cdp.send('Target.getTargets')).targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
      )
    for (const { targetId } of await targets()) await cdp.send('Target.closeTarget', { targetId })
    await until('the worker is gone', targets, (left) => left.length === 0)
  }

  /** Asks the extension's worker for something, so that it is awake and has its base open. */
  async wakeWorker(): Promise<void> {
    const view = await this.openView()
    await view.evaluate(`chrome.runtime.sendMessage({ type: 'annotate', text: 'دیدار در تهران' })`)
    await view.close()
  }

  /** A page of the extension, from which its worker can be asked. */
  async openView(): Promise<Page> {
    const view = await this.launched.context.newPage()
    await view.goto(`chrome-extension://${this.launched.extensionId}/popup.html`)
    return view
  }

  /** Opens `url` and waits until it is marked; the page is the caller's to close. */
  async openMarked(url: string): Promise<Page> {
    const page = await this.launched.context.newPage()
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction(hasMarks, undefined, { polling: 100 })
    return page
  }

  /** How many mentions the extension found on a page, painted or not yet. */
  async markCount(page: Page): Promise<number> {
    const view = await this.openView()
    const state = await view.evaluate<{ officials: number; countries: number; dates: number }>(
      `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'state' }))`,
    )
    await view.close()
    await page.bringToFront()
    return state.officials + state.countries + state.dates
  }

  /** Loads `url` in a page and a process of its own and measures it. */
  async load(url: string, marks: 'marks' | 'no marks'): Promise<Load> {
    const page = await this.launched.context.newPage()
    let probed: Probed | undefined
    const events = await traced(this.launched.cdp, async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      await page.waitForTimeout(QUIET)
      if (marks === 'marks')
        await page.waitForFunction(hasMarks, undefined, { timeout: 120_000, polling: 200 })
      await page.waitForTimeout(AFTER)
      probed = await page.evaluate<Probed>('probed')
      await this.#dumpMemory(page)
    })
    await page.close()
    return readLoad(events, probed!)
  }

  async #dumpMemory(page: Page): Promise<void> {
    const session = await this.launched.context.newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    await this.launched.cdp.send('Tracing.requestMemoryDump', { levelOfDetail: 'light' })
    await session.detach()
  }

  /** Waits until the base is imported. */
  async #isInstalled(): Promise<void> {
    const view = await this.openView()
    await until(
      'the base is imported',
      () =>
        view.evaluate<string>(`chrome.runtime.sendMessage({ type: 'knowledge-state' }).then(JSON.stringify)`),
      (state) => state?.includes('"ready"') ?? false,
      60,
    )
    await view.close()
  }
}

function hasMarks(): boolean {
  return (globalThis as unknown as { probed: Probed }).probed.marked !== undefined
}

function readLoad(events: TraceEvent[], { layoutShift, mutations }: Probed): Load {
  const trace = new PageTrace(events)
  const visible = trace.framePresentedAfter('bench-marked')
  return {
    firstFrame: trace.framePresentedAfter('bench-ready') ?? Number.NaN,
    ...(visible !== undefined && { visible }),
    script: trace.scriptSinceStart(),
    longest: trace.longestTask(),
    blocking: trace.blocking(),
    layoutShift,
    mutations,
    memoryMB: (trace.privateMemory() ?? Number.NaN) / 1e6,
  }
}
