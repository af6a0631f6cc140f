/**
 * `npm run bench:anchoring [-- --json]`: what 200 highlights cost a page of 20,000 words
 * whose text has changed since, beside the same page without any, in a real Chromium.
 * Medians of five loads taken in turn; of the longest task the worst is given as well.
 */
import { median } from './bench/measure'
import { type Anchored, keepOn, makeChanged, measureAnchoring } from './bench/page/anchoring'
import { BenchBrowser } from './bench/page/browser'
import { benchWords } from './bench/words'
import { buildExtension } from './build-extension'

const WORDS = 20_000
const HIGHLIGHTS = 200
const ROUNDS = 5

buildExtension()
const browser = await BenchBrowser.start([])
try {
  const { html, kept } = makeChanged(WORDS, HIGHLIGHTS, benchWords())
  const without = browser.put('/news/1', html).ours
  const withThem = browser.put('/news/2', html).ours
  await keepOn(browser, withThem, kept)
  const all: Record<'without' | 'withThem', Anchored[]> = { without: [], withThem: [] }
  for (let round = 0; round < ROUNDS; round++) {
    await browser.wakeWorker()
    all.without.push(await measureAnchoring(browser, without, 0))
    all.withThem.push(await measureAnchoring(browser, withThem, HIGHLIGHTS))
  }
  const row = (some: Anchored[]) => ({
    ...Object.fromEntries(
      (Object.keys(some[0]!) as (keyof Anchored)[]).map((key) => [
        key,
        Math.round(median(some.map((one) => one[key])) * 10) / 10,
      ]),
    ),
    worst: Math.round(Math.max(...some.map(({ longest }) => longest)) * 10) / 10,
  })
  const report = { 'no highlights': row(all.without), [`${HIGHLIGHTS} highlights`]: row(all.withThem) }
  if (process.argv.includes('--json')) console.log(JSON.stringify(report))
  else console.table(report)
} finally {
  await browser.close()
}
