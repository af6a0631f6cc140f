/** What the reader chooses, and what follows on the page, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { closeCard, hoverText, paintedIn, paintedTexts } from './reader'

const host = 'www.irna.ir'
const url = `http://${host}/news/85250003/`

/** Presses the first label or button whose words begin so, once it is there. */
async function press(page: Tab, words: string): Promise<void> {
  await until(`«${words}» is there to press`, () =>
    page.evaluate((beginning) => {
      const found = [...document.querySelectorAll<HTMLElement>('label,button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(beginning),
      )
      found?.click()
      return found !== undefined
    }, words),
  )
}

describe.each(browsers)('settings in $name', ({ start }) => {
  let driver: Driver
  let article: Tab
  let settings: Tab

  beforeAll(async () => {
    driver = await start()
    driver.web.put(url, { html: sampleArticle })
    article = await driver.open()
    await article.goto(url)
    settings = await driver.open()
    await settings.goto(driver.extensionUrl('options.html'))
  })
  afterAll(() => driver?.close())

  it('takes a kind of mention from the page and gives it back', async () => {
    await until('countries are marked', async () => (await paintedTexts(article)).includes('پاکستان'))
    await press(settings, 'کشورها')
    await until('countries are not marked', async () => !(await paintedTexts(article)).includes('پاکستان'))
    expect(await paintedTexts(article)).toContain('الهام علی‌اف')
    await press(settings, 'کشورها')
    await until('countries are marked', async () => (await paintedTexts(article)).includes('پاکستان'))
  })

  it('leaves a site alone that was switched off, until it is taken from the list', async () => {
    await settings.evaluate((off) => {
      const { browser, chrome } = globalThis as unknown as Record<string, Storing | undefined>
      void (browser ?? chrome)?.storage.local.set({ settings: { offHosts: [off] } })
    }, host)
    await until('nothing is marked', async () => (await paintedTexts(article)).length === 0)
    const another = await driver.open()
    await another.goto(url)
    await press(settings, `روشن کن: ${host}`)
    for (const tab of [article, another]) {
      await until('names are marked again', async () => (await paintedTexts(tab)).includes('الهام علی‌اف'))
    }
    await another.close()
  })

  it('speaks English where the reader wants it, in the settings and in the card', async () => {
    await press(settings, 'English')
    const page = () =>
      settings.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title])
    await until('the settings are English', page, ([lang]) => lang === 'en')
    expect(await page()).toEqual(['en', 'ltr', 'Hashiyeh settings'])
    await article.front()
    const list = await paintedIn(article)
    const card = await hoverText(article, list, 'الهام علی‌اف')
    expect(card.headings[0]).toContain('Ilham Aliyev')
    await closeCard(article)
    await settings.front()
    await press(settings, 'فارسی')
    await until('the settings are Persian', page, ([lang, dir]) => lang === 'fa' && dir === 'rtl')
  })
})

interface Storing {
  storage: { local: { set(items: object): Promise<void> } }
}
