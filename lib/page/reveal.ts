import type { Placed } from './placed'
import { rectsOf } from './point'

/** Scrolls words into view: their block by the browser (boxes inside boxes), then the window by what is missing. */
export function reveal(placed: Pick<Placed, 'place'>): void {
  const isSeen = () => {
    const rect = rectsOf(placed)[0]
    return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight
  }
  if (isSeen()) return
  placed.place.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const rect = rectsOf(placed)[0]
  if (rect && !isSeen()) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' })
}
