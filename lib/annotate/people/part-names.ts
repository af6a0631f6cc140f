/** A given name and one part of a compound surname: «محمدرضا صباغیان» of محمدرضا صباغیان بافقی. */
import { Sense } from '../../knowledge/form-index'
import { postsOn } from '../../knowledge/graph'
import { type Article, adjoins, lettersIn, type SenseHit } from '../article'
import { besideName, isContinued, type RoleEnds } from './beside'
import { everHeld } from './careers'
import { withSeyed } from './names'
import { goesOnAsName } from './other-names'
import type { PersonMention } from './people.types'

/** A shorter part is too easily another's surname. */
const PART_MIN_LETTERS = 5

/**
 * Given name and part of the surname are one person's of the base, and a role beside them
 * is his, or he is in office that day and no other in the base is called so.
 */
export function linkPartNames(
  article: Article,
  taken: (i: number) => boolean,
  roles: RoleEnds,
  day: number | undefined,
): PersonMention[] {
  const mentions: PersonMention[] = []
  for (const part of article.all([Sense.FamilyPart])) {
    if (taken(part.from) || taken(part.to - 1) || !adjoins(article, part.from)) continue
    const given = givenNameBefore(article, part)
    if (!given || taken(given.from)) continue
    const [person, other] = part.targets.filter((target) => given.targets.includes(target))
    if (person === undefined || other !== undefined) continue
    const span = withSeyed(article, { from: given.from, to: part.to })
    const beside = besideName(article, span, roles)
    if (beside.notOfficial || isContinued(article, span)) continue
    const agrees = beside.roles.some((role) => everHeld(article, person, role))
    if (!agrees && !(isSurelyHis(article, part, person, day) && !goesOnAsName(article, span))) continue
    mentions.push({
      ...span,
      person,
      kind: 'full',
      roles: beside.roles,
      score: agrees ? 0.95 : 0.7,
      evidence: { rule: 'full-name' },
    })
  }
  return mentions
}

function givenNameBefore(article: Article, { from }: SenseHit): SenseHit | undefined {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    const given = article.at(at, [Sense.GivenName]).find((hit) => hit.to === from)
    if (given) return given
  }
  return undefined
}

/** In office that day, and the part is no word and no surname of another in the base. */
function isSurelyHis(article: Article, part: SenseHit, person: number, day: number | undefined): boolean {
  const { graph, forms } = article.lexicon
  return (
    day !== undefined &&
    lettersIn(article, part) >= PART_MIN_LETTERS &&
    forms.formOrdinary[part.form] === 0 &&
    article.lexicon.bearers(part.form) === 0 &&
    postsOn(graph, person, day).some((held) => held.coverage === 'certain')
  )
}
