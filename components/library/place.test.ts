import { expect, it } from 'vitest'
import { noFilter } from '../../lib/notebook/search'
import { hashOf, readPlace } from './place'

it.each([
  { section: 'highlights', filter: noFilter },
  { section: 'pages', filter: { ...noFilter, page: 'https://irna.ir/news/1?a=b&c=#d' } },
  { section: 'entities', filter: { ...noFilter, entity: 'x y+z', query: 'گفت‌وگو + %', color: 'pink' } },
] as const)('a place is read as it was written: %j', (place) => {
  expect(readPlace(hashOf(place))).toEqual(place)
})

it.each(['', '#', '#nowhere', '#nowhere?color=red&toString=1'])('%j is the first section', (hash) => {
  expect(readPlace(hash)).toEqual({ section: 'highlights', filter: noFilter })
})
