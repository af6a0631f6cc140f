/**
 * Every family of sites, on pages of our own with their structure. A fixture says
 * itself what is right: `data-url` and `data-published` on <html>, `data-read` on
 * what must be read ("yes") and what must not ("no").
 */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages, type PageBrowser } from './browser'

const folder = `${import.meta.dirname}/../fixtures/sites`
const fixtures = readdirSync(folder).map((file) => {
  const html = readFileSync(`${folder}/${file}`, 'utf8')
  const url = /data-url="([^"]+)"/.exec(html)?.[1] ?? ''
  if (!/data-read="yes"/.test(html) || url === '') throw new Error(`${file} does not say what is right`)
  return { name: file.replace('.html', ''), html, url, published: /data-published="([^"]+)"/.exec(html)?.[1] }
})

let pages: PageBrowser
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

test.each(fixtures)('$name', async ({ html, url, published }) => {
  const page = await pages.open(url, html)
  const seen = await page.evaluate(() => {
    const articles = window.pageRoom.readArticles()
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    const marked = (value: string) =>
      [...document.querySelectorAll(`[data-read=${value}]`)].map(({ textContent }) => flat(textContent ?? ''))
    const text = articles.map((article) => flat(article.text)).join(' ')
    return {
      count: articles.length,
      published: articles[0]?.published,
      missing: marked('yes').filter((words) => !text.includes(words)),
      extra: marked('no').filter((words) => words !== '' && text.includes(words)),
    }
  })
  expect(seen).toEqual({ count: 1, published, missing: [], extra: [] })
})
