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

/** Contrast (WCAG 2) of the faintest colour of what is selected, on the ground of `ground`. */
async function leastContrast(
  selector: string,
  ground: string,
  what: 'fill' | 'stroke' = 'fill',
): Promise<number> {
  const lights = async (selector: string, property: 'fill' | 'stroke' | 'backgroundColor') =>
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
  const ratios = (await lights(selector, what)).map(
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
    expect(await leastContrast('.strip .elect .whole', '.frame', 'stroke')).toBeGreaterThan(3)
  })

  it.each([
    ['fa', -1],
    ['en', 1],
  ] as const)('runs as %s is read', async (language, way) => {
    await show('uneven', language)
    const places = (await middles()).map((x) => x * way)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })

  it('leads to the large one', async () => {
    await show('uneven', 'fa')
    await page.getByRole('button', { name: 'بزرگ‌تر، در دفتر' }).click()
    expect(await page.evaluate(() => globalThis.harness.called.at(-1))).toEqual(['enlarge', 'AZ/uneven'])
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

describe('the pictures of the library', () => {
  async function show(entity: string, width = 820): Promise<void> {
    await page.setViewportSize({ width, height: 900 })
    const scene = {
      notebook: 'year',
      hash: `#pictures?entity=${encodeURIComponent(entity)}`,
      language: 'fa',
      theme: 'light',
    } as const
    await page.evaluate((scene) => globalThis.harness.showLibrary(scene), scene)
    await page.locator('.canvas svg').nth(2).waitFor()
  }
  const figure = (n: number) => page.locator('.figure').nth(n)
  const textsOf = (n: number) => figure(n).locator('svg text').allTextContents()

  /** The file that a press of that figure's button saved. */
  async function saved(n: number, button: 'SVG' | 'PNG', name: string): Promise<Buffer> {
    await page.evaluate(() => globalThis.harness.files.clear())
    await figure(n)
      .getByRole('button', { name: `ذخیرهٔ ${button}` })
      .click()
    const read = () =>
      page.evaluate(async (name) => {
        const file = globalThis.harness.files.get(name)
        return file && [...new Uint8Array(await file.arrayBuffer())]
      }, name)
    await expect.poll(read, { timeout: 20_000 }).toBeDefined()
    return Buffer.from((await read())!)
  }

  /**
   * Draws pictures as images, and gives their size, how many pixels are not the
   * paper's, and in how many the first and the last differ.
   */
  const drawn = (...pictures: { content: Buffer; mime: string }[]) =>
    page.evaluate(
      async (pictures) => {
        const all = await Promise.all(
          pictures.map(async ({ content, mime }) => {
            const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0))
            const image = new Image()
            image.src = URL.createObjectURL(new Blob([bytes], { type: mime }))
            await image.decode()
            const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
            const context = canvas.getContext('2d')!
            context.drawImage(image, 0, 0)
            return context.getImageData(0, 0, canvas.width, canvas.height)
          }),
        )
        const [first, last] = [all[0]!, all.at(-1)!]
        let ink = 0
        let differing = 0
        for (let i = 0; i < first.data.length; i += 4) {
          const isOther = (a: number, b: number | undefined) => Math.abs(a - (b ?? 0)) > 60
          if (isOther(first.data[i]!, first.data[0])) ink++
          if (isOther(first.data[i]!, last.data[i])) differing++
        }
        return { width: first.width, height: first.height, ink, differing, isOpaque: first.data[3] === 255 }
      },
      pictures.map(({ content, mime }) => ({ content: content.toString('base64'), mime })),
    )
  const svgOf = (text: string) => ({ content: Buffer.from(text), mime: 'image/svg+xml' })

  const files = ['hashiyeh-holders-AZ-uneven', 'hashiyeh-reading', 'hashiyeh-together']

  it.each(files)('%s.svg stands alone', async (name) => {
    await show('AZ/uneven')
    const n = files.indexOf(name)
    const svg = (await saved(n, 'SVG', `${name}.svg`)).toString('utf8')
    const found = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      const all = [...root.querySelectorAll('*')]
      const pointers = all.flatMap((one) => one.getAttribute('fill')?.match(/^url\(#(.*)\)$/)?.[1] ?? [])
      return {
        name: root.nodeName,
        title: root.querySelector(':scope > title')?.textContent,
        desc: root.querySelector(':scope > desc')?.textContent,
        language: root.getAttribute('lang'),
        direction: root.getAttribute('dir'),
        fonts: root.getAttribute('font-family'),
        pointers: pointers.length,
        astray: pointers.filter((id) => !all.some((one) => one.id === id)),
        unresolved: all.filter((one) =>
          [...one.attributes].some(({ name, value }) => name === 'class' || /var\(|currentColor/.test(value)),
        ).length,
        unsized: all.filter((one) => one.nodeName === 'text' && !one.getAttribute('font-size')).length,
      }
    }, svg)
    expect(found).toMatchObject({
      name: 'svg',
      language: 'fa',
      direction: 'rtl',
      fonts: expect.stringMatching(/^Vazirmatn,.*sans-serif$/),
      astray: [],
      unresolved: 0,
      unsized: 0,
    })
    expect(found.title).not.toBe('')
    expect(found.desc).toMatch(/[۰-۹]/)
    if (n === 0) expect(found.pointers).toBeGreaterThan(2)
    const { ink, isOpaque } = await drawn(svgOf(svg))
    expect(isOpaque).toBe(true)
    expect(ink).toBeGreaterThan(2_000)
  })

  it.each(files)('%s.png is twice as fine, and in Vazirmatn', async (name) => {
    await show('AZ/uneven')
    const n = files.indexOf(name)
    const svg = (await saved(n, 'SVG', `${name}.svg`)).toString('utf8')
    const png = { content: await saved(n, 'PNG', `${name}.png`), mime: 'image/png' }
    const twice = svg.replace(
      / width="(\d+)" height="(\d+)" viewBox/,
      (_, width, height) => ` width="${width * 2}" height="${height * 2}" viewBox`,
    )
    // An image has none of the page's fonts: what is not embedded is drawn in other letters.
    const unlettered = await drawn(png, svgOf(twice.replace(/font-family="[^"]*"/, 'font-family="serif"')))
    const plain = await drawn(svgOf(svg))
    expect([unlettered.width, unlettered.height]).toEqual([plain.width * 2, plain.height * 2])
    expect(unlettered.differing).toBeGreaterThan(2_000)
    const face = await page.evaluate(() => globalThis.harness.fontFaces)
    const lettered = await drawn(png, svgOf(twice.replace('<title', `<style>${face}</style><title`)))
    expect(lettered.differing).toBeLessThan(unlettered.differing / 20)
  })

  it('have the same as a table, by keyboard, and lead on', async () => {
    await show('AZ/uneven')
    const summary = figure(0).locator('summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: /^دارندگان این سمت/ })
    await table.waitFor()
    // Six terms and one time without a holder.
    expect(await table.locator('tbody tr').count()).toBe(7)
    expect(await table.locator('tbody tr').last().textContent()).toContain('از این روزها در پایگاه نیست')
    expect(await table.getByRole('link', { name: 'نام چهارم' }).getAttribute('href')).toBe(
      '#pictures?entity=d',
    )
  })

  it('count in the months and digits of the reader, from the right, what he chooses', async () => {
    await show('AZ/uneven')
    const texts = await textsOf(1)
    expect(texts).toContain('آبان')
    expect(texts).toContain('۱۴۰۴')
    expect((await textsOf(0)).concat(texts, await textsOf(2)).join('')).not.toMatch(/[0-9]/)
    const left = async (text: string) =>
      (await figure(1)
        .locator('svg text', { hasText: new RegExp(`^${text}$`) })
        .first()
        .boundingBox())!.x
    expect(await left('دی')).toBeLessThan(await left('آبان'))
    // 26 pages and a note; of the pages, every fifth has no day.
    expect(texts).toContain('۲۷')
    await page.getByRole('radio', { name: 'روز انتشار صفحه' }).check()
    await expect.poll(() => textsOf(1)).toContain('۲۰')
    expect(await textsOf(1)).toContainEqual(expect.stringContaining('روز انتشار ۷ مورد دانسته نیست'))
    await page.getByText('برگزیدن نام‌ها').first().click()
    await page.getByRole('checkbox', { name: 'الهام علی‌اف' }).first().uncheck()
    await expect.poll(() => textsOf(1)).not.toContain('۲۰')
  })

  it('count pages on which two names stand', async () => {
    await show('AZ/uneven')
    const cell = figure(2).getByText('جمهوری آذربایجان – ', { exact: false })
    expect(await cell.allTextContents()).toContain('جمهوری آذربایجان – الهام علی‌اف، ۱۳ صفحه')
  })

  it.each([320, 720, 1400])('stay within a window of %i pixels', async (width) => {
    await show('AZ/uneven', width)
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('.canvas')].flatMap((canvas) => {
        const frame = canvas.getBoundingClientRect()
        return [...canvas.querySelectorAll('text')]
          .filter((text) => {
            const { left, right } = text.getBoundingClientRect()
            return left < frame.left || right > frame.right
          })
          .map(({ textContent }) => textContent)
      }),
    )
    expect(out).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
