/** The standalone page, printed by a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { html } from '../../lib/notebook/export/html'
import type { Highlight, Notebook } from '../../lib/notebook/schema'
import { sampleNotebook } from '../notebooks'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

const sentence = 'سخنگو گفت گفت‌وگو با همسایگان ادامه دارد و راه‌های تازهٔ بازرگانی گشوده می‌شود. '
const longest = 'حجت‌الاسلام سید محمدعلی موسوی‌بجنوردی‌نژاد فیروزآبادی اصل'.repeat(3).replaceAll(' ', '')

const [one] = sampleNotebook.highlights
const [about] = sampleNotebook.pages

/** A page with so many highlights of six lines, each with a note. */
function pageOf(address: string, title: string, count: number): Notebook {
  const highlights = Array.from({ length: count }, (_, n): Highlight => {
    const [quote, position] = one!.target.selector
    return {
      ...one!,
      id: crypto.randomUUID(),
      target: {
        source: address,
        selector: [
          { ...quote, exact: sentence.repeat(6) },
          { ...position, start: n * 1_000 },
        ],
      },
      note: 'یادداشت من بر این سخن.',
    }
  })
  return { notes: [], corrections: [], pages: [{ ...about!, address, title }], highlights }
}

const together = (...all: Notebook[]): Notebook => ({
  notes: all.flatMap(({ notes }) => notes),
  corrections: [],
  pages: all.flatMap(({ pages }) => pages),
  highlights: all.flatMap(({ highlights }) => highlights),
})

async function sheets(notebook: Notebook): Promise<number> {
  await page.setContent(html(notebook))
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

it('begins a long page where a short one ends, and leaves no sheet half empty', async () => {
  const short = pageOf('https://irna.ir/news/1', 'کوتاه', 1)
  let count = 1
  while ((await sheets(pageOf('https://irna.ir/news/2', 'بلند', count))) === 1) count++
  // It is longer than a sheet by two highlights: with another one above it there are still two sheets.
  const long = pageOf('https://irna.ir/news/2', 'بلند', count + 1)
  expect(await sheets(long)).toBe(2)
  expect(await sheets(together(short, long))).toBe(2)
})

it('keeps a highlight whole, with its note, and a headline with what follows', async () => {
  await page.setContent(html(pageOf('https://irna.ir/news/2', 'بلند', 3)))
  await page.emulateMedia({ media: 'print' })
  const breaks = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!)
    return {
      whole: of('.one').breakInside,
      hasNote: document.querySelector('.one > blockquote + .note') !== null,
      headline: of('h2').breakAfter,
      source: of('.source').breakAfter,
    }
  })
  expect(breaks).toEqual({ whole: 'avoid', hasNote: true, headline: 'avoid', source: 'avoid' })
})

it('breaks long names and addresses, which are there to be read, and runs from right to left', async () => {
  const address = `https://irna.ir/news/1/${encodeURIComponent('دیدار-در-باکو-'.repeat(12))}`
  const notebook = pageOf(address, longest, 1)
  const note = { ...sampleNotebook.notes[0]!, entity: { id: 'long', name: longest } }
  await page.setContent(html({ ...notebook, notes: [note] }))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 640, height: 900 })
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    address: document.querySelector('.source a')?.textContent,
    direction: getComputedStyle(document.body).direction,
  }))
  expect(seen.overflow).toBe(0)
  expect(seen.address).toContain('دیدار-در-باکو-دیدار')
  expect(seen.direction).toBe('rtl')
})

it('does not let an address turn what stands around it', async () => {
  await page.setContent(html(pageOf('https://irna.ir/%E2%80%AEmoc.live', 'کوتاه', 1)))
  expect(await page.locator('.source a').textContent()).toBe('https://irna.ir/%E2%80%AEmoc.live')
})
