import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRecords } from '../../knowledge/read-records'
import { readQueries } from './queries'

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

describe.each(queries)('the query “$name”', ({ name, sparql }) => {
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

  it('asks for the precision of both dates and leaves deprecated statements out', () => {
    for (const time of [/pqv:P580 \[[^\]]*wikibase:timePrecision/, /pqv:P582 \[[^\]]*wikibase:timePrecision/])
      expect(sparql).toMatch(time)
    expect(sparql).toContain('FILTER NOT EXISTS { ?statement wikibase:rank wikibase:DeprecatedRank }')
    // A “truthy” property would leave out the earlier holders.
    expect(sparql).not.toContain('wdt:P39')
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
