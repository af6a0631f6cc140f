/** A rule for each name of a country that is a word as well. */
import { foldLetters } from '../../text/fold'
import { adjoins } from '../article'
import { AFTER_COUNTRY, CONTINENTS, COUNTRY_CUES } from '../words/beside-countries'
import {
  type AreaContext,
  after,
  all,
  before,
  isCountable,
  MANY_COUNTRIES,
  needsEvidence,
  notBefore,
  oneOfMany,
  placed,
  type Rule,
  sentenceOf,
  set,
  signed,
  speaksOf,
  unless,
} from './area-context'
import { CAPITAL_RULES } from './capital-rules'
import { isQatar } from './diameter'

/** David, James, George: the text's Cameron is somebody. */
const CAMERONS =
  /(د[یي]و[یي]د|ج[یي]مز|جورج|جان|کرک|آلن|مارک|رابرت)[\s\u200c]+[کك]امرون|[کك]امرون[\s\u200c]+د[یي]از|د[یي]و[یي]د/

const AND = set('و')
const LINKS = set('و', 'در', 'به', 'از', 'با', 'برای', 'که', 'بین', 'میان', 'کشور', 'دولت', 'علیه')
const TOWARDS = set('به', 'در', 'از', 'با', 'برای', 'علیه')

/** The sentence, or a text without the republic, speaks of the Iranian provinces. */
function speaksOfProvince({ article, span, namedElsewhere }: AreaContext): boolean {
  if (namedElsewhere) return PROVINCES.test(sentenceOf({ article, span }))
  // «مردم آذربایجان» in a text of Tabriz
  return speaksOf(article, PROVINCES) || (speaksOf(article, CITIES) && !speaksOf(article, REPUBLICAN))
}

const PROVINCES = /(آذربایجان|اذربایجان)[\s\u200c]?(شرقی|غربی|شرقي|غربي)|استان(.?های)?[\s\u200c]آذربا[یي]جان/
const CITIES = /تبر[یي]ز|اروم[یي]ه/
const REPUBLICAN = /باکو|عل[یي].?اف|ارمنستان|قره.?باغ|نخجوان|گرجستان|ترک[یي]ه|روس[یي]ه|همسا[یي]ه|کشور/

const GERMANY = /آلمان/
const BRITAIN = /بر[یي]تان[یي]ا|انگل[یي]س|ا[یي]رلند/
const BRAZZAVILLE = /برازاویل/
const KINSHASA = /کینشاسا|دموکراتیک/

/** Where oranges are spoken of, misspelt. */
const FRUIT = /سیب|نارنگی|لیمو|موز[\s\u200c،]|آب[\s\u200c]پرتغال|پوست[\s\u200c]پرتغال|مرکبات|میوه/
/** What is pleated and what wrinkles. */
const FOLDS =
  /دامن|پارچه|(?<!پشت[\s\u200c]?)پرده|خیاط|پیشان|چروک|پیراهن|آستین|یقه|ابرو|زلف|گیسو|صورتش|چهره‌?اش|(زیر|دور)[\s\u200c]چشم|لب‌?ها|چین(‌|\s)?دار/
/** What a hand does in football. */
const HANDBALL = /داور|پنالتی|محوطه جریمه|مدافع|توپ/
const WHISTLED = set('را', 'اعلام', 'خطا', 'خطای', 'گرفت', 'نگرفت', 'شد', 'بود', 'کرد', 'نبود', 'نشد')

/** Of tea leaves. */
const PICKINGS =
  /چـ?ین[\s\u200c](بهاره|تابستانه|پاییزه|(اول|دوم|سوم)[\s\u200c](?!شد|است|بود|و |در |با |ایستاد|قرار))/

/** Of voices. */
const SONG = /موسیقی|آواز|تلاوت|تحریر|طرب|لهو|خوانندگی|مداحی/
const FEVER = /کریمه|تب[\s\u200c]کنگو/

/** Of gas and what it heats. */
const GAS = /پروپان|پنتان|اتان|متان|گاز|پتروشیمی|پرسی|گروه صنعتی|پکیج|آبگرمکن|سیلندر/
const FOOTBALL = /لیگ|باشگاه|بازیکن|مهاجم|هافبک|مدافع|دروازه|سرمربی|یک.?چهارم|گل[\s\u200c،]/

