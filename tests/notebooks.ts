/** Notebooks of any content, and one to look at. */
import fc from 'fast-check'
import { colors } from '../lib/notebook/colors'
import type { Correction, Highlight, Note, Notebook, Page, Suggestion } from '../lib/notebook/schema'
import { scopes } from '../lib/notebook/scopes'
import { foldLetters } from '../lib/text/fold'

const text = (maxLength: number, minLength = 0) => fc.string({ unit: 'grapheme', minLength, maxLength })
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const tags = fc.uniqueArray(
  text(12, 1)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== ''),
  { maxLength: 3 },
)
const entity = fc.record({ id: fc.constantFrom('AZ', 'IR', 'ilham-aliyev', 'x y+z'), name: text(20) })
const address = fc.nat(20).map((n) => `https://irna.ir/news/${n}`)

const note: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  entity,
  text: text(60),
  tags,
  created: moment,
  modified: moment,
})
const target = fc.record({
  source: address,
  selector: fc.tuple(
    fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: text(60, 1),
      prefix: text(20),
      suffix: text(20),
    }),
    fc.nat(1000).chain((start) =>
      fc.integer({ min: start + 1, max: 2000 }).map((end) => ({
        type: 'TextPositionSelector' as const,
        start,
        end,
      })),
    ),
  ),
})
const highlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.uuid(),
  target,
  color: fc.constantFrom(...colors),
  note: text(40),
  tags,
  entities: fc.array(entity, { maxLength: 2 }),
  created: moment,
  modified: moment,
})
const page: fc.Arbitrary<Page> = fc.record({
  address,
  title: text(30),
  site: fc.constant('irna.ir'),
  created: moment,
  modified: moment,
})

const correction: fc.Arbitrary<Correction> = fc.record(
  {
    id: fc.uuid(),
    scope: fc.constantFrom(...scopes),
    target,
    surface: fc.constantFrom('صفری', 'مهدی صفری', 'اردن').map(foldLetters),
    linked: entity,
    rule: fc.constantFrom('full-name', 'only-candidate'),
    verdict: fc.oneof(
      fc.constant({ type: 'not-this' as const }),
      fc.record({ type: fc.constant('is' as const), entity }),
    ),
    created: moment,
    modified: moment,
  },
  { requiredKeys: ['id', 'scope', 'target', 'surface', 'linked', 'verdict', 'created', 'modified'] },
)

export const suggestion: fc.Arbitrary<Suggestion> = fc.record(
  {
    id: fc.uuid(),
    name: text(30, 1)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    role: fc.constantFrom('معاون وزیر', 'x: "y" #'),
    post: fc.constantFrom('IR/x-head', 'AZ/president'),
    area: fc.constantFrom('IR', 'AZ'),
    since: fc.constantFrom('2023', '2023-05', '2023-05-01'),
    target,
    title: text(30),
    published: fc.constantFrom('2023-10-09'),
    quotation: text(60),
    created: moment,
    modified: moment,
  },
  { requiredKeys: ['id', 'name', 'role', 'target', 'title', 'quotation', 'created', 'modified'] },
)

export const anyNotebook: fc.Arbitrary<Notebook> = fc.record({
  notes: fc.uniqueArray(note, { maxLength: 4, selector: ({ entity }) => entity.id }),
  highlights: fc.uniqueArray(highlight, { maxLength: 6, selector: ({ id }) => id }),
  pages: fc.uniqueArray(page, { maxLength: 4, selector: ({ address }) => address }),
  corrections: fc.uniqueArray(correction, { maxLength: 4, selector: ({ id }) => id }),
  suggestions: fc.uniqueArray(suggestion, { maxLength: 3, selector: ({ id }) => id }),
})

const written = '2026-11-24T10:00:00.000Z'
const aliyev = { id: 'ilham-aliyev', name: 'الهام علی‌اف' }

