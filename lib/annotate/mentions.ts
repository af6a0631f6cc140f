/** What was found and linked, as the mentions that are given out: source offsets, names in both languages. */
import { formatDay } from '../knowledge/edtf'
import { postsOn } from '../knowledge/graph'
import type { AreaMention } from './areas/areas'
import type { Article, Span } from './article'
import type { ResolvedDate } from './dates/dates.types'
import type { Lexicon } from './lexicon'
import type { PersonMention } from './people/people.types'
import type { RoleHolders, RolePhrase } from './roles/roles.types'
import type { Mention } from './types'
import { Modifier } from './words/kinds'

export interface LinkedRole extends RoleHolders {
  role: RolePhrase
}

/** Source offsets of a span. */
function startOf(article: Article, span: Span): number {
  return article.units.start[span.from]!
}
function endOf(article: Article, span: Span): number {
  return article.units.end[span.to - 1]!
}
function surfaceOf({ units }: Article, span: Span): string {
  return units.source.slice(units.start[span.from]!, units.end[span.to - 1]!)
}

export function areaMention(article: Article, area: AreaMention, at: string | undefined): Mention {
  const { areas } = article.lexicon.graph
  return {
    start: startOf(article, area),
    end: endOf(article, area),
    surface: surfaceOf(article, area),
    kind: area.kind,
    entity: areas.ids[area.area]!,
    name: areas.names[area.area]!,
    nameEn: areas.namesEn[area.area]!,
    at,
    score: 0.95,
    evidence: { rule: 'area-name' },
  }
}

export function dateMention(article: Article, date: ResolvedDate): Mention {
  const first = formatDay(date.first)
  return {
    start: startOf(article, date),
    end: endOf(article, date),
    surface: surfaceOf(article, date),
    kind: 'date',
    entity: date.first === date.last ? first : `${first}/${formatDay(date.last)}`,
    score: 0.95,
    evidence: { rule: 'date', year: date.yearSource },
  }
}

export function personMention(
  article: Article,
  mention: PersonMention,
  at: string | undefined,
  role: string | undefined,
): Mention {
  const { persons } = article.lexicon.graph
  const { person } = mention
  return {
    start: startOf(article, mention),
    end: endOf(article, mention),
    surface: surfaceOf(article, mention),
    kind: mention.kind,
    entity: persons.ids[person]!,
    name: persons.names[person]!,
    nameEn: persons.namesEn[person]!,
    role,
    at,
    score: mention.score,
    evidence: mention.evidence,
  }
}

/** A name that may be one of several persons': all of them, and no office. */
export function doubtfulMention(article: Article, mention: PersonMention, at: string | undefined): Mention {
  const { persons } = article.lexicon.graph
  // By number, so that the same ones always come in the same order.
  const meant = [mention.person, ...(mention.rivals ?? [])].sort((a, b) => a - b)
  const join = (names: readonly string[], by: string) =>
    [...new Set(meant.map((one) => names[one]!))].join(by)
  return {
    start: startOf(article, mention),
    end: endOf(article, mention),
    surface: surfaceOf(article, mention),
    kind: mention.kind,
    entity: join(persons.ids, '+'),
    doubt: true,
    name: join(persons.names, OR),
    nameEn: join(persons.namesEn, OR_EN),
    at,
    score: mention.score,
    evidence: mention.evidence,
  }
}

/** Label of the weightiest post a person certainly held on the day; each person is looked up once. */
export function officesOn(lexicon: Lexicon, day: number | undefined): (person: number) => string | undefined {
  const { graph } = lexicon
  const known = new Map<number, string | undefined>()
  return (person) => {
    if (day === undefined) return undefined
    if (!known.has(person)) {
      const office = postsOn(graph, person, day).find((h) => h.coverage === 'certain')
      known.set(person, office && graph.posts.labels[office.post]!)
    }
    return known.get(person)
  }
}

/** Between names of which one is meant. */
const OR = ' یا '
const OR_EN = ' or '

/** «رئیس‌جمهور پیشین», «رهبر شهید», «رئیس‌جمهور منتخب»: not in the post on the day. */
const ONCE = new Map<number, 'former' | 'late' | 'elect'>([
  [Modifier.Former, 'former'],
  [Modifier.EarlierFormer, 'former'],
  [Modifier.Late, 'late'],
  [Modifier.Elect, 'elect'],
])

export function roleMention(
  article: Article,
  { role, persons, posts, day, score, doubt }: LinkedRole,
): Mention {
  const { graph } = article.lexicon
  const once = ONCE.get(role.modifier)
  const join = (list: readonly number[], names: readonly string[], by: string) =>
    list.map((i) => names[i]!).join(by)
  return {
    start: startOf(article, role),
    end: endOf(article, role),
    surface: surfaceOf(article, role),
    kind: 'role',
    entity: join(persons, graph.persons.ids, '+'),
    ...(doubt && { doubt }),
    name: join(persons, graph.persons.names, doubt ? OR : ' و '),
    nameEn: join(persons, graph.persons.namesEn, doubt ? OR_EN : ', '),
    role: join([...new Set(posts)], graph.posts.labels, ' و '),
    at: formatDay(day),
    score,
    evidence: {
      rule: 'holder-of-post',
      post: posts.map((post) => graph.posts.ids[post]!).join('+'),
      ...(once && { once }),
    },
  }
}
