/**
 * Finding a highlight's words again in a text that may have changed. Cheapest first:
 * the position, if the quotation stands there; the quotation as it was; its letters,
 * however they are written now; its letters with some errors. What is found must be
 * told from every other place by its surroundings, or it is an orphan: better none
 * than wrong ones. Pure, and bounded in work.
 */
import search from 'approx-string-match'
import { type Letters, lettersOf, spanOf } from './letters'
import type { Selector } from './selector-of'

/** So many letters of the surroundings tell a place from another. */
const TELLING = 8
/** A quotation of so many letters is told by itself. */
const SELF_TELLING = 40
/** One letter in so many may be another one. */
const LETTERS_PER_ERROR = 5
/** Shorter quotations are not looked for with errors. */
const LEAST_FUZZY = 12
/** Letters by which an edge is known beside its surroundings. */
const EDGE = 4
/** Longer ones are looked for by their two ends, of half this each. */
const LONGEST_FUZZY = 256
/** Letters around the old position that are searched with errors. */
const FUZZY_REACH = 200_000
/** So many of them at a time: about 4 ms of work. */
const FUZZY_STEP = 20_000
/** Places beyond these are not looked at: a quotation that stands so often tells nothing. */
const MOST_PLACES = 200

export interface Anchored {
  start: number
  end: number
  how: 'position' | 'quote' | 'letters' | 'fuzzy'
}

/** A quotation in letters, with its surroundings. */
interface Quote {
  letters: string
  prefix: string
  suffix: string
}

/** Anchors many highlights in one text, which is folded once and only where that is needed. */
export class Anchoring {
  #folded: Letters | undefined

  constructor(private readonly text: string) {}

  /** Where the target is; undefined where it is not, or not surely. */
  find(selector: Selector): Anchored | undefined {
    const seeking = this.seek(selector)
    let step = seeking.next()
    while (!step.done) step = seeking.next()
    return step.value
  }

  /** The same in steps of a few milliseconds, for where something else waits. */
  *seek([quote, position]: Selector): Steps<Anchored | undefined> {
    const found = this.#atPosition(quote, position.start) ?? this.#byQuote(quote)
    if (found) return found
    yield
    return yield* this.#byLetters(quote, position)
  }

