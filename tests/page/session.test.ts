/** The session on a live page: painting, pointing, stepping, and following what the page does. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'
import type { Lexicon } from './harness'

const lexicon: Lexicon = {
  'حسین امیرعبداللهیان': ['full', 'hossein-amir-abdollahian'],
  'وزیر خارجه روسیه': ['role', 'sergey-lavrov'],
  روسیه: ['country', 'RU'],
  روس: ['demonym', 'RU'],
  ارمنستان: ['country', 'AM'],
  '۱۷ مهر': ['date', '2023-10-09'],
}

const filling =
  'این بند برای آن نوشته شده است که متن به اندازهٔ یک نوشتهٔ راستین برسد و هیچ نامی در آن نیست که شناخته شود.'
const paragraphs = [
  'در نشست <b>۱۷ مهر</b> حسین <i>امیرعبداللهیان</i> با وزیر خارجه روسیه دیدار کرد.',
  filling,
  'هیئت ارمنستان و هیئت روسیه فردای آن روز رسیدند.',
]

function article(lines: string[], published = '2023-10-09', style = ''): string {
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta property="article:published_time" content="${published}T10:00:00+03:30"><style>body{font:18px/2 sans-serif;margin:20px}${style}</style></head>
<body><main><article><h1>دیدار در تهران</h1><div itemprop="articleBody" class="item-text">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div></article></main></body></html>`
}

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

async function start(
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
async function paints(page: Page, wanted: Record<string, string[]>): Promise<void> {
  const flat = () =>
    Object.fromEntries(
      Object.entries(window.pageRoom.painted())
        .filter(([, texts]) => texts.length > 0)
        .map(([name, texts]) => [name, texts.map((text) => text.replace(/\s+/g, ' '))]),
    )
  await expect.poll(() => page.evaluate(flat), { timeout: 8_000 }).toEqual(wanted)
}

const allPainted = {
  'mark-a': ['حسین امیرعبداللهیان', 'وزیر خارجه روسیه'],
  'mark-b': ['روسیه', 'ارمنستان', 'روسیه'],
  'mark-c': ['۱۷ مهر'],
}

/** Middle of the nth painted range of a highlight. */
async function middle(page: Page, name: string, nth = 0): Promise<{ x: number; y: number }> {
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

const opened = (page: Page) =>
  page.evaluate(() => window.trial.opened.map(({ entity, via }) => `${via} ${entity}`))
const asked = (page: Page) => page.evaluate(() => window.trial.asked)

test.each([
  ['an open page', {}],
  ['a page whose policy forbids all', strict],
])('paints %s, touches nothing of it, and takes the paint away', async (_, headers) => {
  const page = await pages.open('https://www.irna.ir/news/1', article(paragraphs), headers)
  await page.evaluate((lexicon) => {
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.session.start()
    Object.assign(window, { observer })
  }, lexicon)
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await expect.poll(() => opened(page)).toEqual(['pointer hossein-amir-abdollahian'])
  const after = await page.evaluate(() => {
    const { observer, trial } = window as unknown as { observer: MutationObserver; trial: Window['trial'] }
    const state = trial.session.state()
    trial.session.stop()
    return {
      state,
      mutations: observer.takeRecords().length,
      left: CSS.highlights.size,
      counts: trial.counts,
    }
  })
  expect(after).toEqual({
    state: {
      running: true,
      officials: 2,
      countries: 3,
      dates: 1,
      published: '2023-10-09',
      dateSource: 'given',
    },
    mutations: 0,
    left: 0,
    counts: [6, 0],
  })
})

test('paints what is sure of the beginning of a long text before the rest is known, and takes nothing back when asked again', async () => {
  const page = await pages.open(
    'https://www.irna.ir/news/1',
    article([paragraphs[0]!, ...Array<string>(200).fill(filling), paragraphs[2]!]),
  )
  await page.evaluate((lexicon) => {
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.hold()
    window.trial.session.start()
  }, lexicon)
  await paints(page, { 'mark-a': ['حسین امیرعبداللهیان'], 'mark-b': ['روسیه'] })
  const [glance, whole] = await asked(page)
  expect(glance).toMatchObject({ sure: true, published: '2023-10-09' })
  expect(glance!.text.length).toBeLessThanOrEqual(6_000)
  expect(whole!.text.startsWith(glance!.text)).toBe(true)
  expect(await page.evaluate(() => window.trial.counts)).toEqual([])
  await page.evaluate(() => window.trial.release())
  await paints(page, allPainted)
  await page.evaluate(() => {
    window.trial.hold()
    window.trial.session.again()
  })
  await expect.poll(async () => (await asked(page)).length).toBe(4)
  // Answers are there a microtask later.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await paints(page, allPainted)
  await page.evaluate(() => window.trial.release())
  expect(await page.evaluate(() => window.trial.counts)).toEqual([6])
})

test('sends the page once, with its day and its country', async () => {
  const page = await start(article(paragraphs))
  await paints(page, allPainted)
  const [first, ...more] = await asked(page)
  expect(more).toEqual([])
  expect(first).toMatchObject({ published: '2023-10-09', homeArea: 'IR', known: [] })
  expect(first!.text.startsWith('دیدار در تهران\nدر نشست ۱۷ مهر حسین امیرعبداللهیان')).toBe(true)
})

test('paints the kinds the reader wants, and only first mentions', async () => {
  const kinds = { officials: false, countries: true, dates: false, demonyms: false, metonyms: false }
  const page = await start(article(paragraphs), { settings: { kinds, firstOnly: true } })
  await paints(page, { 'mark-b': ['روسیه', 'ارمنستان'] })
})

test('the innermost of two mentions is under the pointer, in each line of a broken one', async () => {
  const page = await start(article(paragraphs, '2023-10-09', 'article{width:130px}'), {
    settings: { delay: 0 },
  })
  await paints(page, allPainted)
  await page.setViewportSize({ width: 800, height: 2_000 })
  const points = await page.evaluate(() => {
    const middles: { x: number; y: number }[] = []
    for (const painted of [...CSS.highlights.get('mark-a')!, ...CSS.highlights.get('mark-b')!]) {
      const range = document.createRange()
      range.setStart(painted.startContainer, painted.startOffset)
      range.setEnd(painted.endContainer, painted.endOffset)
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right - left > 4) middles.push({ x: (left + right) / 2, y: (top + bottom) / 2 })
    }
    return middles
  })
  for (const { x, y } of points) {
    await page.mouse.move(x, y)
    await expect.poll(() => page.evaluate(() => window.trial.isOpen), { message: `${x},${y}` }).toBe(true)
    await page.keyboard.press('Escape')
    await page.mouse.move(790, 1_990)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const hits = await page.evaluate(() => window.trial.opened.map(({ entity }) => entity))
  expect(new Set(hits)).toEqual(new Set(['hossein-amir-abdollahian', 'sergey-lavrov', 'RU', 'AM']))
  expect(hits.length).toBe(points.length)
  expect(hits.length).toBeGreaterThan(5)
})

test('a card does not open when the pointer only passes, nor under what lies on top', async () => {
  const page = await start(
    article(paragraphs, '2023-10-09', '#top{position:fixed;inset:0 0 50% 0;background:#fff8}'),
    { settings: { delay: 150 } },
  )
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await page.mouse.move(x, 590)
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.id = 'top'
    document.body.append(cover)
  })
  await page.mouse.move(x + 1, y)
  await page.evaluate(() => document.querySelector('#top')?.remove())
  await page.mouse.move(x, y)
  // The one that stays opens: had the others opened as well, they would stand before it.
  await expect.poll(() => opened(page)).toEqual(['pointer hossein-amir-abdollahian'])
  await page.mouse.move(x, 590)
  await expect.poll(() => page.evaluate(() => window.trial.isOpen)).toBe(false)
})

