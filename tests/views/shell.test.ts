/** The card's frame at work: the way through entities, keys and focus, states. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CardScene } from './harness.types'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

async function show(entity: string, keyboard = false, notebook?: CardScene['notebook']): Promise<void> {
  await page.evaluate((scene) => globalThis.harness.showCard(scene), {
    entity,
    language: 'fa' as const,
    theme: 'light' as const,
    keyboard,
    notebook,
  })
  await page.getByRole('dialog').waitFor()
}

const keptNotes = () => page.evaluate(() => globalThis.harness.kept)

const heading = () => page.getByRole('heading', { level: 2 })
/** What has the focus inside the card: its words, or its label. */
const focused = () =>
  page.evaluate(() => {
    const element = document.querySelector('card-host')?.shadowRoot?.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null
  })

it('opens a name in place, on the same day, and goes back', async () => {
  await show('plain')
  await page.getByRole('button', { name: 'المار ممدیاروف' }).click()
  await page.getByRole('heading', { name: 'المار ممدیاروف' }).waitFor()
  expect(await page.evaluate(() => globalThis.harness.asked)).toEqual(['plain', 'elmar-mammadyarov'])
  expect(await page.getByText('چون نام کامل در همین صفحه آمده است').count()).toBe(0)
  await page.getByRole('button', { name: 'بازگشت' }).click()
  await page.getByRole('heading', { name: 'جیحون بایراموف' }).waitFor()
  expect(await page.getByText('چون نام کامل در همین صفحه آمده است').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'بازگشت' }).count()).toBe(0)
})

it('takes the focus when opened by keyboard, keeps Tab inside, and closes by Escape', async () => {
  await show('plain', true)
  await expect.poll(focused).toBe('حاشیه: جیحون بایراموف')
  const met: (string | null)[] = []
  do {
    await page.keyboard.press('Tab')
    met.push(await focused())
  } while (met.length < 30 && (met.length < 2 || met.at(-1) !== met[0]))
  expect(met.at(-1)).toBe(met[0])
  expect(met).toContain('المار ممدیاروف')
  expect(met).toContain('بستن')
  await page.keyboard.press('Shift+Tab')
  expect(await focused()).toBe('بستن')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => globalThis.harness.closed)).toBe(1)
})

it('leaves the focus where it was when opened by pointer', async () => {
  await show('plain')
  expect(await focused()).toBeNull()
})

it('puts the focus on the next card after a step inside', async () => {
  await show('plain', true)
  await expect.poll(focused).toBe('حاشیه: جیحون بایراموف')
  await page.getByRole('button', { name: 'المار ممدیاروف' }).press('Enter')
  await page.getByRole('heading', { name: 'المار ممدیاروف' }).waitFor()
  await expect.poll(focused).toBe('حاشیه: المار ممدیاروف')
})

it('says that nobody answered, and asks again', async () => {
  await show('failed')
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'دوباره' }).click()
  await heading().waitFor()
  expect(await heading().textContent()).toBe('جیحون بایراموف')
})

it('claims no post where the day of the text is unknown, and shows the terms', async () => {
  await show('noDate')
  expect(await page.getByText('تاریخ این متن دانسته نیست').count()).toBe(1)
  expect(await page.getByText(/^در ۱۷ مهر/).count()).toBe(0)
  expect(await page.locator('.term', { hasText: 'از ۲۶ تیر ۱۳۹۹ تاکنون' }).isVisible()).toBe(true)
})

it('says what somebody without a post that day held before it, or else came to hold', async () => {
  await show('early')
  expect(await page.getByText('سمتی از او در این روز').count()).toBe(1)
  expect(await page.locator('.nearest').textContent()).toContain('پس از آن: وزیر آموزش')
})

it('says “no post now” only where every end is known', async () => {
  await show('out')
  expect(await page.getByText('دیگر سمتی در این پایگاه ندارد').count()).toBe(1)
  await show('plain')
  expect(await page.getByText('دیگر سمتی در این پایگاه ندارد').count()).toBe(0)
})

it('names a head of state who leads the government once', async () => {
  await show('republic')
  expect(await page.getByText('نام یک رئیس‌جمهور').count()).toBe(1)
  expect(await page.getByText('رئیس کشور و دولت').count()).toBe(1)
})

it('gives the popup’s and the settings page’s wishes on', async () => {
  await page.evaluate(() => globalThis.harness.showPopup({ view: 'running', language: 'fa', theme: 'light' }))
  await page.getByRole('switch').click()
  await page.getByRole('button', { name: 'بعدی' }).click()
  expect(await page.evaluate(() => globalThis.harness.called)).toEqual([
    ['toggle', false],
    ['step', 1],
  ])
  await page.evaluate(() => globalThis.harness.showOptions({ view: 'full', language: 'fa', theme: 'light' }))
  await page.getByRole('checkbox', { name: 'تاریخ‌ها' }).click()
  await page.getByRole('button', { name: 'بردار: example.org' }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  const called = await page.evaluate(() => globalThis.harness.called)
  expect(called.map(([name]) => name)).toEqual(['change', 'remove', 'change'])
  expect(called[0]?.[1]).toMatchObject({ kinds: { dates: false, officials: true } })
  expect(called[2]?.[1]).toMatchObject({ language: 'en' })
})

it('keeps a note as it is typed, and what is left when the card closes', async () => {
  await show('plain')
  await page.getByRole('button', { name: 'نوشتن یادداشت' }).click()
  const field = page.getByRole('textbox', { name: 'یادداشت شما' })
  await field.pressSequentially('باکو')
  await expect.poll(keptNotes).toEqual({ 'jeyhun-bayramov': 'باکو' })
  await page.getByText('ذخیره شد').waitFor()
  await field.pressSequentially('، ۱۴۰۲')
  // Another card takes its place before the typing has rested.
  await page.getByRole('button', { name: 'المار ممدیاروف' }).click()
  await expect.poll(keptNotes).toEqual({ 'jeyhun-bayramov': 'باکو، ۱۴۰۲' })
})

it('joins its text to what another tab wrote meanwhile', async () => {
  await show('plain', false, 'overtaken')
  await page.getByRole('button', { name: 'نوشتن یادداشت' }).click()
  await page.getByRole('textbox', { name: 'یادداشت شما' }).fill('از همین صفحه')
  await expect.poll(keptNotes).toEqual({ 'jeyhun-bayramov': 'از صفحهٔ دیگر\n\nاز همین صفحه' })
})

it('leaves on the screen what could not be kept, says why, and gives it back with the next card', async () => {
  await show('plain', false, 'full')
  await page.getByRole('button', { name: 'نوشتن یادداشت' }).click()
  const field = page.getByRole('textbox', { name: 'یادداشت شما' })
  await field.fill('نگه‌داشتنی')
  await page.getByRole('alert').getByText('جا برای ذخیره نیست').waitFor()
  expect(await field.inputValue()).toBe('نگه‌داشتنی')
  await page.getByRole('button', { name: 'المار ممدیاروف' }).click()
  await page.getByRole('button', { name: 'بازگشت' }).click()
  await page.getByRole('alert').waitFor()
  expect(await field.inputValue()).toBe('نگه‌داشتنی')
})
