/** What becomes of a page after its highlights were made: other letters, other paragraphs, another layout. */
import { anyMark, COUNT, closeOf, type MarkedArticle, openOf, sitePage } from './marked'

export interface ChangedPage {
  url: string
  html: string
  /** The text of `html`, with the marks in it. */
  paragraphs: string[]
  /** Runs in the page once it is loaded. */
  afterwards?: () => boolean
}

/** All but the last paragraph, which tells when all were sought. */
type Rewrite = (paragraphs: string[]) => string[]

const added = 'این بند پس از انتشار به متن افزوده شده و خبرهای دیگری از همان روز در آن آمده است.'

const each =
  (change: (text: string) => string): Rewrite =>
  (paragraphs) =>
    paragraphs.map(change)

/** Highlights that are open before each paragraph. */
function openBefore(paragraphs: readonly string[]): boolean[] {
  let open = 0
  return paragraphs.map((text) => {
    const before = open
    for (const mark of text.match(anyMark) ?? []) open += mark.charCodeAt(0) % 2 === 0 ? 1 : -1
    return before > 0
  })
}

function insertParagraphs(paragraphs: string[]): string[] {
  const isOpen = openBefore(paragraphs)
  return paragraphs.flatMap((text, i) => (isOpen[i] ? [text] : [`${added} (${i})`, text]))
}

function removeParagraphs(paragraphs: string[]): string[] {
  const isOpen = openBefore(paragraphs)
  return paragraphs.filter((text, i) => isOpen[i] || /[\ue000-\ue00f]/.test(text))
}

