/** Articles of a known site's family, made of the same seeded text as the Node bench. */
import { articlePage } from '../../article-page'
import { makeText, type TextWords } from '../text'

const publishedAt = '2023-10-09T06:30:00Z'
/** Characters of a made word with what follows it, with room. */
const perWord = 9

/** An article of `words` words in paragraphs under a headline. */
export function makeArticle(words: number, source: TextWords): string {
  let left = words
  const lines: string[] = []
  for (const line of makeText(words * perWord, source).split('\n')) {
    const own = line.split(' ').filter(Boolean).slice(0, left)
    if (own.length > 0) lines.push(own.join(' '))
    left -= own.length
    if (left === 0) break
  }
  if (left > 0) throw new Error(`The text is ${left} words short of ${words}`)
  return articlePage(['گزارش روز', ...lines].join('\n'), publishedAt)
}
