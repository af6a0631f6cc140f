/** The side panel's page beside an article, opened as a tab of its own that stays with the article's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { paintedIn } from './reader'

interface Tabs {
  query(about: object): Promise<{ id?: number; url?: string }[]>
}

describe.each(browsers)('the side panel in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250004/'
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  const tabOf = (page: Tab, address: string) =>
    page.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } }
      return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id
    }, address)
  const text = (page: Tab) => page.evaluate(() => document.body.textContent ?? '')
  const press = (page: Tab, words: string) =>
    until(`«${words}» is there to press`, () =>
      page.evaluate((words) => {
        const found = [...document.querySelectorAll('button')].find((one) =>
          `${one.textContent}${one.ariaLabel}${one.title}`.includes(words),
        )
        found?.click()
        return found !== undefined
      }, words),
    )

  it('lists whom the article names, shows a card in place, and who has left since', async () => {
    // Far down, so that the page has to be scrolled to it.
    driver.web.put(url, { html: sampleArticle.replace('<article', '<p style="height:300vh"></p><article') })
    const article = await driver.open()
    await article.goto(url)
    await paintedIn(article, 10)
    const panel = await driver.open()
    await panel.goto(driver.extensionUrl('options.html'))
    const id = await tabOf(panel, url)
    expect(id).toBeTypeOf('number')
    await panel.goto(driver.extensionUrl(`sidepanel.html?tab=${id}`))
    await until(
      'the names are listed',
      () => text(panel),
      (said) => said.includes('جیحون بایراموف'),
    )
    await press(panel, 'جیحون بایراموف')
    await until(
      'the card stands in the panel',
      () => text(panel),
      (said) => said.includes('Jeyhun Bayramov'),
    )
    // Its places in the text, one after another; the page is scrolled to each.
    await press(panel, 'نشان دادن در متن')
    await article.front()
    await until('the page was brought there', () => article.evaluate(() => scrollY > 0))
    await panel.front()
    await press(panel, 'آن روز و اکنون')
    await until(
      'who has left since is said',
      () => text(panel),
      (said) => said.includes('در آن روز سمتی داشتند'),
    )
  })

  it('follows its page to another, and says where there is nothing to list', async () => {
    const article = await driver.open()
    const next = 'http://www.irna.ir/news/85250005/'
    driver.web.put(next, { html: sampleArticle })
    await article.goto(next)
    await paintedIn(article, 10)
    const panel = await driver.open()
    await panel.goto(driver.extensionUrl('options.html'))
    const id = await tabOf(panel, next)
    await panel.goto(driver.extensionUrl(`sidepanel.html?tab=${id}`))
    await until(
      'the names are listed',
      () => text(panel),
      (said) => said.includes('جیحون بایراموف'),
    )
    await article.goto(driver.extensionUrl('options.html'))
    await until(
      'it says so',
      () => text(panel),
      (said) => said.includes('حاشیه در این صفحه کار نمی‌کند'),
    )
    await article.goto(next)
    await until(
      'the names are listed again',
      () => text(panel),
      (said) => said.includes('جیحون بایراموف'),
    )
  })
})
