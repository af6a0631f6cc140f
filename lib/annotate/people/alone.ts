/** A surname with neither full name nor role on the page: whom it may still mean. */
import { Sense } from '../../knowledge/form-index'
import { NONE, postsOn } from '../../knowledge/graph'
import { WordSet } from '../../text/word-set'
import {
  type Article,
  adjoins,
  adjoinsLoosely,
  firstAfter,
  lettersIn,
  type SenseHit,
  type Span,
} from '../article'
import { isGovernment } from '../roles/governments'
import type { Evidence } from '../types'
import { list, Word } from '../words/kinds'
import type { Beside } from './beside'
import { isGivenName } from './given'
import { speaksOfLateNamesake } from './late-namesake'
import { everHeld } from './names'
import { isInNameList, isPartOfAnother } from './other-names'
import type { SurnameQuestions } from './people.types'
import { diedInOffice } from './the-dead'

/** A surname of fewer letters is too easily a word. */
const ALONE_MIN_LETTERS = 4

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
  if (title && MILITARY.test(article.word(title.from)) && !isSoldier(article, person)) return undefined
  if ((ordinary || hit.targets.length > 1) && hasAnotherOffice(article, person, hit, beside)) return undefined
  const score = titledScore(article, person, hit, beside, ordinary, evidence.day)
  if (score > 0 && title) {
    const { units } = article
    const words = units.source.slice(units.start[title.from]!, units.end[title.to - 1]!).trim()
    return { score, evidence: { rule: 'surname-beside-role', words } }
  }
  const alone =
    officeScore(article, person, hit, title, ordinary, evidence) ||
    pastLeaderScore(article, person, hit, title, ordinary, evidence)
  if (alone === 0) return undefined
  const { lexicon } = article
  const area = [...lexicon.areasOf(person)].find((a) => evidence.areas.has(a) || a === article.home)
  return {
    score: alone,
    evidence: {
      rule: 'only-candidate',
      area: area === undefined ? undefined : lexicon.graph.areas.ids[area],
    },
  }
}

/** «شهید رئیسی», «آیت‌الله هاشمی رفسنجانی», «سردار سلامی»: whom a title only few bear may mean. */
function titledScore(
  article: Article,
  person: number,
  hit: SenseHit,
  { title, late }: Beside,
  ordinary: boolean,
  day: number | undefined,
): number {
  if (!title || day === undefined || !wasOfHome(article, person, day)) return 0
  const { lexicon } = article
  const { career } = lexicon
  // A martyr of the base led the state, its ministries or its soldiers: «شهید مطهری» is his father.
  if (late && lexicon.bestRank(person) > 2 && !isSoldier(article, person)) return 0
  // Nobody in office is called «شهید».
  const living = (other: number) => late && day < career(other)[1]
  const known = late && diedInOffice(article, person, day)
  if (living(person) || !(known || title.distinguished || isRare(article, person, hit, ordinary, day)))
    return 0
  // A common surname behind a cleric's title is many a cleric's.
  if (ordinary && article.lexicon.bestRank(person) > 2 && /^(حجت|حجه)/.test(article.word(title.from)))
    return 0
  const rivals = hit.targets.filter(
    (other) =>
      wasOfHome(article, other, day) && !living(other) && (!known || diedInOffice(article, other, day)),
  )
  // «سردار رشید اسلام»
  if (ordinary && adjoins(article, hit.to) && !isSubject(article, hit)) return 0
  return rivals.length === 1 && !inPlaceList(article, hit) ? (ordinary ? 0.55 : 0.7) : 0
}

/**
 * No other bearer of the surname, to whom the title may belong, was ever in high office at
 * home, and nothing goes on with it: «آیت‌الله نظری منفرد».
 */
function isOneOfHome(article: Article, hit: SenseHit, title: Span, day: number): boolean {
  const military = MILITARY.test(article.word(title.from))
  const bearers = hit.targets.filter(
    (other) =>
      wasOfHome(article, other, day) &&
      // A general may have become a minister since.
      (!military || isSoldier(article, other) || article.lexicon.bestRank(other) <= 2),
  )
  return bearers.length === 1 && (!adjoins(article, hit.to) || isSubject(article, hit))
}

/** «حجت‌الاسلام عبداللهی رئیس مرکز حفاظت …», «رضایی، نماینده شیراز»: the name's office is none this person ever held. */
function hasAnotherOffice(article: Article, person: number, hit: SenseHit, { roles }: Beside): boolean {
  if (article.lexicon.bestRank(person) <= 2) return false
  if (roles.some((role) => role.from === hit.to))
    return !roles.some((role) => everHeld(article, person, role))
  return OFFICES.has(article.units, hit.to) && adjoinsLoosely(article, hit.to)
}

const OFFICES = new WordSet(
  list(
    'رئیس، رییس، مدیر، مدیرکل، فرمانده، معاون، استاندار، فرماندار، دادستان، دبیر، دبیرکل، سرپرست، شهردار، بخشدار، رییس‌کل',
  ),
)

const MILITARY = /^(سردار|سرلشکر|سرتیپ|سپهبد|دریادار|دریابان|سرهنگ|ژنرال|امیر)/
const SOLDIERS = new Set(['military-commander', 'armed-forces-chief', 'defence-minister'])

function isSoldier({ lexicon: { graph } }: Article, person: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (SOLDIERS.has(graph.postTypes.ids[graph.postType[graph.memberPost[m]!]!]!)) return true
  return false
}

function isRare(article: Article, person: number, hit: SenseHit, ordinary: boolean, day: number): boolean {
  return !ordinary && (isOnlyHolder(article, person, hit, day) || isShortOfLeader(article, hit))
}

