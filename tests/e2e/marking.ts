/** What a reader who highlights does and sees. */
import { atRest, until } from '../../scripts/until'
import type { Tab } from './driver'

/** Paragraphs as an article of irna.ir. */
export function articleOf(
  lines: readonly string[],
  { canonical = '', title = 'دیدار در باکو', published = '2023-10-09T10:00:00+03:30' } = {},
): string {
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${canonical && `<link rel="canonical" href="${canonical}">`}
${published && `<meta property="article:published_time" content="${published}">`}</head>
<body><main><article><h1>${title}</h1><div itemprop="articleBody" class="item-text">${lines
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</div></article></main></body></html>`
}

export const lines = [
  'باکو؛ ۱۷ مهر - الهام علی‌اف در دیدار با <a href="/x">حسین امیرعبداللهیان</a> گفت گفت‌وگو با همسایگان ادامه دارد.',
  'او افزود راه‌های تازهٔ بازرگانی در ماه‌های آینده گشوده می‌شود و پاکستان نیز به آن خواهد پیوست.',
  'در پایان این نشست دو طرف بیانیه‌ای دادند که در آن بر همکاری‌های منطقه‌ای تأکید شده است.',
]

/** Selects from the first of these words to the last, wherever they stand. */
export function select(tab: Tab, from: string, to: string): Promise<boolean> {
  return tab.evaluate(
    (from, to) => {
      const find = (words: string) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1
          if (at >= 0) return { node, at }
        }
        throw new Error(`«${words}» is not on the page`)
      }
      const [first, last] = [find(from), find(to)]
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length)
      return true
    },
    from,
    to,
  )
}

/** What is highlighted, in the order of the page, text nodes joined. */
export function highlighted(tab: Tab): Promise<Record<string, string>> {
  return tab.evaluate(() => {
    const texts: Record<string, string> = {}
    for (const name of ['mark-e', 'mark-f', 'mark-g', 'mark-h']) {
      const ranges = [...(CSS.highlights.get(name) ?? [])].map((part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range
      })
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      if (ranges.length > 0) texts[name] = ranges.map(String).join('|')
    }
    return texts
  })
}

/** Presses the button of the bar whose words or label begin so. */
export async function pressInBar(tab: Tab, words: string): Promise<void> {
  await until(`the bar has «${words}»`, () =>
    tab.inside(
      '[data-mark]',
      (root, words) => {
        const found = [...root.querySelectorAll('button')].find((button) =>
          (button.getAttribute('aria-label') ?? button.textContent ?? '').startsWith(words),
        )
        found?.click()
        return found !== undefined
      },
      words,
    ),
  )
}

/** Clicks on the button of the bar whose words begin so: what a browser does only within a click. */
export async function clickInBar(tab: Tab, words: string): Promise<void> {
  const middle = await atRest(async () => {
    const there = await until(`the bar has «${words}»`, () =>
      tab.inside(
        '[data-mark]',
        (root, words) => {
          const found = [...root.querySelectorAll('button')].find(({ textContent }) =>
            textContent?.startsWith(words),
          )
          const { left, right, top, bottom } = found?.getBoundingClientRect() ?? new DOMRect()
          return found && [(left + right) / 2, (top + bottom) / 2]
        },
        words,
      ),
    )
    return there as [number, number]
  })
  await tab.click(...middle)
}

/** Middle of the first stretch that has that highlight. */
export async function middleOf(tab: Tab, name: string): Promise<[number, number]> {
  return tab.evaluate((name) => {
    const [part] = CSS.highlights.get(name) ?? []
    if (!part) throw new Error(`${name} is not painted`)
    const range = document.createRange()
    range.setStart(part.startContainer, part.startOffset)
    range.setEnd(part.endContainer, part.endOffset)
    const { left, right, top, bottom } = range.getClientRects()[0] ?? new DOMRect()
    return [(left + right) / 2, (top + bottom) / 2]
  }, name)
}

/** In the library: opens the first highlight and puts the cursor behind its note; whether it is there. */
export function focusOnNote(): boolean {
  document.querySelector<HTMLElement>('.item .actions [aria-expanded=false]')?.click()
  const field = document.querySelector<HTMLTextAreaElement>('.item textarea')
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
  return field !== null && document.activeElement === field
}
