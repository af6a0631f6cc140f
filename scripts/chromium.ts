/** Chromium (or Chrome, Edge) with the built extension in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core'

export interface LaunchOptions {
  executable: string
  /** Folder of the unpacked extension. */
  extension: string
  headless: boolean
  /** Send everything to this port of this machine (`serveWeb`). */
  proxyPort?: number
  /** Send only this host to this port of this machine; the rest of the web is open. */
  mappedHost?: { host: string; port: number }
  /** Folder of the browser's profile, which stays; else one of its own, which goes when it is closed. */
  profile?: string
  /** Folder for what is saved, under the names the browser gives; for a profile that is new. */
  downloads?: string
  touch?: boolean
  colorScheme?: 'light' | 'dark'
}

export interface Launched {
  context: BrowserContext
  /** Session with the browser itself. */
  cdp: CDPSession
  extensionId: string
  close(): Promise<void>
}

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'hashiyeh-chromium-'))
  const { mappedHost, downloads } = options
  if (downloads !== undefined) {
    mkdirSync(join(profile, 'Default'))
    const preferences = { download: { default_directory: downloads, prompt_for_download: false } }
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    // Chrome from 137 on ignores --load-extension, so all are given the extension through CDP
    // (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(mappedHost ? [`--host-resolver-rules=MAP ${mappedHost.host}:80 127.0.0.1:${mappedHost.port}`] : []),
    ],
    ...(options.proxyPort !== undefined && {
      proxy: { server: `http://127.0.0.1:${options.proxyPort}`, bypass: '<-loopback>' },
    }),
    viewport: options.headless ? { width: 1100, height: 800 } : null,
    hasTouch: options.touch ?? false,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
  })
  const browser = context.browser()
  if (!browser) throw new Error('Playwright gave no browser for the persistent context')
  const cdp = await browser.newBrowserCDPSession()
  // Playwright keeps what is saved under names of its own.
  if (downloads !== undefined) await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' })
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: options.extension })
  return {
    context,
    cdp,
    extensionId: id,
    async close() {
      await context.close()
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
