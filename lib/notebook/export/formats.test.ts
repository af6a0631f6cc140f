import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it, test } from 'vitest'
import { anyNotebook, sampleNotebook } from '../../../tests/notebooks'
import { csv } from './csv'
import { formatIds, formatOf } from './formats'
import { html } from './html'
import { markdownFile, markdownZip } from './markdown'
import { plainText } from './plain-text'
import { cslJson, ris } from './references'
import { webAnnotations } from './web-annotation'

test.each(formatIds)('%s takes any notebook, and the same makes the same', (id) => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const { make } = formatOf(id)
      expect(make({ ...notebook, highlights: notebook.highlights.toReversed() })).toEqual(make(notebook))
    }),
    { numRuns: 30 },
  )
})

describe('Markdown', () => {
  it('is quotations with notes and tags, in the order of the page, and no markup of others', () => {
    expect(markdownFile(sampleNotebook)).toBe(`# حاشیه

## دیدار \\<script\\>alert(1)\\</script\\> باکو: "نشست"

[دیدار \\<script\\>alert(1)\\</script\\> باکو: "نشست"، irna.ir، ۱۷ مهر ۱۴۰۲ (2023-10-09)](<https://irna.ir/news/1>)

> گفت‌وگو با همسایگان
> ادامه دارد

> \\=HYPERLINK("http://x","y")

خط یک
خط دو

#قفقاز_جنوبی

## الهام علی‌اف

\\# رئیس‌جمهور
\\[پیوند\\](javascript:alert(1))

#قفقاز
`)
  })

  it('has a file for each page and entity, with front matter and links between them', () => {
    const files = unzipSync(markdownZip(sampleNotebook))
    expect(Object.keys(files).sort()).toEqual([
      'entities/الهام علی‌اف.md',
      'pages/دیدار script alert(1) script باکو نشست.md',
    ])
    const page = strFromU8(files['pages/دیدار script alert(1) script باکو نشست.md']!)
    expect(page.split('---')[1]).toBe(`
title: "دیدار <script>alert(1)</script> باکو: \\"نشست\\""
url: "https://irna.ir/news/1"
site: "irna.ir"
published: 2023-10-09
published_jalali: "۱۷ مهر ۱۴۰۲"
tags: ["قفقاز_جنوبی"]
entities: ["[[الهام علی‌اف]]"]
`)
  })

  it('gives every file a name of its own that stays in its folder', () => {
    const [page] = sampleNotebook.pages
    const [highlight] = sampleNotebook.highlights
    const titles = ['../../x', 'x', 'X', '', '...']
    const notebook = {
      notes: [],
      corrections: [],
      pages: titles.map((title, n) => ({ ...page!, title, address: `https://irna.ir/${n}` })),
      highlights: titles.map((_, n) => ({
        ...highlight!,
        target: { ...highlight!.target, source: `https://irna.ir/${n}` },
      })),
    }
    const names = Object.keys(unzipSync(markdownZip(notebook)))
    expect(names).toHaveLength(titles.length)
    for (const name of names) expect(name).toMatch(/^pages\/[^/\\]+\.md$/)
  })
})

describe('CSV', () => {
  it('has a byte-order mark, both calendars, and no formula', () => {
    const text = csv(sampleNotebook)
    expect(text.startsWith('\ufeff')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true })
    expect(data.map(({ kind }) => kind)).toEqual(['highlight', 'highlight', 'note'])
    expect(data[0]).toMatchObject({ published: '2023-10-09', published_jalali: '۱۷ مهر ۱۴۰۲' })
    expect(data[1]!.quotation).toBe(`'=HYPERLINK("http://x","y")`)
    expect(data[1]!.note).toBe('خط یک\nخط دو')
  })
})

test('HTML has no script and loads nothing', () => {
  const page = html(sampleNotebook)
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;')
  expect(page).toContain('<html lang="fa" dir="rtl">')
  expect(page).toContain('۱۷ مهر ۱۴۰۲ (2023-10-09)')
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const tags = html(notebook).match(/<\/?([a-z0-9!]+)/gi) ?? []
      expect(tags.filter((tag) => /script|iframe|img|link|object|svg/i.test(tag))).toEqual([])
    }),
  )
})

test('W3C annotations have what the model asks of each', () => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const { first, total, ...collection } = JSON.parse(webAnnotations(notebook))
      expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
      expect(first.items).toHaveLength(total)
      for (const item of first.items) {
        expect(item.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
        expect(item.type).toBe('Annotation')
        expect(item.target.source ?? item.target.id).toMatch(/^(https|urn):/)
        for (const body of item.body) expect(body.type).toMatch(/^(TextualBody|SpecificResource)$/)
      }
    }),
  )
  const [annotation] = JSON.parse(webAnnotations(sampleNotebook)).first.items
  expect(annotation.target.selector[0]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'گفت‌وگو با همسایگان\nادامه دارد',
    prefix: '',
    suffix: '',
  })
})

test('RIS is lines of tag and value, a reference for each page', () => {
  const lines = ris(sampleNotebook).split('\r\n')
  expect(lines[0]).toBe('TY  - NEWS')
  expect(lines).toContain('DA  - 2023/10/09')
  expect(lines).toContain('KW  - قفقاز جنوبی')
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      for (const line of ris(notebook).split(/\r\n|[\n\r]/)) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /)
    }),
  )
})

test('CSL-JSON has the day in parts and both calendars', () => {
  const [item] = JSON.parse(cslJson(sampleNotebook))
  expect(item).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2023, 10, 9]] } })
  expect(item.note.split('\n')[0]).toBe('۱۷ مهر ۱۴۰۲')
})

test('plain text reads as one would write it', () => {
  expect(plainText(sampleNotebook).split('\n\n').slice(1, 3)).toEqual([
    '«گفت‌وگو با همسایگان\nادامه دارد»',
    '«=HYPERLINK("http://x","y")»\nخط یک\nخط دو\n#قفقاز جنوبی',
  ])
})
