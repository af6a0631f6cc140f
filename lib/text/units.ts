/**
 * Folding and cutting in one pass: a text becomes *units*, runs of folded
 * letters or of digits, with the place of each in the source. ZWNJ ends a unit
 * softly, because real pages write it, lose it, or put a space there; how units
 * are separated is kept as the *gap* after each.
 */
import { CharClass, LIGATURE_CLASS, LIGATURES, readingOf } from './characters'
import { HASH_SEED, hashStep } from './hash'

/** What stands between a unit and the next; greater is stronger. */
export const Gap = {
  /** Nothing: a letter meets a digit, as in «۱۷مهر». */
  None: 0,
  Joiner: 1,
  Space: 2,
  /** One line break, as in text wrapped by hand. */
  Line: 3,
  Punctuation: 4,
  /** A blank line or the end of the text. */
  Break: 5,
} as const

export interface Units {
  source: string
  count: number
  /** Folded letters of all units, one after another. */
  letters: Uint16Array
  /** Unit i has letters `[first[i], first[i + 1])`. */
  first: Uint32Array
  /** Source offset of the first code unit of unit i. */
  start: Uint32Array
  /** Source offset past the last code unit of unit i (with its vowel signs). */
  end: Uint32Array
  /** Hash of the letters of unit i (hash.ts). */
  hash: Int32Array
  /** 1 if unit i is a number. */
  digit: Uint8Array
  /** `Gap` between unit i and i + 1. */
  gap: Uint8Array
}

/** Cuts a text of any kind; never throws. Linear in time and memory. */
export function cut(source: string): Units {
  const length = source.length
  let letters: Uint16Array = new Uint16Array(length + 1)
  // News has a unit for every six code units; grown where a text has more.
  let room = Math.ceil(length / 6) + 16
  let first: Uint32Array = new Uint32Array(room + 1)
  let start: Uint32Array = new Uint32Array(room)
  let end: Uint32Array = new Uint32Array(room)
  let hash: Int32Array = new Int32Array(room)
  let digit: Uint8Array = new Uint8Array(room)
  let gap: Uint8Array = new Uint8Array(room)
  let count = 0
  let filled = 0
  let current: number = CharClass.Other
  let pending: number = Gap.None

  for (let i = 0; i < length; ) {
    let reading = readingOf[source.charCodeAt(i)]!
    let cls = reading >>> 16
    if (cls === CharClass.Letter || cls === CharClass.Digit || cls === LIGATURE_CLASS) {
      const kind = cls === CharClass.Digit ? CharClass.Digit : CharClass.Letter
      let rolling = HASH_SEED
      if (kind === current) rolling = hash[count - 1]!
      else {
        if (count === room) {
          room *= 2
          first = grown(first, new Uint32Array(room + 1))
          start = grown(start, new Uint32Array(room))
          end = grown(end, new Uint32Array(room))
          hash = grown(hash, new Int32Array(room))
          digit = grown(digit, new Uint8Array(room))
          gap = grown(gap, new Uint8Array(room))
        }
        // «۲۰‌دسامبر»: digits and letters are as apart as without it.
        const idle = pending === Gap.Joiner && (kind === CharClass.Digit) !== (digit[count - 1] === 1)
        if (count > 0) gap[count - 1] = idle ? Gap.None : pending
        first[count] = filled
        start[count] = i
        if (kind === CharClass.Digit) digit[count] = 1
        count++
        current = kind
        pending = Gap.None
      }
      if (cls === LIGATURE_CLASS) {
        // The only code unit that is two letters: room is kept for those it costs.
        if (filled + length - i + 1 > letters.length)
          letters = grown(letters, new Uint16Array(letters.length * 2 + 2))
        for (const letter of LIGATURES.get(source.charCodeAt(i))!) {
          letters[filled++] = letter
          rolling = hashStep(rolling, letter)
        }
        cls = ++i < length ? readingOf[source.charCodeAt(i)]! >>> 16 : CharClass.Other
      } else
        do {
          const letter = reading & 0xffff
          letters[filled++] = letter
          rolling = hashStep(rolling, letter)
          if (++i === length) {
            cls = CharClass.Other
            break
          }
          reading = readingOf[source.charCodeAt(i)]!
          cls = reading >>> 16
        } while (cls === kind)
      hash[count - 1] = rolling
      end[count - 1] = i
      // A space is what most units end with.
      if (cls === CharClass.Space) {
        current = CharClass.Other
        pending = Gap.Space
        i++
      }
      continue
    }
    i++
    if (cls === CharClass.Ignored) {
      // A vowel sign or kashida belongs to the letter before it.
      if (current !== CharClass.Other && source.charCodeAt(i - 1) < 0x2000) end[count - 1] = i
      continue
    }
    current = CharClass.Other
    if (cls === CharClass.Space) {
      if (pending < Gap.Space) pending = Gap.Space
    } else if (cls === CharClass.Joiner) {
      if (pending < Gap.Joiner) pending = Gap.Joiner
    } else if (cls === CharClass.Newline) {
      if (source.charCodeAt(i - 1) === 0x0d && source.charCodeAt(i) === 0x0a) continue
      // A line break after a full stop, or a second one, ends the paragraph.
      pending = pending < Gap.Line ? Gap.Line : Gap.Break
    } else if (pending < Gap.Punctuation) pending = Gap.Punctuation
  }
  if (count > 0) gap[count - 1] = Gap.Break
  first[count] = filled
  return { source, count, letters, first, start, end, hash, digit, gap }
}

/** `array` in front of `larger`, which is given back. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(array: T, larger: T): T {
  larger.set(array)
  return larger
}

/** Folded letters of unit i as a string. */
export function wordAt(units: Units, i: number): string {
  let word = ''
  for (let k = units.first[i]!; k < units.first[i + 1]!; k++) word += String.fromCharCode(units.letters[k]!)
  return word
}

/** How many letters unit i has; 0 outside the text. */
export function lettersAt(units: Units, i: number): number {
  return i < 0 || i >= units.count ? 0 : units.first[i + 1]! - units.first[i]!
}

/** Whether the letters of unit i are those of `word`, which is folded. */
export function isWordAt(units: Units, i: number, word: string): boolean {
  return lettersAt(units, i) === word.length && beginsWith(units, i, word)
}

/** Whether the letters of unit i begin with these, which are folded. */
export function beginsWith(units: Units, i: number, letters: string): boolean {
  if (lettersAt(units, i) < letters.length) return false
  const from = units.first[i]!
  for (let k = 0; k < letters.length; k++) if (units.letters[from + k] !== letters.charCodeAt(k)) return false
  return true
}

/** Value of the number in unit i; NaN if it is no number or has more than 9 digits. */
export function numberAt(units: Units, i: number): number {
  const from = units.first[i]!
  const to = units.first[i + 1]!
  if (!units.digit[i] || to - from > 9) return Number.NaN
  let value = 0
  for (let k = from; k < to; k++) value = value * 10 + (units.letters[k]! - 0x30)
  return value
}
