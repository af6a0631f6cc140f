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

/** `count` batches of `paragraphs` paragraphs each, as HTML, none like another. */
export function makeBatches(count: number, paragraphs: number, source: TextWords): string[] {
  // A paragraph has some 400 characters; the text is made long enough and cut into equal counts.
  const lines = makeText(count * paragraphs * 900, source, 51)
    .split('\n')
    .filter(Boolean)
    .slice(0, count * paragraphs)
  if (lines.length < count * paragraphs) throw new Error('The text has too few paragraphs')
  return Array.from({ length: count }, (_, i) =>
    lines
      .slice(i * paragraphs, (i + 1) * paragraphs)
      .map((line) => `<p>${line}</p>`)
      .join(''),
  )
}
