/** The side panel in every state it may be in: readable, and nothing for axe to mend. */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openViews } from './page'
import { panels } from './panel-samples'

let browser: Browser
let page: Page
/** Where the pictures go that are looked at; tests do not compare them. */
const pictures = join(import.meta.dirname, '../../.output/views/panel')

beforeAll(async () => {
  ;({ browser, page } = await openViews(undefined, 'panel-harness'))
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
  mkdirSync(pictures, { recursive: true })
})
afterAll(() => browser?.close())

describe.each(Object.keys(panels))('the panel, %s', (view) => {
  it.each([
    ['fa', 'light', 320],
    ['fa', 'dark', 280],
    ['en', 'light', 480],
    ['en', 'dark', 320],
  ] as const)('reads in %s, %s, %i pixels wide', async (language, theme, width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate((scene) => globalThis.panelHarness.show(scene), { view, language, theme })
    await page.locator('#root > *').first().waitFor()
    await page.screenshot({ path: join(pictures, `${view}-${language}-${theme}.png`) })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    const { violations } = await page.evaluate<AxeResults>('axe.run("#root")')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

it.each([
  ['fa', 'light', 900],
  ['fa', 'dark', 320],
  ['en', 'light', 320],
  ['en', 'dark', 900],
] as const)('the guide reads in %s, %s, %i pixels wide', async (language, theme, width) => {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((scene) => globalThis.panelHarness.showGuide(scene), { language, theme })
  await page.getByRole('button', { name: 'محمدجواد ظریف' }).click()
  await page.locator('.in-panel .heading').waitFor()
  await page.screenshot({ path: join(pictures, `guide-${language}-${theme}.png`), fullPage: true })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  const { violations } = await page.evaluate<AxeResults>('axe.run("#root")')
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

describe('the officials whom the base does not know', () => {
  it.each([
    ['fa', 'light', 320],
    ['fa', 'dark', 280],
    ['en', 'light', 480],
    ['en', 'dark', 320],
  ] as const)(
    'are suggested by a form that is filled in, in %s, %s, %i pixels wide',
    async (language, theme, width) => {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate((scene) => globalThis.panelHarness.show(scene), { view: 'plain', language, theme })
      const said = {
        fa: { suggest: /^پیشنهاد: سید/, keep: 'نگه داشتن در دفتر', name: 'نام' },
        en: { suggest: /^Suggest: سید/, keep: 'Keep in the notebook', name: 'Name' },
      }[language]
      const opener = page.getByRole('button', { name: said.suggest })
      await opener.focus()
      await page.keyboard.press('Enter')
      const name = page.getByLabel(said.name, { exact: true })
      expect(await name.inputValue()).toBe('سید محمدرضا نمونه‌ای طباطبایی')
      await page.screenshot({ path: join(pictures, `offers-${language}-${theme}.png`), fullPage: true })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      const { violations } = await page.evaluate<AxeResults>('axe.run("#root")')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      // Without a name it is not kept, and says why; nothing of it is lost.
      await name.fill('')
      await page.getByRole('button', { name: said.keep }).click()
      await page.getByRole('alert').waitFor()
      await name.fill('محمدرضا نمونه‌ای')
      await page.getByRole('button', { name: said.keep }).click()
      await expect.poll(() => page.locator('form.suggest').count()).toBe(0)
      const kept = await page.evaluate(() => globalThis.panelHarness.called.at(-1))
      expect(kept).toMatchObject(['keep', { name: 'محمدرضا نمونه‌ای', published: '2018-05-09' }])
    },
  )
})
