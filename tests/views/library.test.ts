/** The library at work: finding, changing, deleting and undoing, the ways out and in. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LibraryScene } from './harness.types'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

async function show(notebook: LibraryScene['notebook'] = 'sample', hash = ''): Promise<void> {
  const scene = { notebook, hash, language: 'fa', theme: 'light' } as const
  await page.evaluate((scene) => globalThis.harness.showLibrary(scene), scene)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const items = () => page.locator('.item').count()
const called = () => page.evaluate(() => globalThis.harness.called)

const tab = (name: string) => page.getByRole('navigation').getByRole('link', { name })

it('finds by words however they are written, in all sections at once, and narrows by tag', async () => {
  await show()
  expect(await items()).toBe(2)
  await page.getByRole('searchbox').fill('گفتوگو')
  await expect.poll(items).toBe(1)
  expect(await tab('یادداشت‌ها').textContent()).toBe('یادداشت‌ها۰')
  await page.getByRole('searchbox').fill('علی اف')
  await expect.poll(() => tab('یادداشت‌ها').textContent()).toBe('یادداشت‌ها۱')
  await page.getByRole('button', { name: 'نمایش همه' }).click()
  await page.getByRole('combobox', { name: 'برچسب', exact: true }).selectOption('قفقاز جنوبی')
  await expect.poll(items).toBe(1)
  await page.getByText('۱ مورد').first().waitFor()
})

it('leads from a highlight to whom it names, with the note, and to the page with all of its highlights', async () => {
  await show()
  await page.locator('.item').getByRole('link', { name: 'الهام علی‌اف' }).click()
  await page.getByRole('heading', { name: 'الهام علی‌اف' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'یادداشت' }).inputValue()).toContain('دیدار باکو')
  expect(await items()).toBe(1)
  await page.locator('.item').getByRole('link', { name: 'irna.ir' }).click()
  await page.getByRole('heading', { name: /دیدار/ }).waitFor()
  await expect
    .poll(() => page.locator('blockquote').allTextContents())
    .toEqual([expect.stringContaining('گفت‌وگو'), expect.stringContaining('HYPERLINK')])
  await tab('نام‌ها').click()
  await page.getByRole('link', { name: 'الهام علی‌اف' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: /دیدار/ }).waitFor()
})

it('narrows by a Jalali month, and by days of it, with the keyboard alone', async () => {
  await show()
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
  expect(await choice('از روز').count()).toBe(0)
  await choice('از ماه').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(items).toBe(2)
  expect(await choice('از روز').locator('option').allTextContents()).toEqual([
    'همهٔ ماه',
    ...Array.from({ length: 30 }, (_, n) => new Intl.NumberFormat('fa').format(n + 1)),
  ])
  await choice('از روز').focus()
  await page.keyboard.press('End')
  await expect.poll(items).toBe(0)
  expect(await choice('از روز').inputValue()).toBe('30')
  await page.keyboard.press('Home')
  await expect.poll(items).toBe(2)
})

it('searches suggestions like all else, and gives out those that were found', async () => {
  await show('sample', '#suggestions')
  const suggestions = () => page.locator('.suggestions > li').count()
  await expect.poll(suggestions).toBe(1)
  const name = (await page.locator('.suggestions h2').textContent())!
  await page.getByRole('searchbox').fill('چیزی که نیست')
  await expect.poll(suggestions).toBe(0)
  expect(await tab('پیشنهادها').textContent()).toBe('پیشنهادها۰')
  await page.getByText('چیزی با این نشانه‌ها پیدا نشد.').waitFor()
  expect(await page.getByText('ذخیرهٔ پیش‌نویس').count()).toBe(0)
  await page.getByRole('searchbox').fill(name)
  await expect.poll(suggestions).toBe(1)
})

it('has the addresses of a note as links while it is written', async () => {
  await show('sample', '#notes')
  await page.getByRole('button', { name: 'ویرایش' }).click()
  await page.getByRole('textbox', { name: 'یادداشت' }).fill('بسنجید با https://irna.ir/news/2.')
  const link = page.getByRole('link', { name: 'https://irna.ir/news/2', exact: true })
  await expect.poll(() => link.count()).toBe(1)
  expect(await link.getAttribute('target')).toBe('_blank')
})

it('deletes what is chosen and puts it back', async () => {
  await show()
  await page.getByRole('checkbox', { name: 'برگزیدن همه' }).check()
  await page.getByRole('button', { name: 'حذف (۲)' }).click()
  await expect.poll(items).toBe(0)
  await page.getByText('۲ مورد حذف شد.').waitFor()
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(2)
})

it('asks nothing of a reader who has kept nothing yet', async () => {
  await show('empty')
  await page.getByText('هنوز چیزی در دفتر نیست', { exact: false }).waitFor()
  expect(await page.getByRole('searchbox').count()).toBe(0)
  expect(await page.getByRole('checkbox').count()).toBe(0)
})

it('deletes a page with all of its highlights, and puts them back', async () => {
  await show('sample', '#pages')
  await page.getByRole('checkbox', { name: /برگزیدن: دیدار/ }).check()
  await page.getByRole('button', { name: 'حذف (۲)' }).click()
  await expect.poll(items).toBe(0)
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(1)
})

const said = () => page.getByRole('status').allTextContents()
const choose = (name: RegExp) => page.getByRole('checkbox', { name }).check()

it('tags and colours what is chosen, and undoes it', async () => {
  await show()
  await choose(/برگزیدن: گفت‌وگو/)
  await page.getByRole('combobox', { name: 'برچسب تازه' }).fill('باکو')
  await page.keyboard.press('Enter')
  await page.locator('.item').getByRole('link', { name: '#باکو' }).waitFor()
  await page.getByRole('button', { name: 'آبی' }).click()
  await page.locator('.item.blue').waitFor()
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await page.locator('.item.yellow').waitFor()
})

it('makes one tag of two', async () => {
  await show('long', '#highlights?tag=قفقازیه')
  await page.getByText('برچسب «قفقازیه»').click()
  await page.getByRole('combobox', { name: 'نام برچسب' }).fill('قفقاز')
  await page.getByRole('button', { name: 'یکی‌کردن دو برچسب' }).click()
  await expect.poll(items).toBe(2)
  expect(await page.getByRole('combobox', { name: 'برچسب', exact: true }).inputValue()).toBe('قفقاز')
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(1)
})

it('makes one highlight of two that overlap, and two again', async () => {
  await show('long')
  await choose(/برگزیدن: ماه‌های/)
  await choose(/برگزیدن: گفت‌وگو/)
  const join = page.getByRole('button', { name: 'یکی‌کردن نشان‌ها' })
  expect(await join.count()).toBe(0)
  await choose(/برگزیدن: با همسایگان/)
  await join.click()
  await expect.poll(items).toBe(2)
  expect(await page.locator('blockquote').allTextContents()).toEqual([
    // With what stood around it: it is lost.
    expect.stringContaining('ماه‌های آینده'),
    'گفت‌وگو با همسایگان ادامه دارد',
  ])
  expect((await said()).join()).toContain('۲ نشان یکی شد.')
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(3)
})

it('puts by and keeps a changed note of a highlight', async () => {
  await show()
  await page.getByRole('button', { name: 'ویرایش' }).first().click()
  await page.locator('.item textarea').first().fill('نو')
  await expect.poll(called).toEqual([
    ['put by', expect.any(String), 'نو'],
    ['keep', 'نو'],
    ['put by', expect.any(String), undefined],
  ])
})

it('shows a file before it is saved, of what is chosen', async () => {
  await show('sample', '#files')
  await page.getByText('خروجی', { exact: true }).click()
  const preview = page.getByLabel('پیش‌نمایش')
  await expect.poll(() => preview.inputValue()).toContain('irna.ir')
  await tab('یادداشت‌ها').click()
  await page.getByRole('checkbox', { name: /برگزیدن: الهام/ }).check()
  await page.getByRole('button', { name: 'خروجی (۱)' }).click()
  await expect.poll(() => preview.inputValue()).toContain('# حاشیه')
  expect(await preview.inputValue()).not.toContain('irna.ir')
  await page.getByLabel('قالب').selectOption('csv')
  await expect.poll(() => preview.inputValue()).toContain('kind,quotation')
  await page.getByLabel('جداکننده').selectOption('تب')
  await expect.poll(() => preview.inputValue()).toContain('kind\tquotation')
  await page.getByRole('button', { name: 'ذخیرهٔ فایل' }).click()
  expect((await called()).at(-1)).toEqual([
    'download',
    expect.stringMatching(/^hashiyeh-14[\d-]+\.csv$/),
    'text/csv',
  ])
  // Each format keeps what was chosen for it.
  await page.getByLabel('قالب').selectOption('html')
  await page.frameLocator('iframe').getByRole('heading', { name: 'الهام علی‌اف' }).waitFor()
  expect(await page.getByLabel('جداکننده').count()).toBe(0)
  await page.getByLabel('قالب').selectOption('csv')
  await expect.poll(() => preview.inputValue()).toContain('kind\tquotation')
})

it('says what a backup would bring before it brings it, and refuses what is none', async () => {
  await show('empty', '#files')
  await page.getByText('ورود', { exact: true }).click()
  const backup = await page.evaluate(() => globalThis.harness.backup)
  const give = async (text: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'برگزیدن فایل…' }).press('Enter')
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await (await chooser).setFiles(file)
  }
  await give(backup.slice(0, 100))
  await page.getByRole('alert').getByText('ناقص').waitFor()
  expect(await items()).toBe(0)
  await give(backup.replace('"yellow"', '"<b>"'))
  await page.getByText('نشان‌ها: ۱ تازه', { exact: true }).waitFor()
  await page.getByText('کنار گذاشته: ۱').click()
  await page.getByText(/^نشان ۱ فایل: درست نیست \(color/).waitFor()
  expect(await items()).toBe(0)
  await page.getByRole('button', { name: 'وارد کن' }).click()
  await page.getByText('وارد شد.').waitFor()
  await page.getByText('یادداشت‌ها: ۱ تازه', { exact: true }).waitFor()
  await tab('نشان‌ها').click()
  await expect.poll(items).toBe(1)
})

it('lists corrections, finds them, and takes one away until it is put back', async () => {
  await show('long', '#corrections')
  expect(await items()).toBe(3)
  const gone = page.getByText('دیگر در پایگاه نیست')
  await gone.waitFor()
  expect(await gone.count()).toBe(1)
  await page.getByRole('searchbox').fill('موسوی')
  await expect.poll(items).toBe(1)
  await page.locator('.item').getByRole('button', { name: 'حذف' }).click()
  await expect.poll(items).toBe(0)
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(1)
  await page.getByRole('button', { name: 'نمایش همه' }).click()
  await page.getByRole('checkbox', { name: 'برگزیدن همه' }).check()
  await page.getByRole('button', { name: 'حذف (۳)' }).click()
  await page.getByText('هنوز چیزی را تصحیح نکرده‌اید', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(3)
})

it('shows the report of corrections, of those chosen, before it is saved', async () => {
  await show('long', '#corrections')
  await page.getByText('گزارش برای نگه‌دارندگان').click()
  const preview = page.getByLabel('پیش‌نمایش')
  const headings = async () => (await preview.inputValue()).match(/^## .*/gm)
  await expect.poll(headings).toHaveLength(3)
  await page.getByRole('checkbox', { name: 'برگزیدن: بازرگانی' }).check()
  await expect.poll(headings).toEqual(['## بازرگانی'])
  await page.getByLabel('قالب').selectOption('JSON')
  await page.getByRole('button', { name: 'ذخیرهٔ فایل' }).click()
  expect(await called()).toEqual([['download', 'hashiyeh-corrections.json', 'application/json']])
  const saved = () => page.evaluate(() => globalThis.harness.files.get('hashiyeh-corrections.json')!.text())
  expect(await saved()).toBe(await preview.inputValue())
  expect(JSON.parse(await saved())).toMatchObject({ base: '2026-11-24', corrections: [{ meant: null }] })
})