test('a card is made ready while the pointer rests, long before it opens', async () => {
  const page = await start(article(paragraphs), { settings: { delay: 60_000 } })
  await paints(page, allPainted)
  const { x, y } = await middle(page, 'mark-a')
  await page.mouse.move(x, y)
  await expect.poll(() => page.evaluate(() => window.trial.prepared)).toEqual(['hossein-amir-abdollahian'])
  expect(await opened(page)).toEqual([])
})

test('the fallback of browsers without highlightsFromPoint finds the same', async () => {
  const page = await pages.open('https://www.irna.ir/news/1', article(paragraphs))
  await page.evaluate((lexicon) => {
    Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined })
    window.trial = new window.pageRoom.Trial(lexicon, { delay: 0 })
    window.trial.session.start()
  }, lexicon)
  await paints(page, allPainted)
  for (const [name, nth] of [
    ['mark-a', 0],
    ['mark-b', 0],
    ['mark-b', 1],
    ['mark-c', 0],
  ] as const) {
    const { x, y } = await middle(page, name, nth)
    await page.mouse.move(x, y)
    await page.mouse.move(x, y + 1)
    await expect.poll(() => page.evaluate(() => window.trial.isOpen)).toBe(true)
    await page.keyboard.press('Escape')
  }
  expect(await opened(page)).toEqual([
    'pointer hossein-amir-abdollahian',
    'pointer RU',
    'pointer AM',
    'pointer 2023-10-09',
  ])
})

