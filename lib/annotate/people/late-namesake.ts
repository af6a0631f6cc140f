/** Two who bore one surname and held one post, of whom one is dead: whom the surname means. */
import type { Graph } from '../../knowledge/graph'
import type { Article, SenseHit } from '../article'
import type { RolePhrase } from '../roles/roles.types'
import { Modifier } from '../words/kinds'
import type { Beside, RoleEnds } from './beside'
import { everHeld } from './careers'
import type { SurnameQuestions } from './people.types'

/**
 * «رهبر شهید» on the page, and the dead man's name is the same as his successor's:
 * which of the two a surname means only the words beside it say.
 */
export function speaksOfLateNamesake(
  article: Article,
  person: number,
  hit: SenseHit,
  beside: Beside,
  { roles, isSaidOfTheLate }: SurnameQuestions,
): boolean {
  if (beside.late) return false
  const { graph } = article.lexicon
  const predecessor = hit.targets.some((other) => other !== person && shareAPost(graph, other, person))
  if (!predecessor) return false
  // «مراسم تدفین خامنه‌ای» somewhere else in the text
  if (isSaidOfTheLate(hit.form)) return true
  return lateRoles(roles).some((role) => hit.targets.some((dead) => everHeld(article, dead, role)))
}

function shareAPost(graph: Graph, one: number, other: number): boolean {
  const posts = new Set(graph.memberPost.subarray(graph.personFirst[one]!, graph.personFirst[one + 1]!))
  for (let m = graph.personFirst[other]!; m < graph.personFirst[other + 1]!; m++)
    if (posts.has(graph.memberPost[m]!)) return true
  return false
}

/** «رهبر شهید» and the like. */
function lateRoles(roles: RoleEnds): readonly RolePhrase[] {
  let found = lateRolesOf.get(roles)
  if (!found) {
    const seats = new Map<string, RolePhrase>()
    for (const role of roles.startingAt.values())
      if (role.modifier === Modifier.Late) seats.set(role.seats.join(';'), role)
    found = [...seats.values()]
    lateRolesOf.set(roles, found)
  }
  return found
}

const lateRolesOf = new WeakMap<RoleEnds, readonly RolePhrase[]>()
