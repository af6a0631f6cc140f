/** «در آن روز», «همان شب»: no mark, but the time of the roles beside it is that of the date before. */
import { foldLetters } from '../../text/fold'
import { type Article, adjoins } from '../article'
import { list } from '../words/kinds'
import type { ResolvedDate } from './dates.types'

const POINTERS = new Set(list('آن، همان').map(foldLetters))
/** Words of a day, each of which points back at a date of one day. */
const DAYS = new Set(list('روز، شب، صبح، عصر، روزها').map(foldLetters))
/** A time not closer named points back at any date. */
const TIMES = new Set(list('زمان، هنگام، دوره، دوران، سال، سال‌ها، ماه').map(foldLetters))
/** So many units further on a date is no longer what a text points back at. */
const REACH = 160

/** The dates of a text, and what points back at one of them as an event of the same time. */
export function withPointers(article: Article, dates: readonly ResolvedDate[]): readonly ResolvedDate[] {
  const stated = dates.filter(({ yearSource }) => yearSource !== 'relative')
  if (stated.length === 0) return dates
  const pointers: ResolvedDate[] = []
  let next = 0
  for (let i = 0; i + 1 < article.units.count; i++) {
    while (next < stated.length && stated[next]!.to <= i) next++
    if (next === 0 || !POINTERS.has(article.word(i)) || !adjoins(article, i + 1)) continue
    const word = article.word(i + 1)
    const isDay = DAYS.has(word)
    if (!isDay && !TIMES.has(word)) continue
    const date = stated.slice(0, next).findLast(({ first, last }) => !isDay || first === last)
    if (!date || i - date.to > REACH) continue
    pointers.push({ ...date, from: i, to: i + 2, pointer: true })
  }
  return pointers.length === 0 ? dates : [...dates, ...pointers].sort((a, b) => a.from - b.from)
}
