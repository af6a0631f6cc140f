/** The library at work: finding, changing, deleting and undoing, the ways out and in. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LibraryScene } from './harness'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

async function show(notebook: LibraryScene['notebook'] = 'sample'): Promise<void> {
  const scene = { notebook, language: 'fa', theme: 'light' } as const
  await page.evaluate((scene) => globalThis.harness.showLibrary(scene), scene)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const items = () => page.locator('.item').count()
const called = () => page.evaluate(() => globalThis.harness.called)

it('finds by words however they are written, and narrows by tag', async () => {
  await show()
  expect(await items()).toBe(3)
  await page.getByRole('searchbox').fill('گفتوگو')
  await expect.poll(items).toBe(1)
  await page.getByRole('searchbox').fill('')
  await page.getByLabel('برچسب').selectOption('قفقاز')
  await expect.poll(items).toBe(1)
  await page.getByText('۱ مورد').first().waitFor()
})

it('deletes what is chosen and puts it back', async () => {
  await show()
  await page.getByRole('checkbox', { name: 'برگزیدن همه' }).check()
  await page.getByRole('button', { name: 'حذف (۳)' }).click()
  await expect.poll(items).toBe(0)
  await page.getByText('۳ مورد حذف شد.').waitFor()
  await page.getByRole('button', { name: 'برگرداندن' }).click()
  await expect.poll(items).toBe(3)
})

it('keeps a changed note of a highlight', async () => {
  await show()
  await page.getByRole('button', { name: 'ویرایش' }).first().click()
  await page.locator('.item textarea').first().fill('نو')
  await expect.poll(async () => (await called()).at(-1)).toEqual(['keep', 'نو'])
})

it('shows a file before it is saved, of what is chosen', async () => {
  await show()
  await page.getByText('خروجی', { exact: true }).click()
  const preview = page.getByLabel('پیش‌نمایش')
  await expect.poll(() => preview.inputValue()).toContain('# حاشیه')
  await page.getByRole('checkbox', { name: /برگزیدن: الهام/ }).check()
  await expect.poll(() => preview.inputValue()).not.toContain('irna.ir')
  await page.getByLabel('قالب').selectOption('csv')
  await expect.poll(() => preview.inputValue()).toContain('kind,quotation')
  await page.getByRole('button', { name: 'ذخیرهٔ فایل' }).click()
  expect((await called()).at(-1)).toEqual(['download', 'hashiyeh.csv', 'text/csv'])
})

it('says what a backup would bring before it brings it, and refuses what is none', async () => {
  await show('empty')
  await page.getByText('ورود', { exact: true }).click()
  const input = page.getByLabel('فایل پشتیبان')
  const backup = await page.evaluate(() => globalThis.harness.backup)
  const give = (text: string) =>
    input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await give(backup.slice(0, 100))
  await page.getByRole('alert').getByText('ناقص').waitFor()
  expect(await items()).toBe(0)
  await give(backup.replace('"yellow"', '"<b>"'))
  await page.getByText('۳ تازه، ۰ نو‌تر از آنچه هست، ۰ بی‌تغییر، ۱ کنار گذاشته').waitFor()
  expect(await items()).toBe(0)
  await page.getByRole('button', { name: 'وارد کن' }).click()
  await expect.poll(items).toBe(2)
})

it('opens ten thousand highlights in a second and searches them at once', async () => {
  const since = Date.now()
  await show('many')
  await page.getByText('۱۰۰۰۱ مورد').first().waitFor()
  // A second on a quiet machine; others work beside the tests.
  expect(Date.now() - since).toBeLessThan(5_000)
  await page.getByRole('searchbox').fill('یادداشت ۹۹۹۹')
  await expect.poll(items).toBe(1)
})
