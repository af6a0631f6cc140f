/** «وزیر خارجه دولت روحانی», «وزیر خارجه دولت سیزدهم»: who held a post under a leader, if it was one man nearly all that time. */
import { membersOf, NONE } from '../../knowledge/graph'
import type { Lexicon } from '../lexicon'
import type { RoleHolders, RolePhrase } from './roles.types'

/** Share of the leader's time that the one holder must have been in office: else the base may not know another. */
const LEAST_SHARE = 0.7
/** Days in office under a leader that do not count: a change of governments is slow. */
const HANDOVER_DAYS = 60

export function holderUnder({ graph }: Lexicon, role: RolePhrase): RoleHolders | undefined {
  const [post] = role.seats[0] ?? []
  if (post === undefined) return undefined
  const terms = (role.underLeaders ?? []).flatMap((leader) => {
    const ranks = []
    for (let m = graph.personFirst[leader]!; m < graph.personFirst[leader + 1]!; m++) {
      const led = graph.memberPost[m]!
      if (graph.postRank[led] === 1 && graph.postArea[led] === graph.postArea[post]) ranks.push(m)
    }
    return ranks
  })
  if ((terms.length === 0 && !role.term) || graph.postArea[post] === NONE) return undefined
  const first = role.term?.first ?? Math.min(...terms.map((m) => graph.startMax[m]!))
  const last = role.term?.last ?? Math.max(...terms.map((m) => graph.endMin[m]!))
  const days = new Map<number, { served: number; from: number }>()
  for (const m of membersOf(graph, post)) {
    const from = Math.max(first, graph.startMax[m]!)
    const served = Math.min(last, graph.endMin[m]!) - from
    if (served <= HANDOVER_DAYS || graph.memberRole[m] !== 0) continue
    const person = graph.memberPerson[m]!
    const before = days.get(person)
    days.set(person, { served: served + (before?.served ?? 0), from: before?.from ?? from })
  }
  const [only] = days
  if (!only || days.size > 1 || only[1].served < LEAST_SHARE * (last - first)) return undefined
  return { persons: [only[0]], posts: [post], day: only[1].from + HANDOVER_DAYS, score: 0.8 }
}
