/**
 * A Chromium that is killed (`kill -9`) while its reader types a note, or makes a highlight
 * and writes in it: the last second of typing may be lost, and nothing of what was there before.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Highlight, Note } from '../../lib/notebook/schema'
import { until } from '../../scripts/until'
import { rowsOf } from './anchoring/in-page'
import { chromium } from './browsers'
import type { ChromiumDriver } from './chromium'
import type { Tab } from './driver'
import { sampleArticle } from './fixtures'
import { articleOf, focusOnNote, highlighted, lines, pressInBar, select } from './marking'
import { hoverText, paintedIn } from './reader'

const KILLS = 20
/** Typing of this last time (ms) may be lost. */
const LOST = 1_000
/** Of a reader who writes in the library, who may lose less than what rests before it is kept. */
const LIBRARY_KILLS = 5
const LIBRARY_LOST = 300
const names = ['الهام علی‌اف', 'پاکستان']
const words = 'دیدار باکو و تهران دربارهٔ راه‌های تازهٔ بازرگانی میان همسایگان '

/** The same moments in every run: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const profile = mkdtempSync(join(tmpdir(), 'hashiyeh-kill-'))
let driver: ChromiumDriver | undefined
afterAll(async () => {
  await driver?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

interface Kept {
  notes: Map<string, string>
  highlights: Map<string, string>
}

/** What is in the notebook when all that was put by is taken up. */
async function readKept(browser: ChromiumDriver): Promise<Kept> {
  const library = await browser.open()
  await library.goto(browser.extensionUrl('library.html'))
  await until('all that was put by is taken up', () =>
    library.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(all: null): Promise<object> } } }
      }
      const stored = await chrome.storage.local.get(null)
      return !Object.keys(stored).some((key) => key.startsWith('left:'))
    }),
  )
  const [notes, highlights] = await library.evaluate(rowsOf, ['notes', 'highlights'])
  await library.close()
  return {
    notes: new Map((notes as Note[]).map(({ entity, text }) => [entity.id, text])),
    highlights: new Map((highlights as Highlight[]).map(({ target, note }) => [target.source, note])),
  }
}

async function beginNote(browser: ChromiumDriver, round: number): Promise<Tab> {
  const url = `http://www.irna.ir/news/${85260000 + round}`
  browser.web.put(url, { html: sampleArticle })
  const tab = await browser.open()
  await tab.goto(url)
  await hoverText(tab, await paintedIn(tab), names[round % names.length]!)
  await until('the field has the focus', () =>
    tab.inside('[data-entity]', (root) => {
      root.querySelector<HTMLElement>('.note .link')?.click()
      const field = root.querySelector('textarea')
      field?.focus()
      field?.setSelectionRange(field.value.length, field.value.length)
      return root.activeElement?.nodeName === 'TEXTAREA'
    }),
  )
  return tab
}

async function beginHighlight(browser: ChromiumDriver, url: string): Promise<Tab> {
  browser.web.put(url, { html: articleOf(lines) })
  const tab = await browser.open()
  await tab.goto(url)
  await paintedIn(tab, 3)
  await select(tab, 'او افزود', 'بازرگانی')
  await pressInBar(tab, 'سبز')
  await until(
    'it is painted',
    () => highlighted(tab),
    (all) => all['mark-f'] !== undefined,
  )
  await pressInBar(tab, 'یادداشت')
  await until('the field has the focus', () =>
    tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
  )
  return tab
}

/** Types, letter by letter, until it is killed; gives how much was typed `lost` ms before and how much in all. */
async function typeUntilKilled(
  browser: ChromiumDriver,
  tab: Tab,
  after: number,
  pause: () => number,
  lost = LOST,
): Promise<{ sure: number; all: number }> {
  const typed: number[] = []
  let isKilled = false
  const typing = (async () => {
    for (let i = 0; !isKilled; i++) {
      await tab.type(words[i % words.length]!)
      typed.push(performance.now())
      await new Promise((next) => setTimeout(next, pause()))
    }
  })().catch(() => {
    // The browser is gone.
  })
  await new Promise((now) => setTimeout(now, after))
  const at = performance.now()
  await browser.kill()
  isKilled = true
  await typing
  return { sure: typed.filter((one) => one < at - lost).length, all: typed.length + 1 }
}

it(`loses at most the last second of typing in ${KILLS} kills, and never an earlier note`, {
  timeout: 240_000,
}, async () => {
  const random = seeded(20_261_124)
  const entities = ['ilham-aliyev', 'PK']
  let before: Kept = { notes: new Map(), highlights: new Map() }
  const lost: number[] = []
  driver = await chromium({ profile })
  for (let round = 0; round < KILLS; round++) {
    const isNote = round % 2 === 0
    const index = round >> 1
    const source = `https://irna.ir/news/${85270000 + round}`
    const tab = isNote
      ? await beginNote(driver, index)
      : await beginHighlight(driver, source.replace('https://', 'http://www.'))
    // One moment in each twentieth of two seconds. Some type on, some rest now and then.
    const moment = ((round + random()) / KILLS) * 2_000
    const isSteady = random() < 0.5
    const pause = () => (isSteady ? random() * 40 : random() < 0.1 ? 450 : random() * 60)
    const { sure, all } = await typeUntilKilled(driver, tab, moment, pause)

    driver = await chromium({ profile })
    const kept = await readKept(driver)
    const id = isNote ? entities[index % entities.length]! : source
    const [own, others] = isNote ? [kept.notes, kept.highlights] : [kept.highlights, kept.notes]
    const [ownBefore, othersBefore] = isNote
      ? [before.notes, before.highlights]
      : [before.highlights, before.notes]
    const label = `round ${round}, killed after ${moment.toFixed(0)} ms`
    expect(others, label).toEqual(othersBefore)
    for (const [one, text] of ownBefore) if (one !== id) expect(own.get(one), label).toBe(text)
    const earlier = ownBefore.get(id) ?? ''
    const text = own.get(id) ?? ''
    expect(text.startsWith(earlier), `${label}: «${text}» begins with «${earlier}»`).toBe(true)
    const added = text.slice(earlier.length)
    expect(words.repeat(40).startsWith(added), `${label}: «${added}» is what was typed`).toBe(true)
    expect(added.length, label).toBeGreaterThanOrEqual(sure)
    if (!isNote) expect(own.has(id), label).toBe(true)
    lost.push(Math.max(0, all - added.length))
    before = kept
  }
  console.log(`letters lost in ${KILLS} kills: ${lost.join(' ')}`)
})

it(`loses as little of a highlight's note that is written in the library, in ${LIBRARY_KILLS} kills`, async () => {
  const random = seeded(20_261_125)
  driver ??= await chromium({ profile })
  await (await beginHighlight(driver, 'http://www.irna.ir/news/85270100')).close()
  let before = ''
  for (let round = 0; round < LIBRARY_KILLS; round++) {
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
    await until('the field has the focus', () => library.evaluate(focusOnNote))
    const moment = 500 + random() * 1_500
    const { sure } = await typeUntilKilled(driver, library, moment, () => random() * 40, LIBRARY_LOST)
    driver = await chromium({ profile })
    const text = (await readKept(driver)).highlights.get('https://irna.ir/news/85270100') ?? ''
    const label = `round ${round}, killed after ${moment.toFixed(0)} ms: «${text}» after «${before}»`
    expect(text.startsWith(before), label).toBe(true)
    const added = text.slice(before.length)
    expect(words.repeat(40).startsWith(added), label).toBe(true)
    expect(added.length, label).toBeGreaterThanOrEqual(sure)
    before = text
  }
})
