/** A reader with a touch screen. Firefox on a desktop has none to test with. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { chromium } from './browsers'
import type { ChromiumDriver } from './chromium'
import { sampleArticle } from './fixtures'
import { cardIn, indexOf, paintedIn, pointOf } from './reader'

const url = 'http://www.irna.ir/news/85250002/'
let driver: ChromiumDriver

beforeAll(async () => {
  driver = await chromium({ touch: true })
})
afterAll(() => driver?.close())

it('opens a card by a tap on a marked name, and closes it by a tap elsewhere', async () => {
  driver.web.put(url, { html: sampleArticle })
  const tab = await driver.open()
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
