/** Words that are names as well, and names of people who are in no base. */
import { WordSet } from '../../text/word-set'
import { list } from './kinds'

/** Surnames that as words say of what kind the noun before them is. */
export const ADJECTIVES = new WordSet(
  list(`
    اسلامی، روحانی، زمانی، نوری، جعفری، رضوی، علوی، حسینی، نبوی، فاطمی، مهدوی، صنعتی، ملکی، سلطانی،
    شریف، ظریف، عارف، کبیر، نظری، رسمی، نقدی، تجاری، حقیقی، رحمانی، الهی، ربانی، هاشمی، مقدم،
    عربی، تهرانی، شیرازی، اصفهانی، کرمانی، تبریزی، مشهدی، قمی، یزدی، همدانی، خراسانی، گیلانی، دشتی، حوثی
  `),
)

/** Given names of the base that are nouns first: «به همت قالیباف», «تبادل نظر عراقچی». */
export const NOUNS_AS_GIVEN_NAMES = new WordSet(
  (
    'سلام عوض نظر امید قدرت دولت نعمت عزت حشمت همت یاد پیروز آزاد کمال مراد شرف فرصت بهار شاهد عدل حکمت رحمت ' +
    'برکت شوکت نصرت زیاد محبت پیمان ایمان وحدت روز صبح سحر عید نور حق خدا شهر'
  ).split(' '),
)

/** Given names, of nobody in the base, that news writes before the surname of one who is. */
export const GIVEN_NAMES_OF_OTHERS = new WordSet(
  'ملانیا ایوانکا اریک بارون تیفانی لارا هانتر جیل میشل سارا یائیر آونر بلال امینه بریژیت چلسی جب کتی'.split(
    ' ',
  ),
)

/** Surnames of men whose wives are news as well. */
export const HUSBANDS = new WordSet(
  'ترامپ اوباما بایدن بوش مکرون اسد نتانیاهو اردوغان پوتین جانسون سوناک ماکرون'.split(' '),
)
export const LADIES = new WordSet(['خانم', 'بانو', 'بانوی'])

export const RELATIVES = new WordSet(
  list('دختر، پسر، همسر، داماد، عروس، برادر، خواهر، پدر، مادر، فرزند، فرزندان'),
)
