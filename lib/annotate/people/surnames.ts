/**
 * Surnames alone. The whole text is the evidence: a full name or a role anywhere
 * in it, a title or role beside the surname, or one official of that name in office.
 */
import { Sense } from '../../knowledge/form-index'
import { postsOn } from '../../knowledge/graph'
import { Gap, isWordAt, lettersAt } from '../../text/units'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, lettersIn, type SenseHit, type Span } from '../article'
import { anywhere, placesByForm } from '../forms-in-text'
import type { Evidence } from '../types'
import { list, Word } from '../words/kinds'
import { aloneCandidate, isInCompany } from './alone'
import { besideName, isContinued } from './beside'
import { hasUnlistedGivenName, isGivenName, isOthersGivenName, isSeyedOfOthers, isWifeOf } from './given'
import { everHeld, isOneOfOurs, withSeyed } from './names'
import { goesOnAsName, isPlural } from './other-names'
import type { PersonMention, SurnameEvidence, SurnameQuestions } from './people.types'
import { diedInOffice } from './the-dead'

export function linkSurnames(
  article: Article,
  taken: (i: number) => boolean,
  evidence: SurnameEvidence,
): PersonMention[] {
  const mentions: PersonMention[] = []
  const hits = article.all([Sense.FamilyName, Sense.FamilyPart])
  const places = placesByForm(hits)
  const questions: SurnameQuestions = {
    ...evidence,
    isBorneByAnother: anywhere(
      places,
      (hit) => !hit.targets.some((person) => evidence.full.has(person)) && otherGivenName(article, hit),
    ),
    isSaidOfTheLate: anywhere(
      places,
      (hit) => hit.kind === Sense.FamilyName && besideName(article, hit, evidence.roles).late,
    ),
  }
  let free = 0
  let asked: SenseHit | undefined
  for (const hit of hits) {
    if (hit.from < free || taken(hit.from) || taken(hit.to - 1)) continue
    // Those of whose surname the form is a part were weighed with those who bear it whole.
    if (hit.kind === Sense.FamilyPart && asked?.from === hit.from && asked.to === hit.to) continue
    if (hit.kind === Sense.FamilyName) asked = hit
    const mention = linkSurname(article, hit, questions, taken, hits)
    // «احمدی مقدم», whoever he is, is no Ahmadi.
    if (!mention && hit.kind === Sense.FamilyName && hit.to - hit.from > 1) free = hit.to
    if (!mention) continue
    mentions.push(mention)
    free = hit.to
  }
  return mentions
}

/** More of a name follows: «محمد نجفی». */
function nameGoesOn(article: Article, hit: SenseHit): boolean {
  if (!adjoins(article, hit.to)) return false
  return (
    article.at(hit.to, [Sense.FamilyName]).some((next) => lettersIn(article, next) > 2) ||
    article.at(hit.to, [Sense.GivenName]).some((next) => isGivenName(article, next))
  )
}

const NAMES_OF_AREAS = (1 << Sense.AreaName) | (1 << Sense.AreaDemonym)

/**
 * Whether a surname that is a word as well stands where a person does: at the
 * beginning of a clause, after what persons have («سفر ظریف»), or before what they do
 * («ظریف گفت»); not behind a noun it may describe («نکته‌های ظریف»).
 */
function standsAsName(article: Article, hit: SenseHit, aside: boolean): boolean {
  const { words, units } = article
  const acts = adjoins(article, hit.to)
    ? words.startingAt(hit.to, Word.Says) !== undefined
    : units.gap[hit.to - 1] !== Gap.Joiner
  // «۲۸ اردیبهشت ۱۴۰۲ رئیسی و …»
  if (!adjoins(article, hit.from) || units.digit[hit.from - 1]) return units.gap[hit.to - 1] !== Gap.Joiner
  // «شهروند عراقی و سودانی», «پیشگیری از کری»
  const short = lettersIn(article, hit) <= SHORT_LETTERS && isWordAt(article.units, hit.from - 1, 'از')
  const and = words.endingAt(hit.from, Word.And)
  const describing = hit.to === hit.from + 1 && ADJECTIVES.has(article.units, hit.from)
  // «کشورهای عربی و اسلامی»
  if (and && describing && isAdjective(article, and.from)) return false
  // «از نظر اسلامی و ایرانی بودن»
  const more = describing && adjoins(article, hit.to) ? words.startingAt(hit.to, Word.And) : undefined
  if (more && isAdjective(article, more.to + 1)) return false
  if (words.endingAt(hit.from, Word.OfPerson)) return true
  if (words.endingAt(hit.from, Word.Links)) return !(aside && and) && (!short || acts)
  // «انقلاب اسلامی با …»: the noun's, whatever follows
  return acts && !aside && !describing
}

