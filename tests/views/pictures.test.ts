/** Pictures in a real browser: what they tell apart, which way time runs, and that they can be read without seeing. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openViews } from './page'

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openViews())
})
afterAll(() => browser?.close())

/** Contrast (WCAG 2) of the faintest fill of what is selected, on the ground of `ground`. */
async function leastContrast(selector: string, ground: string): Promise<number> {
  const lights = async (selector: string, property: 'fill' | 'backgroundColor') =>
    (
      await page
        .locator(selector)
        .evaluateAll((all, property) => all.map((one) => getComputedStyle(one)[property]), property)
    ).map((color) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
  const [paper] = await lights(ground, 'backgroundColor')
  const ratios = (await lights(selector, 'fill')).map(
    (light) => (Math.max(light, paper!) + 0.05) / (Math.min(light, paper!) + 0.05),
  )
  return Math.min(...ratios)
}

describe('the strip in a card', () => {
  async function show(
    entity: string,
    language: 'fa' | 'en',
    theme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    await page.setViewportSize({ width: 320, height: 1200 })
    await page.evaluate((scene) => globalThis.harness.showCard(scene), {
      entity,
      language,
      theme,
    })
    await page.getByRole('dialog').waitFor()
  }
  const strip = () => page.locator('svg.strip')
  /** Middles of the bars, in the order of the list. */
  const middles = () =>
    page.locator('.strip .whole').evaluateAll((bars) =>
      bars.map((bar) => {
        const { left, right } = bar.getBoundingClientRect()
        return (left + right) / 2
      }),
    )

  it('tells apart what is certain, unknown, acting, elect, and when nobody is known', async () => {
    await show('uneven', 'fa')
    // The sixth has no day at all: the list has him.
    expect(await strip().locator('.bar').count()).toBe(5)
    expect(await page.locator('.timeline li').count()).toBe(6)
    expect(await strip().locator('.hatched').count()).toBe(1)
    expect(await strip().locator('.elect').count()).toBe(1)
    expect(await strip().locator('.current').count()).toBe(1)
    // From April 2004 to October 2005; the end of the third is not known, so nothing is claimed behind him.
    expect(await strip().locator('.gap').count()).toBe(1)
    const fading = await strip()
      .locator('.bar')
      .evaluateAll((bars) => bars.map((bar) => bar.querySelector('linearGradient') !== null))
    expect(fading).toEqual([true, false, true, false, true])
  })

  it('has a name and a summary, and each bar says its term', async () => {
    await show('uneven', 'fa')
    const picture = page.getByRole('img', { name: /^دارندگان این سمت در گذر زمان.*۶ دوره، ۱ فاصله/ })
    expect(await picture.count()).toBe(1)
    expect(await strip().locator('.current title').textContent()).toContain('نام چهارم، از ۲۶ تیر ۱۳۹۹')
  })

  it.each(['light', 'dark'] as const)('has a text that stands out from its paper: %s', async (theme) => {
    await show('uneven', 'fa', theme)
    expect(await leastContrast('.strip text', '.frame')).toBeGreaterThan(4.5)
    expect(await leastContrast('.strip .whole[fill=currentColor]', '.frame')).toBeGreaterThan(3)
  })

  it.each([
    ['fa', -1],
    ['en', 1],
  ] as const)('runs as %s is read', async (language, way) => {
    await show('uneven', language)
    const places = (await middles()).map((x) => x * way)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })

  it('is left out where it says no more than a line, and where nobody is known', async () => {
    await show('out', 'fa')
    expect(await strip().count()).toBe(0)
    await show('emptyPost', 'fa')
    expect(await strip().count()).toBe(0)
    await show('plain', 'fa')
    expect(await strip().count()).toBe(1)
  })
})
