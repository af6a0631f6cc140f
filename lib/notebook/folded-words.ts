/** A text as its folded words: what those who search need not tell apart is one. Pure. */
import { CharClass, classOf, foldOf, LIGATURES } from '../text/characters'

/** Between the parts of a word that ZWNJ joins. */
export const JOINT = '\u200c'

/** What a code unit is to a word, above 0xffff; its letter below. */
const UNKNOWN = 0
const LETTER = 1 << 16
const NOTHING = 2 << 16
const JOINER = 3 << 16
const GAP = 4 << 16
const PAIR = 5 << 16

/** By code unit, filled as they are met. */
const readings = new Uint32Array(0x10000)

/**
 * Beyond the folding of pages: «آ» is «ا», «É» is «e», and letters of any other script
 * count, for a reader who searches types what he finds on his keyboard.
 */
function readingOf(code: number): number {
  const cls = classOf[code]
  if (cls === CharClass.Ignored) return NOTHING
  if (cls === CharClass.Joiner) return JOINER
  if (LIGATURES.has(code)) return PAIR
  const char = String.fromCharCode(code)
  // Half of a character beyond the first plane stands for itself.
  if (code >= 0xd800 && code < 0xe000) return LETTER | code
  if (/\p{M}/u.test(char)) return NOTHING
  if (!/[\p{L}\p{N}]/u.test(char)) return GAP
  const plain = char.normalize('NFKD').toLowerCase().charCodeAt(0)
  return LETTER | foldOf[plain]!
}

/** Made once: most texts are short. */
let buffer = new Uint16Array(8_192)

/** Each word after a space, in the reader's own order; its parts with `JOINT` between. */
export function foldedWords(text: string): string {
  if (buffer.length < text.length * 3) buffer = new Uint16Array(text.length * 3)
  const codes = buffer
  let count = 0
  let before = GAP
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let reading = readings[code]!
    if (reading === UNKNOWN) {
      reading = readingOf(code)
      readings[code] = reading
    }
    const kind = reading & ~0xffff
    if (kind === NOTHING) continue
    if (kind === GAP) before = GAP
    else if (kind === JOINER) before = before === GAP ? GAP : JOINER
    else {
      if (before !== LETTER) codes[count++] = before === GAP ? 0x20 : 0x200c
      before = LETTER
      if (kind === LETTER) codes[count++] = reading
      else for (const letter of LIGATURES.get(code)!) codes[count++] = letter
    }
  }
  return decoder.decode(codes.subarray(0, count))
}

const decoder = new TextDecoder('utf-16le')