/** Whether the word before unit i looks like one that says of what kind something is, rather than like a name. */
function isAdjective(article: Article, i: number): boolean {
  return (
    ADJECTIVES.has(article.units, i - 1) ||
    (article.word(i - 1).endsWith('ی') && article.at(i - 1, [Sense.FamilyName, Sense.FullName]).length === 0)
  )
}

/** Surnames that as words say of what kind the noun before them is. */
export const ADJECTIVES = new WordSet(
  list(`
    اسلامی، روحانی، زمانی، نوری، جعفری، رضوی، علوی، حسینی، نبوی، فاطمی، مهدوی، صنعتی، ملکی، سلطانی،
    شریف، ظریف، عارف، کبیر، نظری، رسمی، نقدی، تجاری، حقیقی، رحمانی، الهی، ربانی، هاشمی، مقدم،
    عربی، تهرانی، شیرازی، اصفهانی، کرمانی، تبریزی، مشهدی، قمی، یزدی، همدانی، خراسانی، گیلانی، دشتی
  `),
)

const SHORT_LETTERS = 3

interface Candidate {
  person: number
  score: number
  evidence: Evidence
}

const RELATIVES = new Set(list('دختر، پسر، همسر، داماد، عروس، برادر، خواهر، پدر، مادر، فرزند، فرزندان'))

/** «نادر گودرزی، کشتی‌گیر، … گودرزی گفت»: behind the official's name another's of the surname, named since. */
function isNamedSince(
  article: Article,
  { form, from }: SenseHit,
  officialAt: number,
  hits: readonly SenseHit[],
  taken: (i: number) => boolean,
): boolean {
  // «ایوانکا ترامپ، دختر ترامپ»
  if (RELATIVES.has(article.word(from - 1))) return false
  for (let k = hits.findIndex((hit) => hit.from >= from) - 1; k >= 0; k--) {
    const hit = hits[k]!
    if (article.units.start[hit.from]! <= officialAt) return false
    if (hit.form === form && !taken(hit.from) && otherGivenName(article, hit)) return true
  }
  return false
}

