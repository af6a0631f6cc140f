/** Builds the harness and serves it as one page with no network. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/browsers'
import { bundle } from '../bundle'

let bundled: Promise<string> | undefined

/** A page with the harness in it, in a browser of its own or in `context`. */
export async function openViews(context?: BrowserContext): Promise<{ browser: Browser; page: Page }> {
  bundled ??= bundle(`${import.meta.dirname}/harness.tsx`, 'views')
  const executablePath = findChromium()
  const browser =
    context?.browser() ??
    (await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] }))
  const page = await (context ?? browser).newPage()
  // A card that fades in has no contrast that could be measured.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setContent('<!doctype html><html lang="fa"><title>views</title><body></body></html>')
  await page.addScriptTag({ content: await bundled })
  return { browser, page }
}
