import { expect, test } from 'vitest'
import { nearestTerm } from './nearest'

const speaker = { post: 'speaker', start: '2008-05', end: '2020-05-27' }
const adviser = {
  post: 'adviser',
  start: '2020-05-29',
  end: 'unknown',
  seen: ['2020-06-01', '2021-02-03'] as [string, string],
}
const secretary = { post: 'secretary', start: '2025-08-05', end: '..' }

test('the term that ended last before the day, or else the first after it', () => {
  expect(nearestTerm([speaker, secretary], '2023-10-09')).toEqual({ side: 'before', term: speaker })
  expect(nearestTerm([secretary], '2023-10-09')).toEqual({ side: 'after', term: secretary })
  expect(nearestTerm([speaker], '2007-01-01')).toEqual({ side: 'after', term: speaker })
})

test('a term that may cover the day is on neither side', () => {
  expect(nearestTerm([adviser], '2023-10-09')).toBeUndefined()
  expect(nearestTerm([speaker, adviser], '2020-05-28')).toEqual({ side: 'before', term: speaker })
  expect(nearestTerm([{ start: '2020', end: '2020-06' }], '2020-06-15')).toBeUndefined()
})

test('to be elected is no post', () => {
  expect(
    nearestTerm([{ start: '2024-11-06', end: '2025-01-20', role: 'elect' as const }], '2026-01-01'),
  ).toBeUndefined()
})

test('what is no day has nothing beside it', () => {
  expect(nearestTerm([speaker], 'yesterday')).toBeUndefined()
})
