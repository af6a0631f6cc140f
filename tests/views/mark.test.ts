/** The bar beside selected words: what it keeps, and when. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

const look = { language: 'fa', theme: 'light' } as const
const called = () => page.evaluate(() => globalThis.harness.called)

it('keeps nothing before the reader chooses', async () => {
  await page.evaluate((look) => globalThis.harness.showMark(look), look)
  await page.getByRole('button', { name: 'رونوشت' }).click()
  await page.getByText('رونوشت شد').waitFor()
  await page.keyboard.press('Escape')
  expect(await called()).toEqual([['close']])
})

it('keeps a colour at once, and the note with it', async () => {
  await page.evaluate((look) => globalThis.harness.showMark(look), look)
  await page.getByRole('button', { name: 'آبی' }).click()
  await expect.poll(called).toEqual([['keep', { color: 'blue', note: '', tags: [] }]])
  await page.getByRole('button', { name: 'یادداشت و برچسب' }).click()
  await page.getByRole('textbox', { name: 'یادداشت' }).fill('سخن')
  await page.getByRole('textbox', { name: 'برچسب‌ها، با ویرگول' }).fill('قفقاز، باکو،')
  await expect
    .poll(async () => (await called()).at(-1))
    .toEqual(['keep', { color: 'blue', note: 'سخن', tags: ['قفقاز', 'باکو'] }])
})

it('has the addresses of a note as links', async () => {
  await page.evaluate((look) => globalThis.harness.showMark(look), look)
  await page.getByRole('button', { name: 'یادداشت و برچسب' }).click()
  await page
    .getByRole('textbox', { name: 'یادداشت' })
    .fill('بسنجید با https://irna.ir/news/2، javascript:alert(1)')
  const link = page.getByRole('link')
  expect(await link.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    'https://irna.ir/news/2',
  ])
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
})

it('says what could not be kept, and leaves the text', async () => {
  await page.evaluate((look) => globalThis.harness.showMark({ ...look, full: true }), look)
  await page.getByRole('button', { name: 'یادداشت و برچسب' }).click()
  const field = page.getByRole('textbox', { name: 'یادداشت' })
  await field.fill('نگه‌داشتنی')
  await page.getByRole('alert').getByText('جا برای ذخیره نیست').waitFor()
  expect(await field.inputValue()).toBe('نگه‌داشتنی')
})

it('gives the words to a lost highlight', async () => {
  await page.evaluate((look) => globalThis.harness.showMark({ ...look, lost: true }), look)
  await page.getByRole('button', { name: 'پیوند دوباره' }).click()
  await page.getByRole('button', { name: 'با همسایگان ادامه دارد' }).click()
  // What the bar before this one could not keep may come first.
  await expect
    .poll(async () => (await called()).slice(-2))
    .toEqual([['attach', '00000000-0000-4000-8000-000000000102'], ['close']])
})

it('keeps Tab inside', async () => {
  await page.evaluate((look) => globalThis.harness.showMark(look), look)
  const label = () =>
    page.evaluate(() =>
      document.querySelector('card-host')?.shadowRoot?.activeElement?.getAttribute('aria-label'),
    )
  await expect.poll(label).toBe('زرد')
  await page.keyboard.press('Shift+Tab')
  expect(await label()).toBe('بستن')
  await page.keyboard.press('Tab')
  expect(await label()).toBe('زرد')
})
