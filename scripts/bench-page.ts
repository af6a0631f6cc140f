/**
 * `npm run bench:page [-- --json]`: what the extension costs a page and its reader,
 * in a real Chromium, beside the bare page, a script that only walks the page's text
 * (the floor) and mark.js. Medians of five loads taken in turn.
 */

import { median } from './bench/measure'
import { BenchBrowser, type Load } from './bench/page/browser'
import { makeArticle } from './bench/page/pages'
import { benchWords } from './bench/words'
import { buildExtension } from './build-extension'

const ROUNDS = 5
const MARK_JS_NAMES = 500

type Loads = Record<'bare' | 'floor' | 'warm' | 'dead' | 'markJs', Load>

async function measureLoads(
  browser: BenchBrowser,
  words: number,
  source: ReturnType<typeof benchWords>,
): Promise<Loads> {
  const urls = browser.put(`/news/${words}`, makeArticle(words, source))
  const ways: { [way in keyof Loads]: () => Promise<Load> } = {
    bare: () => browser.load(urls.bare, 'no marks'),
    floor: () => browser.load(urls.floor, 'no marks'),
    warm: async () => {
      await browser.wakeWorker()
      return browser.load(urls.ours, 'marks')
    },
    dead: async () => {
      await browser.stopWorker()
      return browser.load(urls.ours, 'marks')
    },
    markJs: () => browser.load(urls.markJs, 'marks'),
  }
  const all = new Map<string, Load[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, load] of Object.entries(ways)) all.set(way, [...(all.get(way) ?? []), await load()])
  return Object.fromEntries([...all].map(([way, loads]) => [way, medianLoad(loads)])) as Loads
}

function medianLoad(loads: Load[]): Load {
  const keys = Object.keys(loads[0]!) as (keyof Load)[]
  return Object.fromEntries(
    keys.map((key) => [key, median(loads.map((load) => load[key]!))]),
  ) as unknown as Load
}

buildExtension()
const source = benchWords()
const step = Math.ceil(source.names.length / MARK_JS_NAMES)
const browser = await BenchBrowser.start(source.names.filter((_, i) => i % step === 0))
try {
  for (const words of [5_000, 100_000]) console.table(await measureLoads(browser, words, source))
} finally {
  await browser.close()
}
