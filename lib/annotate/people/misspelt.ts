/**
 * Full names in another spelling than the base's: misspelt by a letter or two, or
 * a foreign name whose vowels the paper writes otherwise («سرگی لاوروف» for سرگئی,
 * «رافائل گراسی» for گروسی). One part of the name is always exact.
 */
import { distance } from 'fastest-levenshtein'
import { MISSPELLING_MIN_LETTERS } from '../../knowledge/compile'
import { Sense } from '../../knowledge/form-index'
import { postsOn } from '../../knowledge/graph'
import { hashLetters } from '../../text/hash'
import { Gap, lettersAt } from '../../text/units'
import { type Article, adjoins, type SenseHit, type Span } from '../article'
import { Word } from '../words/kinds'
import { type Beside, besideName, isContinued, type RoleEnds } from './beside'
import { everHeld } from './careers'
import { bearsArabicName, familiesOf, givenNamesOf } from './name-parts'
import { withSeyed } from './names'
import type { PersonMention } from './people.types'

/** A surname two letters off needs to be long, and a role beside it that its bearer held. */
const TWO_LETTERS_MIN = 7
/** A surname one letter off without such a role needs its bearer in high office that day. */
const ONE_LETTER_ALONE_MIN = 6

/**
 * Misspelt names: the given name is exact, the surname off by a letter and no
 * word of the language, and something beside it agrees.
 */
export function linkMisspeltNames(
  article: Article,
  taken: (i: number) => boolean,
  roles: RoleEnds,
  day: number | undefined,
): PersonMention[] {
  const mentions: PersonMention[] = []
  let free = 0
  for (const given of article.all([Sense.GivenName])) {
    if (given.from < free || taken(given.from) || !adjoins(article, given.to)) continue
    const best = closestSurname(article, given, taken, roles, day)
    if (!best) continue
    mentions.push(best)
    free = best.to
  }
  return mentions
}

function closestSurname(
  article: Article,
  given: SenseHit,
  taken: (i: number) => boolean,
  roles: RoleEnds,
  day: number | undefined,
): PersonMention | undefined {
  const { units, lexicon } = article
  let best: (PersonMention & { off: number }) | undefined
  let letters = ''
  for (let to = given.to + 1; to <= Math.min(given.to + 3, units.count); to++) {
    const i = to - 1
    if (taken(i) || units.digit[i] || !adjoins(article, i)) break
    letters += article.word(i)
    if (units.gap[i] === Gap.Joiner || letters.length < MISSPELLING_MIN_LETTERS) continue
    const nearWord = lexicon.isNearWord(hashLetters(letters))
    let span: Span | undefined
    let beside: Beside | undefined
    for (const person of given.targets)
      for (const family of familiesOf(article, person)) {
        if (
          Math.abs(family.length - letters.length) > 2 ||
          family === letters ||
          family.length < MISSPELLING_MIN_LETTERS
        )
          continue
        if (nearWord && !sameConsonants(family, letters)) continue
        const off = distance(family, letters)
        if (off > 2 || (best && off >= best.off)) continue
        span ??= withSeyed(article, { from: given.from, to })
        beside ??= besideName(article, span, roles)
        if (beside.notOfficial || isContinued(article, span)) continue
        const agrees = beside.roles.some((role) => everHeld(article, person, role))
        const inOffice =
          day !== undefined &&
          postsOn(lexicon.graph, person, day).some(
            (h) => h.coverage === 'certain' && lexicon.graph.postRank[h.post]! <= 2,
          )
        if (
          nearWord
            ? !agrees
            : off === 2
              ? !agrees || family.length < TWO_LETTERS_MIN
              : !agrees && !(inOffice && family.length >= ONE_LETTER_ALONE_MIN)
        )
          continue
        best = {
          ...span,
          person,
          kind: 'full',
          roles: beside.roles,
          score: agrees ? 0.85 : 0.6,
          evidence: { rule: 'misspelt-name', name: lexicon.graph.persons.names[person]! },
          off,
        }
      }
  }
  if (!best) return undefined
  const { off: _, ...mention } = best
  return mention
}

const VOWELS = 'اآویهئءع'

