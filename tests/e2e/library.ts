/** What a reader does in the library and the settings, and what stands there. */
import { until } from '../../scripts/until'
import type { Tab } from './driver'

/** Presses the first button of that name, once it is there. */
export async function press(page: Tab, words: string): Promise<void> {
  await until(`«${words}» is there to press`, () =>
    page.evaluate((words) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words))
      found?.click()
      return found !== undefined
    }, words),
  )
}

/** Goes to a section. */
export async function go(page: Tab, section: string): Promise<void> {
  await page.evaluate((section) => {
    location.hash = section
  }, section)
}

/** All that is announced on a page. */
export function said(page: Tab): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=status],[role=alert]')].map((one) => one.textContent).join('\n'),
  )
}

/** In the section of files: chooses a file of that text to import. */
export function give(page: Tab, name: string, text: string): Promise<void> {
  return giveBytes(page, new TextEncoder().encode(text), name)
}

export async function giveBytes(page: Tab, bytes: Uint8Array, name = 'x.json'): Promise<void> {
  await until('there is a field for a file', () =>
    page.evaluate(() => document.querySelector('input[type=file]') !== null),
  )
  await page.evaluate(
    (name, encoded) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const files = new DataTransfer()
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
      files.items.add(new File([bytes], name))
      if (!input) throw new Error('There is no field for a file')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    Buffer.from(bytes).toString('base64'),
  )
}

/** Imports a file of that text. */
export async function bringIn(page: Tab, name: string, text: string): Promise<void> {
  await give(page, name, text)
  await press(page, 'وارد کن')
  await until(
    'it has come in',
    () => said(page),
    (all) => all.includes('وارد شد.'),
  )
}
