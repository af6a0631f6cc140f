/** A mention where it stands on the page. */
import type { Mention } from '../annotate/types'

const byRange = new WeakMap<AbstractRange, Placed>()

export class Placed {
  #range: StaticRange | undefined

  constructor(
    readonly mention: Mention,
    /** Its first and last text nodes, and where in them it begins and ends. */
    readonly place: Readonly<StaticRangeInit>,
  ) {}

  /** Made when it is first asked for: most of a long page is never looked at, and ranges are what costs. */
  get range(): StaticRange {
    if (!this.#range) {
      this.#range = new StaticRange(this.place)
      byRange.set(this.#range, this)
    }
    return this.#range
  }
}

/** The mention a painted range is of. */
export function placedOf(range: AbstractRange): Placed | undefined {
  return byRange.get(range)
}
