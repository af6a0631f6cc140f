/** What the reader keeps: notes in the card, and that they outlive what kills a page or a worker. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/until'
import { browsers, chromium } from './browsers'
import type { Driver, Tab } from './driver'
import { sampleArticle, strictPolicy } from './fixtures'
import { cardIn, closeCard, hoverText, paintedIn, witnessed } from './reader'

const articleUrl = 'http://www.irna.ir/news/85250005/'
const otherUrl = 'http://www.isna.ir/news/1402071711111/'

/** The note in the card that is open; undefined where there is no field for it. */
function noteIn(tab: Tab): Promise<{ text: string; said: string } | undefined> {
  return tab.inside('[data-entity]', (root) => {
    const field = root.querySelector('textarea')
    return field ? { text: field.value, said: root.querySelector('.kept')?.textContent ?? '' } : undefined
  })
}

describe.each(browsers)('the notebook in $name', ({ start }) => {
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  async function read(url: string, html: string, headers = {}): Promise<void> {
    driver.web.put(url, { html, headers })
    await tab?.close()
    tab = await driver.open()
    await tab.goto(url)
  }

  async function openCard(name: string): Promise<void> {
    await hoverText(tab, await paintedIn(tab), name)
  }

  async function beginNote(): Promise<void> {
    await until('the card offers a note', () =>
      tab.inside('[data-entity]', (root) => {
        const add = root.querySelector<HTMLElement>('.note .link')
        add?.click()
        return root.activeElement?.nodeName === 'TEXTAREA'
      }),
    )
  }

  it('keeps a note through a dead worker and shows it wherever the person is met', async () => {
    await read(articleUrl, sampleArticle, strictPolicy)
    await openCard('الهام علی‌اف')
    await beginNote()
    await tab.type('دیدار باکو')
    // The pointer is elsewhere, the reader writes: the card stays.
    await tab.move(4, 4)
    await until(
      'the note is kept',
      () => noteIn(tab),
      (note) => note?.said === 'ذخیره شد',
    )
    await driver.stopWorker()
    await tab.type('، ۱۴۰۲')
    // Closed before the typing has rested.
    await closeCard(tab)
    expect((await witnessed(tab)).mutations).toEqual([])

    const first = tab
    driver.web.put(otherUrl, { html: sampleArticle })
    tab = await driver.open()
    await tab.goto(otherUrl)
    await until(
      'the note is here',
      async () => {
        await openCard('الهام علی‌اف')
        return until('the card has a note', () => noteIn(tab))
      },
      (note) => note?.text === 'دیدار باکو، ۱۴۰۲',
    )
    await first.close()
    await tab.front()
    await closeCard(tab)
    await openCard('جیحون بایراموف')
    expect((await cardIn(tab))?.entity).toBe('jeyhun-bayramov')
    expect(await noteIn(tab)).toBeUndefined()
  })

  it('keeps what was typed last when the page is left', async () => {
    await read(articleUrl, sampleArticle)
    await openCard('پاکستان')
    await beginNote()
    await tab.type('مرز')
    driver.web.put(otherUrl, { html: sampleArticle })
    await tab.goto(otherUrl)
    await openCard('پاکستان')
    await until(
      'the note is here',
      () => noteIn(tab),
      (note) => note?.text === 'مرز',
    )
  })
})

