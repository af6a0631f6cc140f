/** Waiting for what cannot say when it is so. */

/**
 * Asks `read` again until `good` says yes, and gives what it read then.
 * Throws with what was last read after `seconds`.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  good: (value: T) => boolean = Boolean,
  seconds = 10,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const value = await read()
    if (good(value)) return value
    if (Date.now() > deadline) {
      throw new Error(`${what}: not so after ${seconds} s; last seen ${JSON.stringify(value)}`)
    }
    await new Promise((next) => setTimeout(next, 40))
  }
}

/** What `read` gives once it gives the same twice: where something stands when it has come to rest. */
export async function atRest<T>(read: () => Promise<T>): Promise<T> {
  let before: string | undefined
  return until('it is at rest', read, (value) => {
    const now = JSON.stringify(value)
    const isSame = now === before
    before = now
    return isSame
  })
}