it('opens ten thousand highlights in a second and searches them at once', async () => {
  const since = Date.now()
  await show('many')
  await page.getByText('۱۰۰۰۰ مورد').first().waitFor()
  // A second on a quiet machine; others work beside the tests.
  expect(Date.now() - since).toBeLessThan(5_000)
  await page.getByRole('searchbox').fill('یادداشت ۹۹۹۹')
  await expect.poll(items).toBe(1)
})

it('draws of a long list what is in sight, and lets every row be reached by keyboard', async () => {
  await show('many')
  expect(await items()).toBeLessThan(60)
  const boxes = page.locator('.item > .choose')
  await boxes.first().focus()
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('aria-posinset'))
  await page.keyboard.press('End')
  await expect.poll(focused).toBe('10000')
  expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)).toBeLessThan(2_000)
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe('1')
  for (const step of ['2', '3', '4']) {
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(focused).toBe(step)
  }
  await page.getByRole('button', { name: 'حذف (۴)' }).waitFor()
  await boxes.nth(1).click()
  await page.getByRole('button', { name: 'حذف (۳)' }).waitFor()
  await boxes.nth(7).click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'حذف (۸)' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: /^حذف \(/ }).count()).toBe(0)
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'حذف (۱۰۰۰۰)' }).waitFor()
})
