import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../knowledge/read-records'
import type { Proposal } from './change'
import { latinName, persianName, slugOf } from './person'
import { propose } from './propose'
import { readQueries } from './queries'
import { type Row, readRows } from './results'
import { makeBase, RESULTS } from './testing/base'

const { posts } = readQueries()
const origin = { query: 'heads', asked: '2026-11-30' }

function proposed(rows: readonly Row[], directory = makeBase()): Proposal {
  return propose(rows, readRecords(directory).records, posts)
}

function row(person: string, seat: string, more: Partial<Row> = {}): Row {
  return { ...origin, person, seat, ended: false, ...more }
}

const PRESIDENT = 'Q205602'
const PRIME_MINISTER = 'Q946064'
const FOREIGN_MINISTER = 'Q2065366'

describe('propose', () => {
  it('makes of the fixture what is new in it', () => {
    const { changes, asides, same } = proposed(readRows(readFileSync(RESULTS, 'utf8'), 'the file'))
    const index = 0
    expect(changes).toEqual([
      {
        ...origin,
        kind: 'date',
        person: 'kourosh-dom',
        index,
        edge: 'end',
        date: '2026-11-20',
        how: 'ended',
      },
      {
        ...origin,
        kind: 'person',
        person: 'rostam-sevomin',
        record: {
          en: 'Rostam Sevomin',
          wikidata: 'Q900003',
          fa: 'رستم سومین',
          transliterated: true,
          held: [{ post: 'AZ/prime-minister', start: '2026-11-20', end: '..' }],
        },
      },
      {
        ...origin,
        kind: 'identity',
        person: 'sohrab-chaharomi',
        wikidata: 'Q900004',
        label: 'سهراب چهارمي · Sohrab Chaharomi · Q900004',
      },
      {
        ...origin,
        kind: 'date',
        person: 'sohrab-chaharomi',
        index,
        edge: 'start',
        date: '2020-07-16',
        how: 'finer',
      },
      {
        ...origin,
        kind: 'date',
        person: 'arash-panjomin',
        index,
        edge: 'start',
        date: '2014-04-02',
        how: 'known',
      },
      {
        ...origin,
        kind: 'date',
        person: 'arash-panjomin',
        index,
        edge: 'end',
        date: '2020-07-14',
        how: 'differs',
      },
      {
        ...origin,
        kind: 'person',
        person: 'mani-nohomin',
        record: {
          en: 'Mani Nohomin',
          wikidata: 'Q900009',
          fa: 'مانی نهمین',
          transliterated: false,
          held: [
            {
              post: 'IR/mp/qom',
              start: '2020-05-27',
              end: 'unknown',
              seen: '2020-05-27/2020-05-27',
              method: 'last-seen',
            },
          ],
        },
      },
    ])
    // The president since 2013, which is what the base says more exactly.
    expect(same).toBe(1)
    expect(asides.map(({ who, why }) => [who.split(' · ')[2], why])).toEqual([
      ['Q900006', expect.stringContaining('no name in Persian letters')],
      ['Q900007', 'Wikidata gives no date'],
      ['Q838001', expect.stringContaining('over and not since when')],
      ['Q900010', expect.stringContaining('after the base’s day 2026-11-24')],
    ])
  })

  it('finds nothing new in what the base has', () => {
    const rows = [row('Q900001', PRESIDENT, { start: '2013-10-31' }), row('Q900002', PRIME_MINISTER)]
    expect(proposed(rows)).toEqual({ changes: [], asides: [], same: 2 })
  })

  it('ends the tenure before one that has taken the chair', () => {
    const labels = { labelFa: 'رستم سومین', labelEn: 'Rostam Sevomin' }
    const { changes } = proposed([row('Q900003', PRIME_MINISTER, { start: '2026-11-20', ...labels })])
    expect(changes.map(({ kind, person }) => [kind, person])).toEqual([
      ['person', 'rostam-sevomin'],
      ['date', 'kourosh-dom'],
    ])
    expect(changes[1]).toMatchObject({ edge: 'end', date: '2026-11-20', successor: 'Rostam Sevomin' })
  })

  it('believes no open tenure where the base has another in office or after', () => {
    const labels = { labelFa: 'رستم سومین', labelEn: 'Rostam Sevomin' }
    const early = row('Q900003', PRIME_MINISTER, { start: '2015', ...labels })
    const within = row('Q900003', PRIME_MINISTER, { start: '2022', ...labels })
    expect(proposed([early]).asides[0]?.why).toBe('from 2015 and no end, though Kourosh Dom came later')
    expect(proposed([within]).asides[0]?.why).toBe(
      'from 2022 and no end, though the base has Kourosh Dom in office',
    )
  })

  it('takes a further term of one tenure for no other tenure', () => {
    const terms = [
      row('Q900001', PRESIDENT, { start: '2018-04-18' }),
      row('Q900001', PRESIDENT, { start: '2025-02-07' }),
    ]
    expect(proposed(terms.slice(0, 1))).toEqual({ changes: [], asides: [], same: 1 })
    const chained = [
      row('Q900001', PRESIDENT, { start: '2013-10-31', end: '2018-04-18', ended: true }),
      terms[0]!,
    ]
    expect(proposed(chained)).toEqual({ changes: [], asides: [], same: 1 })
  })

  it('adds a new post to a person of the base', () => {
    const { changes } = proposed([
      row('Q900005', PRIME_MINISTER, { start: '2011', end: '2013', ended: true }),
    ])
    expect(changes).toEqual([
      {
        ...origin,
        kind: 'membership',
        person: 'arash-panjomin',
        membership: { post: 'AZ/prime-minister', start: '2011', end: '2013' },
      },
    ])
  })

  it('does not take a planned end for one', () => {
    const rows = [row('Q900002', PRIME_MINISTER, { start: '2019-10-08', end: '2027-01-01', ended: true })]
    expect(proposed(rows)).toEqual({ changes: [], asides: [], same: 1 })
  })

  it('doubts an end before the year in which the base saw the holder', () => {
    const rows = [row('Q900002', PRIME_MINISTER, { start: '2019-10-08', end: '2023-05-01', ended: true })]
    expect(proposed(rows).changes).toMatchObject([{ edge: 'end', date: '2023-05-01', how: 'differs' }])
  })

  it('takes a date the record notes for refused', () => {
    const note = 'note: "Wikidata has 2023-05-01, which is another prime minister’s"'
    const directory = makeBase((_, text) => text.replace('source: [az-news, s] }', `source: s, ${note} }`))
    const refused = row('Q900002', PRIME_MINISTER, { start: '2019-10-08', end: '2023-05-01', ended: true })
    expect(proposed([refused], directory)).toEqual({ changes: [], asides: [], same: 1 })
    expect(proposed([{ ...refused, end: '2023-05-02' }], directory).changes).toHaveLength(1)
  })

  it('leaves two of one name to a person', () => {
    const stranger = row('Q900099', FOREIGN_MINISTER, {
      start: '2015',
      labelFa: 'کوروش دومی',
      labelEn: 'K. D.',
    })
    expect(proposed([stranger])).toMatchObject({
      changes: [],
      asides: [{ post: 'AZ/foreign-minister', why: expect.stringContaining('perhaps kourosh-dom') }],
    })
  })

  it('says when Wikidata contradicts itself', () => {
    const rows = ['2015-01-01', '2015-02-01'].map((start) =>
      row('Q900098', PRESIDENT, {
        start,
        end: '2016',
        ended: true,
        labelFa: 'رستم سومین',
        labelEn: 'Rostam Sevomin',
      }),
    )
    expect(proposed(rows)).toMatchObject({
      changes: [],
      asides: [{ why: expect.stringContaining('contradicts itself') }],
    })
  })

  it('names the items that are no post of ours once', () => {
    const rows = [row('Q900001', 'Q42', { start: '2020' }), row('Q900002', 'Q42', { start: '2020' })]
    expect(proposed(rows)).toEqual({
      changes: [],
      asides: [{ who: 'Not in positions.yaml', post: 'Q42', why: 'no post of ours' }],
      same: 0,
    })
  })
})