/** «ونس»: three letters that are no word, of one whose state's leaders need no introduction. */
function isShortOfLeader(article: Article, hit: SenseHit): boolean {
  const [person] = hit.targets
  return (
    person !== undefined &&
    hit.targets.length === 1 &&
    lettersIn(article, hit) === ALONE_MIN_LETTERS - 1 &&
    article.lexicon.bestRank(person) <= 2 &&
    onStage(article, article.lexicon.areasOf(person))
  )
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

function ledAState({ lexicon: { graph } }: Article, person: number, day: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (graph.postRank[graph.memberPost[m]!] === 1 && graph.startMax[m]! <= day) return true
  return false
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

/** Nothing behind the word that it may have as a noun: not «درباره ابتکار اخیر». */
function isSubject({ words, between }: Article, hit: SenseHit): boolean {
  return (
    // «ظریف: …»
    /^\s*[:：]/.test(between(hit.to)) ||
    words.startingAt(hit.to, Word.Says) !== undefined ||
    words.startingAt(hit.to, Word.Links) !== undefined
  )
}

/** «این ابتکار», «منطق، ابتکار و اقتدار»: pointed at, or one of several things. */
function isThing(article: Article, { from, to }: SenseHit): boolean {
  if (adjoins(article, from) && article.words.endingAt(from, Word.Count)) return true
  if (adjoins(article, from) && POINTERS.has(article.units, from - 1)) return true
  const before = adjoins(article, from) ? article.words.endingAt(from, Word.And) : undefined
  if (before)
    return !endsInName(article, before.from) && article.words.startingAt(to, Word.Says) === undefined
  const and = adjoins(article, to) ? article.words.startingAt(to, Word.And) : undefined
  return and !== undefined && article.at(and.to, NAMES).length === 0
}

const NAMES = [Sense.FullName, Sense.FamilyName] as const

function endsInName(article: Article, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--)
    if (article.at(i, NAMES).some(({ to }) => to === at)) return true
  return false
}

const POINTERS = new WordSet(list('این، آن، همین، همان، یک، هرگونه، نوعی'))

/** Units between two who are named together. */
const COMPANY_REACH = 3

/**
 * «گفت‌وگوی پوتین و ترامپ»: boots, but within a few words of a name that is no word and whose
 * bearer leads another state.
 */
export function isInCompany(article: Article, hit: SenseHit, day: number | undefined): boolean {
  const [person] = hit.targets
  if (day === undefined || person === undefined || hit.targets.length > 1) return false
  const { graph, forms } = article.lexicon
  const leads = (person: number) =>
    postsOn(graph, person, day).some((h) => h.coverage === 'certain' && graph.postRank[h.post] === 1)
  if (!leads(person) || !onStage(article, article.lexicon.areasOf(person))) return false
  for (let i = hit.from - COMPANY_REACH; i <= hit.to + COMPANY_REACH; i++) {
    if (i < 0 || (i >= hit.from && i < hit.to)) continue
    if (i < article.units.count && article.sentence(i) !== article.sentence(hit.from)) continue
    for (const other of article.at(i, NAMES))
      if (forms.formOrdinary[other.form] === 0 && other.targets.length === 1 && leads(other.targets[0]!))
        return true
  }
  return false
}

/** Nobody else in the base bears the surname, and it is not too short to be another's. */
function isOnlyBearer(article: Article, hit: SenseHit): boolean {
  return hit.targets.length === 1 && lettersIn(article, hit) > ALONE_MIN_LETTERS
}

function isOnlyHolder(article: Article, person: number, hit: SenseHit, day: number): boolean {
  return (
    lettersIn(article, hit) >= ALONE_MIN_LETTERS &&
    hit.targets.length <= MOST_BEARERS &&
    !hit.targets.some((other) => isRival(article, other, person, day))
  )
}

/** A surname more of the base bear than these is common, and more bear it outside. */
const MOST_BEARERS = 4

/** Another bearer of the surname who is in some office above parliament's on the day. */
function isRival({ lexicon: { graph } }: Article, other: number, person: number, day: number): boolean {
  return (
    other !== person &&
    postsOn(graph, other, day).some((h) => h.coverage === 'certain' && graph.postRank[h.post]! <= 3)
  )
}

/** «تیک‌های آوایی»: behind a plural a word describes, unless a person has what the plural says. */
function describes(article: Article, hit: SenseHit): boolean {
  return (
    adjoins(article, hit.from) &&
    /(های|هایی)$/.test(article.word(hit.from - 1)) &&
    article.words.endingAt(hit.from, Word.OfPerson) === undefined
  )
}

/** A rare surname this long of a deputy or commander in office names him even alone. */
const SURELY_RARE_LETTERS = 7

/** States whose heads news names without a word on who they are. */
const STAGE = ['US', 'RU', 'CN', 'GB', 'FR', 'DE', 'IL', 'TR']

function onStage(article: Article, areas: ReadonlySet<number>): boolean {
  return STAGE.some((id) => areas.has(article.lexicon.areaIndex(id) ?? -1))
}

/** «شهید رئیسی», «آیت‌الله هاشمی رفسنجانی»: of high office at home, now or before, or soon after. */
function wasOfHome(article: Article, person: number, day: number): boolean {
  const { lexicon } = article
  return (
    lexicon.bestRank(person) <= 3 && article.isOfHome(person) && lexicon.career(person)[0] - SOON_DAYS <= day
  )
}

const SOON_DAYS = 400

/** «ایستگاه‌های شهید بهشتی، شهید باقری»: what is called after him. */
function inPlaceList(article: Article, hit: SenseHit): boolean {
  const places = article.words.places(Word.NotOfficial)
  const last = places[firstAfter(places, hit.from) - 1]
  return last !== undefined && article.sentence(last) === article.sentence(hit.from)
}
