/** A page of its own: no script, nothing loaded, right to left, made for printing. */
import { linked } from '../links'
import type { Highlight, Note, Notebook } from '../schema'
import { type Chapter, chaptersOf } from './chapters'
import { bothCalendars } from './days'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)
const lines = (text: string) => escaped(text).replaceAll('\n', '<br>')
const linkedLines = (text: string) =>
  linked(text)
    .map(({ text, href }) =>
      href === undefined ? lines(text) : `<a dir="ltr" href="${escaped(href)}">${escaped(text)}</a>`,
    )
    .join('')

const style = `
:root { color-scheme: light dark }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1rem/1.9 Vazirmatn, "Noto Naskh Arabic", Tahoma, sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 2em 0 0 }
.source, .tags { font-size: .85rem; opacity: .8; overflow-wrap: anywhere }
h2, blockquote, .note { overflow-wrap: anywhere }
.source, .tags, .note { margin: .3em 0 0 }
.one { margin: 1.1em 0 0 }
blockquote { margin: 0; padding-inline-start: .8em; border-inline-start: 4px solid #d9a800 }
.one .note, .one .tags { padding-inline-start: calc(.8em + 4px) }
.green { border-color: #3fae62 } .blue { border-color: #4a8fe0 } .pink { border-color: #e2699a }
@page { margin: 18mm; @bottom-center { content: counter(page, persian); font: 9pt Tahoma, sans-serif } }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; orphans: 3; widows: 3 }
  h2, .source { break-after: avoid } h2, .source, .one { break-inside: avoid }
  h1 { margin-block-start: 0 } a { color: inherit; text-decoration: none }
}`

/** Signs that would turn the letters around them, or break the line. */
const turning = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** As it is read; as it stands where its percent signs are none of UTF-8, or would make it look like another. */
function readable(address: string): string {
  try {
    const decoded = decodeURI(address)
    return turning.test(decoded) ? address : decoded
  } catch {
    return address
  }
}

const tagLine = (tags: readonly string[]) =>
  tags.length > 0 ? `<p class="tags" dir="auto">${tags.map((tag) => `#${escaped(tag)}`).join(' ')}</p>` : ''

function ofHighlight({ target, color, note, tags }: Highlight): string {
  return `<div class="one"><blockquote class="${color}" dir="auto">${lines(target.selector[0].exact)}</blockquote>${
    note === '' ? '' : `<p class="note" dir="auto">${linkedLines(note)}</p>`
  }${tagLine(tags)}</div>`
}

function ofPage({ page, highlights }: Chapter): string {
  const { title, site, address, published } = page
  const day = published ? `\u200f، ${bothCalendars(published)}` : ''
  return `<section><h2 dir="auto">${escaped(title)}</h2>
<p class="source">${escaped(site)}${day}<br><a dir="ltr" href="${escaped(address)}">${escaped(readable(address))}</a></p>
${highlights.map(ofHighlight).join('\n')}</section>`
}

function ofNote({ entity, text, tags }: Note): string {
  return `<section><h2 dir="auto">${escaped(entity.name)}</h2><p class="note" dir="auto">${linkedLines(text)}</p>${tagLine(tags)}</section>`
}

export function html(notebook: Notebook): string {
  const { pages, notes } = chaptersOf(notebook)
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>حاشیه</title>
<style>${style}</style>
</head>
<body>
<h1>حاشیه</h1>
${[...pages.map(ofPage), ...notes.map(ofNote)].join('\n')}
</body>
</html>
`
}