function mark(n: number, exact: string, more: Partial<Highlight>): Highlight {
  return {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    target: {
      source: 'https://irna.ir/news/1',
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: n * 10, end: n * 10 + exact.length },
      ],
    },
    color: 'yellow',
    note: '',
    tags: [],
    entities: [],
    created: written,
    modified: written,
    ...more,
  }
}

export const sampleSuggestion: Suggestion = {
  id: '00000000-0000-4000-8000-00000000000c',
  name: 'محمد نمونه‌پور',
  role: 'معاون وزیر راه و شهرسازی',
  area: 'IR',
  target: mark(4, 'محمد نمونه‌پور', {}).target,
  title: 'دیدار در باکو',
  published: '2023-10-09',
  quotation: 'محمد نمونه‌پور، معاون وزیر راه و شهرسازی، گفت: «کار راه‌آهن #۲ به پایان می‌رسد».',
  created: written,
  modified: written,
}

/** Two highlights of one page, the later first, and a note; with what hostile pages write. */
export const sampleNotebook: Notebook = {
  pages: [
    {
      address: 'https://irna.ir/news/1',
      title: 'دیدار <script>alert(1)</script> باکو: "نشست"',
      site: 'irna.ir',
      published: '2023-10-09',
      created: written,
      modified: written,
    },
  ],
  highlights: [
    mark(2, '=HYPERLINK("http://x","y")', { note: 'خط یک\nخط دو', tags: ['قفقاز جنوبی'], color: 'pink' }),
    mark(1, 'گفت‌وگو با همسایگان\nادامه دارد', { entities: [aliyev] }),
  ],
  notes: [
    {
      id: '00000000-0000-4000-8000-00000000000a',
      entity: aliyev,
      text: '# رئیس‌جمهور\n[پیوند](javascript:alert(1))',
      tags: ['قفقاز'],
      created: written,
      modified: written,
    },
  ],
  corrections: [
    {
      id: '00000000-0000-4000-8000-00000000000b',
      scope: 'always',
      target: mark(3, 'علی‌اف', {}).target,
      surface: 'علیاف',
      linked: aliyev,
      rule: 'only-candidate',
      verdict: { type: 'is', entity: { id: 'heydar-aliyev', name: '=حیدر علی‌اف' } },
      created: written,
      modified: written,
    },
  ],
  suggestions: [sampleSuggestion],
}

const readAbout = [
  aliyev,
  { id: 'AZ', name: 'جمهوری آذربایجان' },
  { id: 'long', name: 'حجت‌الاسلام سید محمدعلی موسوی‌بجنوردی‌نژاد فیروزآبادی' },
  { id: 'IR/x', name: 'معاون دیپلماسی اقتصادی وزارت امور خارجه جمهوری اسلامی ایران' },
  { id: 'plain', name: 'جیحون بایراموف' },
  { id: 'AM', name: 'ارمنستان' },
]

/** A year of reading: the first name on each of 26 pages, each next one on fewer; the page of every fifth has no day. */
export const yearOfReading: Notebook = {
  notes: sampleNotebook.notes,
  corrections: [],
  pages: Array.from({ length: 26 }, (_, n) => ({
    ...sampleNotebook.pages[0]!,
    address: `https://irna.ir/news/${n}`,
    published: n % 5 === 0 ? undefined : dayOf(n).slice(0, 10),
  })),
  highlights: Array.from({ length: 26 }, (_, n) => {
    const kept = mark(1, 'گفت‌وگو', { entities: readAbout.filter((_, i) => n % (i + 1) === 0) })
    const id = `00000000-0000-4000-8000-0000000001${String(n).padStart(2, '0')}`
    return { ...kept, id, target: { ...kept.target, source: `https://irna.ir/news/${n}` }, created: dayOf(n) }
  }),
}

/** A fortnight apart, from the middle of Aban 1404. */
function dayOf(n: number): string {
  return new Date(Date.UTC(2025, 10, 6 + n * 14, 12)).toISOString()
}
