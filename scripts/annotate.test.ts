import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, runScript } from './command-line'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashiyeh-annotate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Line {
  id: string
  date?: string
  dateSource: string
  text?: string
  mentions: { start: number; end: number; surface: string; kind: string; entity: string }[]
}

const annotated = ({ stdout }: Outcome) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
const roles = (line: Line) => line.mentions.filter(({ kind }) => kind === 'role').map(({ entity }) => entity)

describe('annotate', { timeout: 30_000 }, () => {
  it('streams JSON Lines, each document on its own day', async () => {
    const days: [text: string, date: string, person: string][] = [
      ['وزیر خارجه ایران', '2016-03-01', 'mohammad-javad-zarif'],
      ['وزیر خارجه ایران', '2023-10-09', 'hossein-amir-abdollahian'],
      ['وزیر خارجه ایران', '2025-01-01', 'abbas-araghchi'],
      ['رئیس جمهور آمریکا', '2016-03-15', 'barack-obama'],
      ['رئیس جمهور آمریکا', '2018-03-15', 'donald-trump'],
      ['رئیس جمهور آمریکا', '2022-03-15', 'joe-biden'],
      ['رئیس جمهور آمریکا', '2025-03-15', 'donald-trump'],
    ]
    const input = days.map(([text, date], i) =>
      JSON.stringify({ id: `d${i}`, text: `${text}\u2028گفت`, date }),
    )
    const outcome = await runScript('annotate', [], { input: `\n  ${input.join('\n\n')}` })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(annotated(outcome).map((line) => [line.id, line.dateSource, ...roles(line)])).toEqual(
      days.map(([, , person], i) => [`d${i}`, 'given', person]),
    )
  })

  it('takes files of every kind in one run, with the day of --date', async () => {
    const text = 'وزیر خارجه ایران'
    const paths = [
      file('یادداشت.متن.txt', text),
      file(
        'page.HTM',
        `<title>x</title><article><p>${text} ${'سخن گفت و رفت. '.repeat(8)}<script>وزیر</script>`,
      ),
      file(
        'lines.jsonl',
        `${JSON.stringify({ text })}\r\n${JSON.stringify({ id: 7, text, date: '2025-01-01' })}`,
      ),
    ]
    const outcome = await runScript('annotate', ['--date', '2016-03-01', ...paths])
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const lines = annotated(outcome)
    expect(lines.map((line) => [line.id, line.date, ...roles(line)])).toEqual([
      ['یادداشت.متن', '2016-03-01', 'mohammad-javad-zarif'],
      ['page', '2016-03-01', 'mohammad-javad-zarif'],
      ['1', '2016-03-01', 'mohammad-javad-zarif'],
      ['7', '2025-01-01', 'abbas-araghchi'],
    ])
    expect(lines[0]).not.toHaveProperty('text')
  })

  it('reads the article and the day of a page, and gives the text its offsets are into', async () => {
    const outcome = await runScript('annotate', ['assets/sample/article.html'])
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    const [line] = annotated(outcome)
    expect(line).toMatchObject({ id: 'article', date: '2023-10-09', dateSource: 'given' })
    const { text = '', mentions } = line!
    expect(text.startsWith('یک سال رفت‌وآمد دیپلماتیک')).toBe(true)
    expect(text).not.toContain('این صفحه برای نشان‌دادن')
    expect(mentions.length).toBeGreaterThan(20)
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
  })

  it('prints what came before an error, and says where the error is', async () => {
    const good = JSON.stringify({ id: 'good', text: 'ایران' })
    const path = file('broken.jsonl', `${good}\n\n{"id":"bad","text":`)
    const outcome = await runScript('annotate', [path, 'assets/sample/article.html'])
    expect(annotated(outcome).map(({ id }) => id)).toEqual(['good'])
    expect(outcome).toMatchObject({ code: 2, stderr: `${path}:3: this line is not JSON.\n` })
  })

  it('ends quietly when its reader goes away', async () => {
    const input = `${JSON.stringify({ text: 'وزیر خارجه ایران' })}\n`.repeat(20_000)
    const outcome = await runScript('annotate', [], { input, stopAfter: 1 })
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(annotated({ ...outcome, stdout: outcome.stdout.replace(/[^\n]*$/, '') }).length).toBeLessThan(
      20_000,
    )
  })
})

it('annotate says what it cannot read in one sentence', { timeout: 30_000 }, async () => {
  const outcome = await runScript('annotate', [file('empty.html', '<p>خبر')])
  expect(outcome).toMatchObject({ code: 2, stdout: '' })
  expect(outcome.stderr).toMatch(/^\S+empty\.html:1: there is no article with running text on this page\.\n$/)
})
