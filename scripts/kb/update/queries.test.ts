import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import oxigraph from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRecords } from '../../knowledge/read-records'
import { readQueries } from './queries'
import { type Row, readRows } from './results'

const { queries, posts } = readQueries()

describe('positions.yaml', () => {
  it('leads to posts of the base', () => {
    const { records } = readRecords()
    expect(posts.size).toBeGreaterThan(700)
    expect([...posts.values()].filter((post) => !records.posts.has(post))).toEqual([])
  })

  it('has each item once, each post once in a query, and the posts sorted', () => {
    const text = readFileSync(join(import.meta.dirname, '../queries/positions.yaml'), 'utf8')
    const seats: Record<string, Record<string, string | string[]>> = parse(text)
    const items = Object.values(seats).flatMap((one) => Object.values(one).flat())
    expect(items.filter((id, i) => items.indexOf(id) !== i)).toEqual([])
    for (const one of Object.values(seats)) expect(Object.keys(one)).toEqual(Object.keys(one).sort())
  })

  it('has posts for every query and a query for all posts', () => {
    const text = readFileSync(join(import.meta.dirname, '../queries/positions.yaml'), 'utf8')
    expect(Object.keys(parse(text)).sort()).toEqual(queries.map(({ name }) => name))
  })
})

describe.each(queries)('the query “$name”', ({ name, title, sparql }) => {
  it('says its name and when it was asked, and asks for what is read', () => {
    const select = sparql.slice(sparql.indexOf('SELECT'), sparql.indexOf('WHERE'))
    expect(select).toContain(`("${name}" AS ?query) (NOW() AS ?asked)`)
    for (const variable of [
      'seat',
      'person',
      'labelFa',
      'labelEn',
      'start',
      'startPrecision',
      'ended',
      'end',
      'endPrecision',
    ])
      expect(select).toMatch(new RegExp(`\\?${variable}\\b`))
  })

  it('differs from its like in name and items only', () => {
    const like = queries.find((one) => one.name === 'iran')!
    const body = (one: typeof like) =>
      one.sparql
        .replace(/^#.*/, '')
        .replace(`"${one.name}"`, '')
        .replace(/VALUES \?seat \{.*\}/, '')
    // What is said of members of the Majlis has terms and districts.
    if (name !== 'majlis') expect(body({ name, title, sparql })).toBe(body(like))
    else expect(sparql).toContain('wikibase:DeprecatedRank')
  })

  it('has its items filled in', () => {
    expect(sparql).toMatch(/VALUES \?seat \{ wd:Q\d+( wd:Q\d+)+ \}/)
    expect(sparql).not.toContain('$')
    const depth = [...sparql.replace(/#.*/g, '')].reduce(
      (d, c) => d + Number(c === '{') - Number(c === '}'),
      0,
    )
    expect(depth).toBe(0)
  })
})

/** Those the query service knows by itself. */
const PREFIXES = {
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  p: 'http://www.wikidata.org/prop/',
  ps: 'http://www.wikidata.org/prop/statement/',
  psv: 'http://www.wikidata.org/prop/statement/value/',
  pq: 'http://www.wikidata.org/prop/qualifier/',
  pqv: 'http://www.wikidata.org/prop/qualifier/value/',
  wikibase: 'http://wikiba.se/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const prologue = Object.entries(PREFIXES).map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`)

/** A qualifier in both of its forms: https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format */
function time(property: string, date: string, precision = 11): string {
  const value = `"${date}T00:00:00Z"^^xsd:dateTime`
  return `pq:${property} ${value} ; pqv:${property} [ wikibase:timeValue ${value} ; wikibase:timePrecision ${precision} ]`
}

/** Rows a query finds in what Wikidata would say, as Turtle. */
function found(query: string, turtle: string): Row[] {
  const store = new oxigraph.Store()
  store.load(`${prologue.join('')}${turtle}`, { format: 'text/turtle' })
  const { sparql } = queries.find(({ name }) => name === query)!
  const result: unknown = store.query(`${prologue.join('')}${sparql}`, { results_format: 'json' })
  return readRows(String(result), 'the answer')
}

const NORMAL = 'wikibase:rank wikibase:NormalRank'
const PRESIDENT = `ps:P39 wd:Q838380 ; ${NORMAL}`
const human = (statement: string, labels = 'rdfs:label "Bardia Nokhost"@en') =>
  `wd:Q1 wdt:P31 wd:Q5 ; ${labels} ; p:P39 [ ${statement} ] .`

describe('what the queries find', () => {
  it('has the precision of each date', () => {
    const statement = `${PRESIDENT} ; ${time('P580', '2019-01-01', 9)} ; ${time('P582', '2021-08-01', 10)}`
    expect(found('iran', human(statement))).toMatchObject([
      { query: 'iran', person: 'Q1', seat: 'Q838380', start: '2019', end: '2021-08', ended: true },
    ])
  })

  it('has names in Persian and English, or in all languages at once', () => {
    const labels = 'rdfs:label "بردیا نخست"@fa, "برديا"@ar, "Bardia"@mul'
    expect(found('iran', human(PRESIDENT, labels))).toMatchObject([
      { labelFa: 'بردیا نخست', labelEn: 'Bardia' },
    ])
    expect(found('iran', human(PRESIDENT, `${labels}, "Bardia Nokhost"@en`))).toMatchObject([
      { labelEn: 'Bardia Nokhost' },
    ])
  })

  it('has no deprecated statement, and earlier holders beside a preferred one', () => {
    const rank = (name: string, start: string) =>
      `[ ps:P39 wd:Q838380 ; wikibase:rank wikibase:${name} ; ${time('P580', start)} ]`
    const statements = [
      rank('DeprecatedRank', '2013-01-01'),
      rank('NormalRank', '2014-01-01'),
      rank('PreferredRank', '2018-01-01'),
    ]
    const rows = found('iran', `wd:Q1 wdt:P31 wd:Q5 ; p:P39 ${statements.join(', ')} .`)
    expect(rows.map(({ start }) => start)).toEqual(['2014-01-01', '2018-01-01'])
  })

  it('knows an end nobody knows the day of', () => {
    const rows = found('iran', human(`${PRESIDENT} ; ${time('P580', '2021-08-03')} ; pq:P582 _:somevalue`))
    expect(rows).toMatchObject([{ start: '2021-08-03', end: undefined, ended: true }])
  })

  it('has nobody who left or died before 2013, and no other post', () => {
    expect(found('iran', human(`${PRESIDENT} ; ${time('P582', '2012-12-31')}`))).toEqual([])
    const dead = `wd:Q1 wdt:P570 "1999-01-01T00:00:00Z"^^xsd:dateTime .`
    expect(found('iran', human(PRESIDENT) + dead)).toEqual([])
    expect(found('iran', human(`ps:P39 wd:Q42 ; ${NORMAL}`))).toEqual([])
  })

  it.each([
    ['heads', 'Q205602'],
    ['foreign-ministers', 'Q2065366'],
  ])('%s are found too', (query, seat) => {
    expect(found(query, human(`ps:P39 wd:${seat} ; ${NORMAL}`))).toMatchObject([
      { query, seat, ended: false },
    ])
  })

  it('gives a member of the Majlis by district, with the days of the term where there are none', () => {
    const member = `ps:P39 wd:Q17525449 ; ${NORMAL} ; pq:P768 wd:Q25432783 ; pq:P2937 wd:Q95215862`
    const value = (date: string) =>
      `[ wikibase:timeValue "${date}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 ]`
    const term = `wd:Q95215862 p:P571 [ psv:P571 ${value('2020-05-27')} ] ; p:P576 [ psv:P576 ${value('2024-05-26')} ] .`
    expect(found('majlis', human(member) + term)).toMatchObject([
      { seat: 'Q25432783', start: '2020-05-27', end: '2024-05-26', ended: true },
    ])
    expect(
      found('majlis', human(`${member} ; ${time('P580', '2021-06-18')} ; pq:P582 _:somevalue`) + term),
    ).toMatchObject([{ start: '2021-06-18', end: undefined, ended: true }])
  })
})
