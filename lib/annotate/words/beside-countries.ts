/** Words beside a country's name that say whether it is the country. */
import { foldLetters } from '../../text/fold'
import { list } from './kinds'

function folded(words: string): ReadonlySet<string> {
  return new Set(list(words).map(foldLetters))
}

/** Words after which a name is a piece of water or land, not a state. */
export const WATERS = folded(`دریای، دریاچه، خلیج، اقیانوس، رود، رودخانه، شبه‌قاره، قاره، جزیره، دره`)

/** Words that make any name a street, a shop or a newspaper. */
export const PLACES = folded(
  `خیابان، بلوار، میدان، بزرگراه، کوچه، چهارراه، ایستگاه، سینما، هتل، شهرک، پارک، تونل، روزنامه، متروی، پاساژ، استان، استاندار، استانداری، استان‌های، شهرستان، خطه، باشگاه، رستوران، سریال`,
)

/** Words that stand before a country and hardly before a plain noun. */
export const COUNTRY_CUES = folded(
  `کشور، جمهوری، پایتخت، ارتش، شمال، جنوب، شرق، غرب، مرکز، سفیر، سفارت، کشورهای، مرز، دولت، مردم، خاک`,
)

export const LENGTHS = folded(
  `سانتی، سانتیمتر، سانتی‌متر، میلی، میلیمتر، میلی‌متر، متر، اینچ، لوله، خط، خطوط، لوله‌های، تنه، دایره، ساقه، داخلی، خارجی، بزرگ، کوچک، تقریبی، حدود، حدودا، مردمک، رگ، زمین، خورشید، کره، دهانه، حفره، سیاره، شکم، استوانه، عضله، عضلات، ماهیچه، ماهیچه‌ها، ماهیچه‌های، ماهیچه‌ای، بازو، شریان، تومور، کابل، سوراخ`,
)

export const CONTINENTS = folded(`لاتین، جنوبی، شمالی، مرکزی`)

export const BRANDS = folded(
  `خودرو، ایر، مال، اینترنشنال، وایر، ترانسفو، ارقام، تایر، رادیاتور، کتان، کیش، چک، سلامت، پلاست، دارو، پرس، ایرویز، کنسرت، ایرلاینز، ایرلاین، تیک، پست، تودی، دیلی، نژاد، زاد، زاده، پور، منش، نیا`,
)

/** Words that go on after a country's name, where «به یمن …» is a direction. */
export const AFTER_COUNTRY = folded(
  `و، را، که، با، از، در، به، تا، برای، رفت، سفر، حمله، کمک، ارسال، بازگشت، رسید، اعزام، اعلام، است، بود، شد، کرد، کردند، نیز، هم، ادامه، پایان، یا، وارد، می، آمد`,
)

/** Nouns whose adjective can only be a people: «مقام ترک». */
export const PEOPLE_CUES = folded(
  `همتای، خارجه، دفاع، مقام، مقامات، مقام‌های، وزیر، دیپلمات، دیپلمات‌های، خبرنگار، رسانه‌های، نیروهای، سربازان، سرباز، شهروند، شهروندان، شرکت‌های، ارتش، جنگنده‌های، تحلیلگر، تحلیلگران، کارشناس، گردشگران، سرمایه‌گذاران، تاجران، طرف، سیاستمدار، سیاستمداران، مسئول، مسئولان، جمهور، مسلمان، نماینده، هیئت، هیات`,
)