function linkSurname(
  article: Article,
  hit: SenseHit,
  evidence: SurnameQuestions,
  taken: (i: number) => boolean,
  hits: readonly SenseHit[],
): PersonMention | undefined {
  if (isContinued(article, hit) || otherGivenName(article, hit) || isWifeOf(article, hit)) return undefined
  if (isPlural(article, hit) || (goesOnAsName(article, hit) && isOneOfOurs(article, hit))) return undefined
  const beside = besideName(article, hit, evidence.roles)
  if (beside.notOfficial) return undefined
  const { units, lexicon } = article
  const aside = (lexicon.formKinds[hit.form]! & NAMES_OF_AREAS) !== 0
  // «سردار ایرانی», «استاد ایرانی»: of whom the title is, not who.
  const supported = (beside.title !== undefined && !aside) || beside.roles.length > 0
  const isCountryName = (lexicon.formKinds[hit.form]! & (1 << Sense.AreaName)) !== 0
  if (isCountryName && beside.roles.length === 0 && !hit.targets.some((person) => evidence.full.has(person)))
    return undefined
  // A country's name that is none here, with the man on the page: «کامرون».
  const isOther = !isCountryName && (aside || lexicon.forms.formOrdinary[hit.form] === 1)
  // «حجت‌الاسلام محمد نجفی»: a surname that is a given name, with more of a name behind it.
  if (
    lexicon.formKinds[hit.form]! & (1 << Sense.GivenName) &&
    beside.roles.length === 0 &&
    nameGoesOn(article, hit)
  )
    return undefined
  // «که می خواست»
  if (!supported && isWordAt(units, hit.from, 'می')) return undefined
  // «۱۲۰۰ روحانی به عتبات رفتند»: counted, unless the number is the year before him.
  if (
    !supported &&
    units.digit[hit.from - 1] === 1 &&
    !taken(hit.from - 1) &&
    ADJECTIVES.has(article.units, hit.from)
  )
    return undefined
  if (!supported && isOther && !standsAsName(article, hit, aside) && !isInCompany(article, hit, evidence.day))
    return undefined
  // One form may be one man's surname and part of another's: «لاریجانی» and «آملی لاریجانی».
  const parts = article.at(hit.from, [Sense.FamilyPart]).find((other) => other.to === hit.to)?.targets ?? []
  const whole = hit.kind === Sense.FamilyPart ? [] : hit.targets
  const ordinary = lexicon.forms.formOrdinary[hit.form] === 1
  const start = units.start[hit.from]!
  const candidates: Candidate[] = []
  const dead = beside.late ? deadOf(article, [...whole, ...parts], evidence.day) : []
  for (const person of new Set([...whole, ...parts])) {
    const part = !whole.includes(person)
    // «حفظ نظام، مقدم بر احکام است»: of «احمدی‌مقدم» only the second word, and a word.
    if (part && ordinary && !supported && !isOfPerson(article, hit) && !standsAsPart(article, hit)) continue
    if (part && !supported && ADJECTIVES.has(article.units, hit.from)) continue
    const places = evidence.full.get(person)
    // Nobody in office is called «شهید» or «(ره)», nor his father's son where the father is known to have died.
    if (beside.late && evidence.day !== undefined && evidence.day < lexicon.career(person)[1]) continue
    if (dead.length > 0 && !dead.includes(person)) continue
    const role = beside.roles.find((r) => everHeld(article, person, r))
    if (role && !part) {
      const words = units.source.slice(units.start[role.from]!, units.end[role.to - 1]!)
      candidates.push({
        person,
        score: places ? 0.97 : holdsNow(article, person, evidence.day) ? 0.95 : 0.8,
        evidence: { rule: 'surname-beside-role', words },
      })
    } else if (places && !beside.title && isNamedSince(article, hit, nearest(places, start), hits, taken))
      continue
    else if (places)
      candidates.push({
        person,
        score: 0.95,
        evidence: { rule: 'surname-of-full-name', start: nearest(places, start) },
      })
    else if (part && (beside.title || !isOnlySurnamePart(article, hit, parts, whole))) continue
    else if (evidence.known.has(person))
      candidates.push({ person, score: 0.9, evidence: { rule: 'known-on-page' } })
    else if (evidence.byRole.has(person))
      candidates.push({
        person,
        score: ordinary ? 0.75 : 0.85,
        evidence: { rule: 'surname-of-role', start: evidence.byRole.get(person)! },
      })
    else {
      const alone = evidence.isBorneByAnother(hit.form)
        ? undefined
        : aloneCandidate(article, person, hit, beside, ordinary, evidence)
      if (alone) candidates.push({ person, score: alone.score, evidence: alone.evidence })
    }
  }
  const best = choose(candidates, start)
  if (!best) return undefined
  const given = ownGivenName(article, hit, best.person)
  if (given === undefined)
    return { ...best, from: hit.from, to: hit.to, kind: 'surname', roles: beside.roles }
  const span: Span = { from: given, to: hit.to }
  const { roles } = besideName(article, span, evidence.roles)
  return { ...best, ...span, kind: 'full', roles, evidence: { rule: 'full-name' } }
}

/** Those of the base of whom «مرحوم» is sooner said than of others of the name. */
function deadOf(article: Article, persons: readonly number[], day: number | undefined): number[] {
  return day === undefined ? [] : persons.filter((person) => diedInOffice(article, person, day))
}

/** «دونالد جی ترامپ», «نجیب تون رزاق»: where the person's own given name begins, a word of his name between. */
function ownGivenName(article: Article, hit: SenseHit, person: number): number | undefined {
  const at = hit.from - 2
  if (at < 0 || !adjoins(article, at + 1) || !/^[.\s\u200c]*$/.test(article.between(hit.from)))
    return undefined
  const { words } = article
  if (lettersAt(article.units, at + 1) > MIDDLE_LETTERS) return undefined
  // «امیر سرتیپ حاتمی»: titles.
  if ([at, at + 1].some((i) => words.startingAt(i, Word.Title) || words.startingAt(i, Word.Links)))
    return undefined
  const given = article
    .at(at, [Sense.GivenName])
    .find((hit) => hit.to === at + 1 && hit.targets.includes(person))
  return given && withSeyed(article, given).from
}

