import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { flow, YamlText } from './splice'

describe('flow', () => {
  it('writes a record the way people do', () => {
    expect(flow({ post: 'AZ/president', start: '2003-10-31', seen: undefined, source: ['a', 'b'] })).toBe(
      '{ post: AZ/president, start: 2003-10-31, source: [a, b] }',
    )
  })

  it('quotes what would be read as something else', () => {
    const record = {
      year: '2019',
      dash: '-',
      comma: 'a, b',
      colon: 'a: b',
      brace: 'a}',
      hash: 'a #b',
      quote: `"'`,
      ok: 'علی‌اف',
    }
    expect(parse(flow(record))).toEqual(record)
  })
})

describe('YamlText', () => {
  function edited(text: string, edit: (yaml: YamlText) => void): string {
    const yaml = new YamlText(text, 'x.yaml')
    edit(yaml)
    return yaml.toString()
  }

  it.each([
    ['b: { x: 1 }', 'm:\n  a: 1\n  b: { x: 1 }\n  # about c\n  c: 3\n\nn: 4\n', 'b', '{ x: 1 }'],
    ['the end', 'm:\n  a: 1\n  # about c\n  c: 3\n  d:\n    - 5\n\nn: 4\n', 'd', '\n  - 5'],
  ])('adds %s in its place', (_, after, key, text) => {
    const before = 'm:\n  a: 1\n  # about c\n  c: 3\n\nn: 4\n'
    expect(edited(before, (yaml) => yaml.addSorted(['m'], key, text))).toBe(after)
  })

  it('adds to a last map without a line end', () => {
    expect(edited('m:\n  a: 1', (yaml) => yaml.addSorted(['m'], 'b', '2'))).toBe('m:\n  a: 1\n  b: 2\n')
  })

  it('begins a map that is not there, or has nothing in it', () => {
    expect(edited('# file\nposts:\n  p: 1\n', (yaml) => yaml.addSorted(['sources'], 's', '1'))).toBe(
      '# file\nsources:\n  s: 1\n\nposts:\n  p: 1\n',
    )
    expect(edited('posts:\n  p: 1\n', (yaml) => yaml.addSorted(['persons'], 'q', '1'))).toBe(
      'posts:\n  p: 1\n\npersons:\n  q: 1\n',
    )
    expect(edited('persons: {}\nposts:\n  p: 1\n', (yaml) => yaml.addSorted(['persons'], 'q', '1'))).toBe(
      'persons:\n  q: 1\nposts:\n  p: 1\n',
    )
  })

  it('adds items before and after others', () => {
    const text = 'l:\n  - { a: 1 } # one\n  - { a: 3 }\nm: 1\n'
    const both = edited(text, (yaml) => {
      yaml.addItem(['l'], 1, '{ a: 2 }')
      yaml.addItem(['l'], 3, '{ a: 4 }')
    })
    expect(both).toBe('l:\n  - { a: 1 } # one\n  - { a: 2 }\n  - { a: 3 }\n  - { a: 4 }\nm: 1\n')
  })

  it('says what is not there', () => {
    expect(() => edited('a: 1\n', (yaml) => yaml.replace(['b', 'c'], '2'))).toThrow('x.yaml has no b.c.')
    expect(() => new YamlText('a: [', 'x.yaml')).toThrow('x.yaml: ')
  })
})