/** Paragraphs as an article of irna.ir. */
function articleOf(lines: readonly string[], { canonical = '', title = 'دیدار در باکو' } = {}): string {
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${canonical && `<link rel="canonical" href="${canonical}">`}
<meta property="article:published_time" content="2023-10-09T10:00:00+03:30"></head>
<body><main><article><h1>${title}</h1><div itemprop="articleBody" class="item-text">${lines
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</div></article></main></body></html>`
}

const lines = [
  'باکو؛ ۱۷ مهر - الهام علی‌اف در دیدار با <a href="/x">حسین امیرعبداللهیان</a> گفت گفت‌وگو با همسایگان ادامه دارد.',
  'او افزود راه‌های تازهٔ بازرگانی در ماه‌های آینده گشوده می‌شود و پاکستان نیز به آن خواهد پیوست.',
  'در پایان این نشست دو طرف بیانیه‌ای دادند که در آن بر همکاری‌های منطقه‌ای تأکید شده است.',
]

/** Selects from the first of these words to the last, wherever they stand. */
function select(tab: Tab, from: string, to: string): Promise<boolean> {
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
function highlighted(tab: Tab): Promise<Record<string, string>> {
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
async function pressInBar(tab: Tab, words: string): Promise<void> {
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

/** Middle of the first stretch that has that highlight. */
async function middleOf(tab: Tab, name: string): Promise<[number, number]> {
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

describe.each(browsers)('highlights in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250006/'
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  async function read(html: string, headers = {}, address = url, mentions = 3): Promise<void> {
    driver.web.put(address, { html, headers })
    await tab?.close()
    tab = await driver.open()
    await tab.goto(address)
    await paintedIn(tab, mentions)
  }

  const first = 'گفت‌وگو با همسایگان ادامه دارد.|او افزود راه‌های تازهٔ بازرگانی'

  it('are made of a selection over paragraphs, with a note, on a page of the strictest policy', async () => {
    await read(articleOf(lines), strictPolicy)
    await select(tab, 'گفت‌وگو با', 'راه‌های تازهٔ بازرگانی')
    // The bar comes by itself.
    await pressInBar(tab, 'سبز')
    await until(
      'it is painted',
      () => highlighted(tab),
      ({ 'mark-f': green }) => green === first,
    )
    await pressInBar(tab, 'یادداشت')
    await until('the field has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.nodeName === 'TEXTAREA'),
    )
    await tab.type('مهم')
    await until('the note is kept', () =>
      tab.inside('[data-mark]', (root) => root.querySelector('.kept')?.textContent === 'ذخیره شد'),
    )
    await tab.press('Escape')
    // By keyboard alone, over a link and another highlight.
    await select(tab, 'حسین امیر', 'گفت‌وگو با')
    await tab.command('highlight')
    await until('the bar has the focus', () =>
      tab.inside('[data-mark]', (root) => root.activeElement?.matches('.color')),
    )
    await tab.press('Enter')
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => all['mark-f'] === first && all['mark-e'] === 'حسین امیرعبداللهیان| گفت گفت‌وگو با',
    )
    expect((await witnessed(tab)).mutations).toEqual([])
  })

  it('are found again on the page in other letters, with a paragraph put in, at another address', async () => {
    await driver.stopWorker()
    const changed = [
      'این بند تازه پس از انتشار بر بالای متن افزوده شده است و پیش‌تر نبود.',
      ...lines.map((line) => line.replaceAll('\u200c', '').replaceAll('ک', 'ك').replaceAll('ی', 'ي')),
    ]
    await read(articleOf(changed, { canonical: url }), {}, 'http://m.irna.ir/news/85250006/amp?utm_source=x')
    const again = 'گفتوگو با همسايگان ادامه دارد.|او افزود راههاي تازهٔ بازرگاني'
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => all['mark-f'] === again && all['mark-e'] === 'حسين اميرعبداللهيان| گفت گفتوگو با',
    )
  })

  it('are orphans where their words are gone, and come to no other words', async () => {
    await read(articleOf([lines[0]!, lines[2]!, lines[2]!]), {}, url, 2)
    await until(
      'the one is painted whose words are there',
      () => highlighted(tab),
      (all) => all['mark-e'] === 'حسین امیرعبداللهیان| گفت گفت‌وگو با',
    )
    expect(Object.keys(await highlighted(tab))).toEqual(['mark-e'])
  })

  it('are on no page where the reader does not want them there', async () => {
    await read(articleOf(lines))
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    const settings = await driver.open()
    await settings.goto(driver.extensionUrl('options.html'))
    const pressSwitch = () =>
      until('the switch is there', () =>
        settings.evaluate(() => {
          const found = [...document.querySelectorAll('label')].find((label) =>
            label.textContent?.startsWith('نشان‌های من روی صفحه‌ها'),
          )
          found?.click()
          return found !== undefined
        }),
      )
    await pressSwitch()
    await until(
      'none is painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 0,
    )
    // Nor is a name of theirs left where the page could read it.
    expect(
      await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => /[e-h]$/.test(name))),
    ).toEqual([])
    await pressSwitch()
    await until(
      'both are painted again',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    await settings.close()
    await tab.front()
  })

  it('are changed and taken away by a click', async () => {
    await read(articleOf(lines))
    await until(
      'both are painted',
      () => highlighted(tab),
      (all) => Object.keys(all).length === 2,
    )
    await tab.click(...(await middleOf(tab, 'mark-f')))
    await until('the note is shown', () =>
      tab.inside('[data-mark]', (root) => root.querySelector('textarea')?.value === 'مهم'),
    )
    await pressInBar(tab, 'صورتی')
    await until(
      'it is pink',
      () => highlighted(tab),
      (all) => all['mark-h'] === first,
    )
    await pressInBar(tab, 'برداشتن')
    await until(
      'one is left',
      () => highlighted(tab),
      (all) => Object.keys(all).join() === 'mark-e',
    )
    await read(articleOf(lines))
    await until(
      'one is left',
      () => highlighted(tab),
      (all) => Object.keys(all).join() === 'mark-e',
    )
  })
})

describe.each(browsers)('the library in $name', ({ start }) => {
  const url = 'http://www.irna.ir/news/85250007/'
  let driver: Driver
  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver?.close())

  /** Presses the first button of that name. */
  const press = (page: Tab, words: string) =>
    until(`«${words}» is there to press`, () =>
      page.evaluate((words) => {
        const found = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.startsWith(words),
        )
        found?.click()
        return found !== undefined
      }, words),
    )
  const quotations = (page: Tab) =>
    page.evaluate(() => [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent))

  it('has what was highlighted on a page, with whom it names; gives it out and takes it in again', async () => {
    driver.web.put(url, { html: articleOf(lines) })
    const page = await driver.open()
    await page.goto(url)
    await paintedIn(page, 3)
    const library = await driver.open()
    await library.goto(driver.extensionUrl('library.html'))
    await page.front()
    await select(page, 'او افزود', 'پاکستان نیز')
    await pressInBar(page, 'آبی')
    await until(
      'it is painted',
      () => highlighted(page),
      (all) => all['mark-g'] !== undefined,
    )

    // An open library sees what happens in other tabs.
    await library.front()
    const words = [lines[1]!.slice(0, lines[1]!.indexOf(' به آن'))]
    await until(
      'it is in the library',
      () => quotations(library),
      ({ length }) => length === 1,
    )
    expect(await quotations(library)).toEqual(words)
    expect(await library.evaluate(() => document.querySelector('.item')?.textContent)).toContain('پاکستان')

    const backup = await until('the backup is shown', () =>
      library.evaluate(() => {
        const panel = document.querySelector<HTMLDetailsElement>('details')
        const choice = panel?.querySelector('select')
        const preview = panel?.querySelector('textarea')
        if (!panel || !choice || !preview) return ''
        panel.open = true
        if (choice.value !== 'backup') {
          choice.value = 'backup'
          choice.dispatchEvent(new Event('change', { bubbles: true }))
        }
        return preview.value.includes('hashiyeh-notebook') ? preview.value : ''
      }),
    )
    await press(library, 'حذف')
    await until(
      'it is gone',
      () => quotations(library),
      ({ length }) => length === 0,
    )
    await driver.stopWorker()
    await library.evaluate((backup) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      const files = new DataTransfer()
      files.items.add(new File([backup], 'backup.json'))
      if (!input) throw new Error('There is no field for a file')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }, backup)
    await press(library, 'وارد کن')
    await until(
      'it is here again',
      () => quotations(library),
      ({ length }) => length === 1,
    )
    await page.goto(url)
    await until(
      'it is painted again',
      () => highlighted(page),
      (all) => all['mark-g'] === words[0],
    )
  })
})

it('is in the menu of selected text, in Chromium', async () => {
  const url = 'http://www.irna.ir/news/85250008/'
  const driver = await chromium()
  try {
    driver.web.put(url, { html: articleOf(lines) })
    const tab = await driver.open()
    await tab.goto(url)
    await paintedIn(tab, 3)
    await select(tab, 'او افزود', 'بازرگانی')
    const worker = await driver.worker()
    // A menu cannot be pressed from outside: its entry is there to be changed, and its listener is told.
    await until('the menu has its entry', () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: MenuApi }
        const isThere = await new Promise<boolean>((resolve) =>
          chrome.contextMenus.update('highlight', {}, () => resolve(chrome.runtime.lastError === undefined)),
        )
        const [open] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        if (isThere) chrome.contextMenus.onClicked.dispatch({ menuItemId: 'highlight' }, open)
        return isThere
      }),
    )
    await pressInBar(tab, 'زرد')
    await until(
      'it is painted',
      () => highlighted(tab),
      (all) => all['mark-e'] !== undefined,
    )
  } finally {
    await driver.close()
  }
})

interface MenuApi {
  contextMenus: {
    update(id: string, change: object, done: () => void): void
    onClicked: { dispatch(info: { menuItemId: string }, tab: unknown): void }
  }
  runtime: { lastError?: object }
  tabs: { query(which: object): Promise<unknown[]> }
}
