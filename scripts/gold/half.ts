/** The two halves of the gold articles, and what the annotator makes of one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { annotate } from '../../lib/annotate/annotate'
import type { Lexicon } from '../../lib/annotate/lexicon'
import { type GoldArticle, GoldError, type KnownIds, lineAt, parseGold } from './article'
import { add, type Difference, emptyTallies, score, type Tallies } from './score'
import { countTraps, type Traps } from './traps'

/** The half rules are made on, and the half looked at last. */
export const HALVES = ['dev', 'test'] as const
export type Half = (typeof HALVES)[number]

const root = resolve(import.meta.dirname, '../..')

export interface PlacedDifference extends Difference {
  file: string
  line: number
  /** Text before and after the mention, 40 characters each, line breaks as spaces. */
  before: string
  after: string
}

export interface HalfScore {
  articles: number
  tallies: Tallies
  traps: Traps
  /** Articles whose day the annotator was not told: day found, none given out, a false one. */
  days: { right: number; unknown: number; wrong: number }
  /** Mentions given out as «one of these two», the right one among them. */
  doubts: number
  differences: PlacedDifference[]
}

/**
 * @returns articles by name of file; none where the folder is missing
 * @throws GoldError with every faulty file, a line each
 */
export function readHalf(half: Half, lexicon: Lexicon): GoldArticle[] {
  const folder = resolve(root, 'tests/gold', half)
  if (!existsSync(folder)) return []
  const known: KnownIds = {
    persons: new Set(lexicon.graph.persons.ids),
    areas: new Set(lexicon.graph.areas.ids),
  }
  const articles: GoldArticle[] = []
  const faults: string[] = []
  const fileOf = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue
    const path = resolve(folder, name)
    const file = relative(root, path)
    try {
      const article = parseGold(readFileSync(path, 'utf8'), file, known)
      const other = fileOf.get(article.id)
      if (other) throw new GoldError(`${file}:1: ${other} has the id “${article.id}” as well.`)
      fileOf.set(article.id, file)
      articles.push(article)
    } catch (error) {
      if (!(error instanceof GoldError)) throw error
      faults.push(error.message)
    }
  }
  if (faults.length > 0) throw new GoldError(faults.join('\n'))
  return articles
}

/** @param threshold least score given out; the annotator's own where absent */
export function scoreHalf(articles: readonly GoldArticle[], lexicon: Lexicon, threshold?: number): HalfScore {
  const sum: HalfScore = {
    articles: articles.length,
    tallies: emptyTallies(),
    traps: { count: 0, caught: 0 },
    days: { right: 0, unknown: 0, wrong: 0 },
    doubts: 0,
    differences: [],
  }
  for (const article of articles) {
    const found = annotate(article.text, lexicon, {
      ...(article.given && { date: article.date }),
      ...(article.home !== undefined && { homeArea: article.home }),
      ...(threshold !== undefined && { threshold }),
    })
    const { tallies, differences, doubts } = score(article.mentions, found.mentions)
    add(sum.tallies, tallies)
    sum.doubts += doubts
    const traps = countTraps(lexicon, article, found.mentions)
    sum.traps.count += traps.count
    sum.traps.caught += traps.caught
    if (!article.given) {
      const day = found.date === article.date ? 'right' : found.date === undefined ? 'unknown' : 'wrong'
      sum.days[day]++
    }
    sum.differences.push(...differences.map((one) => placed(article, one)))
  }
  return sum
}

const CONTEXT = 40

function placed(article: GoldArticle, difference: Difference): PlacedDifference {
  const { start, end } = difference.mention
  const flat = (text: string) => text.replaceAll('\n', ' ')
  return {
    ...difference,
    file: article.file,
    line: lineAt(article, start),
    before: flat(article.text.slice(Math.max(0, start - CONTEXT), start)),
    after: flat(article.text.slice(end, end + CONTEXT)),
  }
}
