/** The views in a real browser: accessible in both languages and themes, and whole in a narrow window. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openViews } from './page'
import { options, popups } from './page-samples'
import { cards } from './samples'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let page: Page

/** Where the pictures go that are looked at; tests do not compare them. */
const pictures = `${import.meta.dirname}/../../.output/views/bar`

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  ;({ browser, page } = await openViews())
  await page.addScriptTag({ content: axeSource })
})
afterAll(() => browser?.close())

/** What axe finds, one line each; where it cannot tell about contrast is counted as found. */
async function faults(): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    'axe.run(document, { rules: { "page-has-heading-one": { enabled: false }, region: { enabled: false }, "landmark-one-main": { enabled: false } } })',
  )
  // It sees no ground behind the text of an SVG: pictures.test.ts measures that.
  const doubtful = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((fault) => ({ ...fault, nodes: fault.nodes.filter(({ html }) => !html.startsWith('<text')) }))
  return [...violations, ...doubtful].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** Elements whose box or text sticks out of the view sideways. */
function overflowing(): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('card-host')?.shadowRoot
    const frame = root?.querySelector('.frame, .bar') ?? document.querySelector('.page')
    if (!frame) return ['no view']
    const outer = frame.getBoundingClientRect()
    return [...frame.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !(element instanceof SVGElement) && element.getClientRects().length > 0)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < outer.left - 1 || right > outer.right + 1
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`)
  })
}

/** Everything in sight: what is scrolled away has no contrast to be measured. */
async function openDisclosures(): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('card-host')?.shadowRoot ?? document
    for (const details of root.querySelectorAll('details')) details.open = true
    const frame = root.querySelector<HTMLElement>('.frame')
    if (frame) frame.style.maxBlockSize = 'none'
  })
}

/** Until a list has room for its rows, which are measured once they are drawn. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => {
    const list = document.querySelector('.items')
    const bottom = list?.getBoundingClientRect().bottom ?? 0
    return [...(list?.children ?? [])].every((row) => row.getBoundingClientRect().bottom < bottom + 1)
  })
}

const languages = ['fa', 'en'] as const
const themes = ['light', 'dark'] as const
const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })))

describe.each(looks)('in $language, $theme', (look) => {
  const entities = [
    ...Object.keys(cards),
    '2023-10-09',
    '2023-10-09/2023-10-11',
    'loading',
    'failed',
    'nobody',
  ]

  it.each(entities)('card: %s', async (entity) => {
    await page.setViewportSize({ width: 320, height: 2400 })
    await page.evaluate((scene) => globalThis.harness.showCard(scene), { entity, ...look })
    const card = page.getByRole('dialog')
    await card.waitFor()
    await openDisclosures()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
    expect(await card.getAttribute('lang')).toBe(look.language)
  })

  it.each(['noted', 'full'] as const)('card with a notebook: %s', async (notebook) => {
    await page.setViewportSize({ width: 320, height: 1200 })
    await page.evaluate((scene) => globalThis.harness.showCard(scene), { entity: 'plain', notebook, ...look })
    const add = { fa: 'نوشتن یادداشت', en: 'Write a note' }[look.language]
    if (notebook === 'full') await page.getByRole('button', { name: add }).click()
    await page.getByRole('dialog').locator('textarea').fill('یادداشتی دربارهٔ Baku')
    await page.locator('.kept p:not(:empty)').waitFor()
    await openDisclosures()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each(['plain', 'several', 'AZ'])('card of %s with its form of correction open', async (entity) => {
    await page.setViewportSize({ width: 320, height: 2400 })
    await page.evaluate((scene) => globalThis.harness.showCard(scene), {
      entity,
      corrector: 'full' as const,
      ...look,
    })
    const card = page.getByRole('dialog')
    await card.locator('.correct [aria-expanded]').click()
    await card.locator('.correct .button').click()
    await card.locator('.correct [role=alert]').waitFor()
    await card.locator('.correct input[type=search]').fill('ع')
    await card.locator('.found button').first().waitFor()
    await openDisclosures()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each([{ full: false }, { full: true }])('bar on highlighted words, full: $full', async ({ full }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const kept = { color: 'blue' as const, note: 'یادداشتی دربارهٔ Baku', tags: ['قفقاز'] }
    await page.evaluate((scene) => globalThis.harness.showMark(scene), { kept, full, ...look })
    const bar = page.getByRole('dialog')
    await bar.locator('textarea').fill('دیگر')
    await bar.locator('.kept p:not(:empty)').waitFor()
    await bar.getByRole('button', { name: { fa: 'رونوشت', en: 'Copy' }[look.language] }).click()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each([{ lost: false }, { lost: true }])('bar on selected words, lost ones: $lost', async ({ lost }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate((scene) => globalThis.harness.showMark(scene), { lost, full: true, ...look })
    await page.getByRole('dialog').waitFor()
    if (lost) {
      await page
        .getByRole('button', { name: { fa: 'پیوند دوباره', en: 'Attach again' }[look.language] })
        .click()
      await page.locator('.lost button').first().click()
      await page.getByRole('alert').waitFor()
    }
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each([
    { days: ['2023-10-03', '2023-10-10'], isInferred: true },
    { days: ['2023-10-08'], isInferred: false },
    { days: [], isInferred: false },
  ])('bar on words that say a day: $days', async ({ days, isInferred }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const asked = { words: 'سه‌شنبه', days, isInferred }
    await page.evaluate((scene) => globalThis.harness.showMark(scene), { asked, ...look })
    await page.getByRole('dialog').locator('.asked').waitFor()
    await page.screenshot({ path: `${pictures}/asked-${days.length}-${look.language}-${look.theme}.png` })
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each(Object.keys(popups))('popup: %s', async (view) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate((scene) => globalThis.harness.showPopup(scene), { view, ...look })
    await page.locator('.popup').waitFor()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each([
    ['sample', '#highlights'],
    ['sample', '#highlights?from=1405-09-03&to=1405-09'],
    ['sample', '#notes'],
    ['sample', '#entities'],
    ['sample', '#entities?entity=ilham-aliyev'],
    ['sample', '#pages'],
    ['sample', '#pages?page=https%3A%2F%2Firna.ir%2Fnews%2F1'],
    ['sample', '#suggestions'],
    ['empty', '#suggestions'],
    ['sample', '#files'],
    ['long', '#highlights?tag=قفقاز'],
    ['long', '#entities'],
    ['long', '#entities?entity=long-1'],
    ['long', '#pages'],
    ['long', '#lost'],
    ['sample', '#corrections'],
    ['long', '#corrections'],
    ['empty', '#corrections'],
    ['year', '#pictures?entity=AZ%2Funeven'],
    ['year', '#pictures?entity=long'],
    ['year', '#pictures?entity=AZ'],
    ['empty', '#pictures'],
    ['empty', ''],
    ['closed', ''],
    ['reading', ''],
  ] as const)('library: %s %s', async (notebook, hash) => {
    await page.setViewportSize({ width: 360, height: 900 })
    await page.evaluate((scene) => globalThis.harness.showLibrary(scene), { notebook, hash, ...look })
    await page.locator('.library').waitFor()
    await openDisclosures()
    const all = page.locator('.bar-line input')
    if (notebook === 'long') {
      await all.check()
      await page.locator('.bulk').last().waitFor()
    }
    if (notebook === 'sample')
      for (const button of await page.locator('.item .actions button:first-child').all()) await button.click()
    await settled()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })

  it.each(Object.keys(options))('settings: %s', async (view) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.evaluate((scene) => globalThis.harness.showOptions(scene), { view, ...look })
    await page.locator('.options').waitFor()
    expect(await faults()).toEqual([])
    expect(await overflowing()).toEqual([])
  })
})

it('a pale ink would be found', async () => {
  await page.evaluate(() => globalThis.harness.showCard({ entity: 'plain', language: 'fa', theme: 'light' }))
  await page.getByRole('dialog').waitFor()
  await page.evaluate(() => {
    const frame = document.querySelector('card-host')?.shadowRoot?.querySelector<HTMLElement>('.frame')
    frame?.style.setProperty('--ink', '#ccc')
  })
  expect((await faults()).join()).toContain('color-contrast')
})

it('two flags of one card keep their own pictures', async () => {
  await page.evaluate(() =>
    globalThis.harness.showCard({ entity: 'several', language: 'fa', theme: 'light' }),
  )
  await page.getByRole('dialog').waitFor()
  const ids = await page.evaluate(() =>
    [...(document.querySelector('card-host')?.shadowRoot?.querySelectorAll('svg [id]') ?? [])].map(
      ({ id }) => id,
    ),
  )
  expect(ids.length).toBeGreaterThan(1)
  expect(new Set(ids).size).toBe(ids.length)
})

it('a finger finds targets of at least 40 pixels', async () => {
  const touch = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  })
  try {
    const { page: phone } = await openViews(touch)
    await phone.evaluate(() =>
      globalThis.harness.showCard({ entity: 'long', language: 'fa', theme: 'light' }),
    )
    await phone.getByRole('dialog').waitFor()
    const small = await phone.evaluate(() => {
      const root = document.querySelector('card-host')?.shadowRoot
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true
      return [...(root?.querySelectorAll<HTMLElement>('button, summary, a') ?? [])]
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 40)
    })
    expect(small).toEqual([])
  } finally {
    await touch.close()
  }
})

it('says that one of two is meant, where the text does not say which', async () => {
  await page.evaluate(() =>
    globalThis.harness.showCard({ entity: 'several', language: 'fa', theme: 'light', doubt: true }),
  )
  await page.getByRole('heading', { name: 'یکی از این دو' }).waitFor()
  expect(await page.getByRole('heading', { name: 'نام‌های مربوط به این عبارت' }).count()).toBe(0)
})
