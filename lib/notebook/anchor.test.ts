import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { persianWord } from '../../tests/texts'
import { Anchoring } from './anchor'
import { lettersOf } from './letters'
import { selectorOf } from './selector-of'

/** Not shrunk: words that become one word leave nothing to tell one place from another. */
const word = fc.noShrink(
  fc.oneof(
    { weight: 6, arbitrary: persianWord },
    { weight: 1, arbitrary: fc.constantFrom('۱۴۰۲', '۱۷', 'علی\u200cاف', 'گفت\u200cوگو', 'می\u200cرود') },
  ),
)
const paragraph = fc.array(word, { minLength: 6, maxLength: 30 })

/** A word as another writing of the page may have it. */
const writing: fc.Arbitrary<(word: string) => string> = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  (word: string) => word.replaceAll('\u200c', ''),
  (word: string) => word.replaceAll('\u200c', ' '),
  (word: string) => word.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  (word: string) => word.replace('ا', 'أ').replace(/(?<=[بتسش])/g, '\u0640'),
)

interface Place {
  start: number
  end: number
}

/** Paragraphs as text, with the place of every word. */
function write(paragraphs: readonly (readonly string[])[]): { text: string; places: Place[][] } {
  let text = ''
  const places = paragraphs.map((words, p) =>
    words.map((word, w) => {
      text += w > 0 ? ' ' : p > 0 ? '\n' : ''
      const start = text.length
      text += word
      return { start, end: text.length }
    }),
  )
  return { text, places }
}

/** A page, a highlight of it from word to word, and the page as it is later. */
const changed = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 3, maxLength: 8 }),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    spell: writing,
    inserted: fc.array(fc.record({ at: fc.nat(), words: paragraph }), { maxLength: 2 }),
    removed: fc.option(fc.nat()),
    put: fc.array(fc.record({ at: fc.nat(), word: persianWord }), { maxLength: 2 }),
  })
  .map(({ paragraphs, from, length, spell, inserted, removed, put }) => {
    const all = paragraphs.flatMap((words, p) => words.map((word, w) => ({ word, p, id: `${p} ${w}` })))
    const first = from % all.length
    const last = Math.min(all.length - 1, first + length - 1)
    const { text, places } = write(paragraphs)
    const flat = places.flat()
    const selector = selectorOf(text, flat[first]!.start, flat[last]!.end)
    // The page later: each word still knows which it was.
    let later = paragraphs.map((words, p) => words.map((word, w) => ({ word: spell(word), id: `${p} ${w}` })))
    for (const { at, word } of put) {
      const words = later[at % later.length]!
      words.splice(at % (words.length + 1), 0, { word, id: 'new' })
    }
    const isKept = (p: number) => p < all[first]!.p || p > all[last]!.p
    if (removed !== null && isKept(removed % later.length)) later = later.toSpliced(removed % later.length, 1)
    for (const { at, words } of inserted)
      later = later.toSpliced(
        at % (later.length + 1),
        0,
        words.map((word) => ({ word, id: 'new' })),
      )
    const written = write(later.map((words) => words.map(({ word }) => word)))
    const ids = later.flat().map(({ id }) => id)
    const start = written.places.flat()[ids.indexOf(all[first]!.id)]!.start
    const end = written.places.flat()[ids.indexOf(all[last]!.id)]!.end
    return { before: text, selector, after: written.text, wanted: { start, end } }
  })

describe('a page that changed', () => {
  it('gives the same words or none', () => {
    let [found, all, blurred] = [0, 0, 0]
    fc.assert(
      fc.property(changed, ({ selector, after, wanted }) => {
        const anchored = new Anchoring(after).find(selector)
        all++
        if (!anchored) return
        found++
        const lettersIn = ({ start, end }: Place) => lettersOf(after.slice(start, end)).letters
        const own = lettersOf(selector[0].exact).letters
        // What was put between its words may end as it begins: then its very words stand there, and not where they were.
        if (lettersIn(anchored) === own && lettersIn(wanted) !== own) return
        const edges = ({ start, end }: Place) => {
          const words = after.slice(start, end).split(/\s+/)
          return [words.at(0), words.at(-1)].map((word) => lettersOf(word ?? '').letters).join(' ')
        }
        const isWithin = anchored.start >= wanted.start && anchored.end <= wanted.end
        if (isWithin && lettersIn(anchored) !== lettersIn(wanted) && edges(anchored) === edges(wanted)) return
        // A kashida that came behind the last letter may be left out.
        if (anchored.start === wanted.start && lettersIn(anchored) === lettersIn(wanted)) return
        // At most with a word that was put at the very edge of a word too short to tell itself.
        const beyond = [wanted.start - anchored.start, anchored.end - wanted.end]
        for (const by of beyond) expect(by === 0 || (by > 0 && by <= 9)).toBe(true)
        if (anchored.start !== wanted.start || anchored.end !== wanted.end) blurred++
      }),
      { numRuns: 1500 },
    )
    expect(found / all).toBeGreaterThan(0.85)
    expect(blurred / all).toBeLessThan(0.005)
  })

  it('gives nothing on a page of other words', () => {
    fc.assert(
      fc.property(changed, fc.array(paragraph, { minLength: 2 }), ({ selector }, other) => {
        fc.pre(selector[0].exact.length > 8)
        expect(new Anchoring(write(other).text).find(selector)).toBeUndefined()
      }),
    )
  })

  it('finds everything where nothing changed', () => {
    fc.assert(
      fc.property(changed, ({ before, selector }) => {
        const [, { start, end }] = selector
        expect(new Anchoring(before).find(selector)).toMatchObject({ start, end })
      }),
    )
  })
})

