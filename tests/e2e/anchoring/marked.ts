/** Articles whose highlights are marked in their text, so that one knows where they belong after a change. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { siteFor } from '../../../lib/page/sites'
import { goldTexts, stretchesIn } from '../../gold-texts'

/** Highlights of an article; one more stands in a paragraph that no change touches and tells when all were sought. */
export const COUNT = 3

const OPEN = 0xe000
export const openOf = (highlight: number) => String.fromCharCode(OPEN + 2 * highlight)
export const closeOf = (highlight: number) => String.fromCharCode(OPEN + 2 * highlight + 1)
export const anyMark = /[\ue000-\ue00f]/g

const witness = 'این بند در هیچ چاپی دگرگون نمی‌شود و نشان می‌دهد که جست‌وجو به پایان رسیده است.'

export interface MarkedArticle {
  /** Of the page it is printed on first, `http:`. */
  url: string
  /** A page of a site's family, with the paragraphs still its own. */
  fixture: string
  family: string
  /** With the marks in them. */
  paragraphs: string[]
}

const folder = resolve(import.meta.dirname, '../../fixtures/sites')
const body = /^ {8}<(p|div) data-read="yes">.*$/gm

function fixtures(): { url: string; html: string; family: string }[] {
  return readdirSync(folder)
    .map((file) => {
      const html = readFileSync(resolve(folder, file), 'utf8')
      const url = /data-url="([^"]+)"/.exec(html)?.[1] ?? ''
      return { url: url.replace(/^https:/, 'http:'), html, family: file.split('-')[0]! }
    })
    .filter(({ url, html }) => {
      const { hostname, pathname } = new URL(url)
      return (
        !secureOnly.test(hostname) &&
        siteFor(hostname, pathname) !== undefined &&
        (html.match(body)?.length ?? 0) > 1
      )
    })
}

/** Browsers ask these by https alone (HSTS preload), which the tests do not serve. */
const secureOnly = /^(www\.)?bbc\.com$/

/** The families take turns. */
export function markedArticles(count: number): MarkedArticle[] {
  const met = new Map<string, number>()
  const pages = fixtures()
    .map((page) => {
      const turn = met.get(page.family) ?? 0
      met.set(page.family, turn + 1)
      return { page, turn }
    })
    .sort((a, b) => a.turn - b.turn)
  return goldTexts(count).map((text, n) => {
    const { url, html, family } = pages[n]!.page
    return { url, fixture: html, family, paragraphs: [...marked(text, n).split('\n'), last] }
  })
}

const last = openOf(COUNT) + witness + closeOf(COUNT)

function marked(text: string, seed: number): string {
  const marks = stretchesIn(text, seed).flatMap(([start, end], i) => [
    { at: start, mark: openOf(i) },
    { at: end, mark: closeOf(i) },
  ])
  let out = text
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at)) out = out.slice(0, at) + mark + out.slice(at)
  return out
}

/** Where a highlight belongs in the text of `paragraphs`, as what stands before it and what is in it. */
export function placeOf(
  paragraphs: readonly string[],
  highlight: number,
): { before: string; within: string } {
  const [before = '', rest = ''] = paragraphs.join('\n').split(openOf(highlight))
  const [within = ''] = rest.split(closeOf(highlight))
  return { before: before.replace(anyMark, ''), within: within.replace(anyMark, '') }
}

/** The article as its site prints it, `paragraphs` as HTML. */
export function sitePage({ fixture }: MarkedArticle, paragraphs: readonly string[]): string {
  let isFirst = true
  return fixture
    .replace('</title>', '</title><link rel="icon" href="data:,">')
    .replace(body, (_, tag: string) => {
      if (!isFirst) return ''
      isFirst = false
      return paragraphs.map((html) => `<${tag} data-par>${html}</${tag}>`).join('\n')
    })
}
