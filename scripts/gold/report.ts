/** Scores in words and columns for the terminal. */
import type { HalfScore, PlacedDifference } from './half'
import { ROWS, rates, type Tally } from './score'

/** One row a kind of mention, shares in percent. */
export function table(name: string, { articles, tallies, traps, days, doubts }: HalfScore): string {
  const cells = [
    ['', 'gold', 'found', 'right', 'precision', 'recall', 'F1'],
    ...ROWS.map((row) => {
      const { precision, recall, f1 } = rates(tallies[row])
      const { gold, found, right } = tallies[row]
      return [row, gold, found, right, percent(precision), percent(recall), percent(f1)].map(String)
    }),
  ]
  const lines = cells.map(([first = '', ...rest]) =>
    [first.padEnd(10), ...rest.map((cell) => cell.padStart(10))].join('').trimEnd(),
  )
  const withoutDay = days.right + days.unknown + days.wrong
  return [
    `${name}: ${articles} articles`,
    ...lines,
    `traps: ${traps.caught} of ${traps.count} words like a country's name marked as one`,
    ...(doubts > 0 ? [`doubts: ${doubts} shown as “one of two”, the right one among them`] : []),
    ...(withoutDay > 0
      ? [
          `days: ${days.right} of ${withoutDay} articles without a stated day dated rightly, ${days.unknown} left unknown, ${days.wrong} wrongly`,
        ]
      : []),
  ].join('\n')
}

/** Precision and recall at each threshold. */
export function curve(name: string, points: readonly { threshold: number; score: HalfScore }[]): string {
  const rows = ['officials', 'roles', 'countries', 'dates'] as const
  const head = `${'threshold'.padEnd(10)}${rows.map((row) => row.padStart(18)).join('')}`
  const lines = points.map(({ threshold, score }) => {
    const cells = rows.map((row) => pair(score.tallies[row]).padStart(18))
    return `${threshold.toFixed(1).padEnd(10)}${cells.join('')}`
  })
  return [`${name}: precision / recall`, head, ...lines].join('\n')
}

/** `FILE:LINE: missed role «…» → entity | … context …` */
export function differenceLine({ file, line, what, mention, gold, before, after }: PlacedDifference): string {
  const surface = mention.surface.replaceAll('\n', ' ')
  const instead = gold ? ` (gold: ${gold.kind} «${gold.surface.replaceAll('\n', ' ')}» ${gold.entity})` : ''
  return `${file}:${line}: ${what} ${mention.kind} «${surface}» ${mention.entity}${instead} | …${before}[${surface}]${after}…`
}

function pair(tally: Tally): string {
  const { precision, recall } = rates(tally)
  return `${percent(precision)} / ${percent(recall)}`
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : (share * 100).toFixed(1)
}
