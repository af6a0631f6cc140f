/** Highlights on a page that brings further articles below its own and takes away those out of sight. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { articleOf, highlighted, lines, pressInBar, select } from './marking'
import { pressIn, untilSaid } from './panel'
import { paintedIn } from './reader'

const url = 'http://www.irna.ir/news/85250061/'
const nextUrl = 'http://www.irna.ir/news/85250062/'
const nextTitle = 'بازگشایی راه‌آهن خاوری'
const next = [
  'راه‌آهن خاوری پس از دو سال بازسازی از بامداد امروز به روی مسافران و بازرگانان گشوده شد و نخستین قطار به راه افتاد.',
  'مدیر این خط به خبرنگاران گفت که روزانه چهار قطار از هر دو سو خواهد رفت و بلیت‌ها از هفتهٔ آینده فروخته می‌شود.',
  'ژاپن و پاکستان در ساختن این خط همکاری داشته‌اند و بخشی از هزینهٔ آن را پرداخته‌اند، چنان‌که در سند آمده است.',
  'در بخش دوم این کار، ایستگاه‌های میانی نیز ساخته می‌شوند و شهرهای کوچک به این راه خواهند پیوست، اگر بودجه برسد.',
]
const ofNext = 'روزانه چهار قطار از هر دو سو خواهد رفت'
const ofOwn = 'راه‌های تازهٔ بازرگانی در ماه‌های آینده'
const articleOfPage = articleOf(lines, { canonical: url })

describe.each(browsers)('an endless page in $name', ({ start }) => {
  let driver: Driver
  let page: Tab
  let library: Tab

  beforeAll(async () => {
    driver = await start()
    driver.web.put(nextUrl, { html: articleOf(next, { title: nextTitle, canonical: nextUrl }) })
    library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#lost'))
    page = await driver.open()
  })
  afterAll(() => driver?.close())

  const lost = () =>
    library.evaluate(() =>
      [...document.querySelectorAll('.item blockquote')].map((quote) =>
        // Without what stood around it.
        [...quote.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent)
          .join(''),
      ),
    )

  async function read(address: string, html: string, least: number): Promise<void> {
    driver.web.put(address, { html })
    await page.front()
    await page.goto(address)
    await paintedIn(page, least)
  }

  /** What the page does when its end comes near. */
  const bringNext = () =>
    page.evaluate(
      (title, lines) => {
        const article = document.createElement('article')
        article.innerHTML = `<h2>${title}</h2><div itemprop="articleBody" class="item-text">${lines
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`
        document.querySelector('main')?.append(article)
      },
      nextTitle,
      next,
    )

  const untilPainted = (wanted: Record<string, string>) =>
    until(
      `painted is ${JSON.stringify(wanted)}`,
      () => highlighted(page),
      (all) => JSON.stringify(Object.entries(all).sort()) === JSON.stringify(Object.entries(wanted).sort()),
    )

  it('does not lose the highlight of an article that is not loaded yet', async () => {
    await read(url, articleOfPage, 4)
    await select(page, 'راه‌های تازهٔ', 'ماه‌های آینده')
    await pressInBar(page, 'سبز')
    await untilPainted({ 'mark-f': ofOwn })
    await page.press('Escape')
    await bringNext()
    await paintedIn(page, 6)
    await select(page, 'روزانه چهار', 'خواهد رفت')
    await pressInBar(page, 'صورتی')
    await untilPainted({ 'mark-f': ofOwn, 'mark-h': ofNext })
    // Both are sought at once. Of one the article is here and the words are not, of the other the article is not.
    await read(url, articleOf([lines[0]!, lines[2]!, lines[2]!], { canonical: url }), 2)
    await until('the one is listed', lost, ({ length }) => length > 0)
    expect(await lost()).toEqual([ofOwn])
    await bringNext()
    await untilPainted({ 'mark-h': ofNext })
  })

  it('does not lose it where the article is taken away again', async () => {
    await read(url, articleOfPage, 4)
    await bringNext()
    await untilPainted({ 'mark-f': ofOwn, 'mark-h': ofNext })
    await until('none is listed', lost, ({ length }) => length === 0)
    const panel = await driver.openPanel(page)
    try {
      await page.evaluate((line) => {
        document.querySelectorAll('article')[1]?.remove()
        document.querySelectorAll('.item-text p')[1]!.textContent = line
      }, lines[2]!)
      await until('the one is listed', lost, ({ length }) => length > 0)
      expect(await lost()).toEqual([ofOwn])
      await page.front()
      await pressIn(panel, '[role=tab][id$="-kept"]')
      await untilSaid(panel, 'نوشته‌اش هنوز روی صفحه نیامده است.')
    } finally {
      await panel.close()
    }
    await bringNext()
    await untilPainted({ 'mark-h': ofNext })
  })

  it('keeps the highlights of each article under its own address, once the page shows that', async () => {
    await read(url, articleOfPage, 4)
    await bringNext()
    await paintedIn(page, 6)
    await page.evaluate(
      (url, title) => {
        history.pushState(null, '', url)
        document.title = title
      },
      nextUrl,
      nextTitle,
    )
    await select(page, 'ایستگاه‌های میانی', 'ساخته می‌شوند')
    await pressInBar(page, 'آبی')
    // What is there of the first article stays.
    const ofBoth = { 'mark-f': ofOwn, 'mark-h': ofNext, 'mark-g': 'ایستگاه‌های میانی نیز ساخته می‌شوند' }
    await untilPainted(ofBoth)
    await read(nextUrl, articleOf(next, { title: nextTitle, canonical: nextUrl }), 2)
    await untilPainted({ 'mark-g': ofBoth['mark-g'] })
    // Its page is called what its own article is called.
    await library.goto('about:blank')
    await library.goto(driver.extensionUrl('library.html#pages'))
    await until(
      'both pages are listed',
      () => library.evaluate(() => document.querySelector('main')?.textContent ?? ''),
      (text) => text.includes(nextTitle) && text.includes('دیدار در باکو'),
    )
  })
})
