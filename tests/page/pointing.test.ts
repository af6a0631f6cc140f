/** A session on a live page: which mention is meant by pointer and keyboard. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'
import { allPainted, article, filling, lexicon, middle, opened, paints, paragraphs, start } from './trial'

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

test('the innermost of two mentions is under the pointer, in each line of a broken one', async () => {
  const page = await start(pages, article(paragraphs, '2023-10-09', 'article{width:130px}'), {
    settings: { delay: 0 },
  })
  await paints(page, allPainted)
  await page.setViewportSize({ width: 800, height: 2_000 })
  const points = await page.evaluate(() => {
    const middles: { x: number; y: number }[] = []
    for (const painted of [...CSS.highlights.get('mark-a')!, ...CSS.highlights.get('mark-b')!]) {
      const range = document.createRange()
      range.setStart(painted.startContainer, painted.startOffset)
      range.setEnd(painted.endContainer, painted.endOffset)
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right - left > 4) middles.push({ x: (left + right) / 2, y: (top + bottom) / 2 })
    }
    return middles
  })
  for (const { x, y } of points) {
    await page.mouse.move(x, y)
    await expect.poll(() => page.evaluate(() => window.trial.isOpen), { message: `${x},${y}` }).toBe(true)
    await page.keyboard.press('Escape')
    await page.mouse.move(790, 1_990)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const hits = await page.evaluate(() => window.trial.opened.map(({ entity }) => entity))
  expect(new Set(hits)).toEqual(new Set(['hossein-amir-abdollahian', 'sergey-lavrov', 'RU', 'AM']))
  expect(hits.length).toBe(points.length)
  expect(hits.length).toBeGreaterThan(5)
})

test('a card does not open when the pointer only passes, nor under what lies on top', async () => {
  const page = await start(
    pages,
    article(paragraphs, '2023-10-09', '#top{position:fixed;inset:0 0 50% 0;background:#fff8}'),
    { settings: { delay: 150 } },
  )
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await page.mouse.move(x, 590)
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.id = 'top'
    document.body.append(cover)
  })
  await page.mouse.move(x + 1, y)
  await page.evaluate(() => document.querySelector('#top')?.remove())
  await page.mouse.move(x, y)
  // The one that stays opens: had the others opened as well, they would stand before it.
  await expect.poll(() => opened(page)).toEqual(['pointer hossein-amir-abdollahian'])
  await page.mouse.move(x, 590)
  await expect.poll(() => page.evaluate(() => window.trial.isOpen)).toBe(false)
})

test('a card is made ready while the pointer rests, long before it opens', async () => {
  const page = await start(pages, article(paragraphs), { settings: { delay: 60_000 } })
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await expect.poll(() => page.evaluate(() => window.trial.prepared)).toEqual(['hossein-amir-abdollahian'])
  expect(await opened(page)).toEqual([])
})

test('the fallback of browsers without highlightsFromPoint finds the same', async () => {
  const page = await pages.open('https://www.irna.ir/news/1', article(paragraphs))
  await page.evaluate((lexicon) => {
    Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined })
    window.trial = new window.pageRoom.Trial(lexicon, { delay: 0 })
    window.trial.session.start()
  }, lexicon)
  await paints(page, allPainted)
  for (const [name, nth] of [
    ['mark-a', 0],
    ['mark-b', 0],
    ['mark-b', 1],
    ['mark-c', 0],
  ] as const) {
    const { x, y } = await middle(page, name, nth)
    await page.mouse.move(x, y)
    await page.mouse.move(x, y + 1)
    await expect.poll(() => page.evaluate(() => window.trial.isOpen)).toBe(true)
    await page.keyboard.press('Escape')
  }
  expect(await opened(page)).toEqual([
    'pointer hossein-amir-abdollahian',
    'pointer RU',
    'pointer AM',
    'pointer 2023-10-09',
  ])
})

test('steps with the keyboard, says where it is, opens with Enter and closes with Escape', async () => {
  const page = await start(
    pages,
    article([...paragraphs.slice(0, 2), ...Array(30).fill(filling), paragraphs[2]!]),
  )
  await paints(page, allPainted)
  const step = (by: 1 | -1) => page.evaluate((by) => window.trial.session.step(by), by)
  await step(1)
  await step(1)
  await paints(page, { ...allPainted, 'mark-d': ['حسین امیرعبداللهیان'] })
  await page.keyboard.press('Enter')
  await expect.poll(() => opened(page)).toEqual(['keyboard hossein-amir-abdollahian'])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.trial.isOpen)).toBe(false)
  await step(-1)
  await step(-1)
  await paints(page, { ...allPainted, 'mark-d': ['روسیه'] })
  const { y } = await middle(page, 'mark-d')
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(600)
  expect(await page.evaluate(() => window.trial.said)).toEqual([
    '۱۷ مهر، ۱ از ۶',
    'حسین امیرعبداللهیان، ۲ از ۶',
    '۱۷ مهر، ۱ از ۶',
    'روسیه، ۶ از ۶',
  ])
  await page.keyboard.press('Escape')
  await paints(page, allPainted)
})

test('Enter in a field of the page stays the page’s', async () => {
  const page = await start(pages, article(paragraphs).replace('</main>', '<input></main>'))
  await paints(page, allPainted)
  await page.focus('input')
  await page.evaluate(() => window.trial.session.step(1))
  await page.keyboard.press('Enter')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.evaluate(() => window.trial.session.step(1))
  await page.keyboard.press('Enter')
  await expect.poll(() => opened(page)).toEqual(['keyboard hossein-amir-abdollahian'])
})