const LANGUAGES = set(
  'فارسی',
  'عربی',
  'انگلیسی',
  'آلمانی',
  'اسپانیایی',
  'ایتالیایی',
  'روسی',
  'ترکی',
  'اردو',
  'چینی',
  'کردی',
  'لاتین',
)
const TRANSLATED = /ترجمه|برگردان|مسلط/

/** «به زبان فرانسه», «عربی، فرانسه و انگلیسی»: the language has no word of its own. */
function isFrance(c: AreaContext): boolean {
  if (before(c, set('زبان', 'زبان‌های', 'آچار', 'کلید', 'نان', 'سیب‌زمینی'))) return false
  const { article, span } = c
  const joins = (i: number) => article.word(i) === 'و' || /^\s*[،,]\s*$/.test(article.between(i + 1))
  const back = article.word(span.from - 1) === 'و' ? span.from - 2 : span.from - 1
  const on = article.word(span.to) === 'و' ? span.to + 1 : span.to
  if (joins(span.from - 1) && LANGUAGES.has(article.word(back))) return false
  if (joins(on - 1) && LANGUAGES.has(article.word(on))) return false
  return !(
    before(c, set('به')) &&
    after(c, set('مسلط', 'ترجمه', 'برگردان', 'برگردانده')) &&
    TRANSLATED.test(sentenceOf(c))
  )
}

/** «نمایندگان مصر هستند»: who insists. */
function isInsistent(c: AreaContext): boolean {
  if (before(c, HOW_MUCH)) return true
  if (before(c, TOWARDS)) return false
  const free = adjoins(c.article, c.span.from) && !before(c, LINKS)
  return (
    after(c, IS_INSISTENT) ||
    (after(c, IS) && (free || after(c, ON, 1))) ||
    // «مصر و پیگیر»
    (after(c, AND) && after(c, DETERMINED, 1)) ||
    // «بازیکنانش مصر به صعودند»
    (after(c, TO) && free && !c.afterRole)
  )
}

const HOW_MUCH = set('بسیار', 'خیلی', 'همچنان', 'چنان', 'کاملا', 'سخت', 'قدری')
const IS_INSISTENT = set('بر', 'بودن', 'بودند', 'بوده', 'هستیم', 'هستم', 'هستند', 'شد', 'باشد', 'باشیم')
const IS = set('است', 'بود')
const ON = set('که', 'تا', 'بر')
const TO = set('به')
const DETERMINED = set('پیگیر', 'مصمم', 'جدی', 'قاطع', 'پابرجا', 'سمج')

