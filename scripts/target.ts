/** What `npm start` opens: the sample article, a file, or an address. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { siteFor } from '../lib/page/sites'
import { articlePage } from './article-page'
import { SetupError } from './browsers'
import { decodePage, isPage, originOf } from './saved-page'

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
  const text = decodePage(read(path))
  if (!isPage(text, path)) return { url: sampleUrl, label: path, html: articlePage(text), isKnownSite: true }
  return { url: originOf(text) ?? sampleUrl, label: path, html: text, isKnownSite: true }
}
