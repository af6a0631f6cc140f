import { describe, expect, it } from 'vitest'
import { loadPack } from '../../scripts/knowledge/build'
import { findByName, namedIn } from './find'

const { graph } = loadPack()
const idsFor = (query: string) => findByName(query, graph).map(({ id }) => id)

describe('what is typed of a name finds it', () => {
  it.each([
    ['the beginning', 'محمدجواد ظر', 'mohammad-javad-zarif'],
    ['the surname', 'ظریف', 'mohammad-javad-zarif'],
    ['parts in any order', 'ظریف محمد', 'mohammad-javad-zarif'],
    ['Arabic letters', 'محمدجواد ظريف', 'mohammad-javad-zarif'],
    ['joints lost', 'علیاف', 'ilham-aliyev'],
    ['joints as spaces', 'علی اف', 'ilham-aliyev'],
    ['Latin letters', 'lavr', 'sergey-lavrov'],
    ['a country', 'آذربای', 'AZ'],
  ])('%s', (_, query, id) => {
    expect(idsFor(query)).toContain(id)
  })

  it('nothing finds nothing, and never more than asked for', () => {
    for (const query of ['', ' \u200c،', 'ظژظژظژ']) expect(idsFor(query)).toEqual([])
    expect(findByName('م', graph, 5)).toHaveLength(5)
  })

  it('the whole name comes before its like, with the post held last', () => {
    expect(findByName('اردن', graph)[0]).toEqual({ id: 'JO', name: 'اردن', nameEn: 'Jordan' })
    expect(findByName('محمدجواد ظریف', graph)[0]).toMatchObject({
      id: 'mohammad-javad-zarif',
      post: { id: expect.stringContaining('/') },
    })
  })
})

it('an entity is named by its id, with its post on the day', () => {
  expect(namedIn(graph, 'AZ', undefined)).toMatchObject({ kind: 'area', name: 'جمهوری آذربایجان' })
  expect(namedIn(graph, 'mohammad-javad-zarif', '2016-03-01')?.role).toContain('خارجه')
  expect(namedIn(graph, 'mohammad-javad-zarif', undefined)?.role).toBeUndefined()
  expect(namedIn(graph, 'gone', '2016-03-01')).toBeUndefined()
})