export const RULES: ReadonlyMap<string, Rule> = new Map(
  (
    [
      // «مرکز مالی آسیا»
      [
        'مالی',
        (c) =>
          c.inList ||
          (needsEvidence(c) && !before(c, set('مرکز')) && !after(c, set('و', 'این', 'خود', 'آن', 'سهراب'))) ||
          // «… از مالی، … از نیجریه»
          (c.countries >= MANY_COUNTRIES &&
            before(c, set('از')) &&
            /^\s*[،,]/.test(c.article.between(c.span.to))),
      ],
      [
        'چک',
        all(
          needsEvidence,
          (c) => !isCountable(c),
          unless({
            after: `بی، بی‌محل، برگشتی، صیادی، صیاد، سفید، پاس، کردن، کرد، بانکی، لیست، رمزدار، تضمینی، تضمین‌شده، ضمانت، الکترونیکی، الکترونیک، دیجیتال، مسافرتی، امانی، جعلی، سرقتی، موردی`,
          }),
        ),
      ],
      [
        'غنا',
        all(
          (c) => needsEvidence(c) || oneOfMany(c),
          notBefore('بخشیدن', 'بخشی', 'بخش', 'بخشید', 'می'),
          // What is sung, and whether one may.
          (c) => !SONG.test(sentenceOf(c)),
        ),
      ],
      ['بنین', needsEvidence],
      // A city of Spain in other news.
      ['گرانادا', needsEvidence],
      // «پیرو بیانیه»: following.
      ['پیرو', (c) => c.afterRole],
      ['قطر', isQatar],
      [
        'چین',
        all(
          (c) => !isCountable(c) || isInTable(c),
          (c) => !(after(c, AND) && after(c, set('چروک'), 1)),
          unless({
            before:
              'ته، سخن، خوشه، نقطه، گل، میوه، پر، دست، دریای، برگ، برداشت، چین، لباس، ظرف، ظروف، کاسه، بشقاب، سرویس، فنجان',
            after: 'خورده، خورده‌اند، خورد، دامن، ابرو، پیشانی، پوست، چین، زلف، گردن',
          }),
          (c) => !(adjoins(c.article, c.span.to) && c.article.word(c.span.to).startsWith('خوردگی')),
          (c) => placed(c) || !FOLDS.test(sentenceOf(c)),
          (c) => !speaksOf(c.article, PICKINGS) || c.namedElsewhere || c.inList || before(c, COUNTRY_CUES),
        ),
      ],
      // The gas and the maker of stoves far more often than the kingdom.
      ['بوتان', (c) => !speaksOf(c.article, GAS)],
      // «بنی‌اسرائیل»: the tribe of scripture.
      ['اسرائیل', unless({ before: 'بنی' })],
      // Erling Haaland, a syndrome.
      ['هالند', (c) => signed(c) || (placed(c) && !c.article.arena)],
      // «پارسی‌گویان»: those who speak it.
      ['گویان', all(placed, unless({ after: 'فیلم' }))],
      // «سی‌ام», its joint lost, and the initials of a reporter.
      ['سیام', (c) => c.afterRole || before(c, COUNTRY_CUES)],
      // Elements of a city, of a song; who writes «آ» at all writes Germany with it.
      [
        'المان',
        all(
          (c) => !isCountable(c),
          unless({
            before: 'طراح، طراحی، ساخت، نصب، چه، اجرای، ساخته، عنوان، رونمایی، اگر',
            after:
              'ها، های، هایی، شهری، نوروزی، گرافیکی، حجمی، یادبود، یادمانی، هنری، میدان، خاص، خاصی، شاخص، نمادین، و',
          }),
          (c) => placed(c) || !speaksOf(c.article, GERMANY),
        ),
      ],
      ['سوییس', all((c) => !(after(c, AND) && after(c, set('کالباس'), 1)), notBefore('رول'))],
      ['پرتغال', (c) => !before(c, set('جنگل')) && !FRUIT.test(sentenceOf(c))],
      // El Salvador written short; Allende and Dalí.
      ['سالوادور', placed],
      ['سوریا', (c) => signed(c) || !adjoins(c.article, c.span.from) || before(c, LINKS)],
      // A blouse, and a syndrome.
      ['بلیز', placed],
      // The club, where sport is written of.
      [
        'موناکو',
        (c) => before(c, COUNTRY_CUES) || c.afterRole || !(c.article.arena || FOOTBALL.test(sentenceOf(c))),
      ],
      ['استرالیا', notBefore('جنوبی', 'غربی')],
      // «سرزمین‌های اشغالی فلسطین» are Palestine's.
      ...['سرزمین‌های اشغالی', 'اراضی اشغالی'].map((words): [string, Rule] => [
        words,
        notBefore('فلسطین', 'فلسطینی'),
      ]),
      ['چاینا', notBefore('استریت', 'دیلی', 'مورنینگ')],
      [
        'هند',
        all(
          (c) => !(after(c, AND) && after(c, set('اروپایی', 'ایرانی', 'آریایی'), 1)),
          // A fault in football, and women of that name.
          unless({
            before: 'جوز، گردوی، خطای، پنالتی، صحنه، وی‌ای‌آر، بندر',
            after: 'شرقی، غربی، بازیکن، مدافع، مهاجم، جگرخوار، صبری، دختر، همسر، بنت',
          }),
          (c) => placed(c) || !(after(c, WHISTLED) && HANDBALL.test(sentenceOf(c))),
        ),
      ],
      // Two states of one river; the text says which by its capital.
      [
        'کنگو',
        all(
          unless({ before: 'کریمه، تب' }),
          // «کنگو دیده شده است»: of the fever, where it is spoken of.
          (c) => signed(c) || !speaksOf(c.article, FEVER),
          ({ article }) => !speaksOf(article, BRAZZAVILLE) || speaksOf(article, KINSHASA),
        ),
      ],
      ['کلمبیا', unless({ before: 'دانشگاه، دانشکده، بریتیش، منطقه', after: 'پیکچرز' })],
      ['فرانسه', isFrance],
      [
        'پرو',
        all(
          (c) => !isCountable(c),
          unless({
            before: `اتاق، اتاقک، لباس، آیفون، سرفیس، مک‌بوک، مکس، اتوماتیک، دستی، آیپد، ایرپاد، نسخه، نیازمند، تارا،
              شاهین، تیگو، آریزو، فیدلیتی، دیگنیتی، ریرا، هایما، گوپرو، سری، مدل، گلکسی، ردمی، شیائومی`,
            after: 'لباس، کردن، کرد، کند، شد، مکس، پلاس، بوده، بودن، بال',
          }),
          // «تیگو ۸ پرو ۸۱۵ میلیون تومان»
          (c) => !(adjoins(c.article, c.span.to) && c.article.units.digit[c.span.to] === 1),
        ),
      ],
      ['مصر', (c) => !isInsistent(c)],
      ['آذربایجان', (c) => !after(c, set('شرقی', 'غربی')) && (c.afterRole || !speaksOfProvince(c))],
      ['ایرلند', notBefore('شمالی')],
      ['آمریکا', notBefore(...CONTINENTS)],
      ['امریکا', notBefore(...CONTINENTS)],
      [
        'یمن',
        (c) =>
          !after(c, set('قدوم')) &&
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
      // Evidence, in law.
      [
        'امارات',
        unless({ before: 'حجیت، باب', after: 'قضایی، قانونی، ظنی، ظنیه، شرعی، شرعیه، معتبر، معتبره' }),
      ],
      // A mode of music, and a land of old.
      ['عراق', unless({ before: 'پرده، گوشه، مایه', after: 'عجم' })],
      ['پاناما', unless({ before: 'کلاه، کانال' })],
      ['شیلی', unless({ before: 'سس، فلفل' })],
      ['جرسی', unless({ before: 'نیو' })],
      ['گینه', notBefore('نو', 'بیسائو', 'استوایی')],
      ['مان', () => false],
      ['من', () => false],
      // «جزیره من»: mine.
      ['جزیره من', ({ article }) => speaksOf(article, BRITAIN)],
      ['مالت', unless({ before: 'تب، عصاره، آبجو، شربت، جو، قانون' })],
      // Poets, players, actors and scholars who are called like a country.
      ['عمان', notBefore('سامانی')],
      ['اردن', unless({ before: 'مایکل، ایر', after: 'کاژبک' })],
      ['ایران', notBefore('درودی', 'راشدی', 'تیمورتاش', 'فردا')],
      // Chancellor Merkel, misspelt.
      ['آنگولا', notBefore('مرکل')],
      ['سودان', unless({ before: 'رنگ' })],
      ['توگو', unless({ before: 'گفت' })],
      ['جمهوری اسلامی', unless({ before: 'حزب' })],
      // Brunei, and what is outside.
      ['برونئی', () => true],
      // The orange, a novel, what is outside, the town of Maku: other words more often than a state.
      ...['پرتقال', 'رمانی', 'برونی', 'ماکو', 'موریس', 'حبشه', 'ناروی', 'چلی'].map((word): [string, Rule] => [
        word,
        signed,
      ]),
      // The prime minister of Britain was David.
      ['کامرون', (c) => before(c, COUNTRY_CUES) || !speaksOf(c.article, CAMERONS)],
      ...CAPITAL_RULES,
    ] satisfies [string, Rule][]
  ).map(([word, rule]) => [foldLetters(word), rule]),
)

/** «۸ چین ۹ عراق»: numbered as others are. */
function isInTable({ article, span, countries }: AreaContext): boolean {
  const { digit } = article.units
  return countries >= MANY_COUNTRIES && digit[span.from - 1] === 1 && digit[span.to] === 1
}
