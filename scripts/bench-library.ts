/**
 * `npm run bench:library`: the library over 10,000 highlights in a real IndexedDB, in a
 * real Chromium with the built extension. Clock times, medians of five.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { median } from './bench/measure'
import { benchWords } from './bench/words'
import { ensureChromium } from './browsers'
import { buildExtension } from './build-extension'
import { launchChromium } from './chromium'

const HIGHLIGHTS = 10_000
const ROUNDS = 5
/** Words of a quotation. */
const QUOTATION = 25

/** Fills the notebook that the library has made. */
async function fill(page: Page, words: readonly string[], names: readonly string[]): Promise<void> {
  const moment = '2026-11-24T10:00:00.000Z'
  const addressOf = (n: number) => `https://irna.ir/news/${n}`
  const pages = Array.from({ length: HIGHLIGHTS / 10 }, (_, n) => ({
    ...{ address: addressOf(n), site: 'irna.ir', created: moment, modified: moment },
    title: words.slice(n % 1_000, (n % 1_000) + 8).join(' '),
  }))
  const highlights = Array.from({ length: HIGHLIGHTS }, (_, n) => {
    const exact = Array.from({ length: QUOTATION }, (_, i) => words[(n * 31 + i * 97) % words.length]).join(
      ' ',
    )
    const name = names[n % names.length]!
    const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }
    const position = { type: 'TextPositionSelector', start: n, end: n + exact.length }
    return {
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      target: { source: addressOf(n % (HIGHLIGHTS / 10)), selector: [quote, position] },
      ...{ color: 'yellow', note: `یادداشت ${n}`, tags: [`برچسب ${n % 40}`] },
      entities: [{ id: name, name }],
      ...{ created: moment, modified: moment },
    }
  })
  await page.evaluate(
    async ({ highlights, pages }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('notebook')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = db.transaction(['highlights', 'pages'], 'readwrite')
      for (const row of highlights) transaction.objectStore('highlights').put(row)
      for (const row of pages) transaction.objectStore('pages').put(row)
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve
        transaction.onerror = () => reject(transaction.error)
      })
      db.close()
    },
    { highlights, pages },
  )
}

/** Milliseconds from the letters' coming in to the frame that shows what was found. */
const search = (page: Page, query: string) =>
  page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!
    const count = document.querySelector('.bar-line [role=status]')!
    const before = count.textContent
    input.value = query
    const since = performance.now()
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    do await new Promise(requestAnimationFrame)
    while (count.textContent === before)
    return performance.now() - since
  }, query)

async function measure() {
  const { context, extensionId, close } = await launchChromium({
    executable: ensureChromium(),
    extension: join(import.meta.dirname, '../.output/chrome-mv3'),
    headless: true,
  })
  try {
    const { dictionary: words, names } = benchWords()
    const page = await context.newPage()
    const url = `chrome-extension://${extensionId}/library.html`
    await page.goto(url)
    await page.locator('.tabs').waitFor()
    await fill(page, words, names)
    const opened: number[] = []
    const first: number[] = []
    const next: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank')
      await page.goto(url)
      await page.locator('.item').first().waitFor()
      // Since navigation began: until a row is in the page, by a clock that began with the page.
      opened.push(await page.evaluate(() => performance.now()))
      first.push(await search(page, 'یادداشت ۹۹۹'))
      for (const query of ['یادداشت ۱۲', words[7]!, 'برچسب ۳', '']) next.push(await search(page, query))
    }
    return { opened: median(opened), first: median(first), next: median(next) }
  } finally {
    await close()
  }
}

buildExtension()
const { opened, first, next } = await measure()
console.log(`ms until the library of ${HIGHLIGHTS} highlights shows its rows: ${Math.round(opened)}`)
console.log(
  `ms from a query to what it finds: ${Math.round(next)}; the first one, right after opening: ${Math.round(first)}`,
)
