/** What is said of the dead, and of nobody in office: «شهید», «پیکر», «(ره)». */
import { WordSet } from '../../text/word-set'
import { type Article, adjoins } from '../article'
import { list } from '../words/kinds'

/** «(ره)», «(رحمت‌الله علیه)», «(قدس سره)»: what is written behind the names of the dead. */
const BLESSINGS = new WordSet(['ره', 'رض', 'رحمت', 'رحمه', 'قدس', 'رضوان'])

export function isBlessed(article: Article, at: number): boolean {
  return BLESSINGS.has(article.units, at) && /^\s*[(«]\s*$/.test(article.between(at))
}

/** «(مدظله‌العالی)», «(دامت برکاته)»: what is written behind the names of the living. */
const HONOURS = new WordSet(['مدظله', 'مدظلهالعالی', 'مد', 'دام', 'دامت', 'دامه', 'حفظه', 'ادام'])

export function isHonoured(article: Article, at: number): boolean {
  return HONOURS.has(article.units, at) && /^\s*[(«]\s*$/.test(article.between(at))
}

/** «(ص)», «(ع)», «(س)»: behind the names of the Prophet and his house. */
const HOLY = new WordSet(['ص', 'ع', 'س', 'عج', 'صلی', 'علیه', 'علیها', 'علیهم', 'سلام'])

export function isHoly(article: Article, at: number): boolean {
  return HOLY.has(article.units, at) && /^\s*\(\s*$/.test(article.between(at))
}

/** «تشییع پیکر رهبر انقلاب»: at unit `at` stands one who is no longer in office. */
export function isOfTheDead(article: Article, at: number): boolean {
  return adjoins(article, at) && OF_THE_DEAD.has(article.units, at - 1)
}

const OF_THE_DEAD = new WordSet(
  list('پیکر، تشییع، خاکسپاری، تدفین، شهادت، درگذشت، ارتحال، رحلت، فقدان، خونخواهی'),
)
