/** What pointing costs: from the end of the delay to the card on the screen, and a move over a page full of marks. */
import type { CDPSession, Page } from 'playwright-core'
import { defaultSettings } from '../../../lib/settings'
import { calling } from '../../in-page'
import { type Paint, painted } from '../../painted'
import { median } from '../measure'
import type { BenchBrowser } from './browser'
import { PageTrace, type TraceEvent, traced } from './trace'

/** Milliseconds from the end of the delay to the first frame with the card in it. */
export interface Pointing {
  /** The first card on a page, for which the card's code is loaded. */
  first: number
  /** Any later one. */
  warm: number
  /** A later one, with the worker stopped before. */
  dead: number
}

/** Runs in a bare page: the least a card can be, a line of text in a shadow root, after the same rest of the pointer. */
function leastCard(delay: number): void {
  let rest: ReturnType<typeof setTimeout> | undefined
  addEventListener('pointermove', ({ clientX, clientY }) => {
    clearTimeout(rest)
    rest = setTimeout(() => {
      const host = document.createElement('div')
      host.popover = 'manual'
      const line = document.createElement('p')
      line.textContent = 'وزیر امور خارجه'
      line.style.cssText = `position:fixed;left:${clientX}px;top:${clientY}px`
      host.attachShadow({ mode: 'closed' }).append(line)
      document.documentElement.append(host)
      host.showPopover()
      isThere = true
    }, delay)
  })
  // Watched frame by frame, as the card is.
  let isThere = false
  const look = () => {
    if (isThere) performance.mark('bench-card')
    else requestAnimationFrame(look)
  }
  look()
}

/** Milliseconds from the end of the delay to the frame with the least card, on the bare article at `url`. */
export async function measureLeastCard(browser: BenchBrowser, url: string): Promise<{ shown: number }> {
  const page = await browser.launched.context.newPage()
  await page.goto(url)
  await page.evaluate(calling(leastCard, [defaultSettings.delay]))
  const events = await traced(browser.launched.cdp, async () => {
    await page.evaluate(`performance.mark('bench-point')`)
    await page.mouse.move(300, 300)
    await page.waitForFunction(`performance.getEntriesByName('bench-card').length > 0`, undefined, {
      polling: 100,
    })
    await page.waitForTimeout(300)
  })
  await page.close()
  return { shown: shownAfterDelay(events) }
}

const MOVES = 200

/** Runs in the content script's world, which alone may look into a closed root: marks the frame that has the card. */
function watchCard(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } }
  }
  const look = () => {
    const hosts = [...document.documentElement.children].filter((one) => one.matches(':popover-open'))
    const isThere = hosts.some((host) =>
      chrome.dom.openOrClosedShadowRoot(host)?.querySelector('[data-entity] h2'),
    )
    if (isThere) performance.mark('bench-card')
    else requestAnimationFrame(look)
  }
  look()
}

/** Runs code in the world of the extension's content script on a page. */
async function contentWorld(
  session: CDPSession,
  extensionId: string,
): Promise<(code: string) => Promise<void>> {
  const world = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) found(context.id)
    })
  })
  await session.send('Runtime.enable')
  const contextId = await world
  return async (expression) => {
    await session.send('Runtime.evaluate', { expression, contextId })
  }
}

async function pointAt(
  browser: BenchBrowser,
  page: Page,
  run: (code: string) => Promise<void>,
  index: number,
): Promise<number> {
  const { point } = await page.evaluate<Paint>(calling(painted, [index]))
  if (!point) throw new Error(`Painted range ${index} has no place to point at`)
  await page.mouse.move(2, 2)
  // The page has scrolled, which takes back a card on its way.
  await page.waitForTimeout(100)
  await page.evaluate('performance.clearMarks()')
  const events = await traced(browser.launched.cdp, async () => {
    await page.evaluate(`performance.mark('bench-point')`)
    await run(calling(watchCard, []))
    await page.mouse.move(...point)
    await page.waitForFunction(() => performance.getEntriesByName('bench-card').length > 0)
    await page.waitForTimeout(100)
  })
  await page.keyboard.press('Escape')
  return shownAfterDelay(events)
}

function shownAfterDelay(events: TraceEvent[]): number {
  const trace = new PageTrace(events, 'bench-point')
  const ended = trace.timerFired(defaultSettings.delay)
  const shown = trace.framePresentedAfter('bench-card')
  if (ended === undefined || shown === undefined) throw new Error('The trace has no delay or no card in it')
  return shown - ended
}

/** On the article at `url`, once in a page of its own. */
export async function measurePointing(browser: BenchBrowser, url: string): Promise<Pointing> {
  await browser.wakeWorker()
  const page = await browser.openMarked(url)
  const session = await browser.launched.context.newCDPSession(page)
  const run = await contentWorld(session, browser.launched.extensionId)
  const first = await pointAt(browser, page, run, 1)
  const warm = median([await pointAt(browser, page, run, 3), await pointAt(browser, page, run, 5)])
  await browser.stopWorker()
  const dead = await pointAt(browser, page, run, 7)
  await page.close()
  return { first, warm, dead }
}

/** Milliseconds of script that one move of the pointer over the page at `url` costs. */
export async function measureMoves(
  browser: BenchBrowser,
  url: string,
): Promise<{ marks: number; move: number }> {
  await browser.wakeWorker()
  const page = await browser.openMarked(url)
  const marks = await browser.markCount(page)
  const events = await traced(browser.launched.cdp, async () => {
    await page.evaluate(`performance.mark('bench-moves')`)
    for (let i = 0; i < MOVES; i++) await page.mouse.move(100 + ((i * 37) % 900), 20 + ((i * 53) % 750))
    await page.evaluate(`performance.mark('bench-moved')`)
  })
  await page.close()
  return { marks, move: new PageTrace(events, 'bench-moves', 'bench-moved').script() / MOVES }
}
