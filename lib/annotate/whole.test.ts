/** The whole pipeline on the real base: what must hold for any text, and for one text in all its writings. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../scripts/knowledge/build'
import { readSavedPage } from '../../scripts/saved-page'
import { anyText, otherLetters } from '../../tests/texts'
import { parseDay } from '../knowledge/edtf'
import { annotate } from './annotate'
import { openLexicon } from './lexicon'

const lexicon = openLexicon(loadPack())
const page = readFileSync(join(import.meta.dirname, '../../assets/sample/article.html'), 'utf8')
const { text: article, published } = readSavedPage(page)

const PHRASES = [
  'وزیر خارجه ایران',
  'رئیس‌جمهور و وزیر خارجه آذربایجان',
  'وزرای خارجه روسیه، ترکیه و ایران',
  'حسین امیرعبداللهیان',
  'امیرعبداللهیان',
  'آقای ظریف',
  'الهام علی‌اف',
  'وزیر سابق خارجه',
  'این کشور',
  'کشورمان',
  'همتای ترک خود',
  'مالی',
  'کره شمالی',
  'دوشنبه ۱۷ مهر',
  'سال جاری',
  '۱۴۰۲/۰۷/۱۷',
  'تا',
  'و',
  'سفیر ایران در باکو',
  'نماینده مردم ملکان',
]
/** Texts of which much is something to the pipeline. */
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PHRASES) }, { weight: 1, arbitrary: anyText }), {
    maxLength: 12,
  })
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '، ', '. ', '\n', '\u200c', ''), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((joints) => parts.map((part, i) => part + joints[i]).join('')),
  )
const date = fc.constantFrom(undefined, '2014-01-01', '2023-10-09', '2026-11-24')

describe('for any text', () => {
  it('mentions stand in order, where they say, and name what the base has', () => {
    const known = new Set([...lexicon.graph.persons.ids, ...lexicon.graph.areas.ids])
    fc.assert(
      fc.property(text, date, fc.constantFrom('IR', 'AF', 'XX'), (source, day, homeArea) => {
        const { mentions, ...found } = annotate(source, lexicon, { date: day, homeArea })
        expect(found.dateSource === 'unknown').toBe(found.date === undefined)
        if (day !== undefined) expect(found).toEqual({ date: day, dateSource: 'given' })
        let before = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(before)
          before = mention.start
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(source.slice(mention.start, mention.end)).toBe(mention.surface)
          expect(mention.score).toBeGreaterThan(0)
          expect(mention.score).toBeLessThanOrEqual(1)
          for (const id of mention.entity.split(/[+/]/))
            if (mention.kind === 'date') expect(parseDay(id)).toBeDefined()
            else expect(known).toContain(id)
        }
        expect(before).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 300 },
    )
  })

  it('the same text gives the same mentions again', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(annotate(source, lexicon)).toEqual(annotate(source, lexicon))
      }),
    )
  })
})

describe('one article in all its writings', () => {
  const found = (source: string) =>
    annotate(source, lexicon, { date: published }).mentions.map(({ kind, entity }) => `${kind} ${entity}`)
  const expected = found(article)

  it('has something in it', () => {
    expect(expected.length).toBeGreaterThan(30)
  })

  it.each<[what: string, write: (source: string) => string]>([
    ['ZWNJ written as a space', (source) => source.replaceAll('\u200c', ' ')],
    ['ZWNJ lost', (source) => source.replaceAll('\u200c', '')],
    ['Arabic letters', (source) => source.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
    ['other digits', (source) => source.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))],
    ['direction marks', (source) => source.replace(/[ \n]/g, (space) => `\u200f${space}\u200e`)],
    ['lines wrapped', (source) => source.replace(/((?:\S+ ){9}\S+) /g, '$1\n')],
    ['spaces that do not break', (source) => source.replaceAll(' ', '\u00a0')],
  ])('%s', (_, write) => {
    const written = write(article)
    expect(written).not.toBe(article)
    expect(found(written)).toEqual(expected)
  })

  it('letters, kashida and vowel signs at random', () => {
    fc.assert(
      fc.property(otherLetters(article), (written) => {
        expect(found(written)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
