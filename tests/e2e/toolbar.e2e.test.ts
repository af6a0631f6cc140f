/** The toolbar button and the extension's own pages. Only Chromium lets its popup be opened and read from outside. */
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { chromium } from './browsers'
import type { ChromiumDriver, ChromiumTab } from './chromium'
import { sampleArticle } from './fixtures'
import { paintedIn, paintedTexts } from './reader'

const knownUrl = 'http://www.irna.ir/news/85250004/'
const unknownUrl = 'http://paper.example/1'

describe.each(['light', 'dark'] as const)('in a %s browser', (colorScheme) => {
  let driver: ChromiumDriver
  beforeAll(async () => {
    driver = await chromium({ colorScheme })
  })
  afterAll(() => driver?.close())

  it.each(['popup.html', 'options.html', 'library.html', 'guide.html'])(
    'axe finds nothing to mend on %s',
    async (path) => {
      const { page } = await driver.open()
      await page.goto(driver.extensionUrl(path))
      await page.getByRole('heading').first().waitFor()
      await page.evaluate(axe.source)
      const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
      expect(passes.length).toBeGreaterThan(5)
      await page.close()
    },
  )
})

describe('the toolbar button', () => {
  let driver: ChromiumDriver
  let tab: ChromiumTab
  beforeAll(async () => {
    driver = await chromium()
  })
  afterAll(() => driver?.close())

  async function read(url: string): Promise<void> {
    driver.web.put(url, { html: sampleArticle })
    tab = await driver.open()
    await tab.goto(url)
  }

  it('says how much was found, and switches the site off and on', async () => {
    await read(knownUrl)
    const list = await paintedIn(tab, 10)
    const popup = await tab.openPopup()
    const counts = () =>
      popup.run((document) =>
        [...document.querySelectorAll('.counts b')].map((number) => number.textContent ?? ''),
      )
    const shown = await until('the popup counts', counts, ({ length }) => length === 3)
    const persian = '۰۱۲۳۴۵۶۷۸۹'
    const total = shown.map((number) => Number(number.replace(/./g, (digit) => `${persian.indexOf(digit)}`)))
    expect(total.reduce((sum, number) => sum + number)).toBe(list.length)

    const toggle = () =>
      popup.run((document) => document.querySelector<HTMLElement>('[role=switch]')?.click())
    await toggle()
    await until('nothing is marked', async () => (await paintedTexts(tab)).length === 0)
    await toggle()
    await until('all is marked again', async () => (await paintedTexts(tab)).length === list.length)
    await popup.close()
    await tab.close()
  })

  it('runs once on a page of a site it does not know', async () => {
    await read(unknownUrl)
    const popup = await tab.openPopup()
    await until('the popup offers it', () =>
      popup.run((document) => document.querySelector('button.main') !== null),
    )
    expect(await paintedTexts(tab)).toEqual([])
    await popup.run((document) => document.querySelector<HTMLElement>('button.main')?.click())
    await until('names are marked', async () => (await paintedTexts(tab)).includes('الهام علی‌اف'))
    await popup.close()
    await tab.close()
  })
})
