/** Pictures of the real base, in the built extension: from the card to the large one, and as files. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers, chromium } from './browsers'
import type { ChromiumDriver } from './chromium'
import type { Driver, Tab } from './driver'
import { sampleArticle } from './fixtures'
import { hoverText, paintedIn } from './reader'

const place = 'library.html#pictures?entity=IR%2Fforeign-minister'
const named = 'حسین امیرعبداللهیان'

describe.each(browsers)('a picture in $name', ({ start }) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  /** What a press of the first button of that name would save: its name, and what can be seen of its content. */
  async function saved(tab: Tab, button: string) {
    await tab.evaluate((button) => {
      Object.assign(window, { savedLink: undefined })
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(window, { savedLink: { name: this.download, href: this.href } })
      }
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent === button)
      found?.click()
    }, button)
    return until('the file is made', () =>
      tab.evaluate(async () => {
        const { savedLink } = window as unknown as { savedLink?: { name: string; href: string } }
        if (!savedLink) return undefined
        const image = new Image()
        image.src = savedLink.href
        await image.decode()
        return {
          name: savedLink.name,
          width: image.naturalWidth,
          start: (await (await fetch(savedLink.href)).text()).slice(0, 40),
        }
      }),
    )
  }

  it('shows who held a post, and becomes an image', async () => {
    const tab = await driver.open()
    await tab.goto(driver.extensionUrl(place))
    await until('the picture has its names', () =>
      tab.evaluate((named) => document.querySelector('.canvas svg')?.textContent?.includes(named), named),
    )
    const svg = await saved(tab, 'ذخیرهٔ SVG')
    expect(svg).toMatchObject({ name: 'hashiyeh-holders-IR-foreign-minister.svg' })
    expect(svg?.start).toContain('<?xml')
    const png = await saved(tab, 'ذخیرهٔ PNG')
    expect(png?.name).toBe('hashiyeh-holders-IR-foreign-minister.png')
    expect(png?.start).toContain('PNG')
    expect(png?.width).toBe(2 * (svg?.width ?? 0))
    await tab.close()
  })
})

describe('in Chromium, for what only it can be asked', () => {
  let driver: ChromiumDriver
  beforeAll(async () => {
    driver = await chromium()
  })
  afterAll(() => driver?.close())

  it('a picture comes to the disk', async () => {
    const { page } = await driver.open()
    await page.goto(driver.extensionUrl(place))
    for (const [button, ending] of [
      ['ذخیرهٔ SVG', 'svg'],
      ['ذخیرهٔ PNG', 'png'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).first().click(),
      ])
      expect(download.suggestedFilename()).toBe(`hashiyeh-holders-IR-foreign-minister.${ending}`)
      const file = join(driver.downloads, download.suggestedFilename())
      await until(`${ending} is on the disk`, () => existsSync(file) && statSync(file).size > 0)
      const content = readFileSync(file)
      if (ending === 'svg') expect(content.toString('utf8')).toContain(named)
      else expect(content.subarray(1, 4).toString('latin1')).toBe('PNG')
    }
    expect(driver.requests()).toEqual([])
  })

  it('the card leads to it', async () => {
    const url = 'http://www.irna.ir/news/85250009/'
    driver.web.put(url, { html: sampleArticle })
    const tab = await driver.open()
    await tab.goto(url)
    await hoverText(tab, await paintedIn(tab), named)
    const [library] = await Promise.all([
      tab.page.context().waitForEvent('page'),
      tab.inside('[data-entity]', (root) => root.querySelector<HTMLElement>('.enlarge')?.click()),
    ])
    await library.getByRole('img', { name: named }).waitFor()
    expect(library.url()).toBe(driver.extensionUrl('library.html#pictures?entity=hossein-amir-abdollahian'))
  })
})
