import { describe, expect, it } from 'vitest'
import { sampleNotebook } from '../../tests/notebooks'
import { NotebookIndex, noFilter, partOf } from './search'

const index = new NotebookIndex(sampleNotebook)
const find = (filter: Partial<typeof noFilter>) =>
  index.find({ ...noFilter, ...filter }).map(({ id }) => id.at(-1))

describe('search', () => {
  it.each([
    ['گفت‌وگو', ['1']],
    ['گفتوگو', ['1']],
    ['گفت وگو', ['1']],
    ['همسايگان', ['1']],
    ['الهام علي اف', ['1', 'a']],
    ['رئیس جمهور', ['a']],
    ['قفقاز', ['2', 'a']],
    ['hyperlink', ['2']],
    ['باکو ادامه', ['1']],
    ['نیست', []],
  ])('%s', (query, ids) => expect(find({ query }).sort()).toEqual(ids))

  it('narrows by kind, site, tag, name and colour', () => {
    expect(find({})).toHaveLength(3)
    expect(find({ kind: 'note' })).toEqual(['a'])
    expect(find({ site: 'irna.ir' }).sort()).toEqual(['1', '2'])
    expect(find({ tag: 'قفقاز جنوبی' })).toEqual(['2'])
    expect(find({ entity: 'ilham-aliyev' }).sort()).toEqual(['1', 'a'])
    expect(find({ color: 'pink', query: 'خط' })).toEqual(['2'])
    expect(find({ from: '1405-09', to: '1405-09' })).toHaveLength(3)
    expect(find({ from: '1405-10' })).toEqual([])
    expect(find({ to: '1405-08' })).toEqual([])
  })

  it('says what there is to choose from', () => {
    expect(index.choices()).toEqual({
      sites: ['irna.ir'],
      tags: ['قفقاز', 'قفقاز جنوبی'],
      months: ['1405-09'],
      entities: [{ id: 'ilham-aliyev', name: 'الهام علی‌اف' }],
    })
  })

  it('answers at once among ten thousand highlights', () => {
    const [highlight] = sampleNotebook.highlights
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      ...highlight!,
      id: `${n}`,
      note: `یادداشت ${n} دربارهٔ موضوع ${n % 97}`,
    }))
    const large = new NotebookIndex({ ...sampleNotebook, highlights: many })
    large.find({ ...noFilter, query: 'آغاز' })
    const since = performance.now()
    expect(large.find({ ...noFilter, query: 'یادداشت ۹۹۹۹' })).toHaveLength(1)
    // 50 ms on a quiet machine; others work beside the tests.
    expect(performance.now() - since).toBeLessThan(250)
  })
})

it('a part has the pages of its highlights and no others', () => {
  expect(partOf(sampleNotebook, index.find({ ...noFilter, kind: 'note' })).pages).toEqual([])
  expect(partOf(sampleNotebook, index.find({ ...noFilter, color: 'pink' }))).toMatchObject({
    highlights: [{ color: 'pink' }],
    notes: [],
    pages: sampleNotebook.pages,
    corrections: [],
  })
})