/** «گروسی» and «گراسی»: nothing but vowels is written otherwise, and two consonants or more are the same. */
export function sameConsonants(one: string, other: string): boolean {
  let same = 0
  let i = 0
  let k = 0
  for (;;) {
    while (i < one.length && VOWELS.includes(one[i]!)) i++
    while (k < other.length && VOWELS.includes(other[k]!)) k++
    if (i === one.length || k === other.length) return i === one.length && k === other.length && same >= 2
    if (one[i++] !== other[k++]) return false
    same++
  }
}

/**
 * «سرگی لاوروف»: the surname is exact, and what stands before it is the given name
 * in other vowels, and no given name of anybody else.
 */
export function linkRespeltNames(
  article: Article,
  taken: (i: number) => boolean,
  roles: RoleEnds,
  day: number | undefined,
): PersonMention[] {
  const mentions: PersonMention[] = []
  for (const hit of article.all([Sense.FamilyName])) {
    const from = hit.from - 1
    if (!adjoins(article, hit.from) || taken(from) || taken(hit.from) || article.units.digit[from]) continue
    if (lettersAt(article.units, from) < RESPELT_MIN_LETTERS) continue
    const persons = bearersRespelt(article, hit, from)
    const [person] = persons
    if (person === undefined) continue
    if (article.words.endingAt(hit.from, Word.Title) || isNativeGivenName(article, from)) continue
    const span: Span = { from, to: hit.to }
    // «برگ‌های برنده» is no Børge Brende: a surname that is a word, or a person out of office, needs his role.
    const beside = besideName(article, span, roles)
    if (!holds(article, person, day, hit) && !beside.roles.some((role) => everHeld(article, person, role)))
      continue
    if (persons.length !== 1 || beside.notOfficial || isContinued(article, span)) continue
    mentions.push({
      ...span,
      person: persons[0]!,
      kind: 'full',
      roles: beside.roles,
      score: 0.8,
      evidence: { rule: 'misspelt-name', name: article.lexicon.graph.persons.names[persons[0]!]! },
    })
  }
  return mentions
}

/** Fewer letters have too few consonants to be known by. */
const RESPELT_MIN_LETTERS = 4

/** Bearers of a surname whose given name the word at unit `at` may be, in other vowels. */
function bearersRespelt(article: Article, { targets }: SenseHit, at: number): readonly number[] {
  let given: string | undefined
  return targets.filter((person) => {
    if (bearsArabicName(article, person)) return false
    given ??= article.word(at)
    const word = given
    return givenNamesOf(article, person).some(
      (name) => name.length >= RESPELT_MIN_LETTERS && sameConsonants(name, word),
    )
  })
}

function holds(
  { lexicon: { graph, forms } }: Article,
  person: number,
  day: number | undefined,
  hit: SenseHit,
): boolean {
  return (
    forms.formOrdinary[hit.form] === 0 &&
    day !== undefined &&
    postsOn(graph, person, day).some((held) => held.coverage === 'certain')
  )
}

function isNativeGivenName(article: Article, at: number): boolean {
  return article
    .at(at, [Sense.GivenName])
    .some((hit) => hit.targets.some((person) => bearsArabicName(article, person)))
}

/** Surnames alone of persons whose name the text spells in its own way: «گراسی» after «رافائل گراسی». */
export function linkRespeltSurnames(
  article: Article,
  taken: (i: number) => boolean,
  roles: RoleEnds,
  respelt: readonly PersonMention[],
): PersonMention[] {
  const known = new Map<string, PersonMention>()
  for (const mention of respelt) {
    const family = article.word(mention.to - 1)
    if (family.length >= RESPELT_MIN_LETTERS) known.set(family, mention)
  }
  if (known.size === 0) return []
  const mentions: PersonMention[] = []
  for (let i = 0; i < article.units.count; i++) {
    const full = taken(i) ? undefined : known.get(article.word(i))
    if (!full || article.units.gap[i] === Gap.Joiner || (i > 0 && article.units.gap[i - 1] === Gap.Joiner))
      continue
    const span: Span = { from: i, to: i + 1 }
    mentions.push({
      ...span,
      person: full.person,
      kind: 'surname',
      roles: besideName(article, span, roles).roles,
      score: full.score,
      evidence: { rule: 'surname-of-full-name', start: article.units.start[full.from]! },
    })
  }
  return mentions
}
