import { describe, expect, it } from 'vitest'
import { type GoldArticle, lineAt, parseGold } from './article'

const known = {
  persons: new Set(['sergei-lavrov', 'ilham-aliyev', 'jeyhun-bayramov']),
  areas: new Set(['RU', 'AZ', 'AF']),
}
const parse = (body: string, head = 'id: a\ndate: 2023-10-09'): GoldArticle =>
  parseGold(`${head}\n\n${body}\n`, 'a.txt', known)

describe('parseGold', () => {
  it('reads marks inside marks, with offsets into the text without them', () => {
    const { text, mentions } = parse('گفت [[وزیر خارجه [[روسیه|country|RU]]|role|sergei-lavrov]] آمد')
    expect(text).toBe('گفت وزیر خارجه روسیه آمد')
    expect(mentions.map((m) => [m.kind, text.slice(m.start, m.end), m.entity])).toEqual([
      ['role', 'وزیر خارجه روسیه', 'sergei-lavrov'],
      ['country', 'روسیه', 'RU'],
    ])
  })

  it('takes ? at the end of a surface as optional, also after an inner mark', () => {
    const { text, mentions } = parse('[[وزیر [[روس?|demonym|RU]]?|role|sergei-lavrov]]؟')
    expect(text).toBe('وزیر روس؟')
    expect(mentions.map((m) => [m.surface, m.optional])).toEqual([
      ['وزیر روس', true],
      ['روس', true],
    ])
  })

  it('leaves a bar outside marks and single brackets as they are', () => {
    expect(parse('الف | ب [ج]').text).toBe('الف | ب [ج]')
  })

  it('makes months whole ranges and keeps days', () => {
    const { mentions } = parse(
      '[[مهر ۱۴۰۲|date|2023-10]] [[۹ اکتبر|date|2023-10-09]] [[ب|date|2023-10-01/2023-10-05]]',
    )
    expect(mentions.map((m) => m.entity)).toEqual([
      '2023-10-01/2023-10-31',
      '2023-10-09',
      '2023-10-01/2023-10-05',
    ])
  })

  it('reads what the head says', () => {
    expect(parse('الف', 'id: a\ndate: unknown\ngiven: no\nhome: AF\nabout: roles')).toMatchObject({
      id: 'a',
      date: undefined,
      given: false,
      home: 'AF',
      about: 'roles',
    })
  })

  it('knows the line of an offset', () => {
    const article = parse('سطر یک\n[[روسیه|country|RU]]')
    expect(lineAt(article, article.mentions[0]!.start)).toBe(5)
  })

  it.each([
    ['یک\n[[روسیه', 'a.txt:5: this “[[” is never closed.'],
    ['یک\n\n]] دو', 'a.txt:6: “]]” closes nothing.'],
    ['[[روسیه]]', 'a.txt:4: a mark is [[surface|kind|entity]].'],
    ['[[روسیه|country]]', 'a.txt:4: a mark is [[surface|kind|entity]].'],
    ['[[روسیه|country|RU', 'a.txt:4: a mark is [[surface|kind|entity]].'],
    ['[[روسیه|land|RU]]', 'a.txt:4: “land” is no kind'],
    ['[[لاوروف|surname|lavrov]]', 'a.txt:4: “lavrov” is no person of the base'],
    ['[[روسیه|country|RS]]', 'a.txt:4: “RS” is no country of the base'],
    ['[[مهر|date|2023-13]]', 'a.txt:4: “2023-13” is no day, month, year or range'],
    ['[[روسیه |country|RU]]', 'a.txt:4: “روسیه ” begins or ends with a space.'],
    ['[[رئیس|role|ilham-aliyev+nobody]]', 'a.txt:4: “ilham-aliyev+nobody” is no person'],
  ])('refuses %j', (body, message) => {
    expect(() => parse(body)).toThrow(message)
  })

  it.each([
    ['id: a', 'a.txt:1: “” is not a day'],
    ['id: a\ndate: 2023-02-30', 'a.txt:2: “2023-02-30” is not a day'],
    ['id: a\ndate: unknown', 'a.txt:2: “unknown” is not a day'],
    ['date: 2023-02-03', 'a.txt:1: the head has no id.'],
    ['id: a\ndate: 2023-02-03\nhome: ZZ', 'a.txt:3: no country has the code “ZZ”.'],
    ['id: a\ncolour: red', 'a.txt:2: a head has id'],
  ])('refuses the head %j', (head, message) => {
    expect(() => parse('الف', head)).toThrow(message)
  })
})
