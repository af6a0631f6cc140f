/**
 * Full-text search that reads Persian as people write it. Pure; texts may come and go.
 *
 * Every text is kept as its folded words and gone through at each query: ten thousand
 * take some milliseconds, nothing has to be built before the first answer, and what
 * is looked through is what is there. An inverted index (MiniSearch) took seconds to
 * build and answered later, its prefixes having long lists and its ranks no use here.
 */
import { foldedWords, JOINT } from './folded-words'

/** Texts folded at a time: some milliseconds. */
const CHUNK = 500

interface Folded {
  text: string
  words: string
}

export class FullText {
  #texts: ReadonlyMap<string, string> = new Map()
  readonly #folded = new Map<string, Folded>()
  /** Ids of texts that may not be folded yet. */
  #waiting: string[] = []

  /** From now on there are these texts and no others. */
  follow(texts: ReadonlyMap<string, string>): void {
    this.#texts = texts
    for (const id of this.#folded.keys()) if (!texts.has(id)) this.#folded.delete(id)
    this.#waiting = [...texts.keys()]
  }

  /** Folds some more of the texts, which need not wait for a query; false when none is left. */
  warm(): boolean {
    for (const id of this.#waiting.splice(-CHUNK)) this.#fold(id, this.#texts.get(id)!)
    return this.#waiting.length > 0
  }

  /** Ids of texts that have all words of the query, whole or begun; undefined where it has no words. */
  find(query: string): Set<string> | undefined {
    const words = foldedWords(query).split(' ').slice(1)
    if (words.length === 0) return undefined
    const wanted = words.map(patternOf)
    // «گفت و گو» is one word elsewhere.
    const whole = words.length > 1 ? patternOf(words.join(JOINT)) : undefined
    const found = new Set<string>()
    for (const [id, text] of this.#texts) {
      const folded = this.#fold(id, text)
      if (wanted.every((one) => one.test(folded)) || whole?.test(folded)) found.add(id)
    }
    return found
  }

  #fold(id: string, text: string): string {
    const known = this.#folded.get(id)
    if (known?.text === text) return known.words
    const words = foldedWords(text)
    this.#folded.set(id, { text, words })
    return words
  }
}

/**
 * A folded word of a query. It may be the beginning of a word, or of a part that ZWNJ
 * joins. Where the query has a joint, the text may have a space or nothing, and the other
 * way round; «علیاف» is also «علی اف», but only whole, or «علیا» would be «علی احمدی».
 */
function patternOf(word: string): RegExp {
  const parts = word.split(JOINT).map((part) => [...part])
  const begun = parts.map((part) => part.join(`${JOINT}?`)).join(`[ ${JOINT}]?`)
  const ended = `${parts.flat().join(`[ ${JOINT}]?`)}(?![^ ${JOINT}])`
  return new RegExp(`[ ${JOINT}](?:${begun}|${ended})`, 'u')
}
