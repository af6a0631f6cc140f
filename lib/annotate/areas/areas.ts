/** Countries in a text: names, demonyms, seats that stand for their governments. */
import { Sense, type SenseKind } from '../../knowledge/form-index'
import { AREA_KINDS, type Article, adjoins, adjoinsLoosely, type SenseHit, type Span } from '../article'
import type { AreaKind } from '../types'
import { Word } from '../words/kinds'
import { isArea, isWordFirst } from './ambiguous'

export interface AreaMention extends Span {
  kind: AreaKind
  area: number
}

const KIND_OF: Partial<Record<SenseKind, AreaKind>> = {
  [Sense.AreaName]: 'country',
  [Sense.AreaDemonym]: 'demonym',
  [Sense.AreaMetonym]: 'metonym',
  [Sense.Capital]: 'metonym',
}

/**
 * @param taken units inside names of people, where no country is named
 * @param roleEnds units at which the words of a role have just ended
 * @param heads words of roles
 */
export function findAreas(
  article: Article,
  taken: (i: number) => boolean,
  roleEnds: ReadonlySet<number>,
  heads: readonly Span[],
): AreaMention[] {
  const candidates: SenseHit[] = []
  const insideRole = insideHeads(article, heads)
  let free = 0
  for (const hit of article.all(AREA_KINDS)) {
    if (hit.from < free || taken(hit.from) || insideRole.has(hit.from)) continue
    // Of one start the longest comes first, and of equal length the name before the demonym.
    candidates.push(hit)
    free = hit.to
  }
  const sure = candidates.filter((hit) => !isWordFirst(article, hit))
  const starts = new Set(sure.map((hit) => hit.from))
  const ends = new Set(sure.map((hit) => hit.to))
  const longForms = new Map<number, Set<number>>()
  for (const hit of candidates) {
    const forms = longForms.get(hit.targets[0]!) ?? new Set()
    forms.add(hit.form)
    longForms.set(hit.targets[0]!, forms)
  }
  const countries = new Set(sure.flatMap((hit) => (hit.kind === Sense.AreaName ? hit.targets : []))).size
  const mentions: AreaMention[] = []
  for (const hit of candidates) {
    const area = hit.targets[0]!
    const context = {
      article,
      kind: KIND_OF[hit.kind]!,
      countries,
      span: hit,
      afterRole: roleEnds.has(hit.from),
      inList: joinedBefore(article, hit.from, ends) || joinedAfter(article, hit.to, starts),
      namedElsewhere: (longForms.get(area)?.size ?? 0) > 1,
    }
    if (hit.targets.length === 1 && isArea(context))
      mentions.push({ from: hit.from, to: hit.to, kind: KIND_OF[hit.kind]!, area })
  }
  return mentions
}

/** «رئیس‌جمهوری فرانسه»: the republic is the president's, the country is what follows. */
function insideHeads(article: Article, heads: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { from, to } of heads)
    if (adjoins(article, to) && article.at(to, AREA_KINDS).length > 0)
      for (let i = from + 1; i < to; i++) inside.add(i)
  return inside
}

/** «نیجر و …», «نیجر، …» before unit i. */
function joinedBefore(article: Article, i: number, ends: ReadonlySet<number>): boolean {
  const and = adjoins(article, i) ? article.words.endingAt(i, Word.And) : undefined
  if (and) return adjoinsLoosely(article, and.from) && ends.has(and.from)
  return /^\s*[،,]\s*$/.test(article.between(i)) && ends.has(i)
}

function joinedAfter(article: Article, i: number, starts: ReadonlySet<number>): boolean {
  const and = adjoins(article, i) ? article.words.startingAt(i, Word.And) : undefined
  if (and) return adjoinsLoosely(article, and.to) && starts.has(and.to)
  return /^\s*[،,]\s*$/.test(article.between(i)) && starts.has(i)
}
