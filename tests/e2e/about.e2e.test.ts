/** What a highlight is good for: quoted with its source, and found again by whom it speaks of. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { articleOf, clickInBar, highlighted, lines, pressInBar, select } from './marking'
import { paintedIn } from './reader'

const url = 'http://www.irna.ir/news/85250081/'
const sharedUrl = `${url}?utm_source=telegram`
const otherUrl = 'http://www.isna.ir/news/1402071712345/'
const others = [
  'الهام علی‌اف پیش از ظهر به تفلیس رفت و با همتای خود دیدار کرد؛ گزارش این سفر فردا می‌آید.',
  'به گفتهٔ سخنگو، علی‌اف در این سفر دربارهٔ راه‌آهن نیز سخن گفته و سندی امضا کرده است.',
  'هوای پایتخت در این روزها سرد است و بارش باران تا پایان هفته ادامه خواهد داشت.',
]

describe.each(browsers)('highlights in $name', ({ start }) => {
  let driver: Driver
  let page: Tab

  beforeAll(async () => {
    driver = await start()
    for (const address of [url, sharedUrl]) driver.web.put(address, { html: articleOf(lines) })
    driver.web.put(otherUrl, { html: articleOf(others, { title: 'سفر به تفلیس' }) })
    page = await driver.open()
  })
  afterAll(() => driver?.close())

  async function mark(from: string, to: string, color: string, name: string): Promise<void> {
    await select(page, from, to)
    await pressInBar(page, color)
    await until(
      `«${from}» is painted`,
      () => highlighted(page),
      (all) => all[name] !== undefined,
    )
    await page.press('Escape')
  }

  it('are copied as a quotation with its source, on a page that has no clipboard of its own', async () => {
    await page.goto(sharedUrl)
    await paintedIn(page, 3)
    await select(page, 'او افزود', 'بازرگانی')
    await clickInBar(page, 'رونوشت')
    await until('the bar says so', () =>
      page.inside('[data-mark]', (root) => root.textContent?.includes('رونوشت شد')),
    )
    // Nothing was highlighted by that.
    expect(await highlighted(page)).toEqual({})
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
    await until('there is a field', () =>
      library.evaluate(() => {
        const field = document.createElement('textarea')
        field.id = 'pasted'
        document.body.append(field)
        field.focus()
        return document.activeElement === field
      }),
    )
    await library.paste()
    const pasted = await until('it is pasted', () =>
      library.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value),
    )
    expect(pasted).toBe(
      '«او افزود راه‌های تازهٔ بازرگانی»\n— دیدار در باکو\u200f، irna.ir\u200f، ۱۷ مهر ۱۴۰۲ (\u200e2023-10-09)\nhttps://irna.ir/news/85250081\n',
    )
    await library.close()
    await page.front()
  })

  it('are found by whom they name, on all pages and by whatever part of the name', async () => {
    await page.goto(url)
    await paintedIn(page, 3)
    // Over the end of a name, over a link, over two paragraphs.
    await mark('علی‌اف در دیدار', 'راه‌های تازهٔ', 'سبز', 'mark-f')
    await mark('در پایان این نشست', 'دو طرف', 'زرد', 'mark-e')
    await page.goto(otherUrl)
    await paintedIn(page, 2)
    await mark('به گفتهٔ سخنگو', 'راه‌آهن نیز', 'آبی', 'mark-g')
    await mark('هوای پایتخت', 'سرد است', 'صورتی', 'mark-h')
    await select(page, 'باران', 'هفته')
    await pressInBar(page, 'یادداشت')
    await until('the field has the focus', () =>
      page.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
    )
    await page.type('بسنجید با http://www.irna.ir/news/85250081.')
    await until('the note is kept', () =>
      page.inside('[data-mark]', (root) => root.querySelector('.kept')?.textContent === 'ذخیره شد'),
    )
    expect(await page.inside('[data-mark]', (root) => root.querySelector('a')?.textContent)).toBe(
      'http://www.irna.ir/news/85250081',
    )

    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#entities'))
    await until('the name is listed', () =>
      library.evaluate(() => {
        const found = [...document.querySelectorAll('a')].find(
          ({ textContent }) => textContent === 'الهام علی‌اف',
        )
        found?.click()
        return found !== undefined
      }),
    )
    const quotations = () =>
      library.evaluate(() =>
        [...document.querySelectorAll('.item blockquote')].map(({ textContent }) => textContent ?? '').sort(),
      )
    const about = await until('its highlights are listed', quotations, ({ length }) => length > 0)
    expect(about).toEqual([
      'به گفتهٔ سخنگو، علی‌اف در این سفر دربارهٔ راه‌آهن نیز',
      'علی‌اف در دیدار با حسین امیرعبداللهیان گفت گفت‌وگو با همسایگان ادامه دارد.\nاو افزود راه‌های تازهٔ',
    ])
    expect(await library.evaluate(() => location.hash)).toContain('entity=ilham-aliyev')
    // Addresses in a note are links where it is read.
    await library.goto('about:blank')
    await library.goto(driver.extensionUrl('library.html#highlights'))
    const linked = () => library.evaluate(() => document.querySelector('.item .said a')?.getAttribute('href'))
    expect(await until('the note is read', linked)).toBe('http://www.irna.ir/news/85250081')
  })
})
