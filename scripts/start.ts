/**
 * `npm start [-- FILE-or-URL] [--headless]`: builds the extension and opens a
 * browser with it on the sample article, a saved page, a text file or an address.
 * Without a display it prints what was found and saves a picture instead.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { ensureChromium, SetupError } from './browsers'
import { type Launched, launchChromium } from './chromium'
import { closedRoots, onNode } from './chromium-dom'
import { calling } from './in-page'
import { mentionTable } from './mention-table'
import { type Paint, painted } from './painted'
import { openPopup } from './popup'
import { serveWeb } from './serve'
import { readTarget, type Target } from './target'

const root = resolve(import.meta.dirname, '..')
const screenshot = '.output/start.png'

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

function build(): void {
  console.log('Building the knowledge base and the extension …')
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new SetupError(`${stdout}${stderr}\nThe extension could not be built: see above.`)
}

/** Runs the extension on a page of a site it does not run on by itself, as its toolbar button does. */
async function runOnce(launched: Launched, page: Page): Promise<void> {
  const popup = await openPopup(launched, page)
  await popup.run((document) => document.querySelector<HTMLButtonElement>('button.main')?.click())
  await isMarked(page, 20_000)
  await popup.close()
}

async function open(launched: Launched, target: Target): Promise<Page> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage())
  console.log(`Opening ${target.label} …`)
  try {
    await page.goto(target.url, { waitUntil: 'domcontentloaded' })
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new SetupError(
      `${target.url} could not be opened (${reason}): is the address right, and is there a network?`,
    )
  }
  await page.bringToFront()
  return page
}

/** Waits for the paint; false where nothing is found on the page within `ms`. */
async function isMarked(page: Page, ms: number): Promise<boolean> {
  const marked = page.waitForFunction(
    () => [...CSS.highlights.values()].some((highlight) => highlight.size > 0),
    undefined,
    { timeout: ms },
  )
  return marked.then(
    () => true,
    () => false,
  )
}

/** Points at the first official of the page and waits for the card. */
async function openCard(launched: Launched, page: Page): Promise<void> {
  const { list } = await page.evaluate<Paint>(calling(painted, []))
  const longest = Math.max(...list.slice(0, 8).map(({ text }) => text.length))
  const index = list.findIndex(({ text }) => text.length === longest)
  const { point } = await page.evaluate<Paint>(calling(painted, [index]))
  if (!point) return
  await page.mouse.move(...point)
  const session = await launched.context.newCDPSession(page)
  const isOpen = async () => {
    for (const node of await closedRoots(session)) {
      if (await onNode(session, node, (shadow) => shadow.querySelector('[data-entity] h2') !== null))
        return true
    }
    return false
  }
  for (let tries = 0; tries < 50 && !(await isOpen()); tries++) await page.waitForTimeout(100)
}

async function report(launched: Launched, page: Page, target: Target): Promise<void> {
  if (!target.isKnownSite) await runOnce(launched, page)
  if (!(await isMarked(page, 20_000))) {
    throw new SetupError(
      `Nothing was found on ${target.label}: it names no official or country that is known here.`,
    )
  }
  console.log(await mentionTable(launched, page))
  await openCard(launched, page)
  mkdirSync(join(root, '.output'), { recursive: true })
  await page.screenshot({ path: join(root, screenshot) })
  console.log(`A picture with a card open is in ${screenshot}`)
}

async function start(args: string[]): Promise<void> {
  const [given] = args.filter((arg) => arg !== '--headless')
  const headless = args.includes('--headless') || !hasDisplay()
  const target = readTarget(given)
  build()
  const executable = ensureChromium()
  const web = await serveWeb()
  if (target.html !== undefined) web.put(target.url, { html: target.html })
  console.log(`Starting ${executable}${headless ? ' without a window' : ''} …`)
  const launched = await launchChromium({
    executable,
    extension: join(root, '.output/chrome-mv3'),
    headless,
    ...(target.html !== undefined && { mappedHost: { host: new URL(target.url).hostname, port: web.port } }),
  })
  try {
    const page = await open(launched, target)
    if (headless) return await report(launched, page, target)
    if (!target.isKnownSite)
      console.log('This site is not read by itself: press the button of the extension.')
    console.log('Point at a marked name. Close the browser to end.')
    await new Promise<void>((closed) => launched.context.once('close', () => closed()))
  } finally {
    await launched.close()
    await web.close()
  }
}

try {
  await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
