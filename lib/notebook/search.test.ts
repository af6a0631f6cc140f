import { describe, expect, it } from 'vitest'
import { sampleNotebook, sampleSuggestion } from '../../tests/notebooks'
import { FullText } from './full-text'
import { groupByEntity, groupByPage } from './groups'
import { NotebookIndex, noFilter, partOf } from './search'

const index = new NotebookIndex({ ...sampleNotebook, corrections: [], suggestions: [] })
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

  it('narrows by page, site, tag, name and colour', () => {
    expect(find({})).toHaveLength(3)
    expect(find({ page: 'https://irna.ir/news/1' }).sort()).toEqual(['1', '2'])
    expect(find({ site: 'irna.ir' }).sort()).toEqual(['1', '2'])
    expect(find({ tag: 'قفقاز جنوبی' })).toEqual(['2'])
    expect(find({ entity: 'ilham-aliyev' }).sort()).toEqual(['1', 'a'])
    expect(find({ color: 'pink', query: 'خط' })).toEqual(['2'])
    expect(find({ from: '1405-09', to: '1405-09' })).toHaveLength(3)
    expect(find({ from: '1405-10' })).toEqual([])
    expect(find({ to: '1405-08' })).toEqual([])
  })

  it('narrows by Jalali days, both counted in, and by a day and a month', () => {
    const highlights = ['2026-11-23', '2026-11-24', '2026-12-21', '2026-12-22'].map((day, n) => ({
      ...sampleNotebook.highlights[0]!,
      id: `00000000-0000-4000-8000-00000000000${n + 1}`,
      // Noon, where the reader is.
      created: new Date(`${day}T12:00:00`).toISOString(),
    }))
    const days = new NotebookIndex({
      ...sampleNotebook,
      notes: [],
      corrections: [],
      suggestions: [],
      highlights,
    })
    const found = (from: string, to: string) =>
      days
        .find({ ...noFilter, from, to })
        .map(({ id }) => id.at(-1))
        .sort()
        .join('')
    expect(found('1405-09-03', '1405-09-03')).toBe('2')
    expect(found('1405-09-03', '1405-09-30')).toBe('23')
    expect(found('1405-09-03', '1405-09')).toBe('23')
    expect(found('1405-09-04', '')).toBe('34')
    expect(found('', '1405-09-02')).toBe('1')
    expect(found('1405-10', '')).toBe('4')
  })

  it('finds suggestions by name, office, words and page, and none of them by whom it names', () => {
    const all = new NotebookIndex(sampleNotebook)
    const suggestions = (filter: Partial<typeof noFilter>) =>
      all.find({ ...noFilter, ...filter }).filter(({ kind }) => kind === 'suggestion').length
    const [{ name, role, title, target }] = [sampleSuggestion]
    for (const query of [name, role, title]) expect(suggestions({ query })).toBe(1)
    expect(suggestions({ site: new URL(target.source).hostname })).toBe(1)
    expect(suggestions({ query: 'نیست' })).toBe(0)
    expect(suggestions({ entity: 'ilham-aliyev' })).toBe(0)
    expect(suggestions({ color: 'yellow' })).toBe(0)
  })

  it('finds corrections by their words, by whom they name, and by their page', () => {
    const all = new NotebookIndex(sampleNotebook)
    const corrections = (filter: Partial<typeof noFilter>) =>
      all.find({ ...noFilter, ...filter }).filter(({ kind }) => kind === 'correction').length
    expect(corrections({ query: 'حیدر' })).toBe(1)
    expect(corrections({ query: 'علیاف', site: 'irna.ir', from: '1405-09' })).toBe(1)
    expect(corrections({ entity: 'heydar-aliyev' })).toBe(1)
    expect(corrections({ entity: 'ilham-aliyev' })).toBe(1)
    expect(corrections({ site: 'isna.ir' })).toBe(0)
    expect(corrections({ tag: 'قفقاز' })).toBe(0)
    expect(corrections({ color: 'yellow' })).toBe(0)
    expect(all.choices().entities.map(({ id }) => id)).toEqual(['heydar-aliyev', 'ilham-aliyev'])
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
    // The shortest of several: others work beside the tests.
    const times = Array.from({ length: 7 }, () => {
      const since = performance.now()
      expect(large.find({ ...noFilter, query: 'یادداشت ۹۹۹۹' })).toHaveLength(1)
      return performance.now() - since
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })
})

it('what changed is found by its new words and no longer by its old ones', () => {
  const texts = new FullText()
  const before = new NotebookIndex(sampleNotebook, texts)
  expect(before.find({ ...noFilter, query: 'همسایگان' })).toHaveLength(1)
  const [first, ...others] = sampleNotebook.highlights
  const after = new NotebookIndex(
    { ...sampleNotebook, highlights: [{ ...first!, note: 'دریای خزر' }, ...others.slice(1)] },
    texts,
  )
  const found = (query: string) => after.find({ ...noFilter, query }).map(({ id }) => id)
  expect(found('خزر')).toEqual([first!.id])
  expect(found('خط دو')).toEqual([])
  expect(found('همسایگان')).toEqual([])
})

describe('groups', () => {
  const all = index.find(noFilter)

  it('of an entity have its note and all highlights about it', () => {
    expect(groupByEntity(all)).toMatchObject([
      {
        entity: { id: 'ilham-aliyev' },
        note: { note: { tags: ['قفقاز'] } },
        highlights: [{ highlight: { entities: [{ id: 'ilham-aliyev' }] } }],
      },
    ])
  })

  it('of a page have its highlights in the order of the text', () => {
    const groups = groupByPage(all)
    expect(groups.map(({ page }) => page)).toEqual(sampleNotebook.pages)
    expect(groups[0]!.highlights.map(({ id }) => id.at(-1))).toEqual(['1', '2'])
  })
})

it('a part has the pages of its highlights and no others', () => {
  expect(partOf(sampleNotebook, index.find({ ...noFilter, tag: 'قفقاز' })).pages).toEqual([])
  expect(partOf(sampleNotebook, index.find({ ...noFilter, color: 'pink' }))).toMatchObject({
    highlights: [{ color: 'pink' }],
    notes: [],
    pages: sampleNotebook.pages,
    corrections: [],
  })
})
