/** «قطر»: the emirate, or how thick something is. */
import { type AreaContext, after, before, COUNTRY_BEFORE, sentenceOf, set } from './area-context'
import { adjoins } from './article'
import { AFTER_COUNTRY, COUNTRY_CUES, LENGTHS } from './words/beside-countries'
import { Word } from './words/kinds'

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

/** Countries beyond doubt that make a text one of states. */
const FEW = 3

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
  // «قطر ستون نیم متر است»: of the noun behind it, where the text speaks of no state but that.
  if (!adjoins(article, span.from) && !c.namedElsewhere && !c.inList && c.countries < FEW && isOfNoun(c))
    return false
  return !(SIZES.test(sentenceOf(c)) && (!adjoins(article, span.from) || before(c, OF_ANY_SIZE)))
}
