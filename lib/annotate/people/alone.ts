/** A surname with neither full name nor role on the page: whom it may still mean. */
import { Sense } from '../../knowledge/form-index'
import { NONE, postsOn } from '../../knowledge/graph'
import { type Article, adjoins, adjoinsLoosely, lettersIn, type SenseHit } from '../article'
import { isGovernment } from '../roles/governments'
import type { Evidence } from '../types'
import { Word } from '../words/kinds'
import { isOnlyBearer, isOnlyHolder, isRare } from './bearers'
import type { Beside } from './beside'
import { ledAState } from './careers'
import { isGivenName } from './given'
import { speaksOfLateNamesake } from './late-namesake'
import { isInNameList, isPartOfAnother } from './other-names'
import type { SurnameQuestions } from './people.types'
import { isInCompany, onStage } from './stage'
import { describes, isSubject, isThing } from './standing'
import { hasAnotherOffice, isOfAnotherRank, isOneOfHome, titledScore } from './titled'

/**
 * A surname with nothing on the page to say whose: taken only for a holder of
 * high office on that day, from a country the page speaks of, with no rival of the name.
 */
export function aloneCandidate(
  article: Article,
  person: number,
  hit: SenseHit,
  beside: Beside,
  ordinary: boolean,
  evidence: SurnameQuestions,
): { score: number; evidence: Evidence } | undefined {
  const { title } = beside
  if (
    speaksOfLateNamesake(article, person, hit, beside, evidence) ||
    isInNameList(article, hit, article.isOfHome(person))
  )
    return undefined
  if (isPartOfAnother(article, hit, title)) return undefined
  if (title && isOfAnotherRank(article, person, title)) return undefined
  if ((ordinary || hit.targets.length > 1) && hasAnotherOffice(article, person, hit, beside)) return undefined
  const score = titledScore(article, person, hit, beside, ordinary, evidence.day)
  if (score > 0 && title) {
    const { units } = article
    const words = units.source.slice(units.start[title.from]!, units.end[title.to - 1]!).trim()
    return { score, evidence: { rule: 'surname-beside-role', words } }
  }
  const inOffice = officeScore(article, person, hit, title, ordinary, evidence)
  const alone = inOffice || pastLeaderScore(article, person, hit, title, ordinary, evidence)
  if (alone === 0) return undefined
  const { lexicon } = article
  const area = [...lexicon.areasOf(person)].find((a) => evidence.areas.has(a) || a === article.home)
  return {
    score: alone,
    evidence: {
      rule: 'only-candidate',
      area: area === undefined ? undefined : lexicon.graph.areas.ids[area],
      ...(inOffice === 0 && { past: true }),
    },
  }
}

/** The holder of an office on the day, from a country the page speaks of. */
function officeScore(
  article: Article,
  person: number,
  hit: SenseHit,
  title: Beside['title'],
  ordinary: boolean,
  { areas: named, byRole, full, day }: SurnameQuestions,
): number {
  const { lexicon } = article
  if (day === undefined) return 0
  const rare = isRare(article, person, hit, ordinary, day)
  const isPolitical = named.size + byRole.size + full.size >= POLITICAL_MIN
  const offices = postsOn(lexicon.graph, person, day).filter((h) => h.coverage === 'certain')
  const rank = Math.min(...offices.map((h) => lexicon.graph.postRank[h.post]!), 9)
  const areas = lexicon.areasOf(person)
  if (rank === 3 && article.home !== undefined && areas.has(article.home))
    if (
      title ? isOneOfHome(article, hit, title, day) : rare && lettersIn(article, hit) >= SURELY_RARE_LETTERS
    )
      return ordinary ? 0.55 : 0.6
  // «پسکوف»: a spokesman abroad, in a text that names his country and much else of politics.
  if (rank === 3 && rare && isPolitical && !article.arena && [...areas].some((area) => named.has(area)))
    return 0.6
  if (rank === 4 && !ordinary && isMember(article, hit, day)) return 0.65
  if (rank > 2) return 0
  const areaAgrees =
    [...areas].some((area) => named.has(area) || area === article.home) ||
    // Heads of organizations are news in any country's.
    offices.some((h) => lexicon.graph.postArea[h.post] === NONE)
  if (isInCompany(article, hit, day)) return 0.6
  if (!areaAgrees) return rare && (rank === 1 || isPolitical) && onStage(article, areas) ? 0.6 : 0
  // «آقای رضایی» may be anybody.
  if (title)
    return ordinary
      ? title.distinguished || (isWordOnly(article, hit) && isOnlyHolder(article, person, hit, day))
        ? 0.65
        : 0.45
      : 0.75
  const known = rare && rank === 1
  // «نقش پلیس خوب بازی می‌کند»: words of sport stand in politics as well, and no player is called Trump.
  if (article.arena && !(known && onStage(article, areas) && isOnlyBearer(article, hit))) return 0
  if (describes(article, hit) && !known) return 0
  if (rare) return 0.7
  // «از ظریف دعوت کرد»: a word, but where a minister's name stands, in a text of states and their officials.
  return ordinary &&
    article.home !== undefined &&
    areas.has(article.home) &&
    isPolitical &&
    isSubject(article, hit) &&
    !isThing(article, hit) &&
    isOnlyHolder(article, person, hit, day)
    ? 0.6
    : 0
}

/**
 * «دولت روحانی», «بایدن»: who led a state that the text names, long after. A common
 * word must stand behind his government.
 */
function pastLeaderScore(
  article: Article,
  person: number,
  hit: SenseHit,
  title: Beside['title'],
  ordinary: boolean,
  { areas: named, day }: SurnameQuestions,
): number {
  const { lexicon } = article
  if (day === undefined || article.arena || lexicon.graph.personBetterKnown[person]) return 0
  if (!ledAState(article, person, day)) return 0
  if (hit.targets.some((other) => other !== person && ledAState(article, other, day))) return 0
  const areas = lexicon.areasOf(person)
  if (![...areas].some((area) => named.has(area) || area === article.home)) return 0
  const from = title?.from ?? hit.from
  const governs = adjoins(article, from) && isGovernment(article.word(from - 1))
  if (governs) return 0.65
  const isKnownHere = article.home !== undefined && areas.has(article.home)
  return !ordinary &&
    !title &&
    // «کرزی» in a text of Kabul: nobody else in the base is called so.
    (isKnownHere ||
      onStage(article, areas) ||
      (isOnlyBearer(article, hit) && [...areas].some((a) => named.has(a)))) &&
    isOnlyHolder(article, person, hit, day)
    ? 0.6
    : 0
}

/** «حاجی‌دلیگانی، نماینده مجلس», where one member of that day bears the name. */
function isMember(article: Article, hit: SenseHit, day: number): boolean {
  const after = adjoinsLoosely(article, hit.to)
    ? article.words.startingAt(hit.to, Word.Parliament)
    : undefined
  const { graph } = article.lexicon
  const members = hit.targets.filter((person) =>
    postsOn(graph, person, day).some((h) => h.coverage === 'certain'),
  )
  return after !== undefined && members.length === 1
}

/** «آقای ظریف»: a word, but nobody's given name and no other's surname, and behind «آقای» no word. */
function isWordOnly(article: Article, hit: SenseHit): boolean {
  return (
    hit.targets.length === 1 &&
    !article
      .at(hit.from, [Sense.GivenName])
      .some((given) => given.to === hit.to && isGivenName(article, given))
  )
}

/** Countries, roles and officials a text names that makes it one on politics. */
const POLITICAL_MIN = 4

/** A rare surname this long of a deputy or commander in office names him even alone. */
const SURELY_RARE_LETTERS = 7
