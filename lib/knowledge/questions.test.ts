import { describe, expect, it } from 'vitest'
import { sampleBase } from '../../tests/sample-base'
import { type Answer, holdsStill, openQuestions } from './questions'

const { pack, entities } = sampleBase()
const questions = openQuestions(pack, entities)
const ids = (answers: readonly Answer[]) =>
  answers.map(({ person, certain }) => (certain ? person.id : `${person.id}?`))

describe('holderOf', () => {
  it.each([
    ['2013-08-14', []],
    ['2013-08-15', ['first-minister']],
    // Gone in the course of that month.
    ['2016-05-15', ['first-minister?']],
    ['2016-08-01', []],
    ['2018-03-01', ['second-minister']],
    // Last seen in March, and nobody says when the post was left.
    ['2018-06-01', ['second-minister?']],
    ['2019-03-01', ['acting-minister', 'second-minister?']],
    // The day of the handover belongs to both.
    ['2019-06-30', ['acting-minister', 'third-minister', 'second-minister?']],
    ['2026-11-24', ['third-minister', 'second-minister?']],
  ])('%s', (date, holders) => {
    expect(ids(questions.holderOf('AA/foreign-minister', date))).toEqual(holders)
  })

  it('answers with dates, method and sources', () => {
    const [answer] = questions.holderOf('AA/foreign-minister', '2019-03-01')
    expect(answer!.membership).toMatchObject({
      start: '2019-01-01',
      end: '2019-06-30',
      role: 'acting',
      method: 'stated',
    })
    expect(questions.sourcesOf(answer!.membership)).toEqual([
      { id: 's', title: 'Test', url: 'https://example.org', date: '2026' },
    ])
  })

  it('refuses what is no post and no day, in words', () => {
    expect(() => questions.holderOf('AA/nobody', '2020-01-01')).toThrow('“AA/nobody” is no post of the')
    expect(() => questions.holderOf('AA/president', '2023-02-30')).toThrow('“2023-02-30” is not a day')
  })
})

describe('postsOf', () => {
  const posts = (person: string, date: string) =>
    questions.postsOf(person, date).map(({ post, membership }) => `${post.id} ${membership.start}`)

  it('gives the posts of a day with their own dates', () => {
    expect(posts('first-minister', '2015-01-01')).toEqual(['AA/foreign-minister 2013-08-15'])
    expect(posts('first-minister', '2018-01-01')).toEqual([])
    expect(posts('first-minister', '2026-01-01')).toEqual(['AA/president 2020-01-01'])
    // Written in the other order in the record.
    expect(posts('member-one', '2012-01-01')).toEqual(['BB/president 2010'])
    expect(posts('member-one', '2020-01-01')).toEqual(['BODY/members 2018'])
  })

  it('refuses an unknown person, in words', () => {
    expect(() => questions.postsOf('nobody', '2020-01-01')).toThrow('“nobody” is no person of the')
  })
})

it('tells the holders of a post and the career of a person in order', () => {
  expect(ids(questions.timelineOf('AA/foreign-minister'))).toEqual([
    'first-minister',
    'second-minister',
    'acting-minister',
    'third-minister',
  ])
  expect(questions.careerOf('member-one').map(({ post }) => post.id)).toEqual([
    'BB/president',
    'BODY/members',
  ])
})

describe('holdsStill', () => {
  it.each([
    [{ start: '2020', end: '..' }, true],
    [{ start: '2020', end: '..', role: 'acting' }, true],
    [{ start: '2026-12', end: '..', role: 'elect' }, false],
    [{ start: '2020', end: '2026-11-23' }, false],
    [{ start: '2020', end: 'unknown', seen: '2020/2025-01-01' }, true],
    [{ start: '2020', end: 'unknown', seen: '2020/2024-12-31' }, false],
    [{ start: '2020', end: 'unknown' }, false],
  ] as const)('%j', (membership, holds) => {
    expect(holdsStill(membership, '2026-11-24')).toBe(holds)
  })
})
