import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { anyNotebook, sampleNotebook } from '../../../tests/notebooks'
import { colors } from '../colors'
import { csv } from './csv'
import { formatIds, formatOf } from './formats'
import { html } from './html'
import { markdownFile, markdownZip } from './markdown'
import { defaultOptions } from './options'
import { plainText } from './plain-text'
import { cslJson, ris } from './references'
import { webAnnotations } from './web-annotation'

test.each(formatIds)('%s takes any notebook, and the same makes the same', (id) => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const { make } = formatOf(id)
      const turned = { ...notebook, highlights: notebook.highlights.toReversed() }
      expect(make(turned, defaultOptions)).toEqual(make(notebook, defaultOptions))
    }),
    { numRuns: 30 },
  )
})

describe('Markdown', () => {
  it('is quotations with notes and tags, in the order of the page, and no markup of others', () => {
    expect(markdownFile(sampleNotebook)).toBe(`# حاشیه

## دیدار \\<script\\>alert(1)\\</script\\> باکو: "نشست"

[دیدار \\<script\\>alert(1)\\</script\\> باکو: "نشست"\u200f، irna.ir\u200f، ۱۷ مهر ۱۴۰۲ (\u200e2023-10-09)](<https://irna.ir/news/1>)

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

  it('has a file for each entity, with the note and what is highlighted about it, and one for the rest', () => {
    const files = unzipSync(markdownZip(sampleNotebook, 'entity'))
    expect(Object.keys(files).sort()).toEqual(['الهام علی‌اف.md', 'بدون نام.md'])
    const aliyev = strFromU8(files['الهام علی‌اف.md']!)
    expect(aliyev).toContain('created: 2026-11-24T10:00:00.000Z\ncreated_jalali: "۳ آذر ۱۴۰۵"')
    expect(aliyev).toContain('رئیس‌جمهور')
    expect(aliyev).toContain('> گفت‌وگو با همسایگان')
    expect(aliyev).not.toContain('HYPERLINK')
    expect(strFromU8(files['بدون نام.md']!)).toContain('HYPERLINK')
    fc.assert(
      fc.property(anyNotebook, (notebook) => {
        const texts = Object.values(unzipSync(markdownZip(notebook, 'entity'))).map((file) => strFromU8(file))
        const quotes = texts.join('').match(/^> /gm) ?? []
        // Each highlight stands in the file of every entity it names, or in the one of none.
        expect(quotes.length).toBeGreaterThanOrEqual(notebook.highlights.length)
      }),
      { numRuns: 20 },
    )
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

  it.each([',', ';', '\t'])('is read again whatever it is separated by: %j', (separator) => {
    const { data } = Papa.parse<string[]>(csv(sampleNotebook, separator).slice(1).trimEnd(), {
      delimiter: separator,
    })
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([13]))
  })
})

test('HTML has no script and loads nothing', () => {
  const page = html(sampleNotebook)
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script&gt;')
  expect(page).toContain('<html lang="fa" dir="rtl">')
  expect(page).toContain('irna.ir\u200f، ۱۷ مهر ۱۴۰۲ (\u200e2023-10-09)')
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const tags = html(notebook).match(/<\/?([a-z0-9!]+)/gi) ?? []
      expect(tags.filter((tag) => /script|iframe|img|link|object|svg/i.test(tag))).toEqual([])
    }),
  )
})

/**
 * What https://www.w3.org/TR/annotation-model/ says a document must and may have, for what we use of it.
 * Strict: a key that the model does not know, or a value it does not allow, is a fault. The validators of
 * npm hold `created` to be a day and know no specific resources.
 */
const iri = v.pipe(v.string(), v.regex(/^(https:\/\/|urn:(uuid|hashiyeh):)[^\s<>"{}|\\^`]+$/))
// 3.3.1: exactly one, xsd:dateTime, with the timezone UTC expressed as Z.
const dateTime = v.pipe(v.string(), v.regex(/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/))
const body = v.variant('type', [
  // 3.2.4: must have exactly one value; 3.2.1: format is a media type; 3.3.5: purpose is a motivation.
  v.strictObject({
    type: v.literal('TextualBody'),
    value: v.string(),
    format: v.literal('text/plain'),
    purpose: v.picklist(['commenting', 'tagging']),
  }),
  // 4: exactly one source.
  v.strictObject({
    type: v.literal('SpecificResource'),
    purpose: v.literal('identifying'),
    source: v.strictObject({ id: iri, label: v.string() }),
  }),
])
const target = v.union([
  // 3.2.1: an external resource must have exactly one id.
  v.strictObject({ id: iri, label: v.string() }),
  v.strictObject({
    source: iri,
    styleClass: v.picklist(colors),
    selector: v.strictTuple([
      // 4.2.4: exactly one exact; at most one prefix and suffix.
      v.strictObject({
        type: v.literal('TextQuoteSelector'),
        exact: v.pipe(v.string(), v.minLength(1)),
        prefix: v.string(),
        suffix: v.string(),
      }),
      // 4.2.5: exactly one start and end, not negative; the end is not selected itself.
      v.pipe(
        v.strictObject({
          type: v.literal('TextPositionSelector'),
          start: v.pipe(v.number(), v.integer(), v.minValue(0)),
          end: v.pipe(v.number(), v.integer()),
        }),
        v.check(({ start, end }) => start < end),
      ),
    ]),
  }),
])
const annotation = v.strictObject({
  // 3.1: exactly one id, a type, at least one target; no body or some; 3.3.5: one motivation or more.
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['highlighting', 'commenting']),
  created: dateTime,
  modified: dateTime,
  body: v.array(body),
  target,
})
const collection = v.pipe(
  v.strictObject({
    // 5.1: the context, exactly one id, the type, a total that is not negative, a first page.
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    first: v.strictObject({
      // 5.2: exactly one id, the type, a list of items; startIndex not negative. Embedded: no partOf is needed.
      id: iri,
      type: v.literal('AnnotationPage'),
      startIndex: v.literal(0),
      items: v.array(annotation),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length),
  v.check(({ first }) => new Set(first.items.map(({ id }) => id)).size === first.items.length),
)

test('W3C annotations keep to the model', () => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const parsed = v.safeParse(collection, JSON.parse(webAnnotations(notebook)))
      expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
    }),
  )
  const [first] = JSON.parse(webAnnotations(sampleNotebook)).first.items
  expect(first.target.selector[0]).toEqual({
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
