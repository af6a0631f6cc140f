/** What is said of the dead, and of nobody in office: «شهید», «پیکر», «(ره)». */
import { foldLetters } from '../text/fold'
import { type Article, adjoins } from './article'
import { list } from './words/kinds'

/** «(ره)», «(رحمت‌الله علیه)», «(قدس سره)»: what is written behind the names of the dead. */
const BLESSINGS = new Set(['ره', 'رض', 'رحمت', 'رحمه', 'قدس', 'رضوان'].map(foldLetters))

export function isBlessed(article: Article, at: number): boolean {
  return BLESSINGS.has(article.word(at)) && /^\s*[(«]\s*$/.test(article.between(at))
}

/** «(مدظله‌العالی)», «(دامت برکاته)»: what is written behind the names of the living. */
const HONOURS = new Set(
  ['مدظله', 'مدظلهالعالی', 'مد', 'دام', 'دامت', 'دامه', 'حفظه', 'ادام'].map(foldLetters),
)

export function isHonoured(article: Article, at: number): boolean {
  return HONOURS.has(article.word(at)) && /^\s*[(«]\s*$/.test(article.between(at))
}

/** «(ص)», «(ع)», «(س)»: behind the names of the Prophet and his house. */
const HOLY = new Set(['ص', 'ع', 'س', 'عج', 'صلی', 'علیه', 'علیها', 'علیهم', 'سلام'].map(foldLetters))

export function isHoly(article: Article, at: number): boolean {
  return HOLY.has(article.word(at)) && /^\s*\(\s*$/.test(article.between(at))
}

/** «تشییع پیکر رهبر انقلاب»: at unit `at` stands one who is no longer in office. */
export function isOfTheDead(article: Article, at: number): boolean {
  return adjoins(article, at) && OF_THE_DEAD.has(article.word(at - 1))
}

/** Whether the base says of a person that he had died in office by the day. */
export function diedInOffice({ lexicon: { graph } }: Article, person: number, day: number): boolean {
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++)
    if (graph.memberDied[m] === 1 && graph.endMax[m]! <= day) return true
  return false
}

const OF_THE_DEAD = new Set(
  list('پیکر، تشییع، خاکسپاری، تدفین، شهادت، درگذشت، ارتحال، رحلت، فقدان، خونخواهی'),
)
