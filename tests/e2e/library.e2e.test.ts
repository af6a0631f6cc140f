/** The library page over the real notebook. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers } from './browsers'
import type { Driver, Tab } from './driver'
import { articleOf, highlighted, lines, pressInBar, select } from './marking'
import { paintedIn } from './reader'

describe.each(browsers)('the library in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250007/'
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  /** Presses the first button of that name. */
  const press = (page: Tab, words: string) =>
    until(`«${words}» is there to press`, () =>
      page.evaluate((words) => {
        const found = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.startsWith(words),
        )
        found?.click()
        return found !== undefined
      }, words),
    )
  const quotations = (page: Tab) =>
    page.evaluate(() => [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent))

  const go = (page: Tab, section: string) =>
    page.evaluate((section) => {
      location.hash = section
    }, section)

  it('has what was highlighted on a page, with whom it names; gives it out and takes it in again', async () => {
    driver.web.put(url, { html: articleOf(lines) })
    const page = await driver.open()
    await page.goto(url)
    await paintedIn(page, 3)
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
    await page.front()
    await select(page, 'او افزود', 'پاکستان نیز')
    await pressInBar(page, 'آبی')
    await until(
      'it is painted',
      () => highlighted(page),
      (all) => all['mark-g'] !== undefined,
    )

    // An open library sees what happens in other tabs.
    await library.front()
    const words = [lines[1]!.slice(0, lines[1]!.indexOf(' به آن'))]
    await until(
      'it is in the library',
      () => quotations(library),
      ({ length }) => length === 1,
    )
    expect(await quotations(library)).toEqual(words)
    expect(await library.evaluate(() => document.querySelector('.item')?.textContent)).toContain('پاکستان')

    await go(library, 'files')
    const backup = await until('the backup is shown', () =>
      library.evaluate(() => {
        const panel = document.querySelector<HTMLDetailsElement>('details')
        const choice = panel?.querySelector('select')
        const preview = panel?.querySelector('textarea')
        if (!panel || !choice || !preview) return ''
        panel.open = true
        if (choice.value !== 'backup') {
          choice.value = 'backup'
          choice.dispatchEvent(new Event('change', { bubbles: true }))
        }
        return preview.value.includes('hashiyeh-notebook') ? preview.value : ''
      }),
    )
    await go(library, 'highlights')
    await press(library, 'حذف')
    await until(
      'it is gone',
      () => quotations(library),
      ({ length }) => length === 0,
    )
    await driver.stopWorker()
    await go(library, 'files')
    await until('there is a field for a file', () =>
      library.evaluate(() => document.querySelector('input[type=file]') !== null),
    )
    await library.evaluate((backup) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const files = new DataTransfer()
      files.items.add(new File([backup], 'backup.json'))
      if (!input) throw new Error('There is no field for a file')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, backup)
    await press(library, 'وارد کن')
    await until('it has come in', () =>
      library.evaluate(
        () => document.querySelector('details [role=status]')?.textContent?.startsWith('وارد شد.') ?? false,
      ),
    )
    await go(library, 'highlights')
    await until(
      'it is here again',
      () => quotations(library),
      ({ length }) => length === 1,
    )
    await page.goto(url)
    await until(
      'it is painted again',
      () => highlighted(page),
      (all) => all['mark-g'] === words[0],
    )
  })
})
