/**
 * The annotator on the development half of the gold articles: what it reached it
 * keeps, and ten thousand names more in the base make it no less sure. The test
 * half is looked at by people (`npm run -s accuracy -- --half test`), not by this.
 */
import { describe, expect, it } from 'vitest'
import { type Lexicon, openLexicon } from '../lib/annotate/lexicon'
import { compile } from '../lib/knowledge/compile'
import { makePeople } from '../scripts/bench/text'
import { readHalf, scoreHalf } from '../scripts/gold/half'
import type { Tally } from '../scripts/gold/score'
import { loadPack } from '../scripts/knowledge/build'
import { readRecords } from '../scripts/knowledge/read-records'
import { readDictionary, readWords } from '../scripts/knowledge/words'

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole)
const precision = (tally: Tally) => percent(tally.right, tally.found)
const recall = (tally: Tally) => percent(tally.right, tally.gold)

/** Articles made of traps only, denser than any day's news: what they cost is counted apart. */
const isTrap = (file: string) => /\/c-[^/]*$/.test(file)

function score(lexicon: Lexicon, traps: boolean) {
  return scoreHalf(
    readHalf('dev', lexicon).filter(({ file }) => isTrap(file) === traps),
    lexicon,
  )
}

/** The base with `count` members of parliament who do not exist. */
function crowded(count: number): Lexicon {
  const { records } = readRecords()
  const given = [
    ...new Set([...records.persons.values()].map((person) => person.names[0]!.fa.split(' ')[0]!)),
  ]
  const source = [...records.sources.keys()][0]!
  const post = [...records.posts].find(([, { type }]) => type === 'member-of-parliament')![0]
  makePeople(count, given, [...readDictionary()]).forEach(({ given: first, family }, i) => {
    records.persons.set(`nobody-${i}`, {
      en: `Nobody ${i}`,
      names: [{ fa: `${first} ${family}`, kind: 'common', source }],
      namesakes: [],
      held: [{ post, start: '2016', end: '2020', method: 'stated', source }],
    })
  })
  const { pack } = compile({ records, version: 'crowded', flagOf: () => undefined, ...readWords() })
  return openLexicon(pack)
}

describe('the development half of the gold', () => {
  const lexicon = openLexicon(loadPack())
  const plain = score(lexicon, false)
  const trapped = score(lexicon, true)

  it.each([
    ['officials', 98, 96],
    ['roles', 97, 95],
    ['countries', 99, 98],
    ['dates', 98, 97],
  ] as const)('%s: precision at least %d, recall at least %d', (kind, least, leastRecall) => {
    expect(precision(plain.tallies[kind])).toBeGreaterThanOrEqual(least)
    expect(recall(plain.tallies[kind])).toBeGreaterThanOrEqual(leastRecall)
  })

  it('marks at most three of a hundred words that only look like a country', () => {
    expect(percent(plain.traps.caught, plain.traps.count)).toBeLessThanOrEqual(3)
  })

  it('keeps what it reached on articles made of traps', () => {
    expect(precision(trapped.tallies.officials)).toBeGreaterThanOrEqual(75)
    expect(recall(trapped.tallies.officials)).toBeGreaterThanOrEqual(90)
    expect(precision(trapped.tallies.countries)).toBeGreaterThanOrEqual(90)
    expect(percent(trapped.traps.caught, trapped.traps.count)).toBeLessThanOrEqual(15)
  })

  it('loses at most half a point of precision by ten thousand more names', () => {
    const full = score(crowded(10_000), false)
    for (const kind of ['officials', 'roles', 'countries'] as const)
      expect(precision(full.tallies[kind])).toBeGreaterThanOrEqual(precision(plain.tallies[kind]) - 0.5)
  })
})
