/**
 * `npm run bench:page [-- --json]`: what the extension costs a page and its reader,
 * in a real Chromium, beside the bare page, a script that only walks the page's text
 * (the floor) and mark.js. Medians of five loads taken in turn; times of scripts and
 * tasks are the processor's, the others the clock's. Of Firefox, which gives no trace,
 * when the marks are there.
 */
import { median } from './bench/measure'
import { BenchBrowser, type Load } from './bench/page/browser'
import { BenchFirefox, type FirefoxLoads } from './bench/page/firefox'
import { measureInstall } from './bench/page/install'
import { makeArticle, makeBatches } from './bench/page/pages'
import { measureLeastCard, measureMoves, measurePointing, type Pointing } from './bench/page/pointing'
import { BATCHES, measureScrolling, type Scrolling } from './bench/page/scrolling'
import type { TextWords } from './bench/text'
import { benchWords } from './bench/words'
import { buildExtension } from './build-extension'
import { buildKnowledge } from './knowledge/build'

const ROUNDS = 5
const MARK_JS_NAMES = 500
const SHORT = 5_000
const LONG = 100_000
/** Words of an article with some 5,000 marks. */
const FULL = 130_000
const BATCH_PARAGRAPHS = 50

async function measureFirefox(words: number, source: TextWords): Promise<FirefoxLoads> {
  const browser = await BenchFirefox.start()
  try {
    return await measureWays(await browser.put('/news/firefox', makeArticle(words, source)))
  } finally {
    await browser.close()
  }
}

type Urls = ReturnType<BenchBrowser['put']>
type Loads = Record<'bare' | 'floor' | 'asking' | 'warm' | 'dead' | 'markJs', Load>

async function measureLoads(browser: BenchBrowser, urls: Urls): Promise<Loads> {
  const ways: { [way in keyof Loads]: () => Promise<Load> } = {
    bare: () => browser.load(urls.bare, 'no marks'),
    floor: () => browser.load(urls.floor, 'no marks'),
    asking: () => browser.load(urls.asking, 'no marks'),
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
  return measureWays(ways)
}

/** Medians of loads taken in turn. */
async function measureWays<Way extends string, T extends object>(
  ways: {
    [way in Way]: () => Promise<T>
  },
): Promise<Record<Way, T>> {
  const all = new Map<string, T[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, load] of Object.entries<() => Promise<T>>(ways))
      all.set(way, [...(all.get(way) ?? []), await load()])
  return Object.fromEntries([...all].map(([way, loads]) => [way, medians(loads)])) as Record<Way, T>
}

async function measureRounds<T extends object>(measure: () => Promise<T>): Promise<T> {
  const all: T[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await measure())
  return medians(all)
}

/** The median of each figure. */
function medians<T extends object>(all: T[]): T {
  const keys = Object.keys(all[0]!) as (keyof T)[]
  return Object.fromEntries(
    keys.map((key) => [key, round(median(all.map((one) => one[key] as number)))]),
  ) as T
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}

async function measure() {
  const source = benchWords()
  const step = Math.ceil(source.names.length / MARK_JS_NAMES)
  const names = source.names.filter((_, i) => i % step === 0)
  const browser = await BenchBrowser.start(names)
  try {
    const short = browser.put('/news/short', makeArticle(SHORT, source))
    const long = browser.put('/news/long', makeArticle(LONG, source))
    const full = browser.put('/news/full', makeArticle(FULL, source))
    const first = browser.put('/news/endless', makeArticle(500, source))
    const batches = makeBatches(BATCHES, BATCH_PARAGRAPHS, source)
    return {
      [SHORT]: await measureLoads(browser, short),
      [LONG]: await measureLoads(browser, long),
      pointing: await measureRounds<Pointing>(() => measurePointing(browser, short.ours)),
      leastCard: await measureRounds(() => measureLeastCard(browser, short.bare)),
      moving: await measureRounds(() => measureMoves(browser, full.ours)),
      scrolling: await measureRounds<Scrolling>(() => measureScrolling(browser, first.ours, batches)),
      install: medians([await measureInstall(browser, buildKnowledge(), ROUNDS)]),
      firefox: await measureFirefox(SHORT, source),
    }
  } finally {
    await browser.close()
  }
}

buildExtension()
buildExtension('firefox')
const report = await measure()
if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else {
  for (const words of [SHORT, LONG] as const) {
    console.log(`\n${words} words`)
    console.table(report[words])
  }
  const { pointing, leastCard, moving, scrolling, install, firefox } = report
  console.log('\nms from the end of the delay to the card on the screen')
  console.table(pointing)
  console.log(`ms to the least there can be, a line of text in a shadow root: ${leastCard.shown}`)
  console.log(`ms a move of the pointer over a page with ${moving.marks} marks: ${moving.move}`)
  console.log(
    `ms of script for a batch of ${BATCH_PARAGRAPHS} paragraphs: the second to fifth ${scrolling.early}, the last four ${scrolling.late}`,
  )
  console.log(
    `ms to install the base: ${install.ours}, ${round(install.ours / install.floor)} times a bare bulkPut (${install.floor})`,
  )
  console.log(
    `\nFirefox, ${SHORT} words: ms from DOMContentLoaded to the beginning of the first frame, and of that with marks`,
  )
  console.table(firefox)
}
