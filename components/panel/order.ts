import type { Named } from '../../lib/panel-messages'

export type Order = 'text' | 'weight'

/** By weight: what the headline or the lead names before the rest, then what is named most; ties as in the text. */
export function inOrder(named: readonly Named[], order: Order): Named[] {
  if (order === 'text') return [...named]
  return named.toSorted((a, b) => Number(b.isInHead) - Number(a.isInHead) || b.count - a.count)
}
