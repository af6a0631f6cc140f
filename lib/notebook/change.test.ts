import { expect, it } from 'vitest'
import { sampleNotebook } from '../../tests/notebooks'
import { applyChange, type Change } from './change'

const tagsAfter = (change: Change) => {
  const { notes, highlights } = applyChange(sampleNotebook, change)
  return [...notes, ...highlights].map(({ tags }) => tags)
}

it('a tag is put on what lacks it', () => {
  expect(tagsAfter({ type: 'tag', tag: 'قفقاز' })).toEqual([['قفقاز جنوبی', 'قفقاز'], ['قفقاز']])
})

it('a tag is taken from what has it', () => {
  expect(tagsAfter({ type: 'untag', tag: 'قفقاز' })).toEqual([[]])
})

it('two tags become one, and stand once', () => {
  const highlights = [{ ...sampleNotebook.highlights[0]!, tags: ['الف', 'قفقاز', 'قفقاز جنوبی'] }]
  const change = { type: 'rename-tag', from: 'قفقاز جنوبی', to: 'قفقاز' } as const
  expect(applyChange({ notes: [], highlights }, change).highlights[0]!.tags).toEqual(['الف', 'قفقاز'])
})

it('a colour is given to highlights of others', () => {
  const { notes, highlights } = applyChange(sampleNotebook, { type: 'color', color: 'pink' })
  expect(notes).toEqual([])
  expect(highlights).toEqual([{ ...sampleNotebook.highlights[1]!, color: 'pink' }])
})
