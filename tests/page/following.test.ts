/** A session on a live page: what it does when the page changes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'
import { allPainted, article, asked, filling, lexicon, paints, paragraphs, start } from './trial'

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

test('a text that comes late is found', async () => {
  const page = await start(pages, '<!doctype html><body><div id="app"></div></body>', {
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
  const page = await start(pages, article(paragraphs))
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
  const page = await start(pages, article(paragraphs))
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
  const page = await start(pages, article([...paragraphs, filling, filling]))
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
    pages,
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
  const page = await start(pages, article(paragraphs))
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