/** The middle word of every longer highlight that has no edited word yet, and every paragraph's first where it is in none. */
function editWords(paragraphs: string[]): string[] {
  const isOpen = openBefore(paragraphs)
  const edited = paragraphs.map((text, i) =>
    isOpen[i] ? text : text.replace(/^([^\s\ue000-\ue00f]+)/, 'ویراستار'),
  )
  let text = edited.join('\n')
  for (let i = 0; i < COUNT; i++) {
    const [start, end] = [text.indexOf(openOf(i)), text.indexOf(closeOf(i))]
    const words = text.slice(start, end).split(' ')
    const middle = words.length >> 1
    if (words.length < 5 || words.includes('ویراسته') || /[\ue000-\ue00f\n]/.test(words[middle]!)) continue
    words[middle] = 'ویراسته'
    text = text.slice(0, start) + words.join(' ') + text.slice(end)
  }
  return text.split('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

const plain = (paragraphs: readonly string[]) => paragraphs.map((text) => escaped(text.replace(anyMark, '')))

function rewritten(rewrite: Rewrite) {
  return (article: MarkedArticle): ChangedPage => {
    const paragraphs = [...rewrite(article.paragraphs.slice(0, -1)), article.paragraphs.at(-1)!]
    return { url: article.url, html: sitePage(article, plain(paragraphs)), paragraphs }
  }
}

const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html lang="fa" dir="rtl"${attributes}><head><meta charset="utf-8"><title>خبر</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`

const canonical = ({ url }: MarkedArticle) =>
  `<link rel="canonical" href="${url.replace('http:', 'https:')}">`

function mobile(article: MarkedArticle): ChangedPage {
  const { paragraphs } = article
  const body = `<div class="m-head"><a href="/">خانه</a></div><div class="m-news"><h2>خبر روز</h2>
${plain(paragraphs)
  .map((text) => `<div class="m-p" data-par>${text}</div>`)
  .join('<div class="ad"></div>')}</div>`
  // Some say where the page itself is, some do not.
  const isSaid = article.family === 'samaneh'
  const head = `<meta name="viewport" content="width=device-width">${isSaid ? canonical(article) : ''}`
  return { url: article.url.replace(/\/\/(www\.)?/, '//m.'), html: page(head, body), paragraphs }
}

function amp(article: MarkedArticle): ChangedPage {
  const { paragraphs } = article
  const body = `<article><h1>خبر روز</h1><amp-img width="1" height="1"></amp-img>
${plain(paragraphs)
  .map((text) => `<p data-par>${text}</p><amp-ad><div placeholder>آگهی بازرگانی</div></amp-ad>`)
  .join('')}</article>`
  const url = `${article.url.replace(/\/$/, '')}/amp`
  return { url, html: page(canonical(article), body, ' amp'), paragraphs }
}

function print(article: MarkedArticle): ChangedPage {
  const { paragraphs } = article
  const body = `<table width="600"><tr><td><b>خبر روز</b><hr>
${plain(paragraphs)
  .map((text) => `<span data-par>${text}</span>`)
  .join('<br><br>')}<hr>${article.url}</td></tr></table>`
  const isPath = article.family !== 'abroad'
  const url = isPath ? `${article.url.replace(/\/$/, '')}/print` : `${article.url}?print=1`
  return { url, html: page('', body), paragraphs }
}

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The first half comes some time after the load, the second half later. */
function late(article: MarkedArticle): ChangedPage {
  const { paragraphs } = article
  const script = `<script>
    const texts = ${inScript(plain(paragraphs))}
    const place = document.querySelector('[data-par]')
    place.removeAttribute('data-par')
    const put = (from, to) => {
      for (const html of texts.slice(from, to)) {
        const one = place.cloneNode()
        one.dataset.par = ''
        one.innerHTML = html
        place.before(one)
      }
    }
    const half = texts.length >> 1
    addEventListener('load', () => setTimeout(() => {
      put(0, half)
      setTimeout(() => put(half), 60)
    }, 60))
  </script>`
  return { url: article.url, html: `${sitePage(article, [''])}${script}`, paragraphs }
}

/** The reader comes from another article of the site without a load. */
function application(article: MarkedArticle): ChangedPage {
  const { paragraphs, url } = article
  const other = Array.from({ length: 6 }, (_, i) => `${added} (${i})`)
  const script = `<script>
    window.goOn = () => {
      history.pushState({}, '', ${inScript(new URL(url).pathname)})
      const [first, ...rest] = document.querySelectorAll('[data-par]')
      for (const one of rest) one.remove()
      for (const html of ${inScript(plain(paragraphs))}) {
        const one = first.cloneNode()
        one.innerHTML = html
        first.before(one)
      }
      first.remove()
    }
  </script>`
  return {
    url: `${url.replace(/\/[^/]*\/?$/, '')}/elsewhere`,
    html: `${sitePage(article, other)}${script}`,
    paragraphs,
    afterwards: () => {
      ;(window as unknown as { goOn(): void }).goOn()
      return true
    },
  }
}

/** Links, emphasis, footnotes inside words and between them, and advertisements between paragraphs. */
function elements(article: MarkedArticle): ChangedPage {
  const { paragraphs } = article
  const html = plain(paragraphs).map((text, n) =>
    n === paragraphs.length - 1
      ? text
      : text
          .split(' ')
          .map((word, i) => {
            if (i % 11 === 3) return `<a href="/tag">${word}</a>`
            if (i % 11 === 6 && !word.includes('&')) return `${word.slice(0, 2)}<b>${word.slice(2)}</b>`
            if (i % 23 === 9) return `${word}<sup data-foreign>[${i}]</sup>`
            return word
          })
          .join(' '),
  )
  const advert = '</p><div class="ads" data-foreign>آگهی بازرگانی: کالای ایرانی بخرید</div>'
  const made = sitePage(article, html).replaceAll(/(?<=data-par>.*)<\/(p|div)>$/gm, (end, tag: string) =>
    tag === 'p' ? advert : `${end}${advert.slice(4)}`,
  )
  return { url: article.url, html: made, paragraphs }
}

/** The page the highlights are made on. */
export const asPrinted = rewritten((paragraphs) => paragraphs)

export const changes: Record<string, (article: MarkedArticle) => ChangedPage> = {
  'ZWNJ dropped': rewritten(each((text) => text.replaceAll('\u200c', ''))),
  'ZWNJ as spaces': rewritten(each((text) => text.replaceAll('\u200c', ' '))),
  'Arabic letters': rewritten(
    each((text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ه ', 'ة ')),
  ),
  'other digits': rewritten(
    each((text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))),
  ),
  'paragraphs inserted': rewritten(insertParagraphs),
  'paragraphs removed': rewritten(removeParagraphs),
  'words edited': rewritten(editWords),
  'mobile layout': mobile,
  'AMP layout': amp,
  'print layout': print,
  'loaded late': late,
  'single-page navigation': application,
  'elements inserted': elements,
}
