import { send } from '../../lib/client'
import type { Highlight as Kept } from '../../lib/notebook/schema'

/** How long a page must have brought nothing new before a highlight counts as lost: some come late, piece by piece. */
const REST_MS = 3_000

/** Tells the notebook which highlights of a page are lost, and which are found again. */
export class Sought {
  /** What the notebook was told of each while this page is here. */
  readonly #isLost = new Map<string, boolean>()
  #resting: ReturnType<typeof setTimeout> | undefined

  /** Another page. */
  clear() {
    clearTimeout(this.#resting)
    this.#isLost.clear()
  }

  /** All were sought once more. */
  follow(sought: () => { found: Kept[]; lost: Kept[] }) {
    clearTimeout(this.#resting)
    const found = sought().found.filter(({ id, lost }) => this.#isLost.get(id) ?? lost !== undefined)
    this.#tell([], found)
    this.#resting = setTimeout(() => {
      this.#tell(
        sought().lost.filter(({ id }) => this.#isLost.get(id) !== true),
        [],
      )
    }, REST_MS)
  }

  #tell(lost: readonly Kept[], found: readonly Kept[]) {
    if (lost.length === 0 && found.length === 0) return
    for (const { id } of lost) this.#isLost.set(id, true)
    for (const { id } of found) this.#isLost.set(id, false)
    const ids = (all: readonly Kept[]) => all.map(({ id }) => id)
    // Nobody to tell it to: the next visit to the page tells it.
    void send({ type: 'sought-highlights', lost: ids(lost), found: ids(found) }).catch(() => {})
  }
}
