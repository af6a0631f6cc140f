/** What `npm start` opens: the sample article, a file, or an address. */
import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { siteFor } from '../lib/page/sites'
import { articlePage } from './article-page'
import { SetupError } from './browsers'

export interface Target {
  url: string
  /** What to say it is. */
  label: string
  /** Served at `url` by ourselves; absent for a live page. */
  html?: string
  /** Whether the extension runs there by itself. */
  isKnownSite: boolean
}

/** A host of the irna family that only the browser started here can reach. */
const sampleUrl = 'http://hashiyeh.irna.ir/news/1'

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(
      `${path} cannot be read (${reason}): give a saved page, a text file or an http address.`,
    )
  }
}

/** Saved pages may be in the encoding of their site. */
function decode(bytes: Buffer): string {
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

/** Where a saved page came from, if it says so and the extension knows the site. */
function originOf(html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1]
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0]
  for (const address of [saved, /href=["']([^"']+)/i.exec(canonical ?? '')?.[1]]) {
    if (!address || !URL.canParse(address)) continue
    const { hostname, pathname } = new URL(address)
    if (siteFor(hostname, pathname)) return `http://${hostname}${pathname}`
  }
  return undefined
}

/** @param given a path (from where the command was given) or an http address. Throws `SetupError`. */
export function readTarget(given: string | undefined): Target {
  if (given === undefined) {
    const html = readFileSync(resolve(import.meta.dirname, '../assets/sample/article.html'), 'utf8')
    return { url: sampleUrl, label: 'the sample article', html, isKnownSite: true }
  }
  if (/^https?:/i.test(given)) {
    if (!URL.canParse(given)) throw new SetupError(`${given} is no address a browser can open.`)
    const { href, hostname, pathname } = new URL(given)
    return { url: href, label: href, isKnownSite: siteFor(hostname, pathname) !== undefined }
  }
  // npm runs scripts in the project's folder; INIT_CWD is where the person was.
  const path = resolve(process.env.INIT_CWD ?? '.', given)
  const text = decode(read(path))
  const isPage = /^\.x?html?$/i.test(extname(path)) || /^\s*<(!doctype|html)/i.test(text)
  if (!isPage) return { url: sampleUrl, label: path, html: articlePage(text), isKnownSite: true }
  return { url: originOf(text) ?? sampleUrl, label: path, html: text, isKnownSite: true }
}
