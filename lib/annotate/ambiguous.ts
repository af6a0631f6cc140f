/**
 * Country names that are words as well, a rule for each (PERSIAN: مالی is
 * “financial” far more often than the country). A rule looks at the words beside
 * the name and at what else the text names, and says whether it is the country.
 */
import { foldLetters } from '../text/fold'
import { Gap } from '../text/units'
import { type Article, adjoins, type Span, wordBefore, wordFrom } from './article'
import type { AreaKind } from './types'
import {
  AFTER_COUNTRY,
  BRANDS,
  CONTINENTS,
  COUNTRY_CUES,
  LENGTHS,
  PEOPLE_CUES,
  PLACES,
  WATERS,
} from './words/beside-countries'

export interface AreaContext {
  kind: AreaKind
  article: Article
  span: Span
  /** A role's words end right before: «وزیر خارجه چک». */
  afterRole: boolean
  /** Another country stands beside it, joined by «و» or a comma. */
  inList: boolean
  /** The text names the same country by another, unmistakable form (its long name, its capital). */
  namedElsewhere: boolean
  /** Countries the text names beyond doubt. */
  countries: number
}

/** Counted or pointed at, a name is a noun: «دو پرو», «هر چین», «یک چک». */
const COUNTS = new Set(['یک', 'دو', 'سه', 'چهار', 'پنج', 'چند', 'هر', 'این', 'آن', 'همین', 'هیچ'])

function isCountable({ article, span }: AreaContext): boolean {
  return (
    adjoins(article, span.from) &&
    (COUNTS.has(article.word(span.from - 1)) || article.units.digit[span.from - 1] === 1)
  )
}

type Rule = (context: AreaContext) => boolean

const PLURALS = new Set(['ها', 'های', 'هایی'])

const set = (...words: string[]) => new Set(words.map(foldLetters))

const PREPOSITIONS = set('در', 'به', 'از', 'با', 'برای')

const before = ({ article, span }: AreaContext, words: ReadonlySet<string>) =>
  adjoins(article, span.from) && words.has(wordBefore(article, span.from))
const after = ({ article, span }: AreaContext, words: ReadonlySet<string>, distance = 0) =>
  adjoins(article, span.to) && words.has(wordFrom(article, span.to + distance))

/** David, James, George: the text's Cameron is somebody. */
const CAMERONS =
  /(د[یي]و[یي]د|ج[یي]مز|جورج|جان|کرک|آلن|مارک|رابرت)[\s\u200c]+[کك]امرون|[کك]امرون[\s\u200c]+د[یي]از|د[یي]و[یي]د/

const MANY_COUNTRIES = 4

/** A report on a tournament or a tour names one country after another: «غنا سه - دو باخت». */
const oneOfMany: Rule = (c) =>
  c.countries >= MANY_COUNTRIES &&
  !adjoins(c.article, c.span.from) &&
  !lettersOf(c.article, c.span).endsWith('ی')

const ENVOYS = set('سفیر', 'سفرای', 'سفیران', 'سفارت', 'کاردار', 'سرکنسول')
/** «سفیر جمهوری اسلامی ایران در مالی» */
const ENVOY_REACH = 6
const IN = foldLetters('در')

/** Where somebody is an envoy. */
const isPosting: Rule = ({ article, span }) => {
  if (!adjoins(article, span.from) || article.word(span.from - 1) !== IN) return false
  for (let i = span.from - 1; i >= 0 && i >= span.from - ENVOY_REACH; i--) {
    if (ENVOYS.has(article.word(i))) return true
    if (!adjoins(article, i)) return false
  }
  return false
}

/** A word first, a country only with a sign of it. */
const needsEvidence: Rule = (c) =>
  c.afterRole ||
  isPosting(c) ||
  c.inList ||
  before(c, COUNTRY_CUES) ||
  (c.namedElsewhere && before(c, PREPOSITIONS))

const notBefore = (...words: string[]): Rule => {
  const blocked = set(...words)
  return (c) => !after(c, blocked)
}

