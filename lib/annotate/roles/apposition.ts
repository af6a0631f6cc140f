/** Whether a role is said of somebody whose name stands beside it, known to the base or not. */
import { Sense } from '../../knowledge/form-index'
import { AREA_KINDS, type Article, adjoins, type SenseHit } from '../article'
import { isGivenName } from '../people/given'
import { isHonoured } from '../people/the-dead'
import { Word } from '../words/kinds'
import type { RolePhrase } from './roles.types'

/** «وینستون چرچیل، …», «حسین فاطمی، …», «محمدعلی رحمانی …», ««ژیدان گائو» …»: what stands right before the role is somebody's name. */
export function isApposition(article: Article, role: RolePhrase): boolean {
  const between = article.between(role.from)
  const setOff = /^\s*[،,»]\s*$/.test(between)
  if (!setOff && !adjoins(article, role.from)) return false
  if (/^\s*»/.test(between) && isQuotedName(article, role.from)) return true
  for (let from = Math.max(0, role.from - 3); from < role.from; from++) {
    if (setOff && article.at(from, [Sense.FullName]).some((hit) => hit.to === role.from)) return true
    // A given name of the base and a surname that is not in it.
    if (from === role.from - 1) continue
    const given = article
      .at(from, [Sense.GivenName])
      .some((hit) => (setOff || isOnlyName(article, hit)) && isGivenName(article, hit))
    if (given && (setOff || isNoLink(article, from + 1, role.from))) return true
  }
  return false
}

/** So many of the base bear a given name that is no word. */
const COMMON_NAME = 4
/** «از حسن اعتماد رهبر انقلاب» */
const GOODNESS = new Set(['حسن', 'کمال', 'کرم', 'لطف', 'فضل'])

/** No word, or borne by many, or behind a title: «حجت‌الاسلام محمدعلی رحمانی», not «پیرو تأکید». */
function isOnlyName(article: Article, { form, from, targets }: SenseHit): boolean {
  return (
    article.lexicon.forms.formOrdinary[form] === 0 ||
    (targets.length >= COMMON_NAME && !GOODNESS.has(article.word(from))) ||
    (adjoins(article, from) && article.words.endingAt(from, Word.Title) !== undefined)
  )
}

/** Agencies put the names of foreigners in quotes: two or three words. */
function isQuotedName(article: Article, at: number): boolean {
  const { between } = article
  for (let i = at - 1; i > 0 && i >= at - QUOTED_WORDS; i--) {
    if (article.at(i, AREA_KINDS).length > 0) return false
    if (/[«]\s*$/.test(between(i))) return i < at - 1
    if (!/^[\s\u200c]*$/.test(between(i))) return false
  }
  return false
}

const QUOTED_WORDS = 3

/** Nothing between a given name and a role but what may be a surname. */
function isNoLink(article: Article, from: number, to: number): boolean {
  const { words } = article
  for (let i = from; i < to; i++)
    if (
      !adjoins(article, i) ||
      article.units.digit[i] ||
      words.startingAt(i, Word.Links) ||
      words.startingAt(i, Word.Says) ||
      words.startingAt(i, Word.OfPerson) ||
      words.startingAt(i, Word.Title) ||
      article.at(i, AREA_KINDS).length > 0
    )
      return false
  return true
}

/** A bracket behind a role names its holder, unless it wishes him well: «مقام معظم رهبری (مدظله‌العالی)». */
export function isBracketed(article: Article, at: number): boolean {
  return /^\s*\(/.test(article.between(at)) && !isHonoured(article, at)
}

export function isNamedBefore(article: Article, role: RolePhrase, person: number): boolean {
  for (let from = Math.max(0, role.from - 4); from < role.from; from++)
    for (const hit of article.at(from, NAME_KINDS)) {
      // «ولادیمیر پوتین» is not Zelensky, whose given name it is as well.
      if (hit.kind === Sense.FullName && hit.to === role.from) return hit.targets.includes(person)
      // «مائورو وییرا»: the given name is his, the surname a spelling we do not have.
      if (hit.targets.includes(person) && (hit.to === role.from || hit.kind === Sense.GivenName)) return true
    }
  return false
}

const NAME_KINDS = [Sense.FullName, Sense.FamilyName, Sense.FamilyPart, Sense.GivenName]
