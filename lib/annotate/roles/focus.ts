/**
 * Whose a role without a country is: «نخست‌وزیر را بازداشت کردند» in a report from Khartoum
 * is not the page's own country's. What a text names, countries and their officials,
 * says which country it is about.
 */
import { Sense } from '../../knowledge/form-index'
import { NONE } from '../../knowledge/graph'
import { foldLetters } from '../../text/fold'
import { Gap } from '../../text/units'
import type { AreaMention } from '../areas/areas'
import { type Article, firstAfter, type SenseHit, type Span } from '../article'
import type { Lexicon } from '../lexicon'
import { list } from '../words/kinds'

/** A country named by itself, its capital, its people or an official of its. */
interface Anchor {
  at: number
  area: number
}

/** Fewer namings make no text about a country. */
const ABOUT_MIN = 3
/** Share of the foreign namings one country has in a text about it. */
const ABOUT_SHARE = 0.6
/** A text on another country may name the page's own in passing. */
const OUTWEIGHS = 2

/**
 * @param ownPosts heads of roles with the posts their own words name
 * @returns for a unit, the index of the country a role there belongs to; undefined if none is sure
 */
export function readFocus(
  article: Article,
  areas: readonly AreaMention[],
  ownPosts: readonly (Span & { posts: readonly number[] })[],
): (at: number) => number | undefined {
  const { home } = article
  if (home === undefined) return () => undefined
  const people = anchorsOfPeople(article)
  const spokenBy = readSpeakers(article, people, areas)
  const focusOf = readSubject(article, home, areas, people, ownPosts)
  return (at) => spokenBy(at) ?? focusOf(at)
}

function readSubject(
  article: Article,
  home: number,
  areas: readonly AreaMention[],
  people: readonly Anchor[],
  ownPosts: readonly (Span & { posts: readonly number[] })[],
): (at: number) => number | undefined {
  const anchors = [
    ...areas.map(({ from, area }): Anchor => ({ at: from, area })),
    ...people,
    ...anchorsOfPosts(article, ownPosts),
  ].sort((a, b) => a.at - b.at)
  const counts = new Map<number, number>()
  for (const { area } of anchors) counts.set(area, (counts.get(area) ?? 0) + 1)
  const ours = counts.get(home) ?? 0
  const foreign = anchors.length - ours
  let top = home
  for (const [area, count] of counts)
    if (area !== home && (top === home || count > counts.get(top)!)) top = area
  const isAbout = foreign >= ABOUT_MIN && counts.get(top)! >= ABOUT_SHARE * foreign
  if (ours === 0) {
    if (foreign < ABOUT_MIN) return () => home
    return () => (isAbout ? top : undefined)
  }
  if (!isAbout || counts.get(top)! <= OUTWEIGHS * ours) return () => home
  const starts = anchors.map((anchor) => anchor.at)
  return (at) => {
    for (let k = firstAfter(starts, at) - 1; k >= 0; k--) {
      const { at: place, area } = anchors[k]!
      if (article.sentence(place) < article.sentence(at) - 1) break
      if (area === home || area === top) return area
    }
    return home
  }
}

/** Sentences from a speaker's name on that are taken to be his words. */
const SPEECH = 2
/** Units after a name within which a colon makes it a speaker's. */
const COLON_REACH = 8

/** «ونس: رئیس‌جمهور معتقد است …»: in a foreign official's mouth a role is his country's. */
function readSpeakers(
  article: Article,
  people: readonly Anchor[],
  areas: readonly AreaMention[],
): (at: number) => number | undefined {
  const starts = people.map(({ at }) => at)
  const { gap } = article.units
  return (at) => {
    const speaker = people[firstAfter(starts, at - 1) - 1]
    // A line of its own is another piece of news.
    if (!speaker || speaker.area === article.home || article.between(at).includes('\n')) return undefined
    if (article.sentence(at) - article.sentence(speaker.at) > SPEECH) return undefined
    for (let i = speaker.at + 1; i <= Math.min(at, speaker.at + COLON_REACH); i++)
      if (/^\s*[:：]/.test(article.between(i)))
        return isToldOf(i, at, speaker.area) ? undefined : speaker.area
    return undefined
  }

  /** «لاوروف: …» and, a paragraph on, «وزیر خارجه روسیه …»: a headline's words ended with its line. */
  function isToldOf(i: number, at: number, area: number): boolean {
    let line = i
    while (line < at && gap[line] !== Gap.Break) line++
    return line < at && areas.some((named) => named.area === area && named.from > line && named.from < at)
  }
}

/** Names that only officials of one country bear. */
function anchorsOfPeople(article: Article): Anchor[] {
  const anchors: Anchor[] = []
  let free = 0
  for (const hit of article.all([Sense.FullName, Sense.FamilyName])) {
    if (hit.from < free || (hit.kind === Sense.FamilyName && article.lexicon.forms.formOrdinary[hit.form]))
      continue
    const area = soleAreaOf(article.lexicon, hit)
    if (area === NONE) continue
    anchors.push({ at: hit.from, area })
    free = hit.to
  }
  return anchors
}

/** The only country whose officials bear the name of a hit; `NONE` where there are more, or none. */
function soleAreaOf(lexicon: Lexicon, { targets }: SenseHit): number {
  let known = soleAreas.get(lexicon)
  if (!known) {
    known = new Map()
    soleAreas.set(lexicon, known)
  }
  let sole = known.get(targets)
  if (sole === undefined) {
    const areas = new Set(targets.flatMap((person) => [...lexicon.areasOf(person)]))
    sole = areas.size === 1 ? [...areas][0]! : NONE
    known.set(targets, sole)
  }
  return sole
}

/** By the list of its bearers, of which there is one for each name (`sensesOf`). */
const soleAreas = new WeakMap<Lexicon, Map<readonly number[], number>>()

/** «رئیس قوه قضائیه» in Persian is one state's, «دادستان کل» any's. */
export function saysWhose(article: Article, { from, to }: Span): boolean {
  let letters = ''
  for (let i = from; i < to; i++) letters += article.word(i)
  return !ANY_STATES.has(letters)
}

/** Words of posts at home that a text about another state has of its own. */
const ANY_STATES = new Set(
  list(`
    دادستان کل، فرمانده ارتش، فرمانده کل ارتش، سخنگوی ارتش، رئیس ستاد کل، رئیس ستاد ارتش، رئیس بانک مرکزی، رئیس کل بانک مرکزی،
    وزیر کار، وزیر علوم، وزیر ورزش، فرمانده نیروی هوایی، فرمانده نیروی دریایی، فرمانده نیروی زمینی
  `).map(foldLetters),
)

/** «رهبر معظم انقلاب» names its country as well. */
function anchorsOfPosts(article: Article, heads: readonly (Span & { posts: readonly number[] })[]): Anchor[] {
  const { graph } = article.lexicon
  return heads.flatMap(({ from, to, posts }) => {
    if (!saysWhose(article, { from, to })) return []
    const area = posts[0] === undefined ? NONE : graph.postArea[posts[0]]!
    return area === NONE ? [] : [{ at: from, area }]
  })
}
