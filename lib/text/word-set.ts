import { foldLetters } from './fold'
import { hashLetters } from './hash'
import { isWordAt, type Units } from './units'

/**
 * Words that are asked of units of a text. Most units are none of them, and their
 * hash says so: no string is made of any.
 */
export class WordSet {
  private readonly glance = new Uint8Array(GLANCE_SIZE)
  private readonly words = new Map<number, string>()

  /** @param words each one unit long; folded here. @throws Error if two of them have one hash */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const letters = foldLetters(word)
      const hash = hashLetters(letters)
      if ((this.words.get(hash) ?? letters) !== letters) throw new Error(`«${word}» has another's hash.`)
      this.words.set(hash, letters)
      this.glance[placeOf(hash)] = 1
    }
  }

  /** Whether unit i is one of the words; false outside the text. */
  has(units: Units, i: number): boolean {
    if (i < 0 || i >= units.count) return false
    const hash = units.hash[i]!
    if (this.glance[placeOf(hash)] === 0) return false
    const word = this.words.get(hash)
    return word !== undefined && isWordAt(units, i, word)
  }
}

const GLANCE_SIZE = 1024

/** FNV's high bits are its better ones. */
function placeOf(hash: number): number {
  return hash >>> 22
}
