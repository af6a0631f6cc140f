/** How long typing rests before it is kept (ms), */
const REST_MS = 400
/** and how long it may go on before it is kept all the same: a killed browser loses little more than this. */
const MOST_MS = 600

/** Says when what is being typed is to be kept. */
export class Resting {
  #timer: ReturnType<typeof setTimeout> | undefined
  #since: number | undefined

  /** Another letter was typed: `keep` is called in time, once for many. */
  typed(keep: () => void): void {
    clearTimeout(this.#timer)
    const now = performance.now()
    this.#since ??= now
    this.#timer = setTimeout(keep, Math.max(0, Math.min(REST_MS, this.#since + MOST_MS - now)))
  }

  /** It is kept now, or about to be. */
  end(): void {
    clearTimeout(this.#timer)
    this.#since = undefined
  }
}
