/** Entities of the base by id, and by what somebody types of their names. */
import { foldLetters, foldName } from '../text/fold'
import type { EntityRef, FoundEntity } from './cards.types'
import { parseDay } from './edtf'
import { type Graph, postsOn } from './graph'

/** An entity in the words of a mention; `role` is the Persian label of the weightiest post surely held on `day`. */
export function namedIn(
  graph: Graph,
  id: string,
  day: string | undefined,
): { kind: 'person' | 'area'; name: string; nameEn: string; role?: string | undefined } | undefined {
  const { persons, areas, posts } = graph
  const area = areas.ids.indexOf(id)
  if (area >= 0) return { kind: 'area', name: areas.names[area]!, nameEn: areas.namesEn[area]! }
  const person = persons.ids.indexOf(id)
  if (person < 0) return undefined
  const on = day === undefined ? undefined : parseDay(day)
  const held = on === undefined ? undefined : postsOn(graph, person, on).find((h) => h.coverage === 'certain')
  return {
    kind: 'person',
    name: persons.names[person]!,
    nameEn: persons.namesEn[person]!,
    role: held && posts.labels[held.post]!,
  }
}

interface Entry {
  entity: EntityRef
  /** Folded words of both names, and each name's letters in one. */
  words: string[]
  whole: [string, string]
  /** Index of the person; absent for areas. */
  person?: number
}

const entriesOf = new WeakMap<Graph, Entry[]>()

function entriesIn(graph: Graph): Entry[] {
  const kept = entriesOf.get(graph)
  if (kept) return kept
  const entry = (id: string, name: string, nameEn: string, person?: number): Entry => ({
    entity: { id, name, nameEn },
    words: [...wordsIn(name), ...wordsIn(nameEn)],
    whole: [lettersIn(name), lettersIn(nameEn)],
    ...(person !== undefined && { person }),
  })
  const { persons, areas } = graph
  const entries = [
    ...areas.ids.map((id, i) => entry(id, areas.names[i]!, areas.namesEn[i]!)),
    ...persons.ids.map((id, i) => entry(id, persons.names[i]!, persons.namesEn[i]!, i)),
  ]
  entriesOf.set(graph, entries)
  return entries
}

const lettersIn = (name: string) => foldLetters(name).toLowerCase()
const wordsIn = (name: string) =>
  foldName(name)
    .toLowerCase()
    .split(/[ \u200c،]/)
    .filter((word) => word !== '')

/** How well an entry fits, less is better: its name begins so, its words do, its letters do somewhere. */
function fitOf({ words, whole }: Entry, query: readonly string[], letters: string): number | undefined {
  if (whole.some((name) => name === letters)) return 0
  if (whole.some((name) => name.startsWith(letters))) return 1
  if (query.every((word) => words.some((one) => one.startsWith(word)))) return 2
  return letters.length > 2 && whole.some((name) => name.includes(letters)) ? 3 : undefined
}

/**
 * Persons and areas by a part of their name, Persian or Latin, in any writing: the
 * best fits first, and of those the higher post and the later one.
 */
export function findByName(query: string, graph: Graph, most = 8): FoundEntity[] {
  const letters = lettersIn(query)
  if (letters === '') return []
  const words = wordsIn(query)
  return entriesIn(graph)
    .flatMap((entry) => {
      const fit = fitOf(entry, words, letters)
      if (fit === undefined) return []
      const last = entry.person === undefined ? undefined : lastHeld(graph, entry.person)
      return [{ entity: entry.entity, fit, ...last }]
    })
    .sort((a, b) => a.fit - b.fit || (a.rank ?? 0) - (b.rank ?? 0) || (b.until ?? 0) - (a.until ?? 0))
    .slice(0, most)
    .map(({ entity, post }) => ({ ...entity, ...(post !== undefined && { post: postIn(graph, post) }) }))
}

function postIn({ posts }: Graph, post: number): EntityRef {
  return { id: posts.ids[post]!, name: posts.labels[post]!, nameEn: posts.labelsEn[post]! }
}

/** The post a person held last, of two the weightier; and the best rank of all his posts. */
function lastHeld(graph: Graph, person: number): { post: number; rank: number; until: number } | undefined {
  let last: { post: number; rank: number; until: number } | undefined
  let best = Number.POSITIVE_INFINITY
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++) {
    const post = graph.memberPost[m]!
    const rank = graph.postRank[post]!
    const until = graph.endMin[m]!
    best = Math.min(best, rank)
    if (!last || until > last.until || (until === last.until && rank < last.rank))
      last = { post, rank, until }
  }
  return last && { ...last, rank: best }
}
