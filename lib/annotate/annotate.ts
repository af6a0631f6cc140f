/**
 * The whole pipeline for one text: fold and cut, spot, dates, people, countries,
 * roles, surnames, and the mentions given out. Pure: no DOM, no clock.
 */
import { formatDay, parseDay } from '../knowledge/edtf'
import { postsOn } from '../knowledge/graph'
import { cut } from '../text/units'
import { findAreas } from './areas/areas'
import { type Article, firstAfter, openArticle, type Span } from './article'
import { findDates } from './dates/dates'
import type { ResolvedDate } from './dates/dates.types'
import { inferDate } from './dates/infer-day'
import { resolveDate } from './dates/resolve-dates'
import { withSeasons } from './dates/seasons'
import { withPointers } from './dates/that-day'
import type { Lexicon } from './lexicon'
import {
  areaMention,
  dateMention,
  doubtfulMention,
  type LinkedRole,
  officesOn,
  personMention,
  roleMention,
} from './mentions'
import { indexRoles } from './people/beside'
import { everHeld } from './people/careers'
import { linkMisspeltNames, linkRespeltNames, linkRespeltSurnames } from './people/misspelt'
import { linkFullNames, spotFullNames } from './people/names'
import { linkPartNames } from './people/part-names'
import type { PersonMention } from './people/people.types'
import { linkSurnames } from './people/surnames'
import { findCounterparts } from './roles/counterparts'
import { findHeads, headEnds } from './roles/heads'
import { holdersInTime } from './roles/holders'
import { findRoles } from './roles/roles'
import type { RolePhrase } from './roles/roles.types'
import { spot } from './spot'
import type { AnnotateOptions, Annotation, DateSource } from './types'
import { readVocabulary } from './vocabulary'

/** Below this nothing is given out; docs/accuracy.md shows what other values would do. */
export const DEFAULT_THRESHOLD = 0.5

/**
 * @param text any text; offsets of the mentions are into it
 * @throws RangeError if `options.date` is no day
 */
