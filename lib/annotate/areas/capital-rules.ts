/** A rule for each name of a capital or of a people that is a word as well. */

import { PEOPLE_CUES } from '../words/beside-countries'
import {
  after,
  all,
  before,
  isCountable,
  notBefore,
  PREPOSITIONS,
  type Rule,
  set,
  unless,
} from './area-context'

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
const IN_TO_FROM = set('در', 'به', 'از')

/** Only as a city, or where the text names the country as well. */
const asCity: Rule = (c) => before(c, CITY) || c.namedElsewhere

/** Of wires: «سرقت کابل برق». */
const cables: Rule = unless({
  before: `سرقت، متر، رشته، سیم، قطع، سارق، سارقان، دزدی، دزدان، انواع، حلقه، و، این، نوع، ضخامت، تولید، خرید، فروش`,
  after: `برق، مخابرات، مخابراتی، فشار، نوری، مسی، شبکه، تلفن، شارژ، کشی، اینترنت، دریایی، زیردریایی، های، ها، هوایی، زمینی، خودرو، تلفن‌ها`,
})

export const CAPITAL_RULES: readonly [string, Rule][] = [
  [
    'رم',
    all(
      unless({ before: 'حافظه، اسب', after: 'کردن، کرد، کرده، گوشی، باستان، حافظه' }),
      // «رم ۸ گیگابایت»
      (c) => c.article.units.digit[c.span.to] !== 1,
    ),
  ],
  ['روم', unless({ before: 'باستانی', after: 'باستان، شرقی، غربی، و' })],
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
  ['الجزیره', (c) => before(c, CITY) || (c.namedElsewhere && before(c, IN_TO_FROM))],
  ['وین', notBefore('رونی', 'دیزل')],
  ['واشنگتن', unless({ before: 'جرج، جورج، دنزل، پل' })],
  ['لندن', unless({ before: 'جک' })],
  ['پاریس', notBefore('هیلتون', 'سن', 'سن‌ژرمن')],
  ['صوفیا', notBefore('لورن', 'کوپولا', 'ورگارا')],
  ['ریاض', notBefore('محرز')],
  ['کابل', all((c) => !isCountable(c), cables)],
  // «در امان ماندن»
  ['امان', (c) => before(c, CITY) || (c.namedElsewhere && before(c, PREPOSITIONS) && !after(c, SAFETY))],
  ['کیف', (c) => before(c, CITY) || (c.namedElsewhere && !isCountable(c) && !after(c, BAGS))],
  ['رباط', asCity],
  ['مسقط', notBefore('الراس')],
  // Names of people, lakes and things as well.
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
  ].map((word): [string, Rule] => [word, asCity]),
  ['دیلی', notBefore('میل', 'تلگراف', 'استار', 'میرر', 'اکسپرس', 'صباح')],
  ['سوری', unless({ before: 'چهارشنبه' })],
]
