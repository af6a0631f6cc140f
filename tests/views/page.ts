/** Builds the harness and serves it as one page with no network. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../../scripts/browsers'

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/harness.tsx`, formats: ['iife'], name: 'views' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk')
  if (code?.type !== 'chunk') throw new Error('vite gave no chunk for the harness')
  return code.code
}

export async function openViews(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findChromium()
  const [code, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] }),
  ])
  const page = await browser.newPage({ viewport: { width: 480, height: 640 } })
  await page.setContent(
    '<!doctype html><html lang="fa"><title>views</title><body><main></main></body></html>',
  )
  await page.addScriptTag({ content: code })
  return { browser, page }
}
