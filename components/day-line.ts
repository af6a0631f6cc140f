import type { PageState } from '../lib/messages'
import type { PageReader } from './page-reader'

/** Which day the text is of, and how that is known. */
export function dayLine(
  published: string | undefined,
  confidence: PageState['confidence'],
  { words, dates }: PageReader,
): string {
  if (!published) return words.popup.pageDayUnknown
  const day = dates.date(published).main
  return confidence ? words.popup.pageDayInferred(day, confidence) : words.popup.pageDay(day)
}
