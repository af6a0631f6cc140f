/**
 * Country names that are words as well, a rule for each (PERSIAN: مالی is
 * “financial” far more often than the country). A rule looks at the words beside
 * the name and at what else the text names, and says whether it is the country.
 */
import { Sense } from '../../knowledge/form-index'
import { foldLetters } from '../../text/fold'
import { type Article, adjoins, type Span } from '../article'
import { isGivenName } from '../people/given'
import { BRANDS, PLACES, WATERS } from '../words/beside-countries'
import { ADJECTIVES } from '../words/of-names'
import { type AreaContext, after, before, lettersOf, set } from './area-context'
import { RULES } from './area-rules'

/** Before «رود» it goes. */
const GOING = set('می', 'نمی', 'به‌شمار')

const PLURALS = new Set(['ها', 'های', 'هایی'])

/** Names that are words first: beside one another they are no evidence. */
const WORDS_FIRST = set('مالی', 'چک', 'غنا', 'بنین')

export function isWordFirst(article: Article, span: Span): boolean {
  return WORDS_FIRST.has(lettersOf(article, span))
}

/** Whether a name of a country is the country here. */
export function isArea(context: AreaContext): boolean {
  const { article, span } = context
  // «انتظار می رود ژاپن …»: no river.
  if (before(context, WATERS) && !GOING.has(article.word(span.from - 2))) return false
  if (before(context, PLACES) || after(context, BRANDS)) return false
  if (context.kind === 'demonym' && isFamilyName(article, span)) return false
  // «چک‌ها», «چین های دامن»: no state has a plural.
  if (context.kind === 'country' && adjoins(article, span.to) && PLURALS.has(article.word(span.to)))
    return false
  if (isOnlyWord(article, span) || isBearerOfSurname(context)) return false
  const letters = lettersOf(article, span)
  const rule = RULES.get(letters) ?? RULES.get(letters.replace(/ی$/, ''))
  return rule ? rule(context) : true
}

/** «واژه «چین»»: the word, whatever it means. */
function isOnlyWord(article: Article, { from }: Span): boolean {
  return /^\s*«\s*$/.test(article.between(from)) && TERMS.has(article.word(from - 1))
}

const TERMS = set('واژه', 'واژهٔ', 'کلمه', 'لغت', 'اصطلاح')

/** «لبنان کریمی، از دانشگاه»: at the head of a clause and before a surname, somebody's given name. */
function isBearerOfSurname({ article, span, kind }: AreaContext): boolean {
  if (kind !== 'country' || span.to > span.from + 1 || article.word(span.from) === IRAN) return false
  if (adjoins(article, span.from) || !adjoins(article, span.to)) return false
  const { formKinds } = article.lexicon
  const surname = article
    .at(span.to, [Sense.FamilyName])
    .find(({ form, from }) => !ADJECTIVES.has(article.units, from) && !(formKinds[form]! & NAMES_OF_AREAS))
  return surname !== undefined && /^\s*[،,]/.test(article.between(surname.to))
}

const IRAN = foldLetters('ایران')
const NAMES_OF_AREAS = (1 << Sense.AreaName) | (1 << Sense.AreaDemonym) | (1 << Sense.AreaMetonym)

/** «اکبر ترکان», «محمد ایرانی»: behind a given name of many it is somebody's. */
function isFamilyName(article: Article, { from }: Span): boolean {
  if (!adjoins(article, from)) return false
  return article
    .at(from - 1, [Sense.GivenName])
    .some((given) => given.to === from && given.targets.length >= COMMON && isGivenName(article, given))
}

/** Bearers in the base from whom on a given name is a common one. */
const COMMON = 3
