/** Full-text search that reads Persian as people write it. Pure; texts may come and go. */
import MiniSearch from 'minisearch'
import { foldLetters } from '../text/fold'

/** Words, with the parts of those that ZWNJ joins: «گفت‌وگو» is found by «گفتوگو» and by «گفت». */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}\u200c\u0640]+/u).flatMap((word) => {
    const parts = word.split('\u200c')
    return parts.length > 1 ? [word, ...parts] : parts
  })
}

/** Texts taken in at a time: some milliseconds. */
const CHUNK = 100

/**
 * Texts by id. Taking ten thousand in lasts longer than opening a page may, so it is
 * done piece by piece (`warm`) or, at the latest, when somebody searches.
 */
export class FullText {
  readonly #search = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => foldLetters(term).toLowerCase() || null,
    searchOptions: { prefix: true, combineWith: 'AND' },
  })
  /** What the index holds. */
  readonly #held = new Map<string, string>()
  #waiting: { id: string; text: string }[] = []

  /** From now on there are these texts and no others. */
  follow(texts: ReadonlyMap<string, string>): void {
    for (const [id, text] of this.#held)
      if (texts.get(id) !== text) {
        this.#search.discard(id)
        this.#held.delete(id)
      }
    this.#waiting = [...texts].flatMap(([id, text]) => (this.#held.has(id) ? [] : [{ id, text }]))
  }

  /** Takes in some more; false when there is nothing left. */
  warm(): boolean {
    const next = this.#waiting.splice(-CHUNK)
    this.#search.addAll(next)
    for (const { id, text } of next) this.#held.set(id, text)
    return this.#waiting.length > 0
  }

  /** Ids of texts that have all words of the query, whole or begun; undefined where it has no words. */
  find(query: string): Set<string> | undefined {
    if (foldLetters(query) === '') return undefined
    while (this.#waiting.length > 0) this.warm()
    // A word of the query may be one whole or the parts of one: «گفت وگو» finds «گفت‌وگو».
    const joined = query.replaceAll('\u200c', ' ')
    const queries = new Set([query, joined])
    return new Set([...queries].flatMap((text) => this.#search.search(text).map(({ id }) => String(id))))
  }
}
