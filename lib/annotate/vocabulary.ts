/**
 * The words rules look for beside names: months, ordinals, titles, «سابق», «این»,
 * words that make a name a street. Found by the same spotter as names, so that
 * each may be written with ZWNJ, a space or neither.
 */
import { buildFormIndex, type Form, type FormIndex, type SenseKind } from '../knowledge/form-index'
import { foldName } from '../text/fold'
import type { Units } from '../text/units'
import { Calendar } from './calendars'
import { spot } from './spot'

export const Word = {
  /** Value: calendar * 16 + month. */
  Month: 0,
  /** Month with «ماه» joined to it: «مهرماه». */
  MonthMah: 1,
  /** Value: 0 Saturday … 6 Friday. */
  Weekday: 2,
  /** Value: 1 … 31. */
  Ordinal: 3,
  Mah: 4,
  Sal: 5,
  /** Value: a calendar. */
  Era: 6,
  Until: 7,
  And: 8,
  /** This year; value: 0 this, -1 last, 1 next. Stands alone: «امسال». */
  YearWord: 9,
  /** Value as YearWord; after «سال» or «ماه»: «جاری». */
  Relative: 10,
  /** Before a name, outside its span: «آقای», «دکتر». Value: a `Rank`. */
  Title: 11,
  Seyed: 12,
  /** Value: a `Modifier`. */
  Modifier: 13,
  /** «کشور», «دولت» between a role and its country. */
  CountryWord: 14,
  ThisCountry: 15,
  OurCountry: 16,
  Counterpart: 17,
  Own: 18,
  In: 19,
  /** Before a name: the name is a street, a stadium, a player. */
  NotOfficial: 20,
  /** Before a role: it is somebody else's, «مشاور رئیس‌جمهور». */
  RoleOwner: 21,
  Parliament: 22,
  /** Before a role: how many, not who: «دو وزیر خارجه». */
  Count: 23,
  /** Words of saying and meeting, of which a person is the subject: «گفت», «افزود». */
  Says: 24,
  /** What people have: «سفر», «اظهارات» before a name. */
  OfPerson: 25,
  /** Words that link, after which a name begins afresh: «با», «که», «گفت». */
  Links: 26,
  /** Words of sport and the arts, where officials' names are other people's. */
  Arena: 27,
} as const
export type WordKind = (typeof Word)[keyof typeof Word]

export const Modifier = {
  Former: 1,
  EarlierFormer: 2,
  Then: 3,
  Elect: 4,
  Acting: 5,
  Present: 6,
  Late: 7,
} as const

/** Titles anybody may have, and those only few have: «آقای», «سرلشکر». */
export const Rank = { Polite: 0, Distinguished: 1, Late: 2 } as const

const month = (calendar: number, names: string[]) =>
  names.flatMap((spellings, i) =>
    spellings.split('/').map((name): [string, number] => [name, calendar * 16 + i + 1]),
  )

const MONTHS = [
  ...month(Calendar.Jalali, [
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد/امرداد',
    'شهریور',
    'مهر',
    'آبان',
    'آذر',
    'دی',
    'بهمن',
    'اسفند',
  ]),
  ...month(Calendar.Gregorian, [
    'ژانویه/جنوری',
    'فوریه/فبروری',
    'مارس/مارچ',
    'آوریل/آپریل/اپریل',
    'مه/می',
    'ژوئن/جون',
    'ژوئیه/ژوییه/جولای',
    'اوت/آگوست/آگست/اگست',
    'سپتامبر/سپتمبر',
    'اکتبر/اکتوبر',
    'نوامبر/نومبر',
    'دسامبر/دسمبر',
  ]),
  ...month(Calendar.Lunar, [
    'محرم/محرم‌الحرام',
    'صفر',
    'ربیع‌الاول',
    'ربیع‌الثانی/ربیع‌الآخر',
    'جمادی‌الاول/جمادی‌الاولی',
    'جمادی‌الثانی/جمادی‌الثانیه/جمادی‌الآخر',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذی‌القعده/ذیقعده',
    'ذی‌الحجه/ذیحجه',
  ]),
]

/** Afghan names of the Jalali months, each an ordinary word elsewhere: only on Afghan pages. */
export const AFGHAN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'].map(
    (name, i) => [foldName(name), i + 1],
  ),
)

