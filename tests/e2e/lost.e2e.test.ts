/** Highlights whose words are gone from their page: the library lists them, the reader gives them words again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { articleOf, highlighted, lines, pressInBar, select } from './marking'
import { paintedIn } from './reader'

const url = 'http://www.irna.ir/news/85250009/'
const reworded = 'وی افزود مسیرهای جدید تجارت طی چند ماه آتی باز خواهد شد و پاکستان هم به این طرح می‌پیوندد.'

describe.each(browsers)('a lost highlight in $name', ({ start }) => {
  let driver: Driver
  let page: Tab
  let library: Tab

  beforeAll(async () => {
    driver = await start()
    library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#lost'))
    page = await driver.open()
  })
  afterAll(() => driver?.close())

  async function read(paragraphs: readonly string[]): Promise<void> {
    driver.web.put(url, { html: articleOf(paragraphs) })
    await page.front()
    await page.goto(url)
    await paintedIn(page, 3)
  }

  /** What the library says of lost highlights. */
  const lost = () =>
    library.evaluate(() => [...document.querySelectorAll('.item blockquote')].map((one) => one.textContent))

  it('is listed with what stood around it', async () => {
    await read(lines)
    await select(page, 'راه‌های تازهٔ', 'گشوده می‌شود')
    await pressInBar(page, 'صورتی')
    await until(
      'it is painted',
      () => highlighted(page),
      (all) => all['mark-h'] !== undefined,
    )
    expect(await lost()).toEqual([])
    await read([lines[0]!, reworded, lines[2]!])
    const [quote] = await until('it is listed', lost, ({ length }) => length === 1)
    expect(quote).toContain('او افزود راه‌های تازهٔ بازرگانی در ماه‌های آینده گشوده می‌شود و پاکستان')
    expect(await highlighted(page)).toEqual({})
  })

  it('gets the words the reader chooses, is lost no more, and is found there again', async () => {
    await select(page, 'مسیرهای', 'خواهد شد')
    await pressInBar(page, 'پیوند دوباره')
    await pressInBar(page, 'راه‌های تازهٔ')
    const words = 'مسیرهای جدید تجارت طی چند ماه آتی باز خواهد شد'
    const isThere = (all: Record<string, string>) => all['mark-h'] === words
    await until('its words are painted', () => highlighted(page), isThere)
    await until('it is listed no more', lost, ({ length }) => length === 0)
    await read([lines[0]!, reworded, lines[2]!])
    await until('its words are painted again', () => highlighted(page), isThere)
  })

  it('is lost no more where its words come back', async () => {
    await read(lines)
    await until('it is listed', lost, ({ length }) => length === 1)
    expect(await highlighted(page)).toEqual({})
    await read([lines[0]!, reworded, lines[2]!])
    await until('it is listed no more', lost, ({ length }) => length === 0)
  })
})
