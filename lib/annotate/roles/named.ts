/** Whom a text names anywhere: what decides between holders of a role that its own words leave open. */
import { Sense } from '../../knowledge/form-index'
import { holdersOn, membersOf, postsOn } from '../../knowledge/graph'
import { type Article, firstAfter, type SenseHit } from '../article'
import type { PersonMention } from '../people/people.types'
import type { RolePhrase } from './roles.types'

interface Named {
  hits: readonly SenseHit[]
  starts: readonly number[]
  persons: ReadonlySet<number>
}

/** Made once for a text: every role may ask. */
const known = new WeakMap<Article, Named>()

/** Names that are no words, by start. */
function namesOf(article: Article): Named {
  let named = known.get(article)
  if (!named) {
    const hits = article
      .all([Sense.FullName, Sense.FamilyName])
      .filter((hit) => hit.kind === Sense.FullName || article.lexicon.forms.formOrdinary[hit.form] === 0)
    named = {
      hits,
      starts: hits.map(({ from }) => from),
      persons: new Set(hits.flatMap(({ targets }) => targets)),
    }
    known.set(article, named)
  }
  return named
}

/** Whether a name that is no word, and may be this person's, stands anywhere in the text. */
export function isNamed(article: Article, person: number): boolean {
  return namesOf(article).persons.has(person)
}

/**
 * «روبیو به کویت می‌رود. وزیر امور خارجه …»: behind the name of a foreign holder of
 * such a post, with the page's own holder nowhere named, nobody can be sure.
 */
export function isRatherAnothers(article: Article, role: RolePhrase, day: number): boolean {
  const { graph } = article.lexicon
  const own = role.seats[0]?.[0]
  if (own === undefined || holdersOn(graph, own, day).some(({ person }) => isNamed(article, person)))
    return false
  const { hits, starts } = namesOf(article)
  const sentence = article.sentence(role.from)
  for (let k = firstAfter(starts, role.from) - 1; k >= 0; k--) {
    const hit = hits[k]!
    if (article.sentence(hit.from) < sentence - 1) return false
    for (const person of hit.targets)
      for (const { post, coverage } of postsOn(graph, person, day))
        if (coverage === 'certain' && post !== own && graph.postType[post] === graph.postType[own])
          return true
  }
  return false
}

/**
 * «نخست‌وزیر اسبق عراق:» below the full name of one who was: he is meant, and nobody in
 * between; or the only one who was that the text names anywhere.
 */
export function formerNamedNear(
  article: Article,
  post: number,
  at: number,
  day: number,
  people: readonly PersonMention[],
): number | undefined {
  const { graph } = article.lexicon
  const former = new Set(
    membersOf(graph, post)
      .filter((m) => graph.endMax[m]! < day)
      .map((m) => graph.memberPerson[m]!),
  )
  for (const held of holdersOn(graph, post, day)) former.delete(held.person)
  // The prime minister is hardly called by the ministry he once had.
  for (const person of former)
    if (postsOn(graph, person, day).some((h) => h.coverage === 'certain' && graph.postRank[h.post]! <= 2))
      former.delete(person)
  const sentence = article.sentence(at)
  const near = new Set<number>()
  for (const place of [sentence - 1, sentence, sentence + 1])
    for (const person of bySentence(article, people).get(place) ?? [])
      if (former.has(person)) near.add(person)
  if (near.size === 1) return [...near][0]
  if (near.size > 0) return undefined
  const persons = personsOf(people)
  const named = [...former].filter((person) => persons.has(person))
  return named.length === 1 ? named[0] : undefined
}

const persons = new WeakMap<readonly PersonMention[], ReadonlySet<number>>()

function personsOf(people: readonly PersonMention[]): ReadonlySet<number> {
  let made = persons.get(people)
  if (!made) {
    made = new Set(people.map(({ person }) => person))
    persons.set(people, made)
  }
  return made
}

const sentences = new WeakMap<readonly PersonMention[], ReadonlyMap<number, number[]>>()

function bySentence(article: Article, people: readonly PersonMention[]): ReadonlyMap<number, number[]> {
  const made = sentences.get(people)
  if (made) return made
  const map = new Map<number, number[]>()
  for (const { person, from } of people) {
    const list = map.get(article.sentence(from))
    if (list) list.push(person)
    else map.set(article.sentence(from), [person])
  }
  sentences.set(people, map)
  return map
}
