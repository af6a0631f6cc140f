import { describe, expect, it } from 'vitest'
import type { MentionKind } from '../../lib/annotate/types'
import type { GoldMention } from './article'
import { rates, score } from './score'

const gold = (
  start: number,
  end: number,
  kind: GoldMention['kind'],
  entity: string,
  optional = false,
): GoldMention => ({ start, end, surface: 'x'.repeat(end - start), kind, entity, optional })
const found = (start: number, end: number, kind: MentionKind, entity: string) => ({
  start,
  end,
  surface: 'x'.repeat(end - start),
  kind,
  entity,
})

describe('score', () => {
  it('takes surname for full name, and holders in either order', () => {
    const { tallies, differences } = score(
      [gold(0, 5, 'surname', 'a'), gold(6, 20, 'role', 'b+c')],
      [found(0, 5, 'full', 'a'), found(6, 20, 'role', 'c+b')],
    )
    expect(tallies.officials).toEqual({ gold: 1, found: 1, right: 1 })
    expect(tallies.roles).toEqual({ gold: 1, found: 1, right: 1 })
    expect(differences).toEqual([])
  })

  it('counts another span, another person and a second copy as wrong', () => {
    const { tallies, differences } = score(
      [gold(0, 5, 'full', 'a'), gold(6, 9, 'full', 'b'), gold(10, 12, 'full', 'c')],
      [
        found(0, 4, 'full', 'a'),
        found(6, 9, 'full', 'x'),
        found(10, 12, 'full', 'c'),
        found(10, 12, 'full', 'c'),
      ],
    )
    expect(tallies.officials).toEqual({ gold: 3, found: 4, right: 1 })
    expect(differences.map((d) => [d.what, d.mention.start, d.gold?.entity])).toEqual([
      ['wrong', 0, 'a'],
      ['missed', 0, undefined],
      ['wrong', 6, 'b'],
      ['missed', 6, undefined],
      ['wrong', 10, 'c'],
    ])
  })

  it('takes a mention in doubt for no link where the right one is among its two, else for a wrong one', () => {
    const doubt = (entity: string) => ({ ...found(0, 5, 'full', entity), doubt: true as const })
    const wanted = [gold(0, 5, 'full', 'a')]
    expect(score(wanted, [doubt('a+b')])).toMatchObject({
      tallies: { officials: { gold: 1, found: 0, right: 0 } },
      doubts: 1,
    })
    expect(score(wanted, [doubt('c+b')])).toMatchObject({
      tallies: { officials: { gold: 1, found: 1, right: 0 } },
      doubts: 0,
    })
  })

  it('neither asks for optional gold nor punishes what overlaps nothing else of its family', () => {
    const { tallies } = score(
      [gold(0, 20, 'role', 'a', true), gold(30, 35, 'metonym', 'RU', true)],
      [found(0, 15, 'role', 'a'), found(30, 35, 'country', 'RU')],
    )
    expect(tallies.roles).toEqual({ gold: 0, found: 0, right: 0 })
    expect(tallies.countries).toEqual({ gold: 0, found: 0, right: 0 })
  })

  it('punishes a country inside an optional role, and a role that reaches over a name', () => {
    const { tallies } = score(
      [gold(0, 20, 'role', 'a', true), gold(21, 30, 'full', 'a')],
      [found(10, 20, 'country', 'AZ'), found(0, 30, 'role', 'a'), found(21, 30, 'full', 'a')],
    )
    expect(tallies.countries).toEqual({ gold: 0, found: 1, right: 0 })
    expect(tallies.roles).toEqual({ gold: 0, found: 1, right: 0 })
    expect(tallies.officials).toEqual({ gold: 1, found: 1, right: 1 })
  })

  it('lets demonyms and metonyms be where gold has nothing, unless it says none', () => {
    const { tallies } = score(
      [gold(10, 14, 'none', '-'), gold(20, 24, 'country', 'IR')],
      [
        found(0, 4, 'demonym', 'RU'),
        found(5, 9, 'metonym', 'RU'),
        found(10, 14, 'demonym', 'TR'),
        found(20, 24, 'metonym', 'IR'),
      ],
    )
    expect(tallies.demonyms).toEqual({ gold: 0, found: 1, right: 0 })
    expect(tallies.metonyms).toEqual({ gold: 0, found: 1, right: 0 })
    expect(tallies.countries).toEqual({ gold: 1, found: 0, right: 0 })
  })

  it('punishes a country, person or date where gold has nothing', () => {
    const { tallies } = score(
      [],
      [found(0, 4, 'country', 'ML'), found(5, 9, 'surname', 'a'), found(10, 12, 'date', '2023-10-09')],
    )
    expect([tallies.countries.found, tallies.officials.found, tallies.dates.found]).toEqual([1, 1, 1])
  })
})

describe('rates', () => {
  it('gives shares, and none of nothing', () => {
    expect(rates({ gold: 4, found: 2, right: 1 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
    expect(rates({ gold: 0, found: 0, right: 0 })).toEqual({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    })
  })
})
