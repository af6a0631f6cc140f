/** Every rule of docs/knowledge.md: records that keep it, and the same with one line that breaks it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkRecords } from '../../lib/knowledge/check'
import { checkForms } from '../../lib/knowledge/check-forms'
import { foldLetters } from '../../lib/text/fold'
import { readRecords } from './read-records'

const FILES = {
  'post-types.yaml': `president: { label: رئیس‌جمهور, en: President, forms: [رئیس‌جمهور], rank: 1 }
foreign-minister: { label: وزیر خارجه, en: Foreign Minister, forms: [وزیر خارجه], rank: 2 }
`,
  'sources.yaml': `asOf: "2026-11-24"
sources:
  s: { title: Test, url: "https://example.org", date: 2026-01-01 }
`,
  'known-gaps.yaml': `BB: { foreignMinister: "2026: three lists, none of 2025 or later" }
`,
  'areas/AA.yaml': `area:
  id: AA
  en: { common: Alphaland }
  names:
    - { fa: آلفاستان, kind: common, source: s }
  capital: { fa: آلفاشهر, en: Alphaville, source: s }
  neighbours: [BB]
  un: { status: member }
  foreignMinister: AA/foreign-minister
`,
  'areas/BB.yaml': `area:
  id: BB
  en: { common: Betaland }
  names:
    - { fa: بتاستان, kind: common, source: s }
  neighbours: [AA]
  un: { status: member }
`,
  'people/AA.yaml': `organizations:
  BODY: { en: The Body, names: [{ fa: سازمان نمونه, kind: common, source: s }] }

posts:
  AA/foreign-minister: { type: foreign-minister, forms: [رئیس دیپلماسی] }
  AA/president: { type: president }

persons:
  bardia-nokhost:
    en: Bardia Nokhost
    names:
      - { fa: بردیا نخست, source: s }
    held:
      - { post: AA/foreign-minister, start: 2013, end: 2016-05-01, source: s }
      - { post: AA/president, start: 2020-01-01, end: .., source: s }
  kourosh-dom:
    en: Kourosh Dom
    names:
      - { fa: کوروش دوم, source: [s] }
    held:
      - { post: AA/foreign-minister, start: 2016-05-01, end: .., source: s }
    wikidata: Q1
`,
}
type File = keyof typeof FILES

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const words = {
  isWord: (letters: string) => ['طلا', 'دوم', 'حتی', 'آبه'].map(foldLetters).includes(letters),
  isOrdinary: (letters: string) => letters === foldLetters('طلا'),
  isOnlyName: (letters: string) => ['دوم', 'آبه'].map(foldLetters).includes(letters),
}

/** Problems of the records in which `before` of a file is replaced by `after`, as `kb check` prints them. */
function problemsWith(file?: File, before = '', after = ''): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-records-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(FILES)) {
    if (name === file) expect(content).toContain(before)
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name === file ? content.replace(before, after) : content)
  }
  const { records, problems } = readRecords(folder)
  const all = [...problems, ...checkRecords(records), ...checkForms(records, words)]
  return all.map((p) => `${relative(folder, p.file)}:${p.line}: ${p.message}`)
}

it('has nothing to say of records that keep the rules', () => {
  expect(problemsWith()).toEqual([])
})

