/**
 * Surnames alone. The whole text is the evidence: a full name or a role anywhere
 * in it, a title or role beside the surname, or one official of that name in office.
 */
import { Sense } from '../../knowledge/form-index'
import { isWordAt, lettersAt } from '../../text/units'
import { type Article, adjoins, lettersIn, type SenseHit, type Span } from '../article'
import { anywhere, everywhere, placesByForm } from '../forms-in-text'
import type { Evidence } from '../types'
import { Word } from '../words/kinds'
import { ADJECTIVES, RELATIVES } from '../words/of-names'
import { aloneCandidate } from './alone'
import { besideName, isContinued } from './beside'
import { diedInOffice, everHeld, isInOffice } from './careers'
import { isWifeOf, otherGivenName } from './given'
import { isOneOfOurs, withSeyed } from './names'
import { goesOnAsName, isPlural } from './other-names'
import type { PersonMention, SurnameEvidence, SurnameQuestions } from './people.types'
import { isInCompany } from './stage'
import { isOfPerson, nameGoesOn, standsAsName, standsAsPart } from './standing'

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
    othersNamed: everywhere(places, (hit) => !taken(hit.from) && otherGivenName(article, hit)),
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
    const mention = linkSurname(article, hit, questions, taken)
    // «احمدی مقدم», whoever he is, is no Ahmadi.
    if (!mention && hit.kind === Sense.FamilyName && hit.to - hit.from > 1) free = hit.to
    if (!mention) continue
    mentions.push(mention)
    free = hit.to
  }
  return mentions
}

const NAMES_OF_AREAS = (1 << Sense.AreaName) | (1 << Sense.AreaDemonym)

interface Candidate {
  person: number
  score: number
  evidence: Evidence
}

function linkSurname(
  article: Article,
  hit: SenseHit,
  evidence: SurnameQuestions,
  taken: (i: number) => boolean,
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
        score: places ? 0.97 : isInOffice(article, person, evidence.day) ? 0.95 : 0.8,
        evidence: { rule: 'surname-beside-role', words },
      })
    } else if (
      places &&
      !beside.title &&
      isNamedSince(article, hit, nearest(places, start), evidence.othersNamed)
    )
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

const PART_MIN_LETTERS = 4

/** The last of the places before `start`, or the first after it. */
function nearest(places: readonly number[], start: number): number {
  return places.findLast((place) => place < start) ?? places[0]!
}

/** «نادر گودرزی، کشتی‌گیر، … گودرزی گفت»: behind the official's name another's of the surname, named since. */
function isNamedSince(
  article: Article,
  { form, from }: SenseHit,
  officialAt: number,
  othersNamed: (form: number) => readonly SenseHit[],
): boolean {
  // «ایوانکا ترامپ، دختر ترامپ»
  if (RELATIVES.has(article.units, from - 1)) return false
  const other = othersNamed(form).findLast((hit) => hit.from < from)
  return other !== undefined && article.units.start[other.from]! > officialAt
}