test('steps with the keyboard, says where it is, opens with Enter and closes with Escape', async () => {
  const page = await start(article([...paragraphs.slice(0, 2), ...Array(30).fill(filling), paragraphs[2]!]))
  await paints(page, allPainted)
  const step = (by: 1 | -1) => page.evaluate((by) => window.trial.session.step(by), by)
  await step(1)
  await step(1)
  await paints(page, { ...allPainted, 'mark-d': ['حسین امیرعبداللهیان'] })
  await page.keyboard.press('Enter')
  await expect.poll(() => opened(page)).toEqual(['keyboard hossein-amir-abdollahian'])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.trial.isOpen)).toBe(false)
  await step(-1)
  await step(-1)
  await paints(page, { ...allPainted, 'mark-d': ['روسیه'] })
  const { y } = await middle(page, 'mark-d')
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(600)
  expect(await page.evaluate(() => window.trial.said)).toEqual([
    '۱۷ مهر، ۱ از ۶',
    'حسین امیرعبداللهیان، ۲ از ۶',
    '۱۷ مهر، ۱ از ۶',
    'روسیه، ۶ از ۶',
  ])
  await page.keyboard.press('Escape')
  await paints(page, allPainted)
})

test('Enter in a field of the page stays the page’s', async () => {
  const page = await start(article(paragraphs).replace('</main>', '<input></main>'))
  await paints(page, allPainted)
  await page.focus('input')
  await page.evaluate(() => window.trial.session.step(1))
  await page.keyboard.press('Enter')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.evaluate(() => window.trial.session.step(1))
  await page.keyboard.press('Enter')
  await expect.poll(() => opened(page)).toEqual(['keyboard hossein-amir-abdollahian'])
})

test('a text that comes late is found', async () => {
  const page = await start('<!doctype html><body><div id="app"></div></body>', {
    url: 'https://farsnews.ir/a/1',
  })
  await page.evaluate((lines) => {
    document.querySelector('#app')!.innerHTML =
      `<h1>دیدار در تهران</h1><div class="px-post-padding-x">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`
  }, paragraphs)
  await paints(page, allPainted)
  expect(await page.evaluate(() => window.trial.session.state().published)).toBeUndefined()
  // The date comes later still: the article is asked about again, for its day.
  await page.evaluate(() => {
    const meta = document.createElement('meta')
    meta.setAttribute('property', 'article:published_time')
    meta.content = '2023-10-09T10:00:00+03:30'
    document.head.append(meta)
  })
  await expect.poll(() => page.evaluate(() => window.trial.session.state().published)).toBe('2023-10-09')
})