describe('says where', () => {
  it.each<[what: string, file: File, before: string, after: string, said: string]>([
    [
      'a name has no source',
      'people/AA.yaml',
      '{ fa: بردیا نخست, source: s }',
      '{ fa: بردیا نخست }',
      'people/AA.yaml:12: persons.bardia-nokhost.names.0.source: Invalid key',
    ],
    [
      'a list stands where records by id are wanted',
      'people/AA.yaml',
      'organizations:\n  BODY: { en: The Body, names: [{ fa: سازمان نمونه, kind: common, source: s }] }',
      'organizations: []',
      'people/AA.yaml:1: organizations: is a list; write a map of ids to records.',
    ],
    [
      'a name has a source that is not there',
      'people/AA.yaml',
      'source: [s]',
      'source: [s, gone]',
      'people/AA.yaml:19: کوروش دوم: no source “gone”',
    ],
    [
      'a membership has a source that is not there',
      'people/AA.yaml',
      'end: .., source: s }\n  kourosh',
      'end: .., source: gone }\n  kourosh',
      'people/AA.yaml:15: bardia-nokhost, AA/president: no source “gone”',
    ],
    [
      'a membership has no source',
      'people/AA.yaml',
      'end: 2016-05-01, source: s',
      'end: 2016-05-01',
      'people/AA.yaml:14: persons.bardia-nokhost.held.0.source: Invalid key',
    ],
    [
      'two hold one chair',
      'people/AA.yaml',
      'start: 2016-05-01',
      'start: 2015-05-01',
      'people/AA.yaml:21: AA/foreign-minister: bardia-nokhost and kourosh-dom both hold it from 2015-05-01 to 2016-05-01',
    ],
    [
      'an end comes before its start',
      'people/AA.yaml',
      'start: 2013, end: 2016-05-01',
      'start: 2013, end: 2012-05-01',
      'people/AA.yaml:14: bardia-nokhost, AA/foreign-minister: ends before it starts',
    ],
    [
      'no record cites a source, as in a file cut off behind them',
      'people/AA.yaml',
      'organizations:',
      'sources:\n  aa-t: { title: Test, url: "https://example.org/t", date: 2026-01-01 }\n\norganizations:',
      'people/AA.yaml:2: aa-t: a source no record cites',
    ],
    [
      'a death has no day',
      'people/AA.yaml',
      'start: 2013, end: 2016-05-01',
      'start: 2013, end: unknown, seen: 2013/2015, died: true',
      'people/AA.yaml:14: bardia-nokhost, AA/foreign-minister: “died” wants the day of the end',
    ],
    [
      'a start comes after the day of the base',
      'people/AA.yaml',
      'start: 2020-01-01',
      'start: 2027',
      'people/AA.yaml:15: bardia-nokhost, AA/president: starts after the base',
    ],
    [
      'a day is none',
      'people/AA.yaml',
      'end: 2016-05-01',
      'end: 2016-02-30',
      'people/AA.yaml:14: bardia-nokhost, AA/foreign-minister: no such day 2016-02-30',
    ],
    [
      'nobody says when an unknown end was last not yet',
      'people/AA.yaml',
      'start: 2016-05-01, end: ..',
      'start: 2016-05-01, end: unknown',
      'people/AA.yaml:21: kourosh-dom, AA/foreign-minister: an unknown end wants',
    ],
    [
      'a post is unknown',
      'people/AA.yaml',
      'post: AA/president',
      'post: AA/emperor',
      'people/AA.yaml:15: bardia-nokhost: no post “AA/emperor”',
    ],
    [
      'a post type is unknown',
      'people/AA.yaml',
      '{ type: president }',
      '{ type: emperor }',
      'people/AA.yaml:6: AA/president: no post type “emperor”',
    ],
    [
      'a country of a post is unknown',
      'people/AA.yaml',
      '{ type: president }',
      '{ type: president, area: CC }',
      'people/AA.yaml:6: AA/president: no country “CC”',
    ],
    [
      'a neighbour is unknown',
      'areas/BB.yaml',
      'neighbours: [AA]',
      'neighbours: [AA, CC]',
      'areas/BB.yaml:1: neighbour: no country “CC”',
    ],
    [
      'a border has one side',
      'areas/BB.yaml',
      'neighbours: [AA]',
      'neighbours: []',
      'areas/AA.yaml:1: AA borders BB, not the other way',
    ],
    [
      'a country is spoken for by a post that is not there',
      'areas/AA.yaml',
      'foreignMinister: AA/foreign-minister',
      'headOfState: AA/monarch',
      'areas/AA.yaml:1: headOfState: no post “AA/monarch”',
    ],
    [
      'two persons have one id',
      'people/AA.yaml',
      'kourosh-dom:\n',
      'bardia-nokhost:\n',
      'people/AA.yaml:16: Map keys must be unique',
    ],
    [
      'two persons are one by Wikidata',
      'people/AA.yaml',
      'en: Bardia Nokhost',
      'en: Bardia Nokhost\n    wikidata: Q1',
      'people/AA.yaml:17: kourosh-dom: Q1 is bardia-nokhost as well, one person twice',
    ],
    [
      'two persons have one Latin name',
      'people/AA.yaml',
      'en: Kourosh Dom',
      'en: Bárdia Nokhost',
      'people/AA.yaml:16: “Bárdia Nokhost” is bardia-nokhost as well: one person twice?',
    ],
    [
      'what was seen is no time',
      'people/AA.yaml',
      'start: 2016-05-01, end: ..',
      'start: 2016-05-01, end: unknown, seen: 2018-01-01/2017',
      'people/AA.yaml:21: kourosh-dom, AA/foreign-minister: “seen: 2018-01-01/2017” is no time',
    ],
    [
      'the day of a source is none',
      'sources.yaml',
      'date: 2026-01-01',
      'date: 2026-02-30',
      'sources.yaml:3: s: no such day 2026-02-30',
    ],
    [
      'the day of the base is none',
      'sources.yaml',
      'asOf: "2026-11-24"',
      'asOf: "autumn"',
      'sources.yaml:1: asOf: Invalid date',
    ],
    [
      'a gap is none any more',
      'known-gaps.yaml',
      'BB: { foreignMinister',
      'AA: { foreignMinister',
      'known-gaps.yaml:1: foreignMinister: kourosh-dom holds AA/foreign-minister',
    ],
    [
      'a name carries a title',
      'people/AA.yaml',
      'بردیا نخست',
      'سید بردیا نخست',
      'people/AA.yaml:12: bardia-nokhost: write “سید بردیا نخست” without سید',
    ],
    [
      'a name is in Arabic letters',
      'people/AA.yaml',
      'کوروش دوم',
      'كوروش دوم',
      'people/AA.yaml:19: kourosh-dom: Arabic letters or marks',
    ],
    [
      'a surname is no part of the name',
      'people/AA.yaml',
      '{ fa: بردیا نخست,',
      '{ fa: بردیا نخست, family: دیگر,',
      'people/AA.yaml:12: bardia-nokhost: surname “دیگر” is not in “بردیا نخست”',
    ],
    [
      'a short surname is a word',
      'people/AA.yaml',
      'بردیا نخست',
      'بردیا حتی',
      'people/AA.yaml:12: “حتی” is in the dictionary: put it into ordinary-words.txt',
    ],
    [
      'two persons have one name',
      'people/AA.yaml',
      'کوروش دوم',
      'بردیا\u200cنخست',
      'people/AA.yaml:19: “بردیا\u200cنخست” is bardia-nokhost as well: one person twice?',
    ],
    [
      'a person has the name of a place',
      'people/AA.yaml',
      'بردیا نخست',
      'آلفا شهر',
      'people/AA.yaml:12: “آلفا شهر” is a name of AA and of bardia-nokhost',
    ],
    [
      'two countries have one name',
      'areas/BB.yaml',
      'بتاستان',
      'آلفاشهر',
      'areas/BB.yaml:1: “آلفاشهر” is a name of AA and of BB',
    ],
    [
      'a body has the name of a country',
      'people/AA.yaml',
      'سازمان نمونه',
      'بتاستان',
      'people/AA.yaml:2: “بتاستان” is a name of BB and of BODY',
    ],
    [
      'two posts of a country have the same words',
      'people/AA.yaml',
      '{ type: president }',
      '{ type: president, forms: [رئیس دیپلماسی] }',
      'people/AA.yaml:6: “رئیس دیپلماسی” is AA/foreign-minister as well',
    ],
    [
      'the YAML is broken',
      'areas/BB.yaml',
      'un: { status: member }',
      'un: { status: member',
      'areas/BB.yaml:8: Flow map',
    ],
  ])('%s', (_, file, before, after, said) => {
    const problems = problemsWith(file, before, after)
    expect(problems.filter((one) => one.startsWith(said))).toHaveLength(1)
  })
})

