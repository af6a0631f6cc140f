import { expect, it } from 'vitest'
import { openQuestions } from '../../lib/knowledge/questions'
import { sampleBase } from '../../tests/sample-base'
import { breaksOf, tenureWords } from './tenure'

const { pack, entities } = sampleBase()
const questions = openQuestions(pack, entities)
const asOf = '2026-11-24'

it('finds the gaps between holders, as far as anybody was seen', () => {
  expect(breaksOf(questions.timelineOf('AA/foreign-minister'), asOf)).toEqual([
    undefined,
    { kind: 'gap', first: '2016-06-01', last: '2017-01-09' },
    { kind: 'gap', first: '2018-03-02', last: '2018-12-31' },
    undefined,
  ])
})

it('finds who held a post at once, and does not count the day of a handover', () => {
  expect(breaksOf(questions.timelineOf('BODY/members'), asOf)).toEqual([
    undefined,
    { kind: 'overlap', first: '2019-12-31', last: '2022-01-01' },
  ])
  const [answer] = questions.timelineOf('AA/president')
  expect(breaksOf([answer!, answer!], asOf)[1]).toEqual({ kind: 'overlap', first: '2020-01-01', last: asOf })
})

it('says how exactly a date is known', () => {
  const words = questions
    .timelineOf('AA/foreign-minister')
    .map(({ membership }) => tenureWords(membership, asOf))
  expect(words).toEqual([
    'from 2013-08-15 (day), to 2016-05 (month), method: stated',
    'from 2017-01-10 (day), to an unknown day, last seen 2018-03-01 (day), method: stated',
    'from 2019-01-01 (day), to 2019-06-30 (day), acting, method: stated',
    `from 2019-06-30 (day), still in post on ${asOf}, method: stated`,
  ])
})
