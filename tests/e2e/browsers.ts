/** The two browsers, each with the extension that was built for it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ChromiumDriver, type ChromiumOptions, startChromium } from './chromium'
import { type FirefoxDriver, startFirefox } from './firefox'

function built(target: string): string {
  const folder = resolve(import.meta.dirname, '../../.output', target)
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no extension: run "npm run build" first, or "npm test", which does`)
  }
  return folder
}

export function chromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  return startChromium(built('chrome-mv3'), options)
}

export function firefox(): Promise<FirefoxDriver> {
  return startFirefox(built('firefox-mv3'))
}

export const browsers: { name: string; start: () => Promise<ChromiumDriver | FirefoxDriver> }[] = [
  { name: 'Chromium', start: chromium },
  { name: 'Firefox', start: firefox },
]
