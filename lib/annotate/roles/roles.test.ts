/** Role phrases, on a base of which all is known (tests/sample-base.ts). */
import { describe, expect, it } from 'vitest'
import { sampleBase } from '../../../tests/sample-base'
import { annotate } from '../annotate'
import { openLexicon } from '../lexicon'

const lexicon = openLexicon(sampleBase().pack)

function rolesIn(text: string, date: string, homeArea?: string): string[] {
  return annotate(text, lexicon, { date, homeArea })
    .mentions.filter(({ kind }) => kind === 'role')
    .map(({ surface, entity }) => `${surface} = ${entity}`)
}

describe('a role names', () => {
  it.each<[what: string, text: string, date: string, roles: string[]]>([
    ['its holder', 'وزیر خارجه آلفاستان', '2014-01-01', ['وزیر خارجه آلفاستان = first-minister']],
    ['another on another day', 'وزیر خارجه آلفاستان', '2020-01-01', ['وزیر خارجه آلفاستان = third-minister']],
    ['who acts', 'وزیر خارجه آلفاستان', '2019-03-01', ['وزیر خارجه آلفاستان = acting-minister']],
    ['nobody in a gap', 'وزیر خارجه آلفاستان', '2016-08-01', []],
    ['nobody on the day of a handover where both hold it in full', 'رئیس‌جمهور بتاستان', '2030-01-01', []],
    [
      'its holder by the demonym',
      'وزیر خارجه آلفایی گفت',
      '2020-01-01',
      ['وزیر خارجه آلفایی = third-minister'],
    ],
    [
      'two where it is two',
      'رئیس‌جمهور و وزیر خارجه آلفاستان',
      '2021-01-01',
      ['رئیس‌جمهور و وزیر خارجه آلفاستان = first-minister+third-minister'],
    ],
    [
      'one for each of two countries',
      'رئیس‌جمهور آلفاستان و رئیس‌جمهور بتاستان',
      '2012-01-01',
      ['رئیس‌جمهور بتاستان = member-one'],
    ],
    [
      'the holder in the country last named',
      'آلفاستان بزرگ است و وزیر خارجه این کشور آمد',
      '2020-01-01',
      ['وزیر خارجه این کشور = third-minister'],
    ],
    [
      'the holder of the day told in its sentence',
      'او ۱۰ دی ۱۳۹۲ با وزیر خارجه آلفاستان دیدار کرد',
      '2020-01-01',
      ['وزیر خارجه آلفاستان = first-minister'],
    ],
    ['nobody where the country has no such post', 'وزیر خارجه بتاستان', '2012-01-01', []],
    ['nobody where many hold it', 'رئیس‌جمهور سازمان نمونه', '2020-01-01', []],
  ])('%s', (_, text, date, roles) => {
    expect(rolesIn(text, date)).toEqual(roles)
  })
})

it('a role without a country is that of the page’s own', () => {
  expect(rolesIn('وزیر خارجه گفت', '2020-01-01', 'AA')).toEqual(['وزیر خارجه = third-minister'])
  expect(rolesIn('وزیر خارجه گفت', '2020-01-01', 'BB')).toEqual([])
})

it('a role beside its holder’s name needs no mark of its own', () => {
  const { mentions } = annotate('آرش سومین‌زاد، وزیر خارجه آلفاستان، آمد', lexicon, { date: '2020-01-01' })
  expect(mentions.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual([
    'full third-minister',
    'country AA',
  ])
})

it('a role is read in all its writings', () => {
  for (const joint of ['\u200c', ' ', ''])
    expect(rolesIn(`رئیس${joint}جمهور آلفاستان`, '2021-01-01')).toEqual([
      `رئیس${joint}جمهور آلفاستان = first-minister`,
    ])
})