describe('is satisfied', () => {
  const namesakes = `persons:
  bardia-nokhost:
    en: Bardia Nokhost
    namesakes: [kourosh-dom]`
  it.each<[what: string, file: File, before: string, after: string]>([
    ['by a bare year', 'people/AA.yaml', 'start: 2016-05-01', 'start: 2017'],
    ['by a handover on one day', 'people/AA.yaml', 'start: 2016-05-01', 'start: 2016-05-01'],
    [
      'by one who acts beside the holder',
      'people/AA.yaml',
      'start: 2016-05-01,',
      'role: acting, start: 2015-05-01,',
    ],
    ['by a surname that is listed as a word', 'people/AA.yaml', 'بردیا نخست', 'بردیا طلا'],
    ['by a surname that is listed as a name', 'people/AA.yaml', 'بردیا نخست', 'بردیا آبه'],
  ])('%s', (_, file, before, after) => {
    expect(problemsWith(file, before, after)).toEqual([])
  })

  it('by a record that names its namesakes, or an id that goes on after the name', () => {
    const records = FILES['people/AA.yaml'].replace('کوروش دوم', 'بردیا نخست')
    const named = records.replace(/persons:\n.*\n.*Nokhost/, namesakes)
    expect(problemsWith('people/AA.yaml', FILES['people/AA.yaml'], named)).toEqual([])
    const further = records.replace('kourosh-dom:', 'kourosh-dom-north:')
    expect(problemsWith('people/AA.yaml', FILES['people/AA.yaml'], further)).toEqual([])
  })
})
