/**
 * Scoring at span and entity: a mention is right where gold has one of the same
 * row, the same offsets and the same entity.
 *
 * Optional gold is neither asked for nor punished: a found mention of a person or
 * role that overlaps only optional persons and roles counts nowhere, and likewise
 * among country, demonym and metonym, and among dates. A found demonym or metonym
 * where gold has no mark at all counts nowhere either, as gold does not mark them
 * all; it is wrong where it overlaps a country, demonym or metonym that gold asks
 * for otherwise, or a mark of kind `none`. Every other found mention that is not
 * right is wrong.
 *
 * A mention in doubt («one of these two») links to nobody: where one of its two is
 * right it counts in no row but among the doubts, and gold stays missed; else it is
 * wrong like any other.
 */
import type { Mention, MentionKind } from '../../lib/annotate/types'
import type { GoldMention } from './article'

export const ROWS = ['officials', 'roles', 'countries', 'dates', 'demonyms', 'metonyms'] as const
export type Row = (typeof ROWS)[number]

const ROW_OF: Readonly<Record<MentionKind, Row>> = {
  full: 'officials',
  surname: 'officials',
  role: 'roles',
  country: 'countries',
  date: 'dates',
  demonym: 'demonyms',
  metonym: 'metonyms',
}

type Family = 'people' | 'areas' | 'dates'
const FAMILY_OF: Readonly<Record<Row, Family>> = {
  officials: 'people',
  roles: 'people',
  countries: 'areas',
  demonyms: 'areas',
  metonyms: 'areas',
  dates: 'dates',
}

export interface Tally {
  /** Mentions gold asks for. */
  gold: number
  /** Mentions found that count. */
  found: number
  right: number
}
export type Tallies = Record<Row, Tally>

type Found = Pick<Mention, 'start' | 'end' | 'surface' | 'kind' | 'entity' | 'doubt'>

export interface Difference {
  row: Row
  /** Asked for and not found, or found and not so in gold. */
  what: 'missed' | 'wrong'
  mention: Found | (GoldMention & { kind: MentionKind })
  /** What gold has where a wrong mention stands. */
  gold?: GoldMention
}

export function emptyTallies(): Tallies {
  const empty = (): Tally => ({ gold: 0, found: 0, right: 0 })
  return {
    officials: empty(),
    roles: empty(),
    countries: empty(),
    dates: empty(),
    demonyms: empty(),
    metonyms: empty(),
  }
}

/** Scores one article; differences come by start. `doubts`: mentions in doubt with the right one among theirs. */
export function score(
  gold: readonly GoldMention[],
  found: readonly Found[],
): { tallies: Tallies; differences: Difference[]; doubts: number } {
  const tallies = emptyTallies()
  const differences: Difference[] = []
  const unfound = new Set<GoldMention>()
  let doubts = 0
  for (const mention of gold)
    if (isAsked(mention)) {
      tallies[ROW_OF[mention.kind]].gold++
      unfound.add(mention)
    }
  for (const mention of found) {
    const row = ROW_OF[mention.kind]
    const match = [...unfound].find((one) => isSame(one, mention))
    if (match) {
      unfound.delete(match)
      tallies[row].found++
      tallies[row].right++
      continue
    }
    const among = mention.entity.split('+').map((entity) => ({ ...mention, entity }))
    if (mention.doubt && gold.some((one) => among.some((found) => isSame(one, found)))) {
      doubts++
      continue
    }
    const there = gold.filter((one) => one.start < mention.end && mention.start < one.end)
    if (isIgnored(row, there)) continue
    tallies[row].found++
    const related = there.find((one) => one.kind === 'none' || FAMILY_OF[ROW_OF[one.kind]] === FAMILY_OF[row])
    differences.push({ row, what: 'wrong', mention, gold: related })
  }
  for (const mention of unfound)
    if (isAsked(mention)) differences.push({ row: ROW_OF[mention.kind], what: 'missed', mention })
  differences.sort((a, b) => a.mention.start - b.mention.start)
  return { tallies, differences, doubts }
}

export function add(sum: Tallies, more: Tallies) {
  for (const row of ROWS) {
    sum[row].gold += more[row].gold
    sum[row].found += more[row].found
    sum[row].right += more[row].right
  }
}

/** Shares from 0 to 1; undefined where there is nothing to share. */
export function rates({ gold, found, right }: Tally) {
  const precision = found ? right / found : undefined
  const recall = gold ? right / gold : undefined
  const f1 = gold + found ? (2 * right) / (gold + found) : undefined
  return { precision, recall, f1 }
}

function isAsked(mention: GoldMention): mention is GoldMention & { kind: MentionKind } {
  return !mention.optional && mention.kind !== 'none'
}

function isSame(gold: GoldMention, found: Found): boolean {
  return (
    gold.kind !== 'none' &&
    ROW_OF[gold.kind] === ROW_OF[found.kind] &&
    gold.start === found.start &&
    gold.end === found.end &&
    sorted(gold.entity) === sorted(found.entity)
  )
}

/** «وزرای خارجه الف و ب» names the same two in either order. */
function sorted(entity: string): string {
  return entity.split('+').sort().join('+')
}

function isIgnored(row: Row, there: readonly GoldMention[]): boolean {
  if (there.some((one) => one.kind === 'none')) return false
  const related = there.filter((one) => one.kind !== 'none' && FAMILY_OF[ROW_OF[one.kind]] === FAMILY_OF[row])
  if (related.length > 0) return related.every((one) => one.optional)
  return row === 'demonyms' || row === 'metonyms'
}
