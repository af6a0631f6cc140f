/** Builds the harness and serves it as one page with no network. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/browsers'
import { bundle } from '../bundle'

const bundled = new Map<string, Promise<string>>()

/** A page with a harness in it, in a browser of its own or in `context`. */
export async function openViews(
  context?: BrowserContext,
  harness = 'harness',
): Promise<{ browser: Browser; page: Page }> {
  const script = bundled.get(harness) ?? bundle(`${import.meta.dirname}/${harness}.tsx`, 'views')
  bundled.set(harness, script)
  const executablePath = findChromium()
  const browser =
    context?.browser() ??
    (await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] }))
  const page = await (context ?? browser).newPage()
  // A card that fades in has no contrast that could be measured.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setContent('<!doctype html><html lang="fa"><title>views</title><body></body></html>')
  await page.addScriptTag({ content: await script })
  return { browser, page }
}
