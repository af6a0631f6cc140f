/** The selectors of a highlight's words. Apart from finding them again, for the weight of what only makes them. */
import type { Target } from './schema'

export type Selector = Target['selector']

/** Code units of the surroundings that are kept on each side. */
export const CONTEXT = 48

/** `[start, end)` of a text as selectors. */
export function selectorOf(text: string, start: number, end: number): Selector {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}