test('endless scrolling sends only what is new, with who is known', async () => {
  const page = await start(article(paragraphs))
  await paints(page, allPainted)
  await page.evaluate((filling) => {
    const more = document.createElement('p')
    more.textContent = `تازه‌ترین خبر از ارمنستان رسید. ${filling}`
    document.querySelector('.item-text')!.append(more)
  }, filling)
  await paints(page, { ...allPainted, 'mark-b': [...allPainted['mark-b'], 'ارمنستان'] })
  const [, second, ...rest] = await asked(page)
  expect(rest).toEqual([])
  expect(second).toMatchObject({
    text: `تازه‌ترین خبر از ارمنستان رسید. ${filling}`,
    known: ['hossein-amir-abdollahian', 'sergey-lavrov'],
    published: '2023-10-09',
  })
})

test('a further article on the page has its own day', async () => {
  const page = await start(article(paragraphs))
  await paints(page, allPainted)
  await page.evaluate((filling) => {
    const next = document.createElement('article')
    next.innerHTML = `<h1>نوشتهٔ دیگر</h1><time datetime="2016-03-01">۱۱ اسفند ۱۳۹۴</time><div itemprop="articleBody" class="item-text"><p>وزیر خارجه روسیه آمد.</p>${`<p>${filling}</p>`.repeat(5)}</div>`
    document.querySelector('main')!.append(next)
  }, filling)
  await paints(page, {
    ...allPainted,
    'mark-a': [...allPainted['mark-a'], 'وزیر خارجه روسیه'],
    'mark-b': [...allPainted['mark-b'], 'روسیه'],
  })
  const [, second] = await asked(page)
  expect(second?.published).toBe('2016-03-01')
  expect(second?.text.startsWith('نوشتهٔ دیگر\nوزیر خارجه روسیه آمد.')).toBe(true)
})

test('changed text is read again, and the rest stays painted without a question', async () => {
  const page = await start(article([...paragraphs, filling, filling]))
  await paints(page, allPainted)
  await page.evaluate(() => {
    const second = document.querySelectorAll('.item-text p')[1]!
    second.firstChild!.nodeValue = 'اکنون نام روسیه در این بند کوتاه هست.'
  })
  await paints(page, { ...allPainted, 'mark-b': ['روسیه', 'روسیه', 'ارمنستان', 'روسیه'] })
  const questions = await asked(page)
  expect(questions.length).toBe(2)
  expect(questions[1]?.text.trim()).toBe('اکنون نام روسیه در این بند کوتاه هست.')
  // The same text in new nodes (a framework drew it again): painted anew, nothing asked.
  await page.evaluate(() => {
    const box = document.querySelector('.item-text')!
    const copy = box.cloneNode(true)
    box.replaceChildren(...copy.childNodes)
  })
  await paints(page, { ...allPainted, 'mark-b': ['روسیه', 'روسیه', 'ارمنستان', 'روسیه'] })
  expect((await asked(page)).length).toBe(2)
})

test('a folded rest is read when it is shown', async () => {
  const page = await start(
    article(
      [...paragraphs, '<span class="x">پس از آن ارمنستان هم آمد.</span>'],
      '2023-10-09',
      '.item-text>p:last-child{display:none} .open>p:last-child{display:block!important}',
    ),
  )
  await paints(page, allPainted)
  await page.evaluate(() => document.querySelector('.item-text')!.classList.add('open'))
  await paints(page, { ...allPainted, 'mark-b': [...allPainted['mark-b'], 'ارمنستان'] })
})

