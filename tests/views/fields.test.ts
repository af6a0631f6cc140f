/** What one writes in stands as it is read, and empty as its surroundings are. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

const show = {
  library: (language: 'fa' | 'en') =>
    page.evaluate(
      (language) =>
        globalThis.harness.showLibrary({
          notebook: 'long',
          language,
          theme: 'light',
        }),
      language,
    ),
  card: (language: 'fa' | 'en') =>
    page.evaluate(
      (language) =>
        globalThis.harness.showCard({ entity: 'plain', notebook: 'noted', language, theme: 'light' }),
      language,
    ),
  bar: (language: 'fa' | 'en') =>
    page.evaluate(
      (language) =>
        globalThis.harness.showMark({
          kept: { color: 'blue', note: '', tags: [] },
          language,
          theme: 'light',
        }),
      language,
    ),
}

/** Opens what has fields in it, and gives the fields. */
async function fieldsOf(view: keyof typeof show, language: 'fa' | 'en') {
  await show[view](language)
  if (view === 'library') {
    await page.locator('.bar-line input').first().check()
    await page.locator('.item .actions button').first().click()
  }
  const fields = page
    .locator('textarea, input:not([type=checkbox], [type=radio], [hidden])')
    .filter({ visible: true })
  await fields.first().waitFor()
  // The search comes last: it takes away what is not found.
  return (await fields.all()).reverse()
}

it.each([
  ['library', 'fa', 'rtl', 4],
  ['library', 'en', 'ltr', 4],
  ['card', 'fa', 'rtl', 2],
  ['bar', 'fa', 'rtl', 2],
] as const)('in the %s, in %s', async (view, language, own, count) => {
  const fields = await fieldsOf(view, language)
  expect(fields).toHaveLength(count)
  for (const field of fields) {
    const direction = () => field.evaluate((field) => getComputedStyle(field).direction)
    await field.fill('')
    await expect.poll(direction).toBe(own)
    await field.fill('۱۴۰۲')
    await expect.poll(direction).toBe(own)
    await field.fill('Baku')
    await expect.poll(direction).toBe('ltr')
    await field.fill('باکو')
    await expect.poll(direction).toBe('rtl')
  }
})
