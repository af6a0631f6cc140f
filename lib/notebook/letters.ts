/** A text as its folded letters and digits alone, with the way back: what all writings of it have in common. */
import { CharClass, classOf, foldOf, LIGATURES } from '../text/characters'

export interface Letters {
  text: string
  letters: string
  /** Letter i stands in the text at `at[i]`. */
  at: Uint32Array
}

export function lettersOf(text: string): Letters {
  const codes = new Uint16Array(text.length * 2)
  const at = new Uint32Array(text.length * 2)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const cls = classOf[code]
    if (cls !== CharClass.Letter && cls !== CharClass.Digit) continue
    for (const letter of LIGATURES.get(code) ?? [foldOf[code]!]) {
      codes[count] = letter
      at[count++] = i
    }
  }
  return { text, letters: stringOf(codes.subarray(0, count)), at: at.slice(0, count) }
}

/** In chunks: a call takes only so many arguments. */
function stringOf(codes: Uint16Array): string {
  let out = ''
  for (let from = 0; from < codes.length; from += 8_192)
    out += String.fromCharCode(...codes.subarray(from, from + 8_192))
  return out
}

/** Letters `[from, to)` as a span of the text; a vowel sign or kashida goes with the letter before it. */
export function spanOf({ text, at }: Letters, from: number, to: number): { start: number; end: number } {
  let end = at[to - 1]! + 1
  while (end < text.length && classOf[text.charCodeAt(end)] === CharClass.Ignored) end++
  return { start: at[from]!, end }
}
