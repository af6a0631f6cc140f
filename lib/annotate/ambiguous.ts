/**
 * Country names that are words as well, a rule for each (PERSIAN: مالی is
 * “financial” far more often than the country). A rule looks at the words beside
 * the name and at what else the text names, and says whether it is the country.
 */
import { Sense } from '../knowledge/form-index'
import { Gap } from '../text/units'
import { type AreaContext, after, before, lettersOf, set } from './area-context'
import { RULES } from './area-rules'
import { type Article, adjoins, type Span } from './article'
import { isGivenName } from './given'
import { BRANDS, PLACES, WATERS } from './words/beside-countries'

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
  // «چک‌ها», «چین‌های دامن»: no state has a plural.
  if (
    context.kind === 'country' &&
    article.units.gap[span.to - 1] === Gap.Joiner &&
    PLURALS.has(article.word(span.to))
  )
    return false
  const letters = lettersOf(article, span)
  const rule = RULES.get(letters) ?? RULES.get(letters.replace(/ی$/, ''))
  return rule ? rule(context) : true
}

/** «اکبر ترکان», «محمد ایرانی»: behind a given name of many it is somebody's. */
function isFamilyName(article: Article, { from }: Span): boolean {
  if (!adjoins(article, from)) return false
  return article
    .at(from - 1, [Sense.GivenName])
    .some((given) => given.to === from && given.targets.length >= COMMON && isGivenName(article, given))
}

/** Bearers in the base from whom on a given name is a common one. */
const COMMON = 3
