/** A reader with a touch screen. Firefox on a desktop has none to test with. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { atRest, until } from '../../scripts/until'
import { chromium } from './browsers'
import type { ChromiumDriver, ChromiumTab } from './chromium'
import { sampleArticle } from './fixtures'
import { articleOf, highlighted, lines, middleOf, select } from './marking'
import { namesIn, setOff } from './panel'
import { cardIn, indexOf, paintedIn, pointOf } from './reader'

const url = 'http://www.irna.ir/news/85250002/'
let driver: ChromiumDriver
let tab: ChromiumTab

beforeAll(async () => {
  driver = await chromium({ touch: true })
})
afterAll(() => driver?.close())

beforeEach(async () => {
  await tab?.close()
  tab = await driver.open()
  await tab.page.setViewportSize({ width: 390, height: 760 })
})

it('opens a card by a tap on a marked name, and closes it by a tap elsewhere', async () => {
  driver.web.put(url, { html: sampleArticle })
  await tab.goto(url)
  const list = await paintedIn(tab)
  const [x, y] = await pointOf(
    tab,
    indexOf(list, 'the name', ({ text }) => text === 'الهام علی‌اف'),
  )
  await tab.page.touchscreen.tap(x, y)
  const card = await until('a card opens', () => cardIn(tab))
  expect(card?.entity).toBe('ilham-aliyev')
  await tab.page.touchscreen.tap(4, 4)
  await until(
    'the card is closed',
    () => cardIn(tab),
    (left) => left === undefined,
  )
})

const markedUrl = 'http://www.irna.ir/news/85250071/'

/** Middle of what the selector finds in the bar, once it is there and at rest. */
function inBar(selector: string): Promise<[number, number]> {
  return atRest(async () => {
    const middle = await until(`the bar has ${selector}`, () =>
      tab.inside(
        '[data-mark]',
        (root, selector) => {
          const { left, right, top, bottom } = root.querySelector(selector)?.getBoundingClientRect() ?? {}
          return left !== undefined && [(left + right!) / 2, (top! + bottom!) / 2]
        },
        selector,
      ),
    )
    return middle as [number, number]
  })
}

async function tapInBar(selector: string): Promise<void> {
  await tab.page.touchscreen.tap(...(await inBar(selector)))
}

it('highlights what a finger selected and held, writes a note, and opens it again by a tap', async () => {
  driver.web.put(markedUrl, { html: articleOf(lines) })
  await tab.goto(markedUrl)
  await paintedIn(tab, 3)
  // Whatever was selected before has brought the bar's script.
  await select(tab, 'دو طرف', 'بیانیه‌ای')
  await inBar('button')
  await tab.press('Escape')
  const touch = await tab.page.context().newCDPSession(tab.page)
  // Chromium on a desktop selects nothing by a long press: the words are selected below a finger that is held.
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 200 }] })
  await select(tab, 'راه‌های تازهٔ', 'بازرگانی')
  const since = Date.now()
  await until('the finger was held longer than a selection must rest', () => Date.now() - since > 600)
  expect(await tab.inside('[data-mark]', () => true)).toBeUndefined()
  // As it ends where a gesture of the system takes over, which a selection is.
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  const sizes = await until('the bar comes', () =>
    tab.inside('[data-mark]', (root) =>
      [...root.querySelectorAll('button')].map((button) => {
        const { width, height, left, right } = button.getBoundingClientRect()
        return { side: Math.min(width, height), isInView: left >= 0 && right <= innerWidth }
      }),
    ),
  )
  for (const size of sizes!) expect(size).toMatchObject({ isInView: true })
  expect(Math.min(...sizes!.map(({ side }) => side))).toBeGreaterThanOrEqual(36)
  await tapInBar('.color.green')
  const words = 'راه‌های تازهٔ بازرگانی'
  await until(
    'it is painted',
    () => highlighted(tab),
    (all) => all['mark-f'] === words,
  )
  await tapInBar('.buttons .text')
  await until('the field has the focus', () =>
    tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
  )
  await tab.type('با انگشت')
  await until('the note is kept', () =>
    tab.inside('[data-mark]', (root) => root.querySelector('.kept')?.textContent === 'ذخیره شد'),
  )
  await tab.page.touchscreen.tap(4, 4)
  await until('the bar is closed', async () => (await tab.inside('[data-mark]', () => true)) === undefined)
  await tab.evaluate(() => getSelection()?.removeAllRanges())
  await tab.page.touchscreen.tap(...(await middleOf(tab, 'mark-f')))
  await until('the note is shown', () =>
    tab.inside('[data-mark]', (root) => root.querySelector('textarea')?.value === 'با انگشت'),
  )
})

it('is led through the side panel by taps', async () => {
  driver.web.put(url, { html: sampleArticle })
  await tab.goto(url)
  await paintedIn(tab)
  const panel = await driver.openPanel(tab)
  const sizes = (selector: string) =>
    panel.run(
      (document, selector) =>
        [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().height),
      selector,
    )
  await until(
    'names are listed',
    () => namesIn(panel),
    (names) => names.some((name) => name.startsWith('ilham-aliyev')),
  )
  await panel.tap('[data-id=ilham-aliyev] .row-head')
  await until('its row is open', () =>
    panel.run((document) => document.querySelector('[data-id=ilham-aliyev] .occurrences .snippet') !== null),
  )
  await panel.tap('[data-id=ilham-aliyev] .occurrences .snippet')
  await until(
    'it is set off on the page',
    () => setOff(tab, 'mark-d'),
    (seen) => seen?.words === 'الهام علی‌اف' && seen.isInView,
  )
  expect(Math.min(...(await sizes('button')))).toBeGreaterThanOrEqual(36)
  await panel.tap('[role=tab][id$="-kept"]')
  await until('the other tab is open', () =>
    panel.run((document) => document.querySelector('[role=tab][id$="-kept"]')?.ariaSelected === 'true'),
  )
})