/** Letters an initial («دبلیو») or a title within a name («تون») has at most. */
const MIDDLE_LETTERS = 5

/** The best candidate; of two named in full on the page the one named last before; else nobody. */
function choose(candidates: readonly Candidate[], start: number): Candidate | undefined {
  const [best, second] = [...candidates].sort((a, b) => b.score - a.score)
  if (!best || !second || best.score - second.score > 0.04) return best
  if (best.evidence.rule !== 'surname-of-full-name' || second.evidence.rule !== 'surname-of-full-name')
    return undefined
  const named = candidates
    .filter((c) => c.evidence.rule === 'surname-of-full-name' && c.evidence.start < start)
    .sort((a, b) => startOf(b) - startOf(a))
  // A paragraph apart is far enough to tell which of the two is meant; closer it is a guess.
  const [last, before] = named
  if (!last) {
    // A headline means whom the text names first, if the other comes clearly later.
    const [first, next] = [...candidates].sort((a, b) => startOf(a) - startOf(b))
    return first && next && startOf(next) - startOf(first) > FIRST_BY ? { ...first, score: 0.7 } : undefined
  }
  return !before || startOf(last) - startOf(before) > CLEARLY_LATER ? { ...last, score: 0.7 } : undefined
}

const CLEARLY_LATER = 200
const FIRST_BY = 60

function startOf(candidate: Candidate): number {
  return candidate.evidence.rule === 'surname-of-full-name' ? candidate.evidence.start : -1
}

/** «اژه‌ای: …»: the end of one man's surname alone, of nobody else's, at the head of a clause. */
function isOnlySurnamePart(
  article: Article,
  hit: SenseHit,
  parts: readonly number[],
  whole: readonly number[],
): boolean {
  return (
    parts.length === 1 &&
    whole.length === 0 &&
    article.isOfHome(parts[0]!) &&
    lettersIn(article, hit) >= PART_MIN_LETTERS &&
    standsAsPart(article, hit)
  )
}

/** A part of a surname stands where only a name does: «سفر مقدم», «مقدم گفت», and not «مقدم بر احکام». */
function standsAsPart(article: Article, hit: SenseHit): boolean {
  return (
    (!adjoins(article, hit.from) || isOfPerson(article, hit)) &&
    (!adjoins(article, hit.to) || article.words.startingAt(hit.to, Word.Says) !== undefined)
  )
}

/** Behind what a person has: «سفر مقدم». */
function isOfPerson(article: Article, { from }: SenseHit): boolean {
  return adjoins(article, from) && article.words.endingAt(from, Word.OfPerson) !== undefined
}

const PART_MIN_LETTERS = 4

/** The last of the places before `start`, or the first after it. */
function nearest(places: readonly number[], start: number): number {
  return places.findLast((place) => place < start) ?? places[0]!
}

function holdsNow(article: Article, person: number, day: number | undefined): boolean {
  return (
    day !== undefined && postsOn(article.lexicon.graph, person, day).some((h) => h.coverage === 'certain')
  )
}

/** «علی صفری» where the base knows only «مهدی صفری»: another man. */
function otherGivenName(article: Article, hit: SenseHit): boolean {
  if (!adjoins(article, hit.from)) return false
  // «امام صادق»
  if (isWordAt(article.units, hit.from - 1, 'امام') && article.lexicon.forms.formOrdinary[hit.form])
    return true
  if (isOthersGivenName(article, hit.from - 1) || isSeyedOfOthers(article, hit)) return true
  if (article.words.endingAt(hit.from, Word.GivenName)) return true
  // «سید» and titles are no given names, though some are both.
  if (article.words.endingAt(hit.from, Word.Title) || article.words.endingAt(hit.from, Word.Seyed))
    return false
  if (hasUnlistedGivenName(article, hit.from)) return true
  for (let from = Math.max(0, hit.from - 3); from < hit.from; from++)
    for (const given of article.at(from, GIVEN_NAME))
      if (given.to === hit.from && isGivenName(article, given)) return true
  return false
}

const GIVEN_NAME = [Sense.GivenName] as const