  get #letters(): Letters {
    this.#folded ??= lettersOf(this.text)
    return this.#folded
  }

  #atPosition({ exact, prefix, suffix }: Selector[0], start: number): Anchored | undefined {
    const end = start + exact.length
    if (!this.text.startsWith(exact, start)) return undefined
    const isBefore = prefix !== '' && this.text.endsWith(prefix, start)
    const isAfter = suffix !== '' && this.text.startsWith(suffix, end)
    const isWhole = prefix === '' && suffix === '' && this.text === exact
    return isBefore || isAfter || isWhole ? { start, end, how: 'position' } : undefined
  }

  /** The one place where quotation and both surroundings are as they were. */
  #byQuote({ exact, prefix, suffix }: Selector[0]): Anchored | undefined {
    const whole = prefix + exact + suffix
    if (whole === exact) return undefined
    const first = this.text.indexOf(whole)
    if (first < 0 || this.text.indexOf(whole, first + 1) >= 0) return undefined
    const start = first + prefix.length
    return { start, end: start + exact.length, how: 'quote' }
  }

  *#byLetters({ exact, prefix, suffix }: Selector[0], { start }: Selector[1]): Steps<Anchored | undefined> {
    const quote = {
      letters: lettersOf(exact).letters,
      prefix: lettersOf(prefix).letters,
      suffix: lettersOf(suffix).letters,
    }
    if (quote.letters === '') return undefined
    const same = this.#same(quote)
    if (same) return this.#placed(exact, same, 'letters')
    const alike = (yield* this.#alike(quote, start)) ?? this.#between(quote)
    return alike && this.#placed(exact, alike, 'fuzzy')
  }

  /** The place of the same letters that its surroundings tell from all others. */
  #same(quote: Quote): Stretch | undefined {
    const { letters } = this.#letters
    const places: { from: number; told: number }[] = []
    for (
      let from = letters.indexOf(quote.letters);
      from >= 0;
      from = letters.indexOf(quote.letters, from + 1)
    ) {
      if (places.length === MOST_PLACES) return undefined
      places.push({ from, told: this.#told(quote, from, from + quote.letters.length) })
    }
    places.sort((a, b) => b.told - a.told)
    const [best, second] = places
    if (!best || (second && best.told < second.told + TELLING / 2)) return undefined
    if (best.told < TELLING && quote.letters.length < SELF_TELLING) return undefined
    return { from: best.from, to: best.from + quote.letters.length }
  }

  /** The place of nearly the same letters, with both of its edges found again. */
  *#alike(quote: Quote, position: number): Steps<Stretch | undefined> {
    const { length } = quote.letters
    if (length < LEAST_FUZZY) return undefined
    if (length <= LONGEST_FUZZY) {
      const errors = Math.floor(length / LETTERS_PER_ERROR)
      return (yield* this.#search(quote.letters, errors, position))
        .map((match) => this.#edged(quote, match, errors))
        .find((found) => found !== undefined)
    }
    const half = LONGEST_FUZZY / 2
    const errors = Math.floor(half / LETTERS_PER_ERROR)
    const [head] = yield* this.#search(quote.letters.slice(0, half), errors, position)
    const [tail] = yield* this.#search(quote.letters.slice(-half), errors, position)
    if (!head || !tail || head.from >= tail.from) return undefined
    const found = tail.to - head.from
    // A paragraph may have come in between, or gone.
    if (found < length * 0.6 || found > length * 1.5 + 500) return undefined
    return this.#edged(quote, { from: head.from, to: tail.to }, errors)
  }

  /** The one stretch between its surroundings that begins and ends as the quotation does: words were put into it. */
  #between({ letters: own, prefix, suffix }: Quote): Stretch | undefined {
    const before = prefix.slice(-LEAST_FUZZY)
    const after = suffix.slice(0, LEAST_FUZZY)
    if (before.length < TELLING || after.length < TELLING || own.length < LEAST_FUZZY) return undefined
    const { letters } = this.#letters
    const half = Math.min(LEAST_FUZZY, Math.ceil(own.length / 2))
    const [at, another] = [letters.indexOf(before), letters.lastIndexOf(before)]
    if (at < 0 || at !== another) return undefined
    const from = at + before.length
    const to = letters.indexOf(after, from)
    if (to < 0 || to - from > own.length * 1.5 + SELF_TELLING || to - from < own.length / 2) return undefined
    const isIts =
      letters.startsWith(own.slice(0, half), from) && letters.slice(from, to).endsWith(own.slice(-half))
    return isIts ? { from, to } : undefined
  }

  /** The best matches, none where there are two that cannot be told apart. */
  *#search(pattern: string, errors: number, position: number): Steps<Stretch[]> {
    const { letters, text } = this.#letters
    const middle = text.length === 0 ? 0 : Math.round((position / text.length) * letters.length)
    const base = Math.max(0, Math.min(middle - FUZZY_REACH / 2, letters.length - FUZZY_REACH))
    const reach = Math.min(letters.length, base + FUZZY_REACH)
    // Of a match on the border of two steps one of them sees all.
    const longest = pattern.length + errors
    let least = errors
    let best: Stretch[] = []
    for (let from = base; from < reach; from += FUZZY_STEP) {
      yield
      const piece = letters.slice(from, Math.min(reach, from + FUZZY_STEP + longest))
      for (const match of search(piece, pattern, least)) {
        if (match.errors < least) best = []
        least = match.errors
        best.push({ from: from + match.start, to: from + match.end })
      }
    }
    // One place ends in several ways that cost the same, and is seen by two steps.
    best.sort((a, b) => a.from - b.from)
    const places = best.filter((one, i) => i === 0 || one.from - best[i - 1]!.from > pattern.length / 2)
    return places.length === 1 ? places : []
  }

  /**
   * A match with errors has blurred edges. Each must be found again, by the first
   * (last) letters of the quotation or by what stood before (after) it; and the
   * place must be told by its surroundings, or be long enough to tell itself.
   */
  #edged(quote: Quote, { from, to }: Stretch, errors: number): Stretch | undefined {
    const { letters } = this.#letters
    const head = quote.letters.slice(0, LEAST_FUZZY)
    const tail = quote.letters.slice(-LEAST_FUZZY)
    const reach = errors + LEAST_FUZZY
    const start = nearest(letters, head, from, reach) ?? this.#afterPrefix(quote, from, reach)
    const end =
      nearest(letters, tail, to - tail.length, reach, tail.length) ?? this.#beforeSuffix(quote, to, reach)
    if (start === undefined || end === undefined || end - start < quote.letters.length / 2) return undefined
    const isTold = this.#told(quote, start, end) >= TELLING
    return isTold || quote.letters.length >= SELF_TELLING * 2 ? { from: start, to: end } : undefined
  }

  /** The start by what stood before it; past what was put between that and the first letters, if they are still there. */
  #afterPrefix({ letters: own, prefix }: Quote, from: number, reach: number): number | undefined {
    const { letters } = this.#letters
    const before = prefix.slice(-LEAST_FUZZY)
    if (before.length < TELLING) return undefined
    const start = nearest(letters, before, from - before.length, reach, before.length)
    if (start === undefined) return undefined
    const first = letters.slice(start, start + reach).indexOf(own.slice(0, EDGE))
    return first < 0 ? start : start + first
  }

  #beforeSuffix({ letters: own, suffix }: Quote, to: number, reach: number): number | undefined {
    const { letters } = this.#letters
    const after = suffix.slice(0, LEAST_FUZZY)
    if (after.length < TELLING) return undefined
    const end = nearest(letters, after, to, reach)
    if (end === undefined) return undefined
    const low = Math.max(0, end - reach)
    const last = letters.slice(low, end).lastIndexOf(own.slice(-EDGE))
    return last < 0 ? end : low + last + Math.min(EDGE, own.length)
  }

  /**
   * How many letters of the surroundings are as they were, counted outwards. Where
   * something came between, surroundings a little farther off count as just telling,
   * if the quotation is long enough not to stand between them by chance.
   */
  #told({ letters: own, prefix, suffix }: Quote, from: number, to: number): number {
    const { letters } = this.#letters
    let before = 0
    while (before < prefix.length && prefix.at(-1 - before) === letters[from - 1 - before]) before++
    let after = 0
    while (after < suffix.length && suffix[after] === letters[to + after]) after++
    const far = own.length < SELF_TELLING ? 0 : 160
    const isNearBefore =
      prefix.length >= LEAST_FUZZY &&
      letters.slice(Math.max(0, from - far), from).includes(prefix.slice(-LEAST_FUZZY))
    const isNearAfter =
      suffix.length >= LEAST_FUZZY && letters.slice(to, to + far).includes(suffix.slice(0, LEAST_FUZZY))
    // At the very beginning or end of a text there is nothing to agree.
    const isEdgeBefore = prefix === '' && from === 0
    const isEdgeAfter = suffix === '' && to === letters.length
    return (
      Math.max(before, isNearBefore || isEdgeBefore ? TELLING : 0) +
      Math.max(after, isNearAfter || isEdgeAfter ? TELLING : 0)
    )
  }

  /** Letters as a span of the text, with the quotation marks and full stops the quotation had at its edges. */
  #placed(exact: string, { from, to }: Stretch, how: Anchored['how']): Anchored {
    let { start, end } = spanOf(this.#letters, from, to)
    const own = lettersOf(exact)
    const inner = spanOf(own, 0, own.letters.length)
    const lead = exact.slice(0, inner.start)
    const trail = exact.slice(inner.end)
    if (this.text.endsWith(lead, start)) start -= lead.length
    if (this.text.startsWith(trail, end)) end += trail.length
    return { start, end, how }
  }
}

/** Work that may be left between any two of its steps. */
type Steps<T> = Generator<undefined, T>

/** Letters `[from, to)`. */
interface Stretch {
  from: number
  to: number
}

/** Where `words` stand nearest to `at` and at most `reach` away, and `plus` of them further on. */
function nearest(letters: string, words: string, at: number, reach: number, plus = 0): number | undefined {
  let best: number | undefined
  const low = Math.max(0, at - reach)
  for (let i = letters.indexOf(words, low); i >= 0 && i <= at + reach; i = letters.indexOf(words, i + 1))
    if (best === undefined || Math.abs(i - at) < Math.abs(best - at)) best = i
  return best === undefined ? undefined : best + plus
}
