import { expect, it } from 'vitest'
import { joined } from './two-texts'

it.each([
  ['دیدار', 'باکو', 'دیدار\n\nباکو'],
  ['دیدار', 'دیدار باکو', 'دیدار باکو'],
  ['دیدار باکو', 'باکو', 'دیدار باکو'],
  ['', 'باکو', 'باکو'],
])('«%s» and «%s» both stay, each once', (first, second, text) => {
  const tags = { tags: ['قفقاز'] }
  expect(joined({ text: first, ...tags }, { text: second, tags: ['قفقاز', 'مرز'] })).toEqual({
    text,
    tags: ['قفقاز', 'مرز'],
  })
})
