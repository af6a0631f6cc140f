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
      const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
      void (browser ?? chrome)?.storage.local.set({ settings: { offHosts: [off] } })
    }, host)
    await until('nothing is marked', async () => (await paintedTexts(article)).length === 0)
    await until(
      'the browser knows it',
      () => registered(settings),
      (ids) => ids.includes('switched off'),
    )
    await settings.evaluate(overhear)
    const another = await driver.open()
    await another.goto(url)
    // The content script is there and has its settings; of the text it has said nothing.
    await until(
      'the page asked for the settings',
      () => heard(settings),
      (types) => types.includes('settings'),
    )
    expect(await heard(settings)).not.toContain('annotate')
    await press(settings, `روشن کن: ${host}`)
    for (const tab of [article, another]) {
      await until('names are marked again', async () => (await paintedTexts(tab)).includes('الهام علی‌اف'))
    }
    expect(await heard(settings)).toContain('annotate')
    await until(
      'the browser knows it',
      () => registered(settings),
      (ids) => !ids.includes('switched off'),
    )
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

interface Extension {
  storage: { local: { set(items: object): Promise<void> } }
  runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> }
}

/** Ids of the content scripts that are registered. */
async function registered(page: Tab): Promise<string[]> {
  return await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
    return (await (browser ?? chrome)!.scripting.getRegisteredContentScripts()).map(({ id }) => id)
  })
}

/** In a page of the extension, which hears what pages say to the worker; kept where every later look finds it. */
function overhear(): void {
  const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>
  ;(browser ?? chrome)!.runtime.onMessage.addListener(({ type }) => {
    document.body.dataset.heard = `${document.body.dataset.heard ?? ''} ${type}`
  })
}

/** Types of the messages overheard so far. */
async function heard(page: Tab): Promise<string[]> {
  return (await page.evaluate(() => document.body.dataset.heard ?? '')).split(' ')
}
