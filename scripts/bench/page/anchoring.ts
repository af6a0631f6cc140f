/** What finding a page's highlights again costs it, where the text is another than it was. */
import { selectorOf } from '../../../lib/notebook/selector-of'
import { articlePage } from '../../article-page'
import { calling } from '../../in-page'
import { until } from '../../until'
import { makeText, seeded, type TextWords } from '../text'
import type { BenchBrowser } from './browser'
import { PageTrace, traced } from './trace'

export interface Anchored {
  /** Milliseconds of the processor: the longest task of an extension's after the marks, and all of its script. */
  longest: number
  script: number
  found: number
  lost: number
}

/** Words of a quotation; three of ten are long ones, which are sought by both their ends. */
const SHORT_QUOTE = 12
const LONG_QUOTE = 60
/** Characters of a made word with what follows it, with room. */
const PER_WORD = 9

interface Kept {
  id: string
  selector: ReturnType<typeof selectorOf>
}

/**
 * An article as it was, highlights all over it, and the article as it became: a paragraph
 * more above all; of five quotations one stands as it was, one in other letters, one has
 * other words in it, one (a long one) has more words, and one (long every other time) is gone
 * with its paragraph.
 */
export function makeChanged(words: number, count: number, source: TextWords) {
  const all = makeText(words * PER_WORD, source)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, words)
  const random = seeded(20)
  const other = () => source.dictionary[Math.floor(random() * source.dictionary.length)]!
  const each = Math.floor(all.length / count)
  const before = Array.from({ length: count }, (_, n) => all.slice(n * each, (n + 1) * each))
  const headline = 'گزارش روز'
  const text = [headline, ...before.map((paragraph) => paragraph.join(' '))].join('\n')
  let at = headline.length + 1
  const kept: Kept[] = []
  const after = before.map((paragraph, n) => {
    const kind = n % 5
    const long = kind === 3 || n % 10 === 9
    const first = Math.floor((each - (long ? LONG_QUOTE : SHORT_QUOTE)) / 2)
    const last = first + (long ? LONG_QUOTE : SHORT_QUOTE)
    const lengthOf = (some: string[]) => some.join(' ').length
    const start = at + lengthOf(paragraph.slice(0, first)) + 1
    const end = start + lengthOf(paragraph.slice(first, last))
    kept.push({
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      selector: selectorOf(text, start, end),
    })
    at += lengthOf(paragraph) + 1
    if (kind === 0) return paragraph
    if (kind === 1) return paragraph.map((word) => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))
    if (kind === 2) return paragraph.map((word, i) => (i === first + 4 ? other().slice(0, 4) : word))
    if (kind === 3) return paragraph.toSpliced(first + LONG_QUOTE / 2, 0, other(), other(), other())
    return paragraph.map(other)
  })
  const more = Array.from({ length: each }, other)
  const changed = [headline, ...[more, ...after].map((paragraph) => paragraph.join(' '))].join('\n')
  return { html: articlePage(changed, '2023-10-09T06:30:00Z'), kept }
}

/** Runs in a page of the extension: keeps the highlights as a page would, and says how many are lost. */
async function keep(url: string, kept: Kept[]): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Messages }
  for (const { id, selector } of kept) {
    const highlight = { id, selector, color: 'yellow', note: '', tags: [], entities: [] }
    const answer = await chrome.runtime.sendMessage({
      ...{ type: 'save-highlight', page: { url, title: 'گزارش روز' }, highlight },
    })
    if (!answer.ok) throw new Error(answer.error)
  }
}

async function lostOn(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Messages }
  const { value } = await chrome.runtime.sendMessage({ type: 'highlights', page: { url } })
  return (value as { highlights: { lost?: string }[] }).highlights.filter(({ lost }) => lost !== undefined)
    .length
}

interface Messages {
  runtime: { sendMessage(what: object): Promise<{ ok: boolean; value?: unknown; error?: string }> }
}

/** Has the notebook keep highlights of the page. */
export async function keepOn(browser: BenchBrowser, url: string, kept: readonly Kept[]): Promise<void> {
  const view = await browser.openView()
  await view.evaluate(calling(keep, [url, kept]))
  await view.close()
}

/** Loads a page of which the notebook keeps `count` highlights, until all were sought. */
export async function measureAnchoring(browser: BenchBrowser, url: string, count: number): Promise<Anchored> {
  const { context, cdp } = browser.launched
  const view = await browser.openView()
  const page = await context.newPage()
  let found = 0
  let lost = 0
  const events = await traced(cdp, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.waitForFunction('probed.marked', undefined, { timeout: 60_000, polling: 200 })
    await until(
      'all were sought',
      async () => {
        found = await page.evaluate<number>("CSS.highlights.get('mark-e')?.size ?? 0")
        lost = await view.evaluate<number>(calling(lostOn, [url]))
        return found + lost
      },
      (sum) => sum >= count,
      120,
    )
    await page.evaluate("performance.mark('bench-sought')")
  })
  await page.close()
  await view.close()
  const trace = new PageTrace(events, 'bench-marked')
  return { longest: trace.longestTask(), script: trace.script(), found, lost }
}
