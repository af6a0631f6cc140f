import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { sampleRecords } from '../../tests/sample-base'
import { compile } from './compile'
import { peopleFile } from './schema'
import { type GetPersons, thenAndNow } from './then-and-now'

const source = 's'
const minister = 'AA/foreign-minister'
const records = sampleRecords()
/** Beside the sample's people, those whom later events found in other ways. */
const more = v.parse(peopleFile, {
  persons: Object.fromEntries(
    Object.entries({
      returner: [
        { post: 'BB/president', start: '2017-01-20', end: '2021-01-20' },
        { post: 'BB/president', start: '2025-01-20', end: '..' },
      ],
      between: [{ post: 'BB/president', start: '2021-01-20', end: '2025-01-20' }],
      reappointed: [
        { post: 'AA/speaker', start: '2013-08-15', end: '2017-08-03' },
        { post: 'AA/speaker', start: '2017-08-20', end: '2021-08-25' },
      ],
      promoted: [
        { post: 'AA/governor', start: '2024-05-20', end: '2024-08-21', role: 'acting' },
        { post: 'AA/governor', start: '2024-08-21', end: '..' },
      ],
      vanished: [{ post: 'AA/envoy', start: '2018-03', end: 'unknown', seen: '2018-03/2019-06-01' }],
    }).map(([id, held]) => [
      id,
      { en: id, names: [{ fa: `نام ${id}`, source }], held: held.map((one) => ({ source, ...one })) },
    ]),
  ),
  posts: {
    'AA/speaker': { type: 'president' },
    'AA/governor': { type: 'president' },
    'AA/envoy': { type: 'president' },
  },
})
for (const [id, person] of Object.entries(more.persons)) records.persons.set(id, person)
for (const [id, post] of Object.entries(more.posts)) records.posts.set(id, post)
const { pack, entities } = compile({
  records,
  version: 'sample',
  isWord: () => false,
  isOrdinary: () => false,
  flagOf: () => undefined,
})
const getPersons: GetPersons = async (ids) =>
  ids.map((id) => entities.persons.find((person) => person.id === id))

async function ask(id: string, at: string) {
  const { persons, without } = await thenAndNow([id], at, pack, getPersons)
  expect(persons.length + without.length).toBe(1)
  return persons[0]
}
const fates = async (id: string, at: string) => (await ask(id, at))?.held.map(({ fate }) => fate)

describe('then and now', () => {
  test('who left says when, who sits there now and since when, and what he holds himself', async () => {
    const row = await ask('first-minister', '2015-01-01')
    expect(row?.person.nameEn).toBe('Bardia Nokhostinzad')
    expect(row?.held).toMatchObject([
      {
        post: { id: minister },
        start: '2013-08-15',
        fate: { state: 'left', on: '2016-05' },
        holders: [{ id: 'third-minister', start: '2019-06-30' }],
      },
    ])
    expect(row?.now).toMatchObject([{ post: { id: 'AA/president' }, start: '2020-01-01', end: '..' }])
  })

  test('who is still there is still there, and is not named as his own successor', async () => {
    const row = await ask('third-minister', '2023-10-09')
    expect(row?.held).toMatchObject([{ fate: { state: 'still' }, holders: [] }])
    expect(row?.now).toEqual([])
  })

  test('terms that follow each other are one stay; acting may become full', async () => {
    expect(await fates('reappointed', '2016-01-01')).toEqual([{ state: 'left', on: '2021-08-25' }])
    expect(await fates('promoted', '2024-06-01')).toEqual([{ state: 'still' }])
  })

  test('who left and came back left, and is there again', async () => {
    expect(await fates('returner', '2018-05-09')).toEqual([
      { state: 'again', on: '2021-01-20', since: '2025-01-20' },
    ])
    expect((await ask('between', '2022-01-01'))?.held).toMatchObject([
      { fate: { state: 'left', on: '2025-01-20' }, holders: [{ id: 'returner', start: '2025-01-20' }] },
    ])
  })

  test('an end nobody knows is no leaving, unless another sits there since', async () => {
    expect((await ask('vanished', '2019-01-01'))?.held).toMatchObject([
      { fate: { state: 'unknown' }, holders: [], seen: ['2018-03', '2019-06-01'] },
    ])
    expect(await fates('second-minister', '2017-05-01')).toEqual([{ state: 'left', on: undefined }])
  })

  test('what is only possible that day is not claimed', async () => {
    expect(await ask('vanished', '2022-01-01')).toBeUndefined()
    expect(await ask('first-minister', '2016-05-20')).toBeUndefined()
  })

  test('of a post with several seats no holder is named', async () => {
    const [held] = (await ask('member-one', '2020-01-01'))?.held ?? []
    expect(held?.fate).toEqual({ state: 'left', on: '2022' })
    expect(held?.holders).toBeUndefined()
  })

  test('an article younger than the base asks nothing of the years between', async () => {
    expect(await fates('third-minister', '2030-01-01')).toEqual([{ state: 'still' }])
  })

  test('many at once, in their order; those without a post that day apart; strangers left out', async () => {
    const { persons, without, at, asOf } = await thenAndNow(
      ['third-minister', 'nobody', 'member-two', 'AA', 'between'],
      '2023-10-09',
      pack,
      getPersons,
    )
    expect(persons.map(({ person }) => person.id)).toEqual(['third-minister', 'member-two', 'between'])
    expect(without).toEqual([])
    expect([at, asOf]).toEqual(['2023-10-09', '2026-11-24'])
    const long = await thenAndNow(['third-minister', 'between'], '2000-01-01', pack, getPersons)
    expect(long.persons).toEqual([])
    expect(long.without.map(({ id }) => id)).toEqual(['third-minister', 'between'])
    expect(long.without.map(({ nearest }) => nearest?.side)).toEqual(['after', 'after'])
    await expect(thenAndNow([], '2023-02-31', pack, getPersons)).rejects.toThrow(RangeError)
  })
})
