/**
 * `npm run -s accuracy -- [--half dev|test|both] [--errors] [--curve] [--threshold X] [--json]`:
 * how well the annotator finds what tests/gold marks, by kind and half.
 *
 *   --errors     every mention missed or wrong, with its place and 40 characters around
 *   --curve      precision and recall at thresholds 0.1 … 0.9
 *   --threshold  least score given out, 0 to 1, instead of the annotator's own
 *   --json       the same as one JSON object
 *
 * scripts/gold/article.ts says how gold is marked, scripts/gold/score.ts what counts.
 */
import { parseArgs } from 'node:util'
import { openLexicon } from '../lib/annotate/lexicon'
import { GoldError } from './gold/article'
import { HALVES, type HalfScore, readHalf, scoreHalf } from './gold/half'
import { curve, differenceLine, table } from './gold/report'
import { loadPack } from './knowledge/build'

const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function readFlags() {
  try {
    return parseArgs({
      options: {
        half: { type: 'string', default: 'both' },
        errors: { type: 'boolean', default: false },
        curve: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        threshold: { type: 'string' },
      },
    }).values
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const flags = readFlags()
const halves = HALVES.filter((half) => flags.half === half || flags.half === 'both')
if (halves.length === 0) fail(`“${flags.half}” is no half; write --half dev, test or both.`)
const threshold = flags.threshold === undefined ? undefined : Number(flags.threshold)
if (threshold !== undefined && !(threshold >= 0 && threshold <= 1))
  fail(`“${flags.threshold}” is no threshold; write a number from 0 to 1.`)

const lexicon = openLexicon(loadPack())

function read(half: (typeof HALVES)[number]) {
  try {
    return readHalf(half, lexicon)
  } catch (error) {
    if (error instanceof GoldError) return fail(error.message)
    throw error
  }
}

const json: Record<string, HalfScore | { threshold: number; score: HalfScore }[]> = {}
const parts: string[] = []
for (const half of halves) {
  const articles = read(half)
  if (flags.curve) {
    const points = THRESHOLDS.map((at) => ({ threshold: at, score: scoreHalf(articles, lexicon, at) }))
    json[half] = points
    parts.push(curve(half, points))
    continue
  }
  const scored = scoreHalf(articles, lexicon, threshold)
  json[half] = scored
  if (flags.errors) parts.push(scored.differences.map(differenceLine).join('\n'))
  parts.push(table(half, scored))
}
console.log(flags.json ? JSON.stringify(json) : parts.filter(Boolean).join('\n\n'))
