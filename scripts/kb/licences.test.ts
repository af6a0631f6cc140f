import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../lib/knowledge/records'
import type { SourceRecord } from '../../lib/knowledge/schema'
import { KNOWLEDGE_DIR, readRecords } from '../knowledge/read-records'
import { kindOf, namesOfShareAlikeAlone, sourcesMarkdown } from './licences'

const { records } = readRecords()

describe('SOURCES.md', () => {
  it('is what “npm run -s kb -- sources --write” makes', () => {
    expect(readFileSync(join(KNOWLEDGE_DIR, 'SOURCES.md'), 'utf8')).toBe(sourcesMarkdown(records))
  })

  it('names every data set with its licence', () => {
    const text = sourcesMarkdown(records)
    const licensed = [...records.sources].filter(([, { licence }]) => licence !== undefined)
    expect(licensed.length).toBeGreaterThan(100)
    for (const [key] of licensed) expect(text).toContain(`\`${key}\``)
  })

  it('names each where works of its kind stand', () => {
    const text = sourcesMarkdown(records)
    const sections = text.split('\n## ')
    const section = (heading: string) => sections.find((one) => one.startsWith(heading))
    const headings = {
      free: 'Free data sets',
      copyleft: 'Free software with copyleft',
      'share-alike': 'Share-alike works, kept apart',
      unstated: 'No licence stated',
    }
    for (const [key, { licence }] of records.sources)
      if (licence) expect(section(headings[kindOf(licence)])).toContain(`\`${key}\``)
  })
})

it.each([
  ['CC BY-SA 4.0', 'share-alike'],
  ['CC BY-NC-SA 4.0', 'share-alike'],
  ['CC BY-SA 3.0 (Persian Wikipedia)', 'share-alike'],
  ['GPL-2.0-or-later', 'copyleft'],
  ['LGPL-2.1-or-later', 'copyleft'],
  ['CC0', 'free'],
  ['MIT', 'free'],
  ['Unicode-3.0', 'free'],
  ['none stated for the articles', 'unstated'],
])('%s is %s', (licence, kind) => {
  expect(kindOf(licence)).toBe(kind)
})

describe('forms of share-alike works alone', () => {
  it('are told from those that only confirm a form', () => {
    const source = { title: 'T', url: 'https://example.org', date: '2026' }
    const names = [
      { fa: 'تنها', kind: 'common', source: ['sa', 'sb'] },
      { fa: 'نه تنها', kind: 'common', source: ['sa', 'news'] },
      { fa: 'به قاعده', kind: 'transliterated', source: ['sa'] },
    ] as const
    const some: Records = {
      ...records,
      sources: new Map<string, SourceRecord>([
        ['sa', { ...source, licence: 'CC BY-SA 4.0' }],
        ['sb', { ...source, licence: 'CC BY-SA 3.0' }],
        ['news', source],
      ]),
      persons: new Map([
        [
          'x',
          {
            en: 'X',
            namesakes: [],
            held: [],
            names: names.map((name) => ({ ...name, source: [...name.source] })),
          },
        ],
      ]),
      organizations: new Map(),
      areas: new Map(),
    }
    expect(namesOfShareAlikeAlone(some)).toEqual(['تنها (x)'])
  })

  it('are no names of members of the Majlis', () => {
    expect(
      namesOfShareAlikeAlone(records).filter((name) => {
        const id = /\(([a-z0-9-]+)\)$/.exec(name)?.[1]
        return records.persons.get(id ?? '')?.held.some(({ post }) => post.startsWith('IR/mp/'))
      }),
    ).toEqual([])
  })
})
