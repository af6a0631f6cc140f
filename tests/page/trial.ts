/** An article of a few mentions, a session started on it, and what tests ask of both. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { PageBrowser } from './browser'
import type { Lexicon } from './harness'

export const lexicon: Lexicon = {
  'حسین امیرعبداللهیان': ['full', 'hossein-amir-abdollahian'],
  'وزیر خارجه روسیه': ['role', 'sergey-lavrov'],
  روسیه: ['country', 'RU'],
  روس: ['demonym', 'RU'],
  ارمنستان: ['country', 'AM'],
  '۱۷ مهر': ['date', '2023-10-09'],
}

export const filling =
  'این بند برای آن نوشته شده است که متن به اندازهٔ یک نوشتهٔ راستین برسد و هیچ نامی در آن نیست که شناخته شود.'
export const paragraphs = [
  'در نشست <b>۱۷ مهر</b> حسین <i>امیرعبداللهیان</i> با وزیر خارجه روسیه دیدار کرد.',
  filling,
  'هیئت ارمنستان و هیئت روسیه فردای آن روز رسیدند.',
]

export function article(lines: string[], published = '2023-10-09', style = ''): string {
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta property="article:published_time" content="${published}T10:00:00+03:30"><style>body{font:18px/2 sans-serif;margin:20px}${style}</style></head>
<body><main><article><h1>دیدار در تهران</h1><div itemprop="articleBody" class="item-text">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div></article></main></body></html>`
}

export const strict = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

/** Opens the page and starts a session on it. */
export async function start(
  pages: PageBrowser,
  html: string,
  { settings = {}, headers = {}, url = 'https://www.irna.ir/news/1' } = {},
): Promise<Page> {
  const page = await pages.open(url, html, headers)
  await page.evaluate(
    ([lexicon, settings]) => {
      window.trial = new window.pageRoom.Trial(lexicon, settings)
      window.trial.session.start()
    },
    [lexicon, settings] as const,
  )
  return page
}

/** Waits until what is painted is this, spaces aside. */
export async function paints(page: Page, wanted: Record<string, string[]>): Promise<void> {
  const flat = () =>
    Object.fromEntries(
      Object.entries(window.pageRoom.painted())
        .filter(([, texts]) => texts.length > 0)
        .map(([name, texts]) => [name, texts.map((text) => text.replace(/\s+/g, ' '))]),
    )
  await expect.poll(() => page.evaluate(flat), { timeout: 8_000 }).toEqual(wanted)
}

export const allPainted = {
  'mark-a': ['حسین امیرعبداللهیان', 'وزیر خارجه روسیه'],
  'mark-b': ['روسیه', 'ارمنستان', 'روسیه'],
  'mark-c': ['۱۷ مهر'],
}

/** Middle of the nth painted range of a highlight. */
export async function middle(page: Page, name: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, nth]) => {
      const painted = [...(CSS.highlights.get(name) ?? [])][nth]!
      const range = document.createRange()
      range.setStart(painted.startContainer, painted.startOffset)
      range.setEnd(painted.endContainer, painted.endOffset)
      const { left, right, top, bottom } = range.getClientRects()[0]!
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    },
    [name, nth] as const,
  )
}

export const opened = (page: Page) =>
  page.evaluate(() => window.trial.opened.map(({ entity, via }) => `${via} ${entity}`))
export const asked = (page: Page) => page.evaluate(() => window.trial.asked)
