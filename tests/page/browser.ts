/** A Chromium that serves pages under real host names, with the harness put into them past any policy. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/browsers'
import { bundle } from '../bundle'

export interface PageBrowser {
  /** Opens `html` at `url`; nothing else is ever answered. */
  open(url: string, html: string, headers?: Record<string, string>): Promise<Page>
  close(): Promise<void>
}

export async function openPages(): Promise<PageBrowser> {
  const code = await bundle(`${import.meta.dirname}/harness.ts`, 'page')
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  let last: Page | undefined
  return {
    async open(url, html, headers = {}) {
      await last?.close()
      const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
      last = page
      await page.route('**', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers })
          : route.abort(),
      )
      await page.goto(url)
      await page.evaluate(code)
      return page
    },
    close: () => browser.close(),
  }
}
