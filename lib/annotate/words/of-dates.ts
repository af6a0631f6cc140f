/** Words dates are made of, in three calendars. */
import { foldName } from '../../text/fold'
import { Calendar } from '../dates/calendars'
import { list, Word, type WordList } from './kinds'

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
  ...ONES.map((word, i): [string, number] => [`بیست‌و‌${word}`, i + 21]),
  ['سی‌ام', 30],
  ['سی‌و‌یکم', 31],
]

export const WORDS_OF_DATES: readonly WordList[] = [
  [Word.Month, MONTHS],
  [Word.MonthMah, MONTHS.map(([name, value]): [string, number] => [`${name}‌ماه`, value])],
  [
    Word.Weekday,
    ['شنبه', 'یک‌شنبه', 'دو‌شنبه', 'سه‌شنبه', 'چهار‌شنبه', 'پنج‌شنبه', 'جمعه'].map((name, i): [string, number] => [
      name,
      i,
    ]),
  ],
  [Word.Ordinal, ORDINALS],
  [
    Word.Season,
    [
      ['بهار', 1],
      ['تابستان', 4],
      ['پاییز', 7],
      ['زمستان', 10],
    ],
  ],
  [Word.Mah, list('ماه')],
  [Word.Sal, list('سال')],
  [Word.Years, list('سال‌های')],
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
  [Word.Until, list('تا، الی، لغایت')],
  [Word.And, list('و')],
  [
    Word.YearWord,
    [
      ['امسال', 0],
      ['پارسال', -1],
      ['سال‌جاری', 0],
      ['سال گذشته', -1],
      ['سال پیش', -1],
      ['سال آینده', 1],
      ['سال آتی', 1],
    ],
  ],
  [
    Word.Relative,
    [
      ['جاری', 0],
      ['گذشته', -1],
      ['آینده', 1],
      ['آتی', 1],
    ],
  ],
]
