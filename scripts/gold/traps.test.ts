import { expect, it } from 'vitest'
import { openLexicon } from '../../lib/annotate/lexicon'
import type { Mention } from '../../lib/annotate/types'
import { loadPack } from '../knowledge/build'
import { parseGold } from './article'
import { countTraps } from './traps'

const lexicon = openLexicon(loadPack())
const article = parseGold(
  'id: a\ndate: 2023-10-09\n\nصورت‌های مالی در دریای عمان و [[عمان|country|OM]]',
  'a.txt',
  { persons: new Set(), areas: new Set(['OM']) },
)

function country(surface: string): Mention {
  const start = article.text.indexOf(surface)
  return {
    start,
    end: start + surface.length,
    surface,
    kind: 'country',
    entity: 'ML',
    score: 1,
    evidence: { rule: 'area-name' },
  }
}

it('counts words like a country’s name that gold leaves unmarked, and those marked', () => {
  expect(countTraps(lexicon, article, [])).toEqual({ count: 2, caught: 0 })
  expect(countTraps(lexicon, article, [country('مالی')])).toEqual({ count: 2, caught: 1 })
})
