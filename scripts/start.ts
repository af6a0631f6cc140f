/**
 * `npm start [-- FILE-or-URL] [--headless]`: builds the extension and opens a
 * browser with it on the sample article, a saved page, a text file or an address.
 * Without a display it prints what was found and saves a picture instead.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Annotation } from '../lib/annotate/types'
import { ensureChromium, SetupError } from './browsers'
import { buildExtension } from './build-extension'
import { type Launched, launchChromium } from './chromium'
import { closedRoots, onNode } from './chromium-dom'
import { calling } from './in-page'
import { annotationOf, mentionTable } from './mention-table'
import { type Paint, painted } from './painted'
import { openPopup } from './popup'
import { serveWeb } from './serve'
import { readTarget, type Target } from './target'
import { until } from './until'

const root = resolve(import.meta.dirname, '..')
const screenshot = '.output/start.png'

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** Runs the extension on a page of a site it does not run on by itself, as its toolbar button does. */
async function runOnce(launched: Launched, page: Page): Promise<void> {
  const popup = await openPopup(launched, page)
  await popup.run((document) => document.querySelector<HTMLButtonElement>('button.main')?.click())
  await isMarked(page)
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

const paintOf = (page: Page, pick?: number) => page.evaluate<Paint>(calling(painted, [pick]))

/** Waits for the paint; false where nothing is found on the page. */
async function isMarked(page: Page): Promise<boolean> {
  // Asked again and again, since Playwright's own waiting is forbidden by the policies of some pages.
  const marked = until(
    'the page is marked',
    () => paintOf(page),
    ({ list }) => list.length > 0,
    20,
  )
  return marked.then(
    () => true,
    () => false,
  )
}

/** Runs on a closed shadow root: a card stands in it, and has faded in. */
function isDrawn(root: ShadowRoot): boolean {
  const moving = [...root.getAnimations(), ...root.host.getAnimations()]
  return root.querySelector('[data-entity] h2') !== null && moving.length === 0
}

/** Points at the first official (or whatever is marked first) and waits for the card. */
async function openCard(launched: Launched, page: Page, { mentions }: Annotation): Promise<void> {
  const official = mentions.find(({ kind }) => kind === 'full')?.surface
  const { list } = await paintOf(page)
  const index = list.findIndex(({ text }) => text === official)
  const { point } = await paintOf(page, Math.max(index, 0))
  if (!point) return
  await page.mouse.move(...point)
  const session = await launched.context.newCDPSession(page)
  await until('a card opens', async () => {
    const roots = await closedRoots(session)
    const drawn = await Promise.all(roots.map((root) => onNode(session, root, isDrawn)))
    return drawn.includes(true)
  })
}

async function report(launched: Launched, page: Page, target: Target): Promise<void> {
  if (!target.isKnownSite) await runOnce(launched, page)
  if (!(await isMarked(page))) {
    throw new SetupError(
      `Nothing was found on ${target.label}: it names no official or country that is known here.`,
    )
  }
  const annotation = await annotationOf(launched, page)
  console.log(mentionTable(annotation))
  await openCard(launched, page, annotation)
  mkdirSync(join(root, '.output'), { recursive: true })
  await page.screenshot({ path: join(root, screenshot) })
  console.log(`A picture with a card open is in ${screenshot}`)
}

async function start(args: string[]): Promise<void> {
  const [given] = args.filter((arg) => arg !== '--headless')
  const headless = args.includes('--headless') || !hasDisplay()
  const target = readTarget(given)
  console.log('Building the knowledge base and the extension …')
  buildExtension()
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
