/**
 * Sixty highlights on twenty pages of five families of sites, and thirteen kinds
 * of change to each: found at their words, or orphans, and never elsewhere.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBackup } from '../../lib/notebook/backup'
import { lettersOf } from '../../lib/notebook/letters'
import type { Notebook } from '../../lib/notebook/schema'
import { until } from '../../scripts/until'
import { asPrinted, type ChangedPage, changes } from './anchoring/changes'
import { idled, type Place, placesOf, rowsOf, selectBetween } from './anchoring/in-page'
import { COUNT, type MarkedArticle, markedArticles, placeOf } from './anchoring/marked'
import { chromium, firefox } from './browsers'
import type { Driver, Tab } from './driver'
import { pressInBar } from './marking'
import { paintedIn } from './reader'

const ARTICLES = 20
/** Colours of an article's highlights in their order, as the bar says and the page paints them; the last one's is the witness. */
const colors = ['زرد', 'سبز', 'آبی', 'صورتی']
const names = ['mark-e', 'mark-f', 'mark-g', 'mark-h']

const articles = markedArticles(ARTICLES)
interface Outcome {
  right: number
  orphans: string[]
  wrong: string[]
}

const letters = (text: string) => lettersOf(text).letters

/** Loads the page, and says what became of its highlights. */
async function judge(
  driver: Driver,
  tab: Tab,
  label: string,
  page: ChangedPage,
  outcome: Outcome,
): Promise<void> {
  driver.web.put(page.url, { html: page.html })
  await tab.goto(page.url)
  if (page.afterwards) await tab.evaluate(page.afterwards)
  const expected = names.map((_, i) => placeOf(page.paragraphs, i))
  const isRight = (place: Place | undefined, i: number) =>
    place !== undefined &&
    !place.isOutside &&
    letters(place.before) === letters(expected[i]!.before) &&
    letters(place.within) === letters(expected[i]!.within)
  await until(
    `${label}: the highlight in the paragraph that never changes is there`,
    () => tab.evaluate(placesOf, names),
    (places) => isRight(places[names[COUNT]!], COUNT),
    30,
  )
  let places = await tab.evaluate(placesOf, names)
  // All are sought in the same idle moments: who is not found after some more of them is an orphan.
  for (let turn = 0; turn < 3 && Object.keys(places).length < names.length; turn++) {
    await tab.evaluate(idled, 6)
    places = await tab.evaluate(placesOf, names)
  }
  for (let i = 0; i < COUNT; i++) {
    const place = places[names[i]!]
    const what = `${label}: «${expected[i]!.within}»`
    if (!place) outcome.orphans.push(what)
    else if (isRight(place, i)) outcome.right++
    else outcome.wrong.push(`${what} → «${place.within}»`)
  }
}

function report(browser: string, { right, orphans, wrong }: Outcome, pages: number): void {
  const all = right + orphans.length + wrong.length
  const share = ((100 * right) / all).toFixed(1)
  console.log(
    `${browser}: ${pages} pages; of ${all} highlights ${right} (${share} %) at their words, ${orphans.length} orphans, ${wrong.length} elsewhere`,
  )
  for (const one of orphans) console.log(`  orphan: ${one}`)
}

let driver: Driver
let made: Notebook

beforeAll(async () => {
  driver = await chromium()
})
afterAll(() => driver?.close())

it('are made by the bar, three on each of twenty pages', async () => {
  const tab = await driver.open()
  for (const article of articles) {
    const page = asPrinted(article)
    driver.web.put(page.url, { html: page.html })
    await tab.goto(page.url)
    await paintedIn(tab)
    for (const [i, color] of colors.entries()) {
      const { before, within } = placeOf(article.paragraphs, i)
      const at = (text: string): [number, number] => {
        const lines = text.split('\n')
        return [lines.length - 1, lines.at(-1)!.length]
      }
      await tab.evaluate(selectBetween, at(before), at(before + within))
      await tab.command('highlight')
      await pressInBar(tab, color)
      await until(
        `${article.url}: «${within}» is painted`,
        () => tab.evaluate(placesOf, names),
        (places) => letters(places[names[i]!]?.within ?? '') === letters(within),
      )
      await tab.press('Escape')
    }
  }
  await tab.goto(driver.extensionUrl('library.html'))
  const [notes, highlights, pages] = await tab.evaluate(rowsOf, ['notes', 'highlights', 'pages'])
  made = { notes, highlights, pages, corrections: [] } as Notebook
  expect(made.highlights).toHaveLength(ARTICLES * (COUNT + 1))
  expect(made.pages).toHaveLength(ARTICLES)
  await tab.close()
})

/** Highlights on changed pages, `of` (article, change) pairs. */
async function judgeAll(
  driver: Driver,
  pairs: readonly (readonly [MarkedArticle, string])[],
): Promise<Outcome> {
  const outcome: Outcome = { right: 0, orphans: [], wrong: [] }
  const tab = await driver.open()
  for (const [article, change] of pairs)
    await judge(driver, tab, `${change}, ${article.url}`, changes[change]!(article), outcome)
  await tab.close()
  report(driver.name, outcome, pairs.length)
  return outcome
}

function expectGood({ right, orphans, wrong }: Outcome, pages: number): void {
  expect(wrong).toEqual([])
  expect(right + orphans.length).toBe(pages * COUNT)
  expect(right / (pages * COUNT)).toBeGreaterThanOrEqual(0.98)
}

const kinds = Object.keys(changes)

it('are found again in Chromium after each kind of change on each page', { timeout: 300_000 }, async () => {
  const pairs = articles.flatMap((article) => kinds.map((kind) => [article, kind] as const))
  const outcome = await judgeAll(driver, pairs)
  expectGood(outcome, pairs.length)
})

it('come into Firefox by a backup and are found there, on two pages for each kind of change', async () => {
  const other = await firefox()
  try {
    const library = await other.open()
    await library.goto(other.extensionUrl('library.html#files'))
    await bringIn(library, writeBackup(made))
    await library.close()
    // Every page and every kind has its turn.
    const pairs = Array.from({ length: kinds.length * 2 }, (_, i) => {
      return [articles[i % ARTICLES]!, kinds[(i + Math.floor(i / kinds.length)) % kinds.length]!] as const
    })
    expectGood(await judgeAll(other, pairs), pairs.length)
  } finally {
    await other.close()
  }
})

async function bringIn(library: Tab, backup: string): Promise<void> {
  await until('the library takes a file', () =>
    library.evaluate((backup) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) return false
      const files = new DataTransfer()
      files.items.add(new File([backup], 'backup.json'))
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
      return true
    }, backup),
  )
  await until('the library asks', () =>
    library.evaluate(() => {
      const found = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('وارد کن'),
      )
      found?.click()
      return found !== undefined
    }),
  )
  await until(
    'all are there',
    async () => await library.evaluate(rowsOf, ['highlights']),
    ([highlights]) => highlights?.length === made.highlights.length,
  )
}
