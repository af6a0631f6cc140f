/** Whose a role is: the country, body or place named behind its words. */
import { parseDay } from '../../knowledge/edtf'
import { Sense } from '../../knowledge/form-index'
import { ORGANIZATION_BIT } from '../../knowledge/graph'
import { foldLetters } from '../../text/fold'
import type { AreaMention } from '../areas/areas'
import { type Article, adjoins, firstAfter, type Span, startsOf } from '../article'
import { Word } from '../words/kinds'

/** How the country of a role is known. */
export type OwnedBy = 'stated' | 'own-words' | 'this-country' | 'home' | 'focus' | 'counterpart'

/** Since the fall of Kabul a role of the Taliban's is Afghanistan's. */
const TALIBAN = { word: foldLetters('طالبان'), area: 'AF', since: parseDay('2021-08-15')! }

export interface Owner {
  area?: number
  organization?: number
  to: number
  how: OwnedBy
  since?: number
}

/** «رئیس جمهوری خلق چین»: the republic is the president's and the country's. */
export function ownerAcross(head: Span, areaAt: ReadonlyMap<number, AreaMention>): Owner | undefined {
  for (let i = head.from + 1; i < head.to; i++) {
    const area = areaAt.get(i)
    if (area && area.to > head.to) return { area: area.area, to: area.to, how: 'stated' }
  }
  return undefined
}

/** The country or body after a role's words. */
export function readOwner(
  article: Article,
  at: number,
  areaAt: ReadonlyMap<number, AreaMention>,
  areas: readonly AreaMention[],
): Owner | undefined {
  if (!adjoins(article, at)) return undefined
  const ours = article.words.startingAt(at, Word.OurCountry)
  if (ours && article.home !== undefined) return { area: article.home, to: ours.to, how: 'stated' }
  const deixis = article.words.startingAt(at, Word.ThisCountry)
  if (deixis) {
    const area = nearestBefore(article, areas, at)
    return area === undefined ? undefined : { area, to: deixis.to, how: 'this-country' }
  }
  const place = skipCountryWord(article, at)
  if (article.word(place) === TALIBAN.word) {
    const area = article.lexicon.areaIndex(TALIBAN.area)
    return area === undefined ? undefined : { area, to: place + 1, how: 'stated', since: TALIBAN.since }
  }
  const area =
    areaAt.get(at) ??
    areaAt.get(place) ??
    (place > at ? areaBehindAdjective(article, place, areaAt) : undefined)
  if (area && area.kind !== 'metonym') return { area: area.area, to: area.to, how: 'stated' }
  const organization = article.at(at, [Sense.Organization])[0]
  return organization && { organization: organization.targets[0], to: organization.to, how: 'stated' }
}

/** «دولت تروریستی آمریکا»: a word or two between the government and its country. */
function areaBehindAdjective(
  article: Article,
  at: number,
  areaAt: ReadonlyMap<number, AreaMention>,
): AreaMention | undefined {
  for (let i = at + 1; i <= at + 2 && adjoins(article, i); i++) {
    const area = areaAt.get(i)
    if (area) return area
  }
  return undefined
}

export function skipCountryWord(article: Article, at: number): number {
  const word = article.words.startingAt(at, Word.CountryWord)
  return word && adjoins(article, word.to) ? word.to : at
}

/** The last country named before unit `at`, the home country aside. */
function nearestBefore(article: Article, areas: readonly AreaMention[], at: number): number | undefined {
  for (let k = firstAfter(startsOf(areas), at - 1) - 1; k >= 0; k--) {
    const { kind, area } = areas[k]!
    if (kind !== 'metonym' && area !== article.home) return area
  }
  return undefined
}

/** «در باکو», «نزد سازمان ملل» after «سفیر ایران». */
export function accreditation(
  article: Article,
  at: number,
  areaAt: ReadonlyMap<number, AreaMention>,
): { to: number; end: number } | undefined {
  const preposition = adjoins(article, at) ? article.words.startingAt(at, Word.In) : undefined
  if (!preposition || !adjoins(article, preposition.to)) return undefined
  const area = areaAt.get(preposition.to)
  if (area) return { to: area.area, end: area.to }
  const organization = article.at(preposition.to, [Sense.Organization])[0]
  return organization && { to: organization.targets[0]! + ORGANIZATION_BIT, end: organization.to }
}
