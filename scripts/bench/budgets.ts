/**
 * What the extension may weigh and take; `npm test` holds it to these. Bytes are
 * exact; times are ratios with about twice the room of what is measured on a quiet
 * machine (docs/performance.md), so that a busy one does not fail.
 */
export const budgets = {
  /** Bytes, gzip: what every page of a known site runs. */
  contentScript: 14 * 1024,
  /** Bytes, gzip: what is loaded when the pointer rests on a name for the first time. */
  cardScript: 40 * 1024,
  /** Bytes, gzip: index.bin and entities.json, which the extension carries. */
  pack: 1_500_000,
  /** Finding names, in passes over the text that only sum its letters. */
  spot: 14,
  /** The whole of annotate, in the same passes. */
  annotate: 110,
  /** Time for ten times the text. */
  tenTimesTheText: 15,
} as const