const text = `باکو؛ ۱۷ مهر ۱۴۰۲ - وزیر خارجه گفت: «گفت‌وگو با همسایگان ادامه دارد.» او افزود ایران آماده است.
وزیر خارجه گفت نتیجه به‌زودی گزارش می‌شود و ایران از آن استقبال می‌کند، اگر همسایگان هم بخواهند.
ایران در پایان نشست بیانیه‌ای داد.`

function find(words: string, after: string): string | undefined {
  const start = text.indexOf(words)
  const anchored = new Anchoring(after).find(selectorOf(text, start, start + words.length))
  return anchored && after.slice(anchored.start, anchored.end)
}

describe('a highlight', () => {
  it('keeps its quotation marks and full stop in other letters', () => {
    const after = text.replaceAll('ی', 'ي').replaceAll('\u200c', '')
    expect(find('«گفت‌وگو با همسایگان ادامه دارد.»', after)).toBe('«گفتوگو با همسايگان ادامه دارد.»')
  })

  it('of one word is not another place of the word', () => {
    expect(find('ایران', text.replace('او افزود ایران آماده است.', ''))).toBeUndefined()
    expect(find('ایران', `خبر تازه\n${text}`)).toBe('ایران')
  })

  it('survives an edited word inside, at either edge, and a sentence put in', () => {
    const words = 'نتیجه به‌زودی گزارش می‌شود و ایران از آن استقبال می‌کند'
    expect(find(words, text.replace('گزارش', 'اعلام'))).toBe(words.replace('گزارش', 'اعلام'))
    expect(find(words, text.replace('نتیجه', 'نتایج'))).toBe(words.replace('نتیجه', 'نتایج'))
    expect(find(words, text.replace('می‌کند،', 'کرد،'))).toBe(words.replace('می‌کند', 'کرد'))
  })

  it('over many paragraphs survives one put between them', () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `بند شمارهٔ ${n} دربارهٔ موضوعی دیگر است و با ${n * 7919} بند دیگر فرقی دارد.`,
    )
    const before = ['آغاز متن پیش از همه.', ...lines, 'پایان متن پس از همه.'].join('\n')
    const start = before.indexOf(lines[1]!)
    const end = before.indexOf(lines[10]!) + lines[10]!.length
    const after = [
      'خبر فوری!',
      ...lines.toSpliced(5, 1, 'بندی تازه که پیش‌تر نبود و بعد آمد.'),
      'پایان متن پس از همه.',
    ].join('\n')
    const anchored = new Anchoring(after).find(selectorOf(before, start, end))
    expect(anchored?.how).toBe('fuzzy')
    const found = after.slice(anchored!.start, anchored!.end)
    expect(found.startsWith(lines[1]!) && found.endsWith(lines[10]!)).toBe(true)
  })

  it('is sought in bounded time', () => {
    const filler = Array.from({ length: 60_000 }, (_, n) => `واژه${(n * 7919) % 10_007}`).join(' ')
    const anchoring = new Anchoring(filler)
    anchoring.find(selectorOf('چیزی که هیچ‌جا نیست', 0, 19))
    const selector = selectorOf(text, 0, text.length)
    const since = performance.now()
    expect(anchoring.find(selector)).toBeUndefined()
    expect(performance.now() - since).toBeLessThan(500)
  })
})

describe('a long text', () => {
  // Letters of two bytes that repeat nothing by chance: every word is its number.
  const words = Array.from({ length: 20_000 }, (_, n) =>
    [...String(n + 10_000)].map((digit) => String.fromCharCode(0x628 + Number(digit))).join(''),
  )
  const text = words.join(' ')

  it('is sought through in steps, none of which sees all of it', () => {
    const gone = selectorOf('دیدار دو رئیس در شهر دیگری که در این متن نیست و نبود', 0, 52)
    const seeking = new Anchoring(text).seek(gone)
    let steps = 1
    while (!seeking.next().done) steps++
    // 100,000 letters by 20,000.
    expect(steps).toBeGreaterThanOrEqual(6)
  })

  it.each([3_990, 3_996, 3_999, 4_000, 4_001])(
    'gives a changed quotation on the border of two steps: word %i',
    (at) => {
      const start = text.indexOf(words[at]!)
      const end = start + words.slice(at, at + 12).join(' ').length
      const selector = selectorOf(text, start, end)
      const changed = words.with(at + 5, 'ننن').join(' ')
      const found = new Anchoring(changed).find(selector)
      expect(found).toEqual({ start, end: end - 2, how: 'fuzzy' })
    },
  )
})
