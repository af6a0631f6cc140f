import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Document, documentsOf, readArguments } from './documents'
import { linesOf } from './input'

const folder = mkdtempSync(join(tmpdir(), 'hashiyeh-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Bytes of a text, in pieces of `size`, as a pipe gives them. */
async function* chunksOf(text: string, size = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

/** What was read, and the sentence it ended with if it did not end well. */
async function read(files: string[], { date, stdin = '' }: { date?: string; stdin?: string } = {}) {
  const documents: Document[] = []
  try {
    for await (const document of documentsOf(files, date, chunksOf(stdin))) documents.push(document)
  } catch (error) {
    return { documents, sentence: error instanceof Error ? error.message : String(error) }
  }
  return { documents }
}

describe('the command line', () => {
  it('takes a day and files, in any order', () => {
    expect(readArguments(['a', '--date', '2023-10-09', 'b'])).toEqual({
      date: '2023-10-09',
      files: ['a', 'b'],
    })
    expect(readArguments(['--date=2023-10-09'])).toEqual({ date: '2023-10-09', files: [] })
    expect(readArguments(['--', '--date'])).toEqual({ date: undefined, files: ['--date'] })
  })

  it.each([
    [['--date'], "Option '--date <value>' argument missing"],
    [['--date', '--date'], "Option '--date"],
    [['--date', '2023-02-30'], '“2023-02-30” is not a day'],
    [['--date', ''], '“” is not a day'],
    [['--day', '2023-02-03'], "Unknown option '--day'"],
    [['-x'], "Unknown option '-x'"],
  ])('%j is refused', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence)
  })
})

describe('standard input', () => {
  it('is JSON Lines if its first letter is {, after white space and a byte order mark', async () => {
    const { documents } = await read([], {
      stdin: '\ufeff \r\n\n{"text":"یک"}\n{"id":2.5,"text":"دو","date":null}',
    })
    expect(documents).toEqual([
      { id: '3', text: 'یک', date: undefined },
      { id: '2.5', text: 'دو', date: undefined },
    ])
  })

  it('is a page if it begins as one', async () => {
    const page = `<!DOCTYPE html><article><p>${'متن مقاله. '.repeat(20)}</article>`
    const { documents } = await read(['-'], { stdin: page })
    expect(documents).toMatchObject([{ id: 'stdin', isExtracted: true, text: 'متن مقاله. '.repeat(20) }])
  })

  it('is otherwise text, as it is', async () => {
    const text = '\ufeff متن\r\n{}'
    expect(await read([], { stdin: text, date: '2023-10-09' })).toEqual({
      documents: [{ id: 'stdin', text, date: '2023-10-09' }],
    })
  })

  it('wants something in it', async () => {
    expect(await read([], { stdin: ' \n' })).toEqual({
      documents: [],
      sentence: 'standard input:1: there is no text in it.',
    })
  })
})

describe('a document', () => {
  it.each([
    ['{"text":', 'this line is not JSON'],
    ['null', 'a document is an object'],
    ['"متن"', 'a document is an object'],
    ['{"id":1}', 'a document needs a “text”'],
    ['{"text":1}', 'a document needs a “text”'],
    ['{"text":" \\n"}', 'the “text” of this document is empty'],
    ['{"text":"متن","date":"2023-02-30"}', '“2023-02-30” is not a day'],
    ['{"text":"متن","date":20231009}', '“20231009” is not a day'],
  ])('%s is refused at its line, after those before it', async (line, sentence) => {
    const path = file('some.jsonl', `{"text":"یک"}\n\n${line}\n{"text":"دو"}\n`)
    const found = await read([path])
    expect(found.documents.map(({ text }) => text)).toEqual(['یک'])
    expect(found.sentence).toContain(`${path}:3: ${sentence}`)
  })

  it('has its own day before that of the command line', async () => {
    const path = file('days.jsonl', '{"text":"یک","date":"2016-03-01"}\n{"text":"دو"}')
    const { documents } = await read([path], { date: '2023-10-09' })
    expect(documents.map(({ date }) => date)).toEqual(['2016-03-01', '2023-10-09'])
  })
})

describe('a file', () => {
  it('that is a page has the day of the page, and that of the command line before it', async () => {
    const path = 'assets/sample/article.html'
    expect((await read([path])).documents).toMatchObject([{ id: 'article', date: '2023-10-09' }])
    expect((await read([path], { date: '2016-03-01' })).documents).toMatchObject([{ date: '2016-03-01' }])
  })

  it.each([
    ['that is not there', () => join(folder, 'nothing.txt'), 'ENOENT'],
    ['that is a folder', () => folder, 'EISDIR'],
    ['of lines that is not there', () => join(folder, 'nothing.jsonl'), 'ENOENT'],
    ['that is empty', () => file('empty.txt', '\n'), 'there is no text in it'],
    ['that is a page without an article', () => file('short.htm', '<p>خبر'), 'no article with running text'],
  ])('%s is refused, after those before it', async (_, path, reason) => {
    const bad = path()
    const { documents, sentence } = await read([file('good.txt', 'متن'), bad])
    expect(documents.map(({ id }) => id)).toEqual(['good'])
    expect(sentence).toContain(`${bad}:1: `)
    expect(sentence).toContain(reason)
  })
})

it('lines are the same in whatever pieces they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zآ-ی😀\u2028\r ]{0,12}$/u), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const read: string[] = []
        for await (const { number, line } of linesOf(chunksOf(lines.join('\n'), size)))
          expect(read.push(line)).toBe(number)
        expect(read).toEqual(lines.length > 0 ? lines : [''])
      },
    ),
  )
})
