import type { Asked } from '../../components/mark/AskedLine'
import { askedDays } from '../../lib/annotate/dates/asked-days'
import type { ReadArticle } from '../../lib/page/notebook-host'
import type { Stretch } from '../../lib/page/stretch'

/** Longer selections are passages, and speak of more than a day. */
const LONGEST = 40

/** Which day selected words say: «دیروز» and the like, or a date of the text's. */
export function askedOf(
  { reading, placed, date, dateSource }: ReadArticle,
  { start, end }: Stretch,
): Asked | undefined {
  if (end - start > LONGEST) return undefined
  const isInferred = dateSource === 'inferred'
  for (const { mention } of placed) {
    if (mention.kind !== 'date' || mention.start >= end || mention.end <= start) continue
    // A range of days is said by its card.
    return mention.entity.includes('/')
      ? undefined
      : { words: mention.surface, days: [mention.entity], isInferred }
  }
  const asked = askedDays(reading.text, start, end, date)
  return asked && { ...asked, isInferred }
}
