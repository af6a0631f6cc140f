import { describe, expect, it } from 'vitest'
import { sampleNotebook } from '../../tests/notebooks'
import { joinHighlights } from './join'
import type { Highlight } from './schema'
import { selectorOf } from './selector-of'

const text = 'وزیر خارجه گفت: گفت‌وگو با همسایگان ادامه دارد. راه‌های تازه گشوده می‌شود و همکاری بیشتر خواهد شد.'
let made = 0

function mark(exact: string, more: Partial<Highlight> = {}, page = text): Highlight {
  const start = page.indexOf(exact)
  if (start < 0) throw new Error(`«${exact}» is not in the text`)
  const id = `00000000-0000-4000-8000-0000000000${++made + 10}`
  return {
    ...sampleNotebook.highlights[0]!,
    id,
    target: { source: 'https://irna.ir/1', selector: selectorOf(page, start, start + exact.length) },
    note: '',
    tags: [],
    created: `2026-11-24T10:00:00.0${made + 10}Z`,
    ...more,
  }
}

function wordsOf(...highlights: Highlight[]) {
  const { highlights: written, gone } = joinHighlights(highlights)
  return { words: written.map(({ target }) => target.selector[0].exact), gone: gone.length }
}

describe('one of several', () => {
  it.each([
    ['that overlap', ['خارجه گفت: گفت‌وگو', 'گفت‌وگو با همسایگان']],
    ['where one holds the other', ['خارجه گفت: گفت‌وگو با همسایگان', 'گفت: گفت‌وگو']],
    ['that begin together', ['خارجه گفت', 'خارجه گفت: گفت‌وگو با همسایگان']],
    ['with a space between', ['خارجه گفت:', 'گفت‌وگو با همسایگان']],
    ['with punctuation between', ['خارجه گفت', 'گفت‌وگو با همسایگان']],
    ['that follow each other in threes', ['گفت‌وگو با', 'خارجه گفت:', 'با همسایگان']],
  ])('%s', (_, quotes) => {
    const marks = quotes.map((quote) => mark(quote))
    expect(wordsOf(...marks)).toEqual({ words: ['خارجه گفت: گفت‌وگو با همسایگان'], gone: quotes.length - 1 })
    const [{ target }] = joinHighlights(marks).highlights as [Highlight]
    const start = text.indexOf('خارجه')
    expect(target.selector).toEqual(selectorOf(text, start, start + 'خارجه گفت: گفت‌وگو با همسایگان'.length))
  })

  it('keeps the older one, with what was written to both', () => {
    const [older, newer] = [
      mark('همسایگان ادامه', { note: 'یک', tags: ['الف', 'ب'], color: 'blue' }),
      mark('با همسایگان', { note: 'دو', tags: ['ب', 'پ'], entities: [{ id: 'AZ', name: 'آذربایجان' }] }),
    ]
    expect(joinHighlights([newer, older])).toMatchObject({
      gone: [newer.id],
      highlights: [
        {
          id: older.id,
          created: older.created,
          color: 'blue',
          note: 'دو\n\nیک',
          tags: ['ب', 'پ', 'الف'],
          entities: [{ id: 'AZ', name: 'آذربایجان' }],
        },
      ],
    })
  })
})

describe('two', () => {
  const none = { words: [], gone: 0 }

  it('stay where a word stands between them', () => {
    expect(wordsOf(mark('خارجه گفت'), mark('با همسایگان'))).toEqual(none)
  })

  it('stay on two pages, and in two articles of one page', () => {
    const [a, b] = [mark('با همسایگان'), mark('همسایگان ادامه')]
    expect(wordsOf(a, { ...b, target: { ...b.target, source: 'https://irna.ir/2' } })).toEqual(none)
    expect(wordsOf(a, { ...b, target: { ...b.target, container: '#second' } })).toEqual(none)
  })

  it('stay where the page changed between them, so that their places say nothing', () => {
    const later = `خبر فوری: ${text}`
    expect(wordsOf(mark('همسایگان ادامه دارد'), mark('گشوده می‌شود', {}, later))).toEqual(none)
    const shifted = mark('راه‌های تازه', {}, text.slice(4))
    expect(wordsOf(mark('همسایگان ادامه دارد'), shifted)).toEqual(none)
  })
})
