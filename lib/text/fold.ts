/** Folding of short strings (names, words of rules), by the same tables as whole texts. */
import { CharClass, classOf, foldOf, LIGATURES } from './characters'

/**
 * A name folded to letters and joints: letters folded, ZWNJ kept as ZWNJ, a comma
 * as «،», any other run of spaces or punctuation as one space, marks dropped.
 * «آیت‌الله  رئيسي» → `آیت‌الله رییسی`.
 */
export function foldName(name: string): string {
  let folded = ''
  let space = false
  let joiner = false
  let comma = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const cls = classOf[code]!
    if (cls === CharClass.Ignored) continue
    if (cls === CharClass.Letter || cls === CharClass.Digit) {
      if (folded && comma) folded += '،'
      else if (folded && space) folded += ' '
      else if (folded && joiner) folded += '\u200c'
      space = joiner = comma = false
      const pair = LIGATURES.get(code)
      folded += pair ? String.fromCharCode(...pair) : String.fromCharCode(foldOf[code]!)
    } else if (cls === CharClass.Joiner) joiner = true
    else if (code === 0x60c || code === 0x2c) comma = true
    else space = true
  }
  return folded
}

/** Only the folded letters: what علی‌اف, علی اف and علیاف have in common. */
export function foldLetters(name: string): string {
  return foldName(name).replace(/[ \u200c،]/g, '')
}
