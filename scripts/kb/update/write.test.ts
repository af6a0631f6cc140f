import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../knowledge/read-records'
import { problemsIn } from '../problems'
import type { Change } from './change'
import { propose } from './propose'
import { readQueries } from './queries'
import { readRows } from './results'
import { filesOf, makeBase, RESULTS } from './testing/base'
import { write } from './write'

const { posts } = readQueries()
const titles = new Map([['heads', 'heads of state and of government']])
const origin = { query: 'heads', asked: '2026-11-30' }

function changesOf(directory: string): Change[] {
  const rows = readRows(readFileSync(RESULTS, 'utf8'), 'the file')
  return propose(rows, readRecords(directory).records, posts).changes
}

function lines(text: string): string[] {
  return text.split('\n')
}

describe('write', { timeout: 30_000 }, () => {
  it('has a base that keeps the rules to begin with', () => {
    expect(problemsIn(makeBase())).toEqual([])
  })

  it('changes only the lines it is about', () => {
    const directory = makeBase()
    const before = filesOf(directory)
    const { files, problems } = write(changesOf(directory), readRecords(directory).records, directory, titles)
    expect(problems).toEqual([])
    expect(files).toHaveLength(2)
    const after = filesOf(directory)
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(changed).toEqual(['people/AZ.yaml', 'people/IR.yaml'])

    const old = lines(before['people/AZ.yaml']!)
    const now = lines(after['people/AZ.yaml']!)
    const source = 'az-wikidata-heads-2026-11-30'
    expect(now.filter((line) => !old.includes(line))).toEqual([
      `  ${source}: { title: Wikidata, heads of state and of government (query “heads” of kb:update), url: https://query.wikidata.org/, date: 2026-11-30, licence: CC0 }`.replace(
        'title: Wikidata, heads of state and of government (query “heads” of kb:update)',
        'title: "Wikidata, heads of state and of government (query “heads” of kb:update)"',
      ),
      `      - { post: AZ/foreign-minister, start: 2014-04-02, end: 2020-07-14, source: [az-news, ${source}], note: "Wikidata, asked 2026-11-30, has end 2020-07-14; the other sources had 2020-07-16" }`,
      `      - { post: AZ/prime-minister, start: 2019-10-08, end: 2026-11-20, source: [az-news, s, ${source}] }`,
      '  rostam-sevomin:',
      '    en: Rostam Sevomin',
      '    wikidata: Q900003',
      `      - { fa: رستم سومین, kind: transliterated, source: ${source} }`,
      `      - { post: AZ/prime-minister, start: 2026-11-20, end: .., source: ${source} }`,
      '    wikidata: Q900004',
      `      - { post: AZ/foreign-minister, start: 2020-07-16, end: .., source: [az-news, ${source}] }`,
    ])
    expect(old.filter((line) => !now.includes(line))).toHaveLength(3)
    // Comments stay where they were, and persons sorted.
    expect(after['people/AZ.yaml']).toContain('persons:\n  # Foreign minister for long.\n  arash-panjomin:')
    expect(after['people/AZ.yaml']).toContain('# since the election\n  kourosh-dom:')
    expect(now.indexOf('  rostam-sevomin:')).toBeLessThan(now.indexOf('  sohrab-chaharomi:'))
    expect(after['people/IR.yaml']).toMatch(/^sources:\n {2}ir-wikidata-heads-2026-11-30: .*\n\nposts:/)

    const { persons } = readRecords(directory).records
    expect(persons.get('mani-nohomin')?.held).toMatchObject([{ post: 'IR/mp/qom', method: 'last-seen' }])
    expect(persons.get('arash-panjomin')?.held[0]).not.toHaveProperty('seen')
    expect(changesOf(directory)).toEqual([])
  })

  it('puts a membership where it belongs by its start', () => {
    const directory = makeBase()
    const early: Change = {
      ...origin,
      kind: 'membership',
      person: 'kourosh-dom',
      membership: { post: 'IR/mp/qom', start: '2011', end: '2012' },
    }
    const late: Change = {
      ...early,
      membership: { ...early.membership, start: '2020-01-01', end: '2020-02-01' },
    }
    expect(write([late, early], readRecords(directory).records, directory, titles).problems).toEqual([])
    const starts = readRecords(directory)
      .records.persons.get('kourosh-dom')!
      .held.map(({ start }) => start)
    expect(starts).toEqual(['2011', '2019-10-08', '2020-01-01'])
  })

  it('says by what an end is known where nobody states it', () => {
    const directory = makeBase()
    const end: Change = {
      ...origin,
      kind: 'date',
      person: 'kourosh-dom',
      index: 0,
      edge: 'end',
      date: '2026-11-20',
      how: 'ended',
      successor: 'Rostam Sevomin',
    }
    write([end], readRecords(directory).records, directory, titles)
    expect(filesOf(directory)['people/AZ.yaml']).toContain(
      'end: 2026-11-20, method: inferred-from-successor,',
    )
  })

  it('needs no source to say who somebody is', () => {
    const directory = makeBase()
    const before = filesOf(directory)['people/AZ.yaml']!
    const changes = changesOf(directory).filter(({ kind }) => kind === 'identity')
    write(changes, readRecords(directory).records, directory, titles)
    expect(filesOf(directory)['people/AZ.yaml']).toBe(
      before.replace('en: Sohrab Chaharomi\n', 'en: Sohrab Chaharomi\n    wikidata: Q900004\n'),
    )
  })

  it('takes everything back where a rule is broken', () => {
    const directory = makeBase()
    const before = filesOf(directory)
    // The new prime minister without the end of the old one.
    const changes = changesOf(directory).filter(
      ({ kind, person }) => kind !== 'date' || person !== 'kourosh-dom',
    )
    const { files, problems } = write(changes, readRecords(directory).records, directory, titles)
    expect(files).toEqual([])
    expect(problems).toMatchObject([
      { message: expect.stringContaining('kourosh-dom and rostam-sevomin both hold it') },
    ])
    expect(filesOf(directory)).toEqual(before)
  })

  it('leaves a record with a comment inside to a person', () => {
    const directory = makeBase((file, text) =>
      file === 'people/AZ.yaml'
        ? text.replace(
            'start: 2019-10-08, end: .., source',
            'start: 2019-10-08, # election\n          end: .., source',
          )
        : text,
    )
    const before = filesOf(directory)
    expect(() => write(changesOf(directory), readRecords(directory).records, directory, titles)).toThrow(
      'comment inside persons.kourosh-dom.held.0',
    )
    expect(filesOf(directory)).toEqual(before)
  })
})
