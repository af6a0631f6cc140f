/**
 * Trap words: places where letters of a country's name stand and gold marks
 * nothing («صورت‌های مالی», «دریای عمان», «خیابان ایران»).
 */
import type { Lexicon } from '../../lib/annotate/lexicon'
import { sensesOf } from '../../lib/annotate/lexicon'
import { spot } from '../../lib/annotate/spot'
import type { Mention } from '../../lib/annotate/types'
import { Sense } from '../../lib/knowledge/form-index'
import { cut } from '../../lib/text/units'
import type { GoldArticle } from './article'

export interface Traps {
  count: number
  /** Traps in which a country was marked. */
  caught: number
}

export function countTraps(lexicon: Lexicon, article: GoldArticle, found: readonly Mention[]): Traps {
  const units = cut(article.text)
  const hits = spot(units, lexicon.forms)
  const traps = new Map<number, number>()
  for (let k = 0; k < hits.count; k++) {
    if (sensesOf(lexicon.forms, hits.form[k]!, Sense.AreaName).length === 0) continue
    const start = units.start[hits.from[k]!]!
    const end = units.end[hits.to[k]! - 1]!
    if (article.mentions.some((one) => one.kind !== 'none' && one.start < end && start < one.end)) continue
    traps.set(start, Math.max(end, traps.get(start) ?? 0))
  }
  const caught = [...traps].filter(([start, end]) =>
    found.some((one) => one.kind === 'country' && one.start < end && start < one.end),
  )
  return { count: traps.size, caught: caught.length }
}
