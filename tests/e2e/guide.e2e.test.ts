/** The guide, which comes at install behind what the reader looks at. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver } from './driver'

interface Tabs {
  query(about: object): Promise<{ url?: string; active?: boolean }[]>
}

describe.each(browsers)('the guide in $name', ({ start }) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  it('is there after install, and has a card to try, by the base itself', async () => {
    const page = await driver.open()
    await page.goto(driver.extensionUrl('options.html'))
    const guide = driver.extensionUrl('guide.html')
    await until('the guide was opened', () =>
      page.evaluate(async (guide) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } }
        return (await chrome.tabs.query({})).some(({ url, active }) => url === guide && active === false)
      }, guide),
    )
    await page.goto(guide)
    await until('a name is pressed', () =>
      page.evaluate(() => {
        const name = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('ظریف'))
        name?.click()
        return name !== undefined
      }),
    )
    const card = await until(
      'its card is there',
      () => page.evaluate(() => document.querySelector('.in-panel')?.textContent ?? ''),
      (text) => text.includes('ظریف'),
    )
    expect(card).toContain('در ۲۳ تیر ۱۳۹۴')
    expect(card).toContain('وزیر امور خارجه ایران')
    const keys = await page.evaluate(() =>
      [...document.querySelectorAll('kbd')].map((key) => key.textContent),
    )
    expect(keys).toContain('Alt+Shift+H')
  })
})
