/** A picture of the real base, in the built extension, as files on the disk. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromium } from './browsers'
import type { ChromiumDriver } from './chromium'

let driver: ChromiumDriver
beforeAll(async () => {
  driver = await chromium()
})
afterAll(() => driver?.close())

it('shows who held a post, and saves it as SVG and PNG', async () => {
  const { page } = await driver.open()
  await page.goto(driver.extensionUrl('library.html#pictures?entity=IR%2Fforeign-minister'))
  const picture = page.getByRole('img', { name: /وزیر امور خارجه ایران/ })
  await picture.waitFor()
  expect(await picture.textContent()).toContain('حسین امیرعبداللهیان')

  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).first().click(),
    ])
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }
  const svg = await save('ذخیرهٔ SVG')
  expect(svg.name).toBe('hashiyeh-holders-IR-foreign-minister.svg')
  expect(svg.content.toString('utf8')).toContain('حسین امیرعبداللهیان')
  const png = await save('ذخیرهٔ PNG')
  expect(png.name).toBe('hashiyeh-holders-IR-foreign-minister.png')
  expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Width, as the header has it.
  expect(png.content.readUInt32BE(16)).toBe(2 * Number(await picture.getAttribute('width')))
  expect(driver.requests()).toEqual([])
})
