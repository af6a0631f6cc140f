/** What an endless page costs: whether a batch costs what it holds, or what the page has come to. */
import { calling } from '../../in-page'
import { median } from '../measure'
import type { BenchBrowser } from './browser'
import { PageTrace, traced } from './trace'

/** Milliseconds of script on the page's thread for a batch, appended and marked; one by itself says little. */
export interface Scrolling {
  /** Median of the second to the fifth. */
  early: number
  /** Median of the last four. */
  late: number
}

export const BATCHES = 20

function append(html: string): void {
  const body = document.querySelector('.item-text')!
  body.insertAdjacentHTML('beforeend', `<section>${html}</section>`)
  scrollTo(0, document.body.scrollHeight)
}

function isLastMarked(): boolean {
  const last = document.querySelector('.item-text > section:last-of-type')
  return [...CSS.highlights.values()].some((highlight) =>
    [...highlight].some(({ startContainer }) => last?.contains(startContainer)),
  )
}

/** Appends the batches to the article at `url`, each when the one before is marked. */
export async function measureScrolling(
  browser: BenchBrowser,
  url: string,
  batches: readonly string[],
): Promise<Scrolling> {
  await browser.wakeWorker()
  const page = await browser.openMarked(url)
  const events = await traced(browser.launched.cdp, async () => {
    for (const [i, html] of batches.entries()) {
      await page.evaluate(`performance.mark('bench-batch-${i + 1}')`)
      await page.evaluate(calling(append, [html]))
      await page.waitForFunction(isLastMarked, undefined, { polling: 100, timeout: 20_000 })
    }
    await page.evaluate(`performance.mark('bench-batch-${batches.length + 1}')`)
  })
  await page.close()
  const batch = (n: number) => new PageTrace(events, `bench-batch-${n}`, `bench-batch-${n + 1}`).script()
  const of = (first: number) => median([0, 1, 2, 3].map((n) => batch(first + n)))
  return { early: of(2), late: of(BATCHES - 3) }
}
