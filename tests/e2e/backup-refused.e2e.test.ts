/** A reader who does not allow downloads, or takes that back. Chromium's own question cannot be answered from outside. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBackup } from '../../lib/notebook/backup'
import { until } from '../../scripts/until'
import { sampleNotebook } from '../notebooks'
import { backupState, ring } from './backups'
import { firefox } from './browsers'
import type { Tab } from './driver'
import type { FirefoxDriver } from './firefox'
import { bringIn, said } from './library'

let driver: FirefoxDriver
let library: Tab
let settings: Tab

beforeAll(async () => {
  driver = await firefox()
  await driver.letAsk()
  library = await driver.open()
  await library.goto(driver.extensionUrl('library.html#files'))
  await bringIn(library, 'backup.json', writeBackup(sampleNotebook))
  settings = await driver.open()
  await settings.goto(driver.extensionUrl('options.html'))
})
afterAll(() => driver?.close())

/** Clicks on a choice as a reader does: the browser asks from within a click alone. */
async function choose(rhythm: string): Promise<void> {
  await settings.front()
  const place = await until(`«${rhythm}» is there to choose`, () =>
    settings.evaluate((rhythm) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === rhythm)
      label?.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = label?.getBoundingClientRect() ?? new DOMRect()
      return label && ([(left + right) / 2, (top + bottom) / 2] as const)
    }, rhythm),
  )
  await settings.click(...place!)
}

const chosen = () =>
  settings.evaluate(() => document.querySelector('[name=rhythm]:checked')?.parentElement?.textContent)
const saved = () => {
  const folder = join(driver.downloads, 'Hashiyeh')
  return existsSync(folder) ? readdirSync(folder) : []
}

it('is told that backups stay off and nothing is lost, and can allow it later', async () => {
  await choose('هر هفته')
  await driver.answerPermission('deny')
  await until(
    'he is told',
    () => said(settings),
    (all) => all.includes('اجازهٔ دانلود داده نشد؛ پشتیبان خودکار خاموش است.'),
  )
  expect(await chosen()).toBe('هیچ‌گاه')
  expect(saved()).toEqual([])

  await choose('هر هفته')
  await driver.answerPermission('allow')
  await until(
    'a backup is made',
    async () => await settings.evaluate(backupState),
    (state) => state?.last !== undefined,
  )
  expect(saved()).toHaveLength(1)
  await until(
    'he is told no more',
    () => said(settings),
    (all) => !all.includes('اجازهٔ دانلود داده نشد'),
  )
  expect(await chosen()).toBe('هر هفته')
})

it('is told when he took it back, and chooses anew', async () => {
  await settings.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: Permissions }
    await browser.permissions.remove({ permissions: ['downloads'] })
    // As if a week had gone by.
    const { last: _, looked: __, ...backup } = (await browser.storage.local.get('backup')).backup ?? {}
    await browser.storage.local.set({ backup })
  })
  await settings.evaluate(ring)
  await until(
    'he is told',
    () => said(settings),
    (all) => all.includes('پشتیبان خودکار ذخیره نشد و خاموش شد: اجازهٔ دانلود پس گرفته شده است.'),
  )
  await until('they are off', chosen, (rhythm) => rhythm === 'هیچ‌گاه')
  await choose('هر هفته')
  await driver.answerPermission('allow')
  await until(
    'another backup is made',
    async () => await settings.evaluate(backupState),
    (state) => state?.last !== undefined && state.failed === undefined,
  )
  expect(saved()).toHaveLength(2)
  // The notebook is as it was.
  await library.goto('about:blank')
  await library.goto(driver.extensionUrl('library.html'))
  const count = () => library.evaluate(() => document.querySelectorAll('blockquote').length)
  await until('its highlights are there', count, (n) => n === sampleNotebook.highlights.length)
})

interface Permissions {
  permissions: { remove(what: object): Promise<boolean> }
  storage: {
    local: {
      get(key: string): Promise<{ backup?: { last?: unknown; looked?: unknown } }>
      set(items: object): Promise<void>
    }
  }
}
