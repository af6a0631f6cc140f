/**
 * A saved page without a browser: its article's text and day, found by the very
 * rules of `lib/page`. There is no layout here, so an element counts as hidden
 * only where its own markup says so.
 */
import { extname } from 'node:path'
import { HTMLElement, parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
import { findArticles } from '../lib/page/container'
import { publishedOn } from '../lib/page/published'
import { readElements } from '../lib/page/read'
import { siteFor } from '../lib/page/sites'

export interface SavedPage {
  /** Text of the article, a line for each block; empty where the page has no running text. */
  text: string
  /** Day of publication as the page states it, YYYY-MM-DD. */
  published?: string
  /** Country the site speaks from, where the page says which site it is. */
  homeArea?: string
}

/** Whether a file is HTML, by its ending or by how it begins. */
export function isPage(text: string, path = ''): boolean {
  return /^\.x?html?$/i.test(extname(path)) || /^\ufeff?\s*<(!doctype|html)/i.test(text)
}

/** Saved pages may be in the encoding of their site. */
export function decodePage(bytes: Buffer): string {
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

/** Where a saved page came from, if it says so and the extension knows the site. */
export function originOf(html: string): string | undefined {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1]
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0]
  for (const address of [saved, /href=["']([^"']+)/i.exec(canonical ?? '')?.[1]]) {
    if (!address || !URL.canParse(address)) continue
    const { hostname, pathname } = new URL(address)
    if (siteFor(hostname, pathname)) return `http://${hostname}${pathname}`
  }
  return undefined
}

/** The first article of a page. @param origin its address, where it is known better than the page says */
export function readSavedPage(html: string, origin = originOf(html)): SavedPage {
  // linkedom takes markup as it comes; parse5 mends it first as browsers do (https://html.spec.whatwg.org/#parsing).
  const { document } = parseHTML(serialize(parse(html)))
  const { hostname, pathname } = new URL(origin ?? 'http://localhost/')
  const site = siteFor(hostname, pathname)
  const [article, ...further] = findArticles(document, site)
  if (!article) return { text: '' }
  return {
    text: readElements(article.roots).text,
    published: publishedOn(document, pathname, site, article, [article, ...further]),
    homeArea: site?.homeArea,
  }
}

/** From the document down to `node` itself. */
function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let one: Node | null = node; one; one = one.parentNode) path.unshift(one)
  return path
}

/** Whether `other` begins after `node`: the bit FOLLOWING (4), or PRECEDING (2). */
function position(node: Node, other: Node): number {
  const [mine, others] = [pathTo(node), pathTo(other)]
  const fork = mine.findIndex((one, i) => one !== others[i])
  if (fork < 0) return mine.length < others.length ? 4 : 0
  if (fork >= others.length) return 2
  for (let next = mine[fork]!.nextSibling; next; next = next.nextSibling) if (next === others[fork]) return 4
  return 2
}

Object.assign(HTMLElement.prototype, {
  checkVisibility(this: Element): boolean {
    return this.closest('[hidden],[style*="display:none"],[style*="display: none"]') === null
  },
  // linkedom 0.18 compares how deep the two stand (esm/interface/node.js), not which comes first.
  compareDocumentPosition(this: Node, other: Node): number {
    return position(this, other)
  },
})
