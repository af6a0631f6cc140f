/**
 * Run as a process of its own by tests/budgets.test.ts, since Vitest's modules make
 * calls between files many times slower: ratios of the shortest times, as JSON on
 * standard output. Takes some seconds.
 */
import { annotate } from '../../lib/annotate/annotate'
import { openLexicon } from '../../lib/annotate/lexicon'
import { spot } from '../../lib/annotate/spot'
import { cut } from '../../lib/text/units'
import { loadPack } from '../knowledge/build'
import { fastest } from './measure'
import { floor } from './spotters'
import { makeText } from './text'
import { benchWords } from './words'

export type Ratios = Record<'spot' | 'annotate' | 'tenTimesTheText', number>

const CHARACTERS = 500_000
const ROUNDS = 7

const text = makeText(CHARACTERS, benchWords())
const tenth = text.slice(0, CHARACTERS / 10)
const lexicon = openLexicon(loadPack())
const options = { date: '2023-10-09' }
const times = fastest(
  [
    { name: 'floor', run: () => floor(text) },
    { name: 'spot', run: () => spot(cut(text), lexicon.forms) },
    { name: 'annotate', run: () => annotate(text, lexicon, options) },
    { name: 'tenth', run: () => annotate(tenth, lexicon, options) },
  ],
  ROUNDS,
)
const ratio = (name: string, to: string) => times.get(name)! / times.get(to)!
const ratios: Ratios = {
  spot: ratio('spot', 'floor'),
  annotate: ratio('annotate', 'floor'),
  tenTimesTheText: ratio('annotate', 'tenth'),
}
console.log(JSON.stringify(ratios))
