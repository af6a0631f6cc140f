/** The officials and countries of a page, in the order they are first named, each with all its mentions. */
import type { Mention } from '../annotate/types'
import type { Named, Occurrence } from '../panel-messages'
import type { Settings } from '../settings'
import type { ReadArticle } from './notebook-host'
import type { Placed } from './placed'
import { pieceAt, type Reading } from './read'

export interface Outlined {
  named: Named
  mentions: { placed: Placed; article: ReadArticle }[]
}

/** A first line this long is a lead, a shorter one a kicker or a byline. */
const LEAST_LEAD = 60
/** Characters of text on each side of a mention. */
const AROUND = 60

const headline = 'h1,[itemprop=headline]'

/** What the reader does not have marked as a name of a country is not counted as one. */
function kindOf({ kind }: Mention, { kinds }: Settings): Named['kind'] | undefined {
  switch (kind) {
    case 'full':
    case 'surname':
    case 'role':
      return 'official'
    case 'country':
      return 'area'
    case 'demonym':
      return kinds.demonyms ? 'area' : undefined
    case 'metonym':
      return kinds.metonyms ? 'area' : undefined
    case 'date':
      return undefined
  }
}

/** End of what stands above the article's text: through the first long line that is not its headline. */
function endOfHead(reading: Reading): number {
  const { text, nodes } = reading
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const isTitle = nodes[pieceAt(reading, start)]?.parentElement?.closest(headline)
    if (!isTitle && end - start >= LEAST_LEAD) return end
    start = end + 1
  }
  return 0
}

export function outlineOf(articles: readonly ReadArticle[], settings: Settings): Map<string, Outlined> {
  const outline = new Map<string, Outlined>()
  for (const article of articles) {
    const head = endOfHead(article.reading)
    for (const placed of article.placed) {
      const { mention } = placed
      const kind = kindOf(mention, settings)
      if (!kind) continue
      const ids = mention.entity.split('+')
      for (const id of ids) {
        const one = outline.get(id) ?? {
          named: { id, kind, count: 0, isInHead: false, ...(article.date && { day: article.date }) },
          mentions: [],
        }
        outline.set(id, one)
        one.mentions.push({ placed, article })
        one.named.count++
        one.named.isInHead ||= mention.start < head
        if (ids.length === 1) {
          if (mention.name !== undefined) one.named.name ??= mention.name
          if (mention.nameEn !== undefined) one.named.nameEn ??= mention.nameEn
        }
      }
    }
  }
  return outline
}

/** A mention with the words around it, cut where its line ends and between words. */
export function occurrenceOf({ placed, article }: Outlined['mentions'][number]): Occurrence {
  const { text } = article.reading
  const { start, end } = placed.mention
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? ''
  return {
    before: before.length === AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before,
    words: text.slice(start, end),
    after: after.length === AROUND ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}