export function annotate(text: string, lexicon: Lexicon, options: AnnotateOptions = {}): Annotation {
  const given = options.date === undefined ? undefined : parseDay(options.date)
  if (options.date !== undefined && given === undefined)
    throw new RangeError(`“${options.date}” is not a day; write YYYY-MM-DD.`)
  const homeArea = options.homeArea ?? 'IR'
  const units = cut(text)
  const words = readVocabulary(units)
  const article = openArticle(units, spot(units, lexicon.forms), words, lexicon, homeArea)

  const phrases = findDates(units, words, homeArea)
  const inferred = given === undefined ? inferDate(phrases, article) : undefined
  const written = given ?? inferred?.day
  const dateSource: DateSource =
    given !== undefined ? 'given' : written !== undefined ? 'inferred' : 'unknown'
  const dates = phrases.flatMap((phrase) => resolveDate(phrase, written) ?? [])

  const used = new Uint8Array(units.count + 1)
  const taken = (i: number) => used[i] === 1
  const take = (spans: readonly Span[]) => {
    for (const { from, to } of spans) used.fill(1, from, to)
  }
  take(dates)
  const names = spotFullNames(article).filter((hit) => !taken(hit.from))
  take(names)
  const heads = findHeads(article)
  const areas = findAreas(article, taken, headEnds(article, heads), heads)
  const roles = findRoles(article, heads, areas, taken)
  const roleEnds = indexRoles(roles)

  const linked = linkFullNames(article, names, roleEnds, new Set(areas.map((area) => area.area)), written)
  const full = linked.filter((name) => !name.rivals)
  const misspelt = linkMisspeltNames(article, taken, roleEnds, written)
  take(misspelt)
  const respelt = linkRespeltNames(article, taken, roleEnds, written)
  take(respelt)
  misspelt.push(...respelt)
  const inPart = linkPartNames(article, taken, roleEnds, written)
  take(inPart)
  misspelt.push(...linkRespeltSurnames(article, taken, roleEnds, misspelt))
  take(misspelt)
  // A part of a surname is spelt right, and may be another's on the page: those alone are weighed with all.
  misspelt.push(...inPart)
  const events = withPointers(article, withSeasons(article, dates))
  const roleMentions = linkRoles(article, roles, [...full, ...misspelt], events, written)
  const spoken = new Uint8Array(units.count + 1)
  for (const { from, to } of [...roles, ...areas.filter(({ kind }) => kind === 'country')])
    spoken.fill(1, from, to)
  const surnames = linkSurnames(article, (i) => taken(i) || spoken[i] === 1, {
    full: placesOf(article, [...full, ...misspelt]),
    byRole: new Map(
      roleMentions
        .flatMap((m) => m.persons.map((person): [number, number] => [person, units.start[m.role.from]!]))
        .reverse(),
    ),
    known: new Set((options.known ?? []).flatMap((id) => personIndex(lexicon).get(id) ?? [])),
    roles: roleEnds,
    areas: new Set(areas.filter((area) => area.kind !== 'demonym').map((area) => area.area)),
    day: written,
  })

  const inSurname = new Uint8Array(units.count + 1)
  for (const { from, to } of surnames) inSurname.fill(1, from, to)
  const people = [...full, ...misspelt, ...surnames]
  const counterparts = findCounterparts(article, areas, postsBefore(article, roles, people, written))
  roleMentions.push(...linkRoles(article, counterparts, [], events, written))
  const at = written === undefined ? undefined : formatDay(written)
  const officeOf = officesOn(lexicon, written)
  const named = rolesOfNames(article, people)
  const mentions = [
    ...dates.map((date) => dateMention(article, date)),
    // «سودانی» behind «محمد شیاع السودانی»: of the man, and of no people.
    ...areas.filter((area) => inSurname[area.from] === 0).map((area) => areaMention(article, area, at)),
    ...people.map((person) => personMention(article, person, at, officeOf(person.person))),
    ...linked.filter(({ rivals }) => rivals).map((name) => doubtfulMention(article, name, at)),
    ...roleMentions.filter(({ role }) => !named.has(role)).map((mention) => roleMention(article, mention)),
  ]
  const threshold = options.threshold ?? DEFAULT_THRESHOLD
  return {
    date: at,
    dateSource,
    ...(inferred && { confidence: inferred.confidence }),
    mentions: mentions.filter((m) => m.score >= threshold).sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

function linkRoles(
  article: Article,
  roles: readonly RolePhrase[],
  people: readonly PersonMention[],
  dates: readonly ResolvedDate[],
  written: number | undefined,
): LinkedRole[] {
  const contradicted = new Set<RolePhrase>()
  for (const person of people)
    for (const role of person.roles)
      if (!everHeld(article, person.person, role) && touches(article, role, person)) contradicted.add(role)
  return roles.flatMap((role) => {
    if (role.inner || contradicted.has(role)) return []
    const holders = holdersInTime(article, role, { dates, people, written })
    return holders ? [{ role, ...holders }] : []
  })
}

/** Posts of the persons and roles named before a unit, the last first: a counterpart has them too. */
function postsBefore(
  article: Article,
  roles: readonly RolePhrase[],
  people: readonly PersonMention[],
  day: number | undefined,
): (i: number) => Iterable<{ posts: readonly number[]; to: number }> {
  const { graph } = article.lexicon
  // What a person held is asked only of those a counterpart comes behind.
  const held = (person: number) =>
    day === undefined
      ? []
      : postsOn(graph, person, day).flatMap(({ post, coverage }) => (coverage === 'certain' ? [post] : []))
  const readAnchors = () =>
    [
      ...roles.flatMap(({ to, seats, inner }) =>
        seats.length === 1 && !inner ? [{ to, posts: () => seats[0]!.slice(0, 1) }] : [],
      ),
      ...people.map(({ to, person }) => ({ to, posts: () => held(person) })),
    ].sort((a, b) => a.to - b.to)
  let anchors: ReturnType<typeof readAnchors> | undefined
  let ends: readonly number[] = []
  return function* (i) {
    if (!anchors) {
      anchors = readAnchors()
      ends = anchors.map((anchor) => anchor.to)
    }
    for (let k = firstAfter(ends, i) - 1; k >= 0; k--) {
      const posts = anchors[k]!.posts()
      if (posts.length > 0) yield { posts, to: anchors[k]!.to }
    }
  }
}

/** Role and name with no comma between them: one is said of the other. */
function touches(article: Article, role: Span, name: Span): boolean {
  const between = name.from >= role.to ? article.between(role.to) : article.between(role.from)
  return !/[،,]/.test(between)
}

/** Roles said of a name that is marked: they need no mark of their own. */
function rolesOfNames(article: Article, people: readonly PersonMention[]): ReadonlySet<RolePhrase> {
  const named = new Set<RolePhrase>()
  for (const person of people)
    for (const role of person.roles) if (everHeld(article, person.person, role)) named.add(role)
  return named
}

function placesOf(article: Article, people: readonly PersonMention[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const { person, from, score } of people) {
    if (score < DEFAULT_THRESHOLD) continue
    const list = places.get(person) ?? []
    list.push(article.units.start[from]!)
    places.set(person, list)
  }
  return places
}

const personIndices = new WeakMap<Lexicon, Map<string, number>>()

function personIndex(lexicon: Lexicon): Map<string, number> {
  let index = personIndices.get(lexicon)
  if (!index) {
    index = new Map(lexicon.graph.persons.ids.map((id, i) => [id, i]))
    personIndices.set(lexicon, index)
  }
  return index
}
