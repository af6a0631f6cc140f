/** Saved pages without a browser: the pages and the right answers of tests/page/sites.test.ts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decodePage, isPage, originOf, readSavedPage } from './saved-page'

const folder = join(import.meta.dirname, '../tests/fixtures/sites')
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

it.each(readdirSync(folder))('reads %s as the extension does', (name) => {
  const html = readFileSync(join(folder, name), 'utf8')
  const stated = (attribute: string) => new RegExp(`data-${attribute}="([^"]+)"`).exec(html)?.[1]
  const { text, published } = readSavedPage(html, stated('url'))
  const read = flat(text)
  const marked = (value: string) =>
    [...html.matchAll(new RegExp(`data-read="${value}"[^>]*>([^<]+)`, 'g'))].map(([, words]) => flat(words!))
  expect(published).toBe(stated('published'))
  expect(marked('yes').filter((words) => !read.includes(words))).toEqual([])
  expect(marked('no').filter((words) => words !== '' && read.includes(words))).toEqual([])
})

it('knows the site, and with it the home country, by what the page says of its address', () => {
  const link = '<link rel="canonical" href="https://www.dw.com/fa-af/x/a-1">'
  expect(originOf(link)).toBe('http://www.dw.com/fa-af/x/a-1')
  const text = 'متن این مقاله دربارهٔ کابل است. '.repeat(10)
  expect(readSavedPage(`${link}<article><p>${text}</article>`).homeArea).toBe('AF')
  expect(originOf('<link rel="canonical" href="https://example.org/">')).toBeUndefined()
})

it('leaves out what the markup hides', () => {
  const text = 'متن این مقاله دربارهٔ کابل است. '.repeat(10)
  const page = `<article><p>${text}<p hidden>یک<p style="color:red; display: none">دو<p>سه</article>`
  expect(flat(readSavedPage(page).text)).toBe(flat(`${text}سه`))
})

it('tells a page by its ending or its beginning', () => {
  expect(['a.html', 'a.HTM', 'a.xhtml'].map((path) => isPage('متن', path))).toEqual([true, true, true])
  expect(['\ufeff <!DOCTYPE html>', '<html lang=fa>'].map((text) => isPage(text))).toEqual([true, true])
  expect(isPage('ایران <html>', 'a.txt')).toBe(false)
})

it('reads a page in the encoding it declares', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1256">'), Buffer.from([0xc7, 0xed, 0xd1])])
  expect(decodePage(bytes)).toContain('اير')
  expect(decodePage(Buffer.from('<meta charset="no-such">ایران'))).toContain('ایران')
})