const ONES = ['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم']
const ORDINALS: [string, number][] = [
  ['اول', 1],
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...[
    'دهم',
    'یازدهم',
    'دوازدهم',
    'سیزدهم',
    'چهاردهم',
    'پانزدهم',
    'شانزدهم',
    'هفدهم',
    'هجدهم',
    'نوزدهم',
    'بیستم',
  ].map((word, i): [string, number] => [word, i + 10]),
  ['هیجدهم', 18],
  ...ONES.map((word, i): [string, number] => [`بیست\u200cو\u200c${word}`, i + 21]),
  ['سی\u200cام', 30],
  ['سی\u200cو\u200cیکم', 31],
]

const WORDS: [WordKind, [string, number][] | string[]][] = [
  [Word.Month, MONTHS],
  [Word.MonthMah, MONTHS.map(([name, value]): [string, number] => [`${name}\u200cماه`, value])],
  [
    Word.Weekday,
    ['شنبه', 'یک\u200cشنبه', 'دو\u200cشنبه', 'سه\u200cشنبه', 'چهار\u200cشنبه', 'پنج\u200cشنبه', 'جمعه'].map(
      (name, i): [string, number] => [name, i],
    ),
  ],
  [Word.Ordinal, ORDINALS],
  [Word.Mah, ['ماه']],
  [Word.Sal, ['سال']],
  [
    Word.Era,
    [
      ['شمسی', Calendar.Jalali],
      ['هجری شمسی', Calendar.Jalali],
      ['خورشیدی', Calendar.Jalali],
      ['هجری خورشیدی', Calendar.Jalali],
      ['میلادی', Calendar.Gregorian],
      ['قمری', Calendar.Lunar],
      ['هجری قمری', Calendar.Lunar],
    ],
  ],
  [Word.Until, ['تا', 'الی', 'لغایت']],
  [Word.And, ['و']],
  [
    Word.YearWord,
    [
      ['امسال', 0],
      ['پارسال', -1],
      ['سال\u200cجاری', 0],
      ['سال گذشته', -1],
      ['سال پیش', -1],
      ['سال آینده', 1],
      ['سال\u200cجاری میلادی', 0],
    ],
  ],
  [
    Word.Relative,
    [
      ['جاری', 0],
      ['گذشته', -1],
      ['آینده', 1],
    ],
  ],
  [
    Word.Title,
    [
      ...[
        'آقای',
        'آقا',
        'خانم',
        'جناب',
        'جناب آقای',
        'سرکار خانم',
        'دکتر',
        'مهندس',
        'پروفسور',
        'امیر',
        'حاج',
        'حاجی',
        'شیخ',
        'ملا',
        'مولوی',
        'شاهزاده',
        'سناتور',
        'لرد',
        'سر',
        'استاد',
        'بانو',
        'محترم',
        'کشورمان',
        'مستر',
      ].map((word): [string, number] => [word, Rank.Polite]),
      ...[
        'آیت\u200cالله',
        'آیه\u200cالله',
        'آیت\u200cالله العظمی',
        'آیت\u200cالله\u200cالعظمی',
        'حجت\u200cالاسلام',
        'حجت\u200cالاسلام والمسلمین',
        'حجه\u200cالاسلام',
        'حجه\u200cالاسلام والمسلمین',
        'حجت\u200cالاسلام و المسلمین',
        'سردار',
        'سرلشکر',
        'سرتیپ',
        'سرتیپ دوم',
        'سپهبد',
        'دریادار',
        'دریابان',
        'امیر سرتیپ',
        'سردار سرتیپ',
        'سردار سرلشکر',
        'سرهنگ',
        'ژنرال',
        'مارشال',
      ].map((word): [string, number] => [word, Rank.Distinguished]),
      ...['شهید', 'مرحوم', 'زنده\u200cیاد'].map((word): [string, number] => [word, Rank.Late]),
    ],
  ],
  [Word.Seyed, ['سید', 'سیده']],
  [
    Word.Modifier,
    [
      ['سابق', Modifier.Former],
      ['پیشین', Modifier.Former],
      ['قبلی', Modifier.Former],
      ['سابق\u200cتر', Modifier.Former],
      ['اسبق', Modifier.EarlierFormer],
      ['وقت', Modifier.Then],
      ['منتخب', Modifier.Elect],
      ['موقت', Modifier.Acting],
      ['سرپرست', Modifier.Acting],
      ['کفیل', Modifier.Acting],
      ['فعلی', Modifier.Present],
      ['کنونی', Modifier.Present],
      ['جدید', Modifier.Present],
      ['محترم', Modifier.Present],
      ['در آن زمان', Modifier.Then],
      ['در آن سال', Modifier.Then],
      ['در آن سال\u200cها', Modifier.Then],
      ['در آن دوره', Modifier.Then],
      ['در آن دوران', Modifier.Then],
      ['در آن هنگام', Modifier.Then],
      ['آن زمان', Modifier.Then],
      ['آن دوره', Modifier.Then],
      ['شهید', Modifier.Late],
      ['فقید', Modifier.Late],
      ['مرحوم', Modifier.Late],
    ],
  ],
  [Word.CountryWord, ['کشور', 'دولت']],
  [Word.ThisCountry, ['این کشور', 'آن کشور', 'این رژیم', 'آن رژیم']],
  [Word.OurCountry, ['کشورمان', 'کشور ما', 'میهنمان']],
  [Word.Counterpart, ['همتای']],
  [Word.Own, ['خود', 'خویش', 'خودش', 'وی', 'او']],
  [Word.In, ['در', 'نزد']],
  [
    Word.NotOfficial,
    [
      'خیابان',
      'خیابان\u200cهای',
      'بزرگراه\u200cهای',
      'ایستگاه\u200cهای',
      'بلوارهای',
      'میدان\u200cهای',
      'مدارس',
      'رهبر ارکستر',
      'خیابان شهید',
      'بلوار',
      'میدان',
      'بزرگراه',
      'اتوبان',
      'آزادراه',
      'کوچه',
      'چهارراه',
      'پل',
      'تونل',
      'ایستگاه',
      'متروی',
      'ورزشگاه',
      'استادیوم',
      'بیمارستان',
      'درمانگاه',
      'کلینیک',
      'فرودگاه',
      'دانشگاه',
      'دانشکده',
      'مدرسه',
      'دبیرستان',
      'دبستان',
      'هنرستان',
      'مسجد',
      'حسینیه',
      'مجتمع',
      'سالن',
      'تالار',
      'پارک',
      'بوستان',
      'شهرک',
      'سد',
      'پالایشگاه',
      'نیروگاه',
      'پادگان',
      'مزار',
      'آرامگاه',
      'مقبره',
      'بنیاد',
      'موسسه',
      'شرکت',
      'جایزه',
      'جام',
      'کتابخانه',
      'ناو',
      'ناوشکن',
      'ناو هواپیمابر',
      'بازیکن',
      'مهاجم',
      'هافبک',
      'مدافع',
      'دروازه\u200cبان',
      'سرمربی',
      'مربی',
      'داور',
      'کاپیتان',
      'بازیگر',
      'خواننده',
      'کارگردان',
      'نویسنده',
      'شاعر',
      'آهنگساز',
      'نوازنده',
      'نقاش',
      'فوتبالیست',
      'کشتی\u200cگیر',
      'ورزشکار',
      'مجری',
      'تهیه\u200cکننده',
      'فیلمساز',
      'عکاس',
      'مترجم',
      'رمان\u200cنویس',
      'گزارشگر',
      'هنرپیشه',
      'والیبالیست',
      'وزنه\u200cبردار',
      'تکواندوکار',
      'فرنگی\u200cکار',
      'آزادکار',
      'ملی\u200cپوش',
      'بوکسور',
      'شناگر',
      'دونده',
    ],
  ],
  [
    Word.RoleOwner,
    [
      'معاون',
      'معاونان',
      'معاونین',
      'قائم\u200cمقام',
      'مشاور',
      'مشاوران',
      'دستیار',
      'دستیاران',
      'نماینده',
      'نماینده ویژه',
      'فرستاده',
      'فرستاده ویژه',
      'سخنگوی',
      'دفتر',
      'رئیس دفتر',
      'رئیس\u200cدفتر',
      'همسر',
      'پسر',
      'دختر',
      'برادر',
      'خواهر',
      'داماد',
      'پدر',
      'مادر',
      'مدیر',
      'کاندیدای',
      'نامزد',
      'نامزدهای',
      'انتخابات',
      'سمت',
      'پست',
      'مقام',
      'عنوان',
      'کاخ',
      'دوره',
      'نهاد',
      'حوزه',
      'سفیر',
      'مدیرکل',
      'معاون اول',
      'معاون\u200cاول',
      'دادستان',
      'حامیان',
      'طرفداران',
      'محافظ',
      'محافظان',
      'هواپیمای',
      'بالگرد',
      'حزب',
    ],
  ],
  [
    Word.Count,
    ['یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'چند', 'هر', 'هیچ', 'چندین'],
  ],
  [
    Word.Says,
    [
      'گفت',
      'گفته',
      'می\u200cگوید',
      'افزود',
      'افزوده',
      'تصریح',
      'تاکید',
      'اظهار',
      'بیان',
      'اعلام',
      'خاطرنشان',
      'نوشت',
      'نوشته',
      'یادآور',
      'ادامه',
      'تشریح',
      'خواستار',
      'دیدار',
      'وارد',
      'عازم',
      'تهدید',
      'ادعا',
      'مدعی',
      'پاسخ',
      'هشدار',
      'توضیح',
      'باز',
      'دوباره',
      'بار',
      'نیز',
      'هم',
      'همچنین',
      'خطاب',
      'در',
      'با',
      'به',
      'از',
      'درباره',
      'روز',
      'امروز',
      'دیروز',
      'که',
    ],
  ],
  [
    Word.OfPerson,
    [
      'سفر',
      'دیدار',
      'گفت\u200cوگوی',
      'گفتگوی',
      'سخنان',
      'سخنرانی',
      'اظهارات',
      'صحبت\u200cهای',
      'حرف\u200cهای',
      'گفته\u200cهای',
      'گفته',
      'نامه',
      'پیام',
      'توییت',
      'توئیت',
      'تماس',
      'حضور',
      'استعفای',
      'انتصاب',
      'برکناری',
      'دولت',
      'کابینه',
      'دفتر',
      'توسط',
      'جای',
      'علیه',
      'ریاست',
      'وزارت',
      'نطق',
      'دستور',
      'پیشنهاد',
      'واکنش',
      'پاسخ',
      'ادعای',
      'موضع',
      'مواضع',
      'انتقاد',
      'انتقادات',
      'حمایت',
      'رای',
      'پیروزی',
      'شکست',
      'رقیب',
      'همراه',
      'هواپیمای',
      'بالگرد',
      'سقوط',
      'شهادت',
      'درگذشت',
      'ترور',
      'تحلیف',
      'مراسم',
      'تیم',
      'هیئت',
      'نظر',
      'عملکرد',
      'رأی',
      'استیضاح',
      'سوال',
      'مصاحبه',
      'نشست',
      'برنامه',
      'وعده',
      'تهدید',
      'تهدیدهای',
      'هشدار',
      'روایت',
      'درخواست',
      'دعوت',
      'میزبان',
      'جانشین',
      'حضرت',
      'معاون',
      'معاونان',
      'مشاور',
      'مشاوران',
      'وزیران',
      'وزرای',
      'همسر',
      'سلف',
      'همتای',
      'مخالفان',
      'حامیان',
      'حکم',
      'نزد',
      'عهد',
      'دوره',
      'دوران',
    ],
  ],
  [
    Word.Links,
    [
      'و',
      'با',
      'به',
      'از',
      'که',
      'را',
      'در',
      'تا',
      'اما',
      'ولی',
      'اگر',
      'چون',
      'هم',
      'نیز',
      'نه',
      'یا',
      'برای',
      'بر',
      'بین',
      'میان',
      'درباره',
      'آنگاه',
      'سپس',
      'چرا',
      'آیا',
      'وقتی',
      'گفت',
      'شد',
      'کرد',
      'است',
      'بود',
      'داد',
      'دارد',
      'کند',
      'افزود',
      'امروز',
      'دیروز',
      'روز',
      'اینکه',
    ],
  ],
  [
    Word.Arena,
    [
      'تمرین',
      'تمرینات',
      'فینال',
      'مسابقات',
      'رقابت\u200cهای',
      'مصدومیت',
      'هواداران',
      'گلزنی',
      'المپیک',
      'فدراسیون',
      'لیگ برتر',
      'جام جهانی',
      'تیم\u200cهای',
      'گل',
      'لیگ',
      'باشگاه',
      'بازیکن',
      'بازیکنان',
      'مربی',
      'سرمربی',
      'ورزشگاه',
      'پنالتی',
      'داور',
      'داوری',
      'هافبک',
      'مهاجم',
      'مدافع',
      'دروازه\u200cبان',
      'فوتبال',
      'فوتسال',
      'والیبال',
      'بسکتبال',
      'کشتی',
      'فرنگی\u200cکار',
      'آزادکار',
      'تکواندو',
      'جودو',
      'وزنه\u200cبرداری',
      'دوومیدانی',
      'تیم ملی',
      'جام حذفی',
      'نیمه\u200cنهایی',
      'قهرمانی',
      'مدال',
      'پرسپولیس',
      'استقلال تهران',
      'سپاهان',
      'تراکتور',
      'نگارخانه',
      'نمایشگاه نقاشی',
      'نقاشی',
      'نقاشی\u200cهای',
      'کنسرت',
      'آلبوم',
      'خواننده',
      'ارکستر',
      'سینما',
      'فیلم',
      'فیلم\u200cسینمایی',
      'بازیگر',
      'بازیگران',
      'سریال',
      'کارگردان',
      'کارگردانی',
      'تئاتر',
      'نمایش',
      'شاعر',
      'رمان',
      'داستان',
      'گالری',
      'آهنگساز',
      'موسیقی',
    ],
  ],
  [Word.Parliament, ['نماینده', 'نمایندگان', 'مجلس', 'کمیسیون', 'فراکسیون', 'بهارستان', 'صحن']],
]

interface Entry {
  kind: WordKind
  value: number
}

/** Forms of the vocabulary; the target of each sense is `kind << 10 | value + 512`. */
const vocabularyIndex: FormIndex = buildFormIndex(
  WORDS.flatMap(([kind, words]) =>
    words.map((word): Form => {
      const [text, value] = typeof word === 'string' ? [word, 0] : word
      return {
        text: foldName(text),
        senses: [{ kind: 0 as SenseKind, target: (kind << 10) | (value + 512) }],
      }
    }),
  ),
)

/** Which vocabulary words begin and end where. */
export interface Vocabulary {
  /** The longest word of a kind that begins at unit i: its value and the unit after it. */
  startingAt(i: number, kind: WordKind): { value: number; to: number } | undefined
  /** The longest word of a kind whose last unit is i - 1: its value and its first unit. */
  endingAt(i: number, kind: WordKind): { value: number; from: number } | undefined
  /** Units at which a word of the kind begins, ascending. */
  places(kind: WordKind): readonly number[]
}

export function readVocabulary(units: Units): Vocabulary {
  const hits = spot(units, vocabularyIndex)
  const places: number[][] = Object.values(Word).map(() => [])
  // Hits by the unit they begin at lie in order already; by the unit they end at they are sorted here.
  const byStart = new Int32Array(units.count + 2)
  const byEnd = new Int32Array(units.count + 2)
  for (let k = 0; k < hits.count; k++) {
    byStart[hits.from[k]! + 1]!++
    byEnd[hits.to[k]! + 1]!++
  }
  for (let i = 0; i <= units.count; i++) {
    byStart[i + 1]! += byStart[i]!
    byEnd[i + 1]! += byEnd[i]!
  }
  const ending = new Int32Array(hits.count)
  const filled = byEnd.slice()
  for (let k = 0; k < hits.count; k++) {
    ending[filled[hits.to[k]!]!++] = k
    if (hits.ending[k]) continue
    for (const { kind } of ENTRIES[hits.form[k]!]!)
      if (places[kind]!.at(-1) !== hits.from[k]) places[kind]!.push(hits.from[k]!)
  }
  const longer = (k: number, best: number) => hits.to[k]! - hits.from[k]! > hits.to[best]! - hits.from[best]!
  const valueIn = (k: number, kind: WordKind) =>
    hits.ending[k] ? undefined : ENTRIES[hits.form[k]!]!.find((entry) => entry.kind === kind)?.value
  return {
    startingAt(i, kind) {
      if (i < 0 || i >= units.count) return undefined
      for (let at = byStart[i + 1]! - 1; at >= byStart[i]!; at--) {
        const value = valueIn(at, kind)
        if (value !== undefined) return { value, to: hits.to[at]! }
      }
      return undefined
    },
    endingAt(i, kind) {
      if (i < 0 || i > units.count) return undefined
      let best: { k: number; value: number } | undefined
      for (let at = byEnd[i]!; at < byEnd[i + 1]!; at++) {
        const k = ending[at]!
        const value = valueIn(k, kind)
        if (value !== undefined && (!best || longer(k, best.k))) best = { k, value }
      }
      return best && { value: best.value, from: hits.from[best.k]! }
    },
    places: (kind) => places[kind]!,
  }
}

/** What each form of the vocabulary is. */
const ENTRIES: readonly Entry[][] = Array.from({ length: vocabularyIndex.formOrdinary.length }, (_, form) => {
  const entries: Entry[] = []
  for (let s = vocabularyIndex.senseFirst[form]!; s < vocabularyIndex.senseFirst[form + 1]!; s++) {
    const target = vocabularyIndex.senseTarget[s]!
    entries.push({ kind: (target >> 10) as WordKind, value: (target & 1023) - 512 })
  }
  return entries
})
