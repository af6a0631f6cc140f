/** What the base says of a person's posts: the questions that rules on names ask. */
import { postsOn } from '../../knowledge/graph'
import type { Article } from '../article'
import type { RolePhrase } from '../roles/roles.types'
import { Modifier } from '../words/kinds'

/** Whether the person ever held the role's post; of «رهبر شهید», whether he died in it. */
export function everHeld(article: Article, person: number, role: RolePhrase): boolean {
  const { graph } = article.lexicon
  const late = role.modifier === Modifier.Late
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (
      (!late || graph.memberDied[m] === 1) &&
      role.seats.some((posts) => posts.includes(graph.memberPost[m]!))
    )
      return true
  return false
}

export function isInOffice(
  { lexicon: { graph } }: Article,
  person: number,
  day: number | undefined,
): boolean {
  return day !== undefined && postsOn(graph, person, day).some((held) => held.coverage === 'certain')
}

/** The person leads a state on the day. */
export function leadsAState({ lexicon: { graph } }: Article, person: number, day: number): boolean {
  return postsOn(graph, person, day).some((h) => h.coverage === 'certain' && graph.postRank[h.post] === 1)
}

export function ledAState({ lexicon: { graph } }: Article, person: number, day: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (graph.postRank[graph.memberPost[m]!] === 1 && graph.startMax[m]! <= day) return true
  return false
}

/** «شهید رئیسی», «آیت‌الله هاشمی رفسنجانی»: of high office at home, now or before, or soon after. */
export function wasOfHome(article: Article, person: number, day: number): boolean {
  const { lexicon } = article
  return (
    lexicon.bestRank(person) <= 3 && article.isOfHome(person) && lexicon.career(person)[0] - SOON_DAYS <= day
  )
}

const SOON_DAYS = 400

/** Whether the base says of a person that he had died in office by the day. */
export function diedInOffice({ lexicon: { graph } }: Article, person: number, day: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (graph.memberDied[m] === 1 && graph.endMax[m]! <= day) return true
  return false
}

export function isSoldier({ lexicon: { graph } }: Article, person: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (SOLDIERS.has(graph.postTypes.ids[graph.postType[graph.memberPost[m]!]!]!)) return true
  return false
}

const SOLDIERS = new Set(['military-commander', 'armed-forces-chief', 'defence-minister'])

/** Ministers of sport and heads of federations are named among players. */
export function isOfSport({ lexicon: { graph } }: Article, person: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (SPORT.test(graph.posts.ids[graph.memberPost[m]!]!)) return true
  return false
}

const SPORT = /sports?|football|olympic|wrestling|federation/
