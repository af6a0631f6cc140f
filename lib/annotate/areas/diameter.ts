/** «قطر»: the emirate, or how thick something is. */
import { Gap } from '../../text/units'
import { adjoins } from '../article'
import { AFTER_COUNTRY, COUNTRY_CUES, LENGTHS } from '../words/beside-countries'
import { Word } from '../words/kinds'
import { type AreaContext, after, before, COUNTRY_BEFORE, sentenceOf, set } from './area-context'

const MEASURES = set('یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'بیست', 'چند', 'نیم')
const DIMENSIONS = set('عمق', 'طول', 'ارتفاع', 'ضخامت', 'عرض', 'وزن')
const AND = set('و')
/** Measured, not visited: «نصف قطر», «با قطر». */
const OF_SIZE = set(
  'هم',
  'نصف',
  'ضخامت',
  'نیم',
  'متر',
  'سانتی‌متر',
  'سانتیمتر',
  'میلی‌متر',
  'میلیمتر',
  'اینچ',
  'کیلومتر',
)
const OF_ANY_SIZE = set('اندازه', 'متوسط', 'افزایش', 'کاهش')
/** What has a diameter. */
const SIZES = /متر|اینچ|لوله|سیاه.?چاله|شهاب.?سنگ|سیارک|دهانه|استوانه|تنه|حفره|لایه|میکرون/

/** Nothing stands before that the name could belong to: «افزود قطر ستون …». */
function startsClause({ article: { word, units }, span: { from } }: AreaContext): boolean {
  return from === 0 || units.gap[from - 1]! >= Gap.Punctuation || SAID.has(word(from - 1))
}

const SAID = set('اینکه', 'گفت', 'افزود', 'نوشت', 'کرد', 'داد')

/** A word follows that is no verb, no link and nothing else one says of a state. */
function isOfNoun({ article, span: { to } }: AreaContext): boolean {
  return (
    adjoins(article, to) &&
    !AFTER_COUNTRY.has(article.word(to)) &&
    !OF_STATES.has(article.word(to)) &&
    article.words.startingAt(to, Word.Says) === undefined &&
    article.words.startingAt(to, Word.Links) === undefined
  )
}

const OF_STATES = set(
  'میزبان',
  'عضو',
  'خواستار',
  'خواهان',
  'همواره',
  'همچنین',
  'همچنان',
  'یکی',
  'آماده',
  'میزبانی',
  'ضمن',
  'نقش',
  'دست',
  'رو',
  'می',
  'نمی',
)

/** Whether what is spoken of is a state. */
export function isQatar(c: AreaContext): boolean {
  const { article, span } = c
  if (before(c, COUNTRY_CUES) || before(c, COUNTRY_BEFORE) || c.afterRole) return true
  if (before(c, OF_SIZE) || after(c, LENGTHS)) return c.inList
  if (after(c, MEASURES)) return c.inList
  if (after(c, AND) && after(c, DIMENSIONS, 1)) return false
  if (adjoins(article, span.to) && article.units.digit[span.to] === 1) return before(c, set('ریال'))
  if (before(c, OF_ANY_SIZE) && isOfNoun(c)) return false
  // «قطر ستون نیم متر است»: of the noun behind it, where the text does not name the state by its capital.
  if (startsClause(c) && !c.namedElsewhere && !c.inList && isOfNoun(c)) return false
  return !(SIZES.test(sentenceOf(c)) && (startsClause(c) || before(c, OF_ANY_SIZE)))
}
