/** What changed between two readings of the same article. Pure. */

export interface Change {
  /** The texts are the same before `start`. */
  start: number
  /** End of the changed stretch in the old text, and in the new one. */
  oldEnd: number
  newEnd: number
}

/** The changed stretch, widened to whole lines, or undefined where nothing changed. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  // Back to the beginning of the line; where a whole line was added at the end, the break before it stays outside.
  const atLine =
    (start === before.length && after[start] === '\n') || (start === after.length && before[start] === '\n')
  if (!atLine && start > 0) start = after.lastIndexOf('\n', start - 1) + 1
  const next = after.indexOf('\n', after.length - tail)
  tail = next < 0 ? 0 : Math.min(tail, after.length - next)
  return {
    start,
    oldEnd: Math.max(start, before.length - tail),
    newEnd: Math.max(start, after.length - tail),
  }
}
