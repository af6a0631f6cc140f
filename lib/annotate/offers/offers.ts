/**
 * Named officials whom the base does not know, as entries a reader may suggest: «معاون وزیر راه، محمد رضایی».
 * Run when somebody asks for them, never while a page is marked. Rather none than a wrong one: a name
 * without an office of a state beside it is no official's, whoever it is. Pure.
 */

import { parseDay } from '../../knowledge/edtf'
import { Sense } from '../../knowledge/form-index'
import { holdersOn, NONE } from '../../knowledge/graph'
import { foldLetters } from '../../text/fold'
import { cut } from '../../text/units'
import { findAreas } from '../areas/areas'
import { openArticle, type Span } from '../article'
import type { Lexicon } from '../lexicon'
import { besideName, indexRoles, isContinued } from '../people/beside'
import { spotFullNames } from '../people/names'
import { findHeads, headEnds } from '../roles/heads'
import { findRoles } from '../roles/roles'
import { spot } from '../spot'
import { readVocabulary } from '../vocabulary'
import { familiesInOffice, nameFrom } from './offered-names'
import { roleBeside } from './offered-roles'

export interface Offer {
  /** The name as it stands at `[start, end)`. */
  name: string
  start: number
  end: number
  /** The words of the office. */
  role: string
  /** Id of the post, where the base has it. */
  post?: string
  /** ISO code of the country whose office it is. */
  area?: string
  /** The sentence both stand in. */
  quotation: string
}

export interface OfferOptions {
  /** ISO code of the country the page speaks from; `IR` where absent. */
  homeArea?: string | undefined
  /** Day the text was written, YYYY-MM-DD. */
  date?: string | undefined
}

/** One offer for each name, where it first stands with an office. In the order of the text. */
export function offersIn(text: string, lexicon: Lexicon, options: OfferOptions = {}): Offer[] {
  const homeArea = options.homeArea ?? 'IR'
  const units = cut(text)
  const article = openArticle(units, spot(units, lexicon.forms), readVocabulary(units), lexicon, homeArea)
  if (article.arena || !isPersian(text)) return []
  const used = new Uint8Array(units.count + 1)
  for (const { from, to } of spotFullNames(article)) used.fill(1, from, to)
  const heads = findHeads(article)
  const areas = findAreas(article, (i) => used[i] === 1, headEnds(article, heads), heads)
  const roles = findRoles(article, heads, areas, (i) => used[i] === 1)
  const roleEnds = indexRoles(roles)
  const { graph } = lexicon
  const day = options.date === undefined ? undefined : parseDay(options.date)

  const inOffice = familiesInOffice(article, day)
  const offers = new Map<string, Offer>()
  let free = 0
  for (const { from } of article.all([Sense.GivenName])) {
    if (from < free || used[from] === 1) continue
    const name = nameFrom(article, from, inOffice)
    if (!name || isContinued(article, name)) continue
    const beside = besideName(article, name, roleEnds)
    if (beside.notOfficial || beside.late) continue
    const role = roleBeside(article, name)
    if (!role) continue
    free = name.to
    const known = roles.find((one) => one.from >= role.from && one.to <= role.to && one.from === role.from)
    const posts = known && known.seats.length === 1 ? known.seats[0]! : []
    const post =
      known && known.to === role.to && posts.length === 1 && graph.postTo[posts[0]!] === NONE
        ? posts[0]
        : undefined
    if (post !== undefined && !known?.modifier && isHeld(post)) continue
    const named = areas.find((one) => one.from >= role.from && one.to <= role.to)?.area
    const area =
      known?.area ??
      named ??
      (post !== undefined && graph.postArea[post] !== NONE ? graph.postArea[post] : undefined)
    const key = foldLetters(slice(name))
    if (offers.has(key)) continue
    offers.set(key, {
      name: slice(name),
      start: units.start[name.from]!,
      end: units.end[name.to - 1]!,
      role: slice(role),
      ...(post !== undefined && { post: graph.posts.ids[post]! }),
      ...(area !== undefined && { area: graph.areas.ids[area]! }),
      quotation: sentenceAround(name),
    })
  }
  return [...offers.values()]

  /** The base says who holds it, and this is another: the words are read wrongly, or are an office of some other state. */
  function isHeld(post: number): boolean {
    return day !== undefined && holdersOn(graph, post, day).some(({ coverage }) => coverage === 'certain')
  }

  function slice({ from, to }: Span): string {
    return text.slice(units.start[from]!, units.end[to - 1]!).replace(/\s+/g, ' ')
  }

  function sentenceAround({ from, to }: Span): string {
    const sentence = article.sentence(from)
    let first = from
    while (first > 0 && article.sentence(first - 1) === sentence) first--
    let last = to
    while (last < units.count && article.sentence(last) === sentence) last++
    return slice({ from: first, to: last })
  }
}

/** Letters that Arabic has not: a text of some length has them now and then, if it is Persian. */
function isPersian(text: string): boolean {
  return (text.match(/[پچژگ]/g)?.length ?? 0) * RARE_LETTERS >= text.length
}
const RARE_LETTERS = 300
