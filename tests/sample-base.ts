/** A small base of invented countries, for tests that want to know all that is in it. */
import * as v from 'valibot'
import { compile } from '../lib/knowledge/compile'
import type { Records } from '../lib/knowledge/records'
import { areaRecord, peopleFile, postType, sourceRecord } from '../lib/knowledge/schema'

const source = 's'

function area(id: string, fa: string, en: string, demonym: string) {
  return v.parse(areaRecord, {
    id,
    en: { common: en },
    names: [{ fa, kind: 'common', source }],
    demonyms: [{ fa: demonym, source }],
    un: { status: 'member' },
  })
}

function person(fa: string, en: string, held: object[], more: object = {}) {
  return { en, names: [{ fa, source }], held: held.map((one) => ({ source, ...one })), ...more }
}

/** Two countries, a body, and six people in four posts; records anew for each call. */
export function sampleRecords(): Records {
  const file = v.parse(peopleFile, {
    organizations: { BODY: { en: 'The Body', names: [{ fa: 'سازمان نمونه', kind: 'common', source }] } },
    posts: {
      'AA/foreign-minister': { type: 'foreign-minister' },
      'AA/president': { type: 'president' },
      'BB/president': { type: 'president' },
      'BODY/members': { type: 'president', seats: 2 },
    },
    persons: {
      'first-minister': person('بردیا نخستین‌زاد', 'Bardia Nokhostinzad', [
        { post: 'AA/foreign-minister', start: '2013-08-15', end: '2016-05' },
        { post: 'AA/president', start: '2020-01-01', end: '..' },
      ]),
      'second-minister': person('کوروش دومین‌زاد', 'Kourosh Dominzad', [
        { post: 'AA/foreign-minister', start: '2017-01-10', end: 'unknown', seen: '2017-01-10/2018-03-01' },
      ]),
      'acting-minister': person('داریوش سرپرستی', 'Daryoush Sarparasti', [
        { post: 'AA/foreign-minister', start: '2019-01-01', end: '2019-06-30', role: 'acting' },
      ]),
      'third-minister': person('آرش سومین‌زاد', 'Arash Sevominzad', [
        { post: 'AA/foreign-minister', start: '2019-06-30', end: '..' },
      ]),
      'member-one': person('سیاوش عضوی', 'Siavash Ozvi', [
        { post: 'BODY/members', start: '2018', end: '2022' },
        { post: 'BB/president', start: '2010', end: '2015' },
      ]),
      'member-two': person('بیژن عضوی', 'Bijan Ozvi', [{ post: 'BODY/members', start: '2019', end: '..' }]),
    },
  })
  return {
    sources: new Map([
      [source, v.parse(sourceRecord, { title: 'Test', url: 'https://example.org', date: '2026' })],
    ]),
    areas: new Map([
      ['AA', area('AA', 'آلفاستان', 'Alphaland', 'آلفایی')],
      ['BB', area('BB', 'بتاستان', 'Betaland', 'بتایی')],
    ]),
    organizations: new Map(Object.entries(file.organizations)),
    postTypes: new Map(
      Object.entries({
        'foreign-minister': { label: 'وزیر خارجه', en: 'Foreign Minister', forms: ['وزیر خارجه'], rank: 2 },
        president: { label: 'رئیس‌جمهور', en: 'President', forms: ['رئیس‌جمهور'], rank: 1 },
      }).map(([id, type]) => [id, v.parse(postType, type)]),
    ),
    posts: new Map(Object.entries(file.posts)),
    persons: new Map(Object.entries(file.persons)),
    knownGaps: new Map(),
    origins: new Map(),
    asOf: '2026-11-24',
  }
}

export function sampleBase() {
  return compile({
    records: sampleRecords(),
    version: 'sample',
    isWord: () => false,
    isOrdinary: () => false,
    flagOf: () => undefined,
  })
}