describe('labels', () => {
  it.each([
    ['سيد علي  موسوي', 'علی موسوی'],
    ['علی‌اصغر عنابستانی', 'علی‌اصغر عنابستانی'],
    ['\u200fجیحون بایراموف\u200e', 'جیحون بایراموف'],
    ['amin berrabahgay', undefined],
    ['علی موسوی 👑', undefined],
    ['علیرضا عباسی (نماینده)', undefined],
    ['موسوی 12', undefined],
    ['نەوزاد هادی', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is the name %s', (label, name) => {
    expect(persianName(label)).toBe(name)
  })

  it.each([
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'],
    ['Luiz Inácio Lula da Silva', 'Luiz Inácio Lula da Silva'],
    ['Q117', undefined],
    ['Владимир Путин', undefined],
  ])('%s is the Latin name %s', (label, name) => {
    expect(latinName(label)).toBe(name)
  })

  it.each([
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Lars Løkke Rasmussen', 'lars-lokke-rasmussen'],
    ['Hossein Amir-Abdollahian', 'hossein-amir-abdollahian'],
    ['Gholam-Hossein Mohseni-Eje’i', 'gholam-hossein-mohseni-eje-i'],
  ])('%s gives the id %s', (en, id) => {
    expect(slugOf(en)).toBe(id)
  })
})
