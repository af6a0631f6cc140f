/** Selections of a live page as stretches of the article's text. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'

let pages: PageBrowser
let page: Page
beforeAll(async () => {
  pages = await openPages()
  page = await pages.open(
    'https://www.irna.ir/news/1',
    `<!doctype html><html lang="fa"><body><main><article><h1>دیدار در تهران</h1>
<div itemprop="articleBody" class="item-text">
<p id="one">در   این <b>نشست</b>
 حسین <i>امیر</i>عبداللهیان سخن گفت. این بند آن‌قدر بلند است که متن یک نوشته به شمار بیاید.</p>
<div class="ads" id="ad">آگهی میان متن</div>
<p id="two">هیئت‌ها فردای آن روز رسیدند و دربارهٔ همکاری‌های دو کشور گفت‌وگو کردند.</p>
</div></article></main><p id="outside">بیرون از متن</p></body></html>`,
  )
})
afterAll(() => pages.close())

/** Selects from one text to another, each the nth text node of an element, and gives what was made of it. */
function select(
  from: [id: string, nth: number, offset: number],
  to: [id: string, nth: number, offset: number],
) {
  return page.evaluate(
    ([from, to]) => {
      const find = ([id, nth, offset]: [string, number, number]): [Node, number] => {
        const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT)
        for (let i = 0; i <= nth; i++) walker.nextNode()
        return [walker.currentNode, offset]
      }
      getSelection()?.setBaseAndExtent(...find(from), ...find(to))
      return window.pageRoom.selected()
    },
    [from, to] as const,
  )
}

test('spaces that the page writes and nobody sees are no part of it', async () => {
  expect(await select(['one', 0, 2], ['one', 2, 7])).toEqual({
    words: 'این نشست حسین',
    painted: ['این ', 'نشست', '\n حسین'],
  })
})

test('a selection within one word, either way round', async () => {
  expect(await select(['one', 3, 1], ['one', 3, 3])).toEqual({ words: 'می', painted: ['می'] })
  expect(await select(['one', 3, 3], ['one', 3, 1])).toEqual({ words: 'می', painted: ['می'] })
})

test('what is not of the article stays unpainted between', async () => {
  const made = await select(['one', 4, 0], ['two', 0, 8])
  expect(made?.words.startsWith('عبداللهیان سخن')).toBe(true)
  expect(made?.words.endsWith('\nهیئت‌ها')).toBe(true)
  expect(made?.painted).toHaveLength(2)
  expect(made?.painted[1]).toBe('هیئت‌ها')
})

test('outside of the article there is nothing to highlight', async () => {
  expect(await select(['outside', 0, 0], ['outside', 0, 5])).toBeUndefined()
  expect(await select(['ad', 0, 0], ['ad', 0, 4])).toBeUndefined()
})

test('all of the page is all of the article', async () => {
  const made = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body)
    return window.pageRoom.selected()
  })
  expect(made?.words.startsWith('دیدار در تهران')).toBe(true)
  expect(made?.words.endsWith('گفت‌وگو کردند.')).toBe(true)
})
