/** Posts by words of theirs, and the days on which nobody is known to have held one. */
import { formatDay, parseDay } from '../../lib/knowledge/edtf'
import { type Graph, membersOf } from '../../lib/knowledge/graph'
import { foldLetters } from '../../lib/text/fold'

/** The first day the base means to cover: the eleventh government of Iran took office. */
export const FIRST_DAY = '2013-08-03'

/** Indices of the posts whose id or names have every word given, in any writing. */
export function postsCalled(words: string, { posts }: Graph): number[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean)
  if (wanted.length === 0) return []
  return posts.ids.flatMap((id, i) => {
    const text = fold(`${id} ${posts.labels[i]!} ${posts.labelsEn[i]!}`)
    return wanted.every((word) => text.includes(word)) ? [i] : []
  })
}

function fold(text: string): string {
  return foldLetters(text).toLowerCase()
}

/** Days `[first, last]`, each YYYY-MM-DD. */
export interface Stretch {
  first: string
  last: string
  days: number
}

/** Where nobody is known for certain to have held the post, of at least `least` days, from `FIRST_DAY` to `asOf`. */
export function uncovered(graph: Graph, post: number, asOf: string, least: number): Stretch[] {
  const end = parseDay(asOf)!
  const sure = membersOf(graph, post)
    .map((m) => [graph.startMax[m]!, graph.endMin[m]!] as const)
    .filter(([from, to]) => from <= to)
    .sort(([a], [b]) => a - b)
  const found: Stretch[] = []
  let free = parseDay(FIRST_DAY)!
  for (const [from, to] of [...sure, [end + 1, end + 1] as const]) {
    const last = Math.min(from - 1, end)
    const days = last - free + 1
    if (days >= least && days > 0) found.push({ first: formatDay(free), last: formatDay(last), days })
    free = Math.max(free, to + 1)
  }
  return found
}