const MEASURES = set('یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'بیست', 'چند', 'نیم')
const DIMENSIONS = set('عمق', 'طول', 'ارتفاع', 'ضخامت', 'عرض')
const CITY = set('شهر', 'پایتخت')
const SAFETY = set(
  'ماند',
  'ماندن',
  'بماند',
  'بمانند',
  'نیست',
  'نیستند',
  'باشد',
  'باشند',
  'است',
  'هستند',
  'بود',
  'بودن',
  'خدا',
  'نگه',
  'خواهد',
)
const BAGS = set('پول', 'دستی', 'مدرسه', 'چرمی', 'چرم', 'پولی', 'الکترونیکی', 'و', 'پر', 'زنانه', 'کمری')
const AND = set('و')
const LINKS = set('و', 'در', 'به', 'از', 'با', 'برای', 'که', 'بین', 'میان', 'کشور', 'دولت', 'علیه')

/** The sentence, or a text without the republic, speaks of the Iranian provinces. */
function speaksOfProvince({ article, span, namedElsewhere }: AreaContext): boolean {
  return PROVINCES.test(namedElsewhere ? sentenceOf({ article, span }) : article.units.source)
}

/** Source of the sentence a span stands in. */
function sentenceOf({ article, span }: Pick<AreaContext, 'article' | 'span'>): string {
  const { units } = article
  const sentence = article.sentence(span.from)
  let from = span.from
  let to = span.to
  while (from > 0 && article.sentence(from - 1) === sentence) from--
  while (to < units.count && article.sentence(to) === sentence) to++
  return units.source.slice(units.start[from]!, units.end[to - 1]!)
}

/** What has a diameter. */
const SIZES = /متر|اینچ|لوله|سیاه.?چاله|شهاب.?سنگ|سیارک|دهانه|استوانه|تنه|حفره|لایه/
/** Where oranges are spoken of, misspelt. */
const FRUIT = /سیب|نارنگی|لیمو|موز[\s\u200c،]|آب[\s\u200c]پرتغال|پوست[\s\u200c]پرتغال|مرکبات|میوه/
/** Of tea leaves. */
const PICKINGS =
  /چـ?ین[\s\u200c](بهاره|تابستانه|پاییزه|(اول|دوم|سوم)[\s\u200c](?!شد|است|بود|و |در |با |ایستاد|قرار))/

const PROVINCES = /(آذربایجان|اذربایجان)[\s\u200c]?(شرقی|غربی|شرقي|غربي)|استان[\s\u200c]آذربا[یي]جان/

const RULES: ReadonlyMap<string, Rule> = new Map(
  (
    [
      // «مرکز مالی آسیا»
      [
        'مالی',
        (c) =>
          c.inList ||
          (needsEvidence(c) && !before(c, set('مرکز')) && !after(c, set('و', 'این', 'خود', 'آن', 'سهراب'))),
      ],
      [
        'چک',
        (c) =>
          needsEvidence(c) &&
          !isCountable(c) &&
          !after(c, set('بی', 'بی‌محل', 'برگشتی', 'صیادی', 'سفید', 'پاس', 'کردن', 'کرد', 'بانکی', 'لیست')),
      ],
      ['غنا', (c) => (needsEvidence(c) || oneOfMany(c)) && !after(c, set('بخشیدن', 'بخشی', 'بخش', 'بخشید'))],
      ['بنین', needsEvidence],
      // A city of Spain in other news.
      ['گرانادا', needsEvidence],
      // «پیرو بیانیه»: following.
      ['پیرو', (c) => c.afterRole],
      [
        'قطر',
        (c) =>
          !after(c, LENGTHS) &&
          !(
            SIZES.test(sentenceOf(c)) &&
            (!adjoins(c.article, c.span.from) || before(c, set('اندازه', 'متوسط', 'افزایش', 'کاهش')))
          ) &&
          !after(c, MEASURES) &&
          !(after(c, AND) && after(c, DIMENSIONS, 1)) &&
          !(
            adjoins(c.article, c.span.to) &&
            c.article.units.digit[c.span.to] === 1 &&
            !before(c, set('ریال', 'کشور'))
          ) &&
          !before(
            c,
            set(
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
            ),
          ),
      ],
      [
        'چین',
        (c) =>
          !isCountable(c) &&
          !(after(c, AND) && after(c, set('چروک'), 1)) &&
          !before(c, set('ته', 'سخن', 'خوشه', 'نقطه', 'گل', 'میوه', 'پر', 'دست', 'دریای', 'برگ', 'برداشت')) &&
          !after(c, set('خورده', 'دامن')) &&
          !(adjoins(c.article, c.span.to) && c.article.word(c.span.to).startsWith('خوردگی')) &&
          !(
            PICKINGS.test(c.article.units.source) &&
            !c.namedElsewhere &&
            !c.inList &&
            !before(c, COUNTRY_CUES)
          ),
      ],
      // The gas far more often than the kingdom.
      ['بوتان', (c) => !/پروپان|پنتان|اتان|متان|گاز|پتروشیمی|پرسی/.test(c.article.units.source)],
      // «بنی‌اسرائیل»: the tribe of scripture.
      ['اسرائیل', (c) => !before(c, set('بنی'))],
      // Erling Haaland, a syndrome.
      ['هالند', (c) => before(c, COUNTRY_CUES) || !c.article.arena],
      // «سی‌ام», its joint lost, and the initials of a reporter.
      ['سیام', (c) => c.afterRole || before(c, COUNTRY_CUES)],
      // Elements of a city, of a song.
      [
        'المان',
        (c) =>
          !isCountable(c) &&
          !before(c, set('طراح', 'طراحی', 'ساخت', 'نصب', 'چه', 'اجرای', 'ساخته', 'عنوان', 'رونمایی')) &&
          !after(c, set('ها', 'های', 'هایی', 'شهری', 'نوروزی', 'گرافیکی', 'حجمی', 'یادبود', 'و')),
      ],
      ['سوییس', (c) => !(after(c, AND) && after(c, set('کالباس'), 1))],
      ['پرتغال', (c) => !FRUIT.test(sentenceOf(c))],
      // El Salvador written short; Allende and Dalí.
      ['سالوادور', (c) => c.afterRole || c.inList || before(c, COUNTRY_CUES) || before(c, PREPOSITIONS)],
      ['سوریا', (c) => c.afterRole || c.inList || !adjoins(c.article, c.span.from) || before(c, LINKS)],
      ['بلیز', (c) => !before(c, set('بیماری', 'سندرم', 'سندروم'))],
      // The club, where sport is written of.
      ['موناکو', (c) => before(c, COUNTRY_CUES) || !c.article.arena],
      ['استرالیا', notBefore('جنوبی', 'غربی')],
      // «سرزمین‌های اشغالی فلسطین» are Palestine's.
      ...['سرزمین‌های اشغالی', 'اراضی اشغالی'].map((words): [string, Rule] => [
        words,
        notBefore('فلسطین', 'فلسطینی'),
      ]),
      ['چاینا', notBefore('استریت', 'دیلی', 'مورنینگ')],
      ['هند', (c) => !after(c, set('شرقی', 'غربی')) && !before(c, set('جوز', 'گردوی'))],
      // Two states of one river; the text says which by its capital.
      [
        'کنگو',
        (c) =>
          !before(c, set('کریمه')) &&
          (!/برازاویل/.test(c.article.units.source) || /کینشاسا|دموکراتیک/.test(c.article.units.source)),
      ],
      ['کلمبیا', (c) => !before(c, set('دانشگاه', 'دانشکده', 'بریتیش', 'منطقه')) && !after(c, set('پیکچرز'))],
      // «زبان فرانسه»: the language has no word of its own.
      ['فرانسه', (c) => !before(c, set('زبان', 'زبان‌های'))],
      [
        'پرو',
        (c) =>
          !isCountable(c) &&
          !before(
            c,
            set(
              'اتاق',
              'اتاقک',
              'لباس',
              'آیفون',
              'سرفیس',
              'مک‌بوک',
              'مکس',
              'اتوماتیک',
              'دستی',
              'آیپد',
              'ایرپاد',
            ),
          ) &&
          !after(c, set('لباس', 'کردن', 'کرد', 'کند', 'شد', 'مکس', 'پلاس')) &&
          // «تیگو ۸ پرو ۸۱۵ میلیون تومان»
          !(adjoins(c.article, c.span.to) && c.article.units.digit[c.span.to] === 1),
      ],
      [
        'مصر',
        (c) =>
          !after(c, set('بر', 'بودن', 'بودند', 'بوده', 'هستیم', 'هستم', 'هستند', 'شد', 'باشد', 'باشیم')) &&
          !(after(c, set('است', 'بود')) && after(c, set('که', 'تا', 'بر'), 1)) &&
          // «نیما مصر بود»
          !(after(c, set('بود', 'است')) && adjoins(c.article, c.span.from) && !before(c, LINKS)) &&
          // «بازیکنانش مصر به صعودند»
          !(
            after(c, set('به', 'بر')) &&
            adjoins(c.article, c.span.from) &&
            !before(c, LINKS) &&
            !c.afterRole
          ),
      ],
      ['آذربایجان', (c) => !after(c, set('شرقی', 'غربی')) && (c.afterRole || !speaksOfProvince(c))],
      ['ایرلند', notBefore('شمالی')],
      ['آمریکا', notBefore(...CONTINENTS)],
      ['امریکا', notBefore(...CONTINENTS)],
      [
        'یمن',
        (c) =>
          !(
            before(c, set('به')) &&
            after(c, set('وجود', 'حضور', 'برکت', 'قدوم', 'همت', 'تلاش', 'ولادت', 'این', 'نفس', 'انقلاب'))
          ) &&
          !(
            before(c, set('به')) &&
            adjoins(c.article, c.span.to) &&
            !after(c, AFTER_COUNTRY) &&
            !c.namedElsewhere
          ) &&
          !(after(c, AND) && after(c, set('برکت'), 1)),
      ],
      ['امارات', notBefore('قضایی', 'قانونی')],
      ['جرسی', (c) => !before(c, set('نیو'))],
      ['گینه', notBefore('نو', 'بیسائو', 'استوایی')],
      ['مان', () => false],
      ['من', () => false],
      ['رم', (c) => !after(c, set('کردن', 'کرد', 'کرده', 'گوشی'))],
      ['ترک', (c) => before(c, PEOPLE_CUES)],
      // The capital of Tajikistan is called Monday.
      [
        'دوشنبه',
        (c) => before(c, set('شهر', 'پایتخت', 'به')) || (before(c, set('در', 'از')) && c.namedElsewhere),
      ],
      // «در آستانه نوروز»; the capital of Kazakhstan in the name of a conference.
      ['آستانه', (c) => before(c, set('نشست', 'روند', 'مذاکرات', 'گفت‌وگوهای', 'فرمت', 'شهر', 'پروسه'))],
      ['استانه', (c) => before(c, set('نشست', 'روند', 'مذاکرات'))],
      // The network far more often than the capital of Algeria.
      [
        'الجزیره',
        (c) => before(c, set('شهر', 'پایتخت')) || (c.namedElsewhere && before(c, set('در', 'به', 'از'))),
      ],
      ['وین', notBefore('رونی', 'دیزل')],
      ['واشنگتن', (c) => !before(c, set('جرج', 'جورج', 'دنزل', 'پل'))],
      // «در امان ماندن»
      ['امان', (c) => before(c, CITY) || (c.namedElsewhere && before(c, PREPOSITIONS) && !after(c, SAFETY))],
      ['کیف', (c) => before(c, CITY) || (c.namedElsewhere && !isCountable(c) && !after(c, BAGS))],
      ['رباط', (c) => before(c, CITY) || c.namedElsewhere],
      ['مالت', (c) => !before(c, set('تب', 'عصاره', 'آبجو', 'شربت', 'جو'))],
      ['مسقط', notBefore('الراس')],
      ['روم', notBefore('باستان', 'شرقی', 'غربی')],
      // The orange, a novel, what is outside, the town of Maku: other words more often than a state.
      ...['پرتقال', 'رمانی', 'برونی', 'ماکو', 'موریس', 'حبشه', 'ناروی', 'چلی'].map((word): [string, Rule] => [
        word,
        (c) => c.afterRole || c.inList || before(c, COUNTRY_CUES),
      ]),
      // Capitals that are names of people, lakes and things as well.
      ...[
        'ماله',
        'ویکتوریا',
        'داگلاس',
        'هامیلتون',
        'همیلتون',
        'استانلی',
        'استنلی',
        'کینگستون',
        'روسو',
        'سانتیاگو',
        'بانگی',
        'برن',
        'کاین',
        'لیما',
        'لوس',
        'رز',
      ].map((word): [string, Rule] => [word, (c) => before(c, CITY) || c.namedElsewhere]),
      // The prime minister of Britain was David.
      ['کامرون', (c) => before(c, COUNTRY_CUES) || !CAMERONS.test(c.article.units.source)],
      ['سوری', (c) => !before(c, set('چهارشنبه'))],
      ['دیلی', (c) => !after(c, set('میل', 'تلگراف', 'استار', 'میرر', 'اکسپرس', 'صباح'))],
    ] satisfies [string, Rule][]
  ).map(([word, rule]) => [foldLetters(word), rule]),
)

/** Names that are words first: beside one another they are no evidence. */
const WORDS_FIRST = set('مالی', 'چک', 'غنا', 'بنین')

export function isWordFirst(article: Article, span: Span): boolean {
  return WORDS_FIRST.has(lettersOf(article, span))
}

function lettersOf(article: Article, span: Span): string {
  let letters = ''
  for (let i = span.from; i < span.to; i++) letters += article.word(i)
  return letters
}

/** Whether a name of a country is the country here. */
export function isArea(context: AreaContext): boolean {
  if (before(context, WATERS) || before(context, PLACES) || after(context, BRANDS)) return false
  const { article, span } = context
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