test('another address without a load is another article', async () => {
  const page = await start(article(paragraphs))
  await paints(page, allPainted)
  await page.evaluate((filling) => {
    history.pushState({}, '', '/news/2')
    document.querySelector('h1')!.textContent = 'نوشتهٔ دوم'
    document.querySelector('.item-text')!.innerHTML = `<p>هیئت ارمنستان بازگشت.</p><p>${filling}</p>`
  }, filling)
  await paints(page, { 'mark-b': ['ارمنستان'] })
  await page.evaluate(() =>
    document.querySelector('meta')!.setAttribute('content', '2016-03-01T10:00:00+03:30'),
  )
  await expect.poll(() => page.evaluate(() => window.trial.session.state().published)).toBe('2016-03-01')
  expect((await asked(page)).at(-1)).toMatchObject({ published: '2016-03-01', known: [] })
})

test('asks again when the worker could not answer', async () => {
  const page = await pages.open('https://www.irna.ir/news/1', article(paragraphs))
  await page.evaluate((lexicon) => {
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.fails = true
    window.trial.session.start()
  }, lexicon)
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
  await page.evaluate(() => {
    window.trial.fails = false
  })
  await paints(page, allPainted)
})

test('a page without text is nothing, and says so', async () => {
  const page = await start('<!doctype html><body><img alt=""></body>')
  await expect.poll(() => page.evaluate(() => window.trial.counts)).toEqual([0])
  expect(await asked(page)).toEqual([])
  expect(await page.evaluate(() => window.trial.session.state())).toMatchObject({
    running: true,
    officials: 0,
  })
})

test('on a huge page only what is near the viewport is painted, and pointing stays cheap', async () => {
  const html = article(Array(600).fill(`هیئت ارمنستان و هیئت روسیه رسیدند. ${filling}`))
  const page = await pages.open('https://www.irna.ir/news/1', html)
  await page.evaluate((lexicon) => {
    window.trial = new window.pageRoom.Trial(lexicon)
    window.trial.hold()
    window.trial.session.start()
  }, lexicon)
  const size = () => page.evaluate(() => CSS.highlights.get('mark-b')?.size ?? 0)
  await expect.poll(size, { timeout: 8_000 }).toBeGreaterThan(4)
  // What the beginning shows does not go out while the observer has not spoken about the whole.
  const least = await page.evaluate(async () => {
    const painted = CSS.highlights.get('mark-b')!
    let least = painted.size
    window.trial.release()
    while (window.trial.counts.length === 0 || painted.size > 200) {
      await new Promise(requestAnimationFrame)
      least = Math.min(least, painted.size)
    }
    return least
  })
  expect(least).toBeGreaterThan(4)
  expect(await page.evaluate(() => window.trial.session.state().countries)).toBe(1_200)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const last = () =>
    [...CSS.highlights.get('mark-b')!].some(
      ({ startContainer }) =>
        startContainer === document.querySelector('.item-text p:last-child')!.firstChild,
    )
  await expect.poll(() => page.evaluate(last)).toBe(true)
  const { x, y } = await middle(page, 'mark-b')
  await page.mouse.move(x, Math.max(5, Math.min(y, 590)))
  const perMove = await page.evaluate(() => {
    const from = performance.now()
    for (let i = 0; i < 200; i++) CSS.highlights.highlightsFromPoint?.(400, 300 + (i % 10))
    return (performance.now() - from) / 200
  })
  expect(perMove).toBeLessThan(1)
})

test('the reader’s settings change what is painted at once', async () => {
  const page = await start(article(paragraphs))
  await paints(page, allPainted)
  await page.evaluate(() => {
    const kinds = { officials: true, countries: false, dates: false, demonyms: false, metonyms: false }
    const rest = {
      firstOnly: false,
      delay: 0,
      digits: 'persian',
      theme: 'auto',
      language: 'fa',
      showHighlights: true,
      selectionBar: true,
      offHosts: [],
    } as const
    window.trial.session.apply({ ...rest, kinds, offHosts: [] })
  })
  await paints(page, { 'mark-a': allPainted['mark-a'] })
})
