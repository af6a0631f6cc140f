/** An official whom the base does not know: offered by the side panel, kept by the reader, in the library as a draft of a record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, SidePanel, Tab } from './driver'
import { articleOf } from './marking'
import { openBeside, pressIn, saidIn, setOff, untilSaid } from './panel'
import { witnessed } from './reader'

const url = 'http://www.irna.ir/news/85250041/'
const article = articleOf(
  [
    'باکو؛ ۱۷ مهر - الهام علی‌اف، رئیس‌جمهور آذربایجان، در دیدار با حسین امیرعبداللهیان از همکاری گفت.',
    '<div style="height: 3000px"></div>',
    'محمد نمونه‌پور، معاون وزیر راه و شهرسازی، گفت کار راه‌آهن به پایان می‌رسد. علی کوه‌پیکر، خبرنگار، از باکو گزارش داد.',
  ],
  { title: 'راه‌آهن در باکو' },
)

describe.each(browsers)('a suggestion in $name', ({ start }) => {
  let driver: Driver
  let tab: Tab
  let panel: SidePanel
  beforeAll(async () => {
    driver = await start()
    ;({ tab, panel } = await openBeside(driver, { url, html: article, mentions: 3 }))
  })
  afterAll(() => driver?.close())

  it('is offered with name, office and place, and nobody else is', async () => {
    await untilSaid(panel, 'نام‌هایی که در پایگاه نیست')
    const rows = await panel.run((document) =>
      [...document.querySelectorAll('.offer .who')].map((row) => row.textContent),
    )
    expect(rows).toEqual(['محمد نمونه‌پورمعاون وزیر راه و شهرسازی'])
    await pressIn(panel, '.offer [aria-label^="نشان دادن"]')
    const shown = await until(
      'the name is in view',
      () => setOff(tab, 'mark-i'),
      (shown) => shown?.isInView === true,
    )
    expect(shown?.words).toBe('محمد نمونه‌پور')
    expect((await witnessed(tab)).mutations).toEqual([])
  })

  it('is kept by a form that is filled in, and nothing is sent', async () => {
    const before = driver.requests().length
    await pressIn(panel, '.offer [aria-expanded]')
    const values = await until(
      'the form is filled in',
      () =>
        panel.run((document) =>
          [...document.querySelectorAll<HTMLInputElement>('form.suggest input, form.suggest textarea')].map(
            ({ value }) => value,
          ),
        ),
      ({ length }) => length > 0,
    )
    expect(values).toEqual([
      'محمد نمونه‌پور',
      'معاون وزیر راه و شهرسازی',
      '',
      'https://irna.ir/news/85250041',
      'راه‌آهن در باکو',
      '2023-10-09',
      'محمد نمونه‌پور، معاون وزیر راه و شهرسازی، گفت کار راه‌آهن به پایان می‌رسد',
    ])
    expect(await saidIn(panel)).toContain('چیزی فرستاده نمی‌شود')
    await pressIn(panel, 'form.suggest [type=submit]')
    await untilSaid(panel, 'در دفتر نگه داشته شد.')
    expect(driver.requests().length).toBe(before)
  })

  it('outlives the worker, and is in the library with a draft of its record', async () => {
    await driver.stopWorker()
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html#suggestions'))
    const seen = await until(
      'the library lists it',
      () =>
        library.evaluate(() => ({
          names: [...document.querySelectorAll('.suggestions h2')].map((name) => name.textContent),
          draft: document.querySelector('textarea')?.value ?? '',
          page: document.querySelector('.suggestions a')?.getAttribute('href'),
        })),
      ({ names }) => names.length > 0,
    )
    expect(seen.names).toEqual(['محمد نمونه‌پور'])
    expect(seen.page).toBe('https://irna.ir/news/85250041')
    for (const part of ['fa: "محمد نمونه‌پور"', 'seen: "2023-10-09/2023-10-09"', 'start: "unknown"'])
      expect(seen.draft).toContain(part)
    const press = (words: string) =>
      until(`«${words}» is pressed`, () =>
        library.evaluate((words) => {
          const found = [...document.querySelectorAll('button')].find((one) =>
            one.textContent?.includes(words),
          )
          found?.click()
          return found !== undefined
        }, words),
      )
    const count = () => library.evaluate(() => document.querySelectorAll('.suggestions > li').length)
    await press('برداشتن')
    await until('it is gone', count, (n) => n === 0)
    await press('برگرداندن')
    await until('it is back', count, (n) => n === 1)
  })
})
