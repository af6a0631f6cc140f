/** Highlights of one page that overlap or touch, as one. Pure. */
import type { Highlight } from './schema'
import { LONGEST_TEXT } from './selectors'

/** White space and punctuation between two highlights do not part them. */
const NOTHING = /^[\s\p{P}]*$/u

/** Whether one of them goes on as the other says, as far as both are known. */
function agree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) === b.slice(0, length)
}

/**
 * The words of both, the first beginning no later than the second; undefined where
 * they stand apart, or where their quotations do not agree: the page changed between them.
 */
function wordsOf({ target: { selector: a } }: Highlight, { target: { selector: b } }: Highlight) {
  const [first, { start, end }] = a
  const [second, at] = b
  if (end - start !== first.exact.length || at.end - at.start !== second.exact.length) return undefined
  const known = first.exact + first.suffix
  const offset = at.start - start
  if (offset > known.length || !NOTHING.test(known.slice(first.exact.length, offset))) return undefined
  const rest = known.slice(offset)
  // Where one begins at the very end of what is known, nothing says that they belong together.
  if (rest === '' || !agree(rest, second.exact)) return undefined
  return at.end <= end ? first.exact : known.slice(0, offset) + second.exact
}

function union(a: Highlight, b: Highlight): Highlight | undefined {
  const exact = wordsOf(a, b)
  const notes = [...new Set([a.note, b.note].filter((note) => note.trim() !== ''))]
  const note = notes.some((one) => notes.some((other) => other !== one && other.includes(one)))
    ? notes.reduce((long, one) => (one.length > long.length ? one : long))
    : notes.join('\n\n')
  if (exact === undefined || exact.length > LONGEST_TEXT || note.length > LONGEST_TEXT) return undefined
  const [older] = a.created <= b.created ? [a] : [b]
  const [[first, { start, end }], [second, at]] = [a.target.selector, b.target.selector]
  const { prefix } = first
  const { suffix } = at.end > end ? second : first
  return {
    ...older,
    target: {
      ...a.target,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    note,
    tags: [...new Set([...a.tags, ...b.tags])].slice(0, 50),
    entities: [...new Map([...a.entities, ...b.entities].map((one) => [one.id, one])).values()].slice(0, 200),
  }
}

const startOf = ({ target }: Highlight) => target.selector[1].start
const placeOf = ({ target }: Highlight) => JSON.stringify([target.source, target.container])

/** The older one of each two stays, in its colour, with the notes, tags and names of both. */
export function joinHighlights(highlights: readonly Highlight[]): {
  highlights: Highlight[]
  gone: string[]
} {
  const byPlace = new Map<string, Highlight[]>()
  for (const one of highlights) byPlace.set(placeOf(one), [...(byPlace.get(placeOf(one)) ?? []), one])
  const made = new Set<Highlight>()
  const gone: string[] = []
  for (const [first, ...others] of [...byPlace.values()].map((all) =>
    all.sort((a, b) => startOf(a) - startOf(b)),
  )) {
    let last = first!
    for (const next of others) {
      const one = union(last, next)
      if (one) {
        made.delete(last)
        made.add(one)
        gone.push(one.id === last.id ? next.id : last.id)
      }
      last = one ?? next
    }
  }
  return { highlights: [...made], gone }
}
