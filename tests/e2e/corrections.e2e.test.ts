/** The reader says that a card's person is not meant: the mark goes, stays away, and comes back when he takes it back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle, strictPolicy } from './fixtures'
import { closeCard, hoverText, paintedIn, paintedTexts, witnessed } from './reader'

describe.each(browsers)('corrections in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250006/'
  const name = 'الهام علی‌اف'
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  const press = (tab: Tab, words: string) =>
    until(`«${words}» is there to press`, () =>
      tab.inside(
        '[data-entity]',
        (root, words) => {
          const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
          found?.click()
          return found !== undefined
        },
        words,
      ),
    )

  it('take a mark away and give it back, on this page and after a load', async () => {
    driver.web.put(url, { html: sampleArticle, headers: strictPolicy })
    const tab = await driver.open()
    await tab.goto(url)
    await hoverText(tab, await paintedIn(tab, 10), name)
    await press(tab, 'این نیست؟')
    await press(tab, 'این شخص نیست')
    await until(
      'the name is no longer marked',
      () => paintedTexts(tab),
      (texts) => texts.length > 5 && !texts.includes(name),
    )
    // The card says what was done, and takes it back.
    await press(tab, 'برگرداندن')
    await until(
      'the name is marked again',
      () => paintedTexts(tab),
      (texts) => texts.includes(name),
    )
    await closeCard(tab)
    expect((await witnessed(tab)).mutations).toEqual([])

    await hoverText(tab, await paintedIn(tab, 10), name)
    await press(tab, 'این نیست؟')
    await press(tab, 'این شخص نیست')
    await until(
      'the name is no longer marked',
      () => paintedTexts(tab),
      (texts) => texts.length > 5 && !texts.includes(name),
    )
    await driver.stopWorker()
    await tab.goto(url)
    await paintedIn(tab, 10)
    expect(await paintedTexts(tab)).not.toContain(name)
  })
})
