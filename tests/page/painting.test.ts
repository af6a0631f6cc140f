/** A session on a live page: what it paints, and that it touches nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'
import {
  allPainted,
  article,
  asked,
  filling,
  lexicon,
  middle,
  opened,
  paints,
  paragraphs,
  start,
  strict,
} from './trial'

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

test.each([
  ['an open page', {}],
  ['a page whose policy forbids all', strict],
])('paints %s, touches nothing of it, and takes the paint away', async (_, headers) => {
  const page = await pages.open('https://www.irna.ir/news/1', article(paragraphs), headers)
  await page.evaluate((lexicon) => {
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.session.start()
    Object.assign(window, { observer })
  }, lexicon)
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await expect.poll(() => opened(page)).toEqual(['pointer hossein-amir-abdollahian'])
  const after = await page.evaluate(() => {
    const { observer, trial } = window as unknown as { observer: MutationObserver; trial: Window['trial'] }
    const state = trial.session.state()
    trial.session.stop()
    return {
      state,
      mutations: observer.takeRecords().length,
      left: CSS.highlights.size,
      counts: trial.counts,
    }
  })
  expect(after).toEqual({
    state: {
      running: true,
      officials: 2,
      countries: 3,
      dates: 1,
      published: '2023-10-09',
      dateSource: 'given',
    },
    mutations: 0,
    left: 0,
    counts: [6, 0],
  })
})

test('paints what is sure of the beginning of a long text before the rest is known, and takes nothing back when asked again', async () => {
  const page = await pages.open(
    'https://www.irna.ir/news/1',
    article([paragraphs[0]!, ...Array<string>(200).fill(filling), paragraphs[2]!]),
  )
  await page.evaluate((lexicon) => {
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.hold()
    window.trial.session.start()
  }, lexicon)
  await paints(page, { 'mark-a': ['حسین امیرعبداللهیان'], 'mark-b': ['روسیه'] })
  const [glance, whole] = await asked(page)
  expect(glance).toMatchObject({ sure: true, published: '2023-10-09' })
  expect(glance!.text.length).toBeLessThanOrEqual(6_000)
  expect(whole!.text.startsWith(glance!.text)).toBe(true)
  expect(await page.evaluate(() => window.trial.counts)).toEqual([])
  await page.evaluate(() => window.trial.release())
  await paints(page, allPainted)
  await page.evaluate(() => {
    window.trial.hold()
    window.trial.session.again()
  })
  await expect.poll(async () => (await asked(page)).length).toBe(4)
  // Answers are there a microtask later.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await paints(page, allPainted)
  await page.evaluate(() => window.trial.release())
  expect(await page.evaluate(() => window.trial.counts)).toEqual([6])
})

test('sends the page once, with its day and its country', async () => {
  const page = await start(pages, article(paragraphs))
  await paints(page, allPainted)
  const [first, ...more] = await asked(page)
  expect(more).toEqual([])
  expect(first).toMatchObject({ published: '2023-10-09', homeArea: 'IR', known: [] })
  expect(first!.text.startsWith('دیدار در تهران\nدر نشست ۱۷ مهر حسین امیرعبداللهیان')).toBe(true)
})

test('paints the kinds the reader wants, and only first mentions', async () => {
  const kinds = { officials: false, countries: true, dates: false, demonyms: false, metonyms: false }
  const page = await start(pages, article(paragraphs), { settings: { kinds, firstOnly: true } })
  await paints(page, { 'mark-b': ['روسیه', 'ارمنستان'] })
})

test('a page without text is nothing, and says so', async () => {
  const page = await start(pages, '<!doctype html><body><img alt=""></body>')
  await expect.poll(() => page.evaluate(() => window.trial.counts)).toEqual([0])
  expect(await asked(page)).toEqual([])
  expect(await page.evaluate(() => window.trial.session.state())).toMatchObject({
    running: true,
    officials: 0,
  })
})

test('on a huge page only what is near the viewport is painted, and pointing stays cheap', async () => {
  const html = article(Array(600).fill(`هیئت ارمنستان و هیئت روسیه رسیدند. ${filling}`))
  const page = await pages.open('https://www.irna.ir/news/1', html)
  await page.evaluate((lexicon) => {
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.hold()
    window.trial.session.start()
  }, lexicon)
  const size = () => page.evaluate(() => CSS.highlights.get('mark-b')?.size ?? 0)
  await expect.poll(size, { timeout: 8_000 }).toBeGreaterThan(4)
  // What the beginning shows does not go out while the observer has not spoken about the whole.
  const least = await page.evaluate(async () => {
    const painted = CSS.highlights.get('mark-b')!
    let least = painted.size
    window.trial.release()
    while (window.trial.counts.length === 0 || painted.size > 200) {
      await new Promise(requestAnimationFrame)
      least = Math.min(least, painted.size)
    }
    return least
  })
  expect(least).toBeGreaterThan(4)
  expect(await page.evaluate(() => window.trial.session.state().countries)).toBe(1_200)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const last = () =>
    [...CSS.highlights.get('mark-b')!].some(
      ({ startContainer }) =>
        startContainer === document.querySelector('.item-text p:last-child')!.firstChild,
    )
  await expect.poll(() => page.evaluate(last)).toBe(true)
  const { x, y } = await middle(page, 'mark-b')
  await page.mouse.move(x, Math.max(5, Math.min(y, 590)))
  const perMove = await page.evaluate(() => {
    const from = performance.now()
    for (let i = 0; i < 200; i++) CSS.highlights.highlightsFromPoint?.(400, 300 + (i % 10))
    return (performance.now() - from) / 200
  })
  expect(perMove).toBeLessThan(1)
})

test('the reader’s settings change what is painted at once', async () => {
  const page = await start(pages, article(paragraphs))
  await paints(page, allPainted)
  await page.evaluate(() => {
    const kinds = { officials: true, countries: false, dates: false, demonyms: false, metonyms: false }
    const rest = {
      firstOnly: false,
      delay: 0,
      digits: 'persian',
      theme: 'auto',
      language: 'fa',
      showHighlights: true,
      selectionBar: true,
      offHosts: [],
    } as const
    window.trial.session.apply({ ...rest, kinds, offHosts: [] })
  })
  await paints(page, { 'mark-a': allPainted['mark-a'] })
})
