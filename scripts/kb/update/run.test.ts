import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runScript } from '../../command-line'
import { type Ask, runUpdate } from './run'
import { filesOf, makeBase, RESULTS } from './testing/base'

async function update(
  directory: string,
  ask: Ask,
  ...args: string[]
): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await runUpdate(['--records', directory, ...args], (line) => lines.push(line), ask)
  return { code, said: lines.join('\n') }
}

/** Answers by what the question contains; `n` to everything else. */
function answering(answers: Record<string, string>): { ask: NonNullable<Ask>; asked: string[] } {
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return Object.entries(answers).find(([part]) => question.includes(part))?.[1] ?? 'n'
  }
  return { ask, asked }
}

describe('kb:update as a command', { timeout: 30_000 }, () => {
  it('prints what it would change, and writes nothing where nobody can be asked', async () => {
    const directory = makeBase()
    const before = filesOf(directory)
    const { code, stdout, stderr } = await runScript('kb-update', ['--records', directory, RESULTS], {
      input: 'y\na\n',
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      'New person: رستم سومین · Rostam Sevomin · rostam-sevomin, https://www.wikidata.org/wiki/Q900003',
    )
    expect(stdout).toContain('AZ/prime-minister: 2026-11-20 to ..')
    expect(stdout).toContain('end: .. → 2026-11-20 (open until now)')
    expect(stdout).toContain('end: 2020-07-16 → 2020-07-14 (the other sources say otherwise, 2 days apart;')
    expect(stdout).toContain('Left aside: Horik II')
    expect(stdout).not.toContain('write it?')
    expect(stdout).toMatch(
      /\n11 statements of Wikidata beside the base of 2026-11-24: 1 tenures say nothing new, 7 changes are proposed, 4 are left aside\.\nNothing was written: only a person at a terminal can say yes\.\n$/,
    )
    expect(filesOf(directory)).toEqual(before)
  })

  it('says what makes no sense', async () => {
    const { code, stdout, stderr } = await runScript('kb-update', ['--frobnicate'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: npm run kb:update')
  })
})

describe('kb:update', { timeout: 30_000 }, () => {
  it('writes what a person says yes to, and nothing else', async () => {
    const directory = makeBase()
    const { ask } = answering({ 'kourosh-dom': 'y' })
    const { code, said } = await update(directory, ask, RESULTS)
    expect(code).toBe(0)
    expect(said).toContain('1 changes written')
    const text = filesOf(directory)['people/AZ.yaml']!
    expect(text).toContain('{ post: AZ/prime-minister, start: 2019-10-08, end: 2026-11-20,')
    expect(text).not.toContain('rostam-sevomin')
  })

  it('asks for the doubtful ones one by one, even after “all”', async () => {
    const directory = makeBase()
    const { ask, asked } = answering({
      'sohrab-chaharomi': 'y',
      'kourosh-dom': 'a',
      'rostam-sevomin': 'a',
      'mani-nohomin': 'a',
    })
    expect((await update(directory, ask, RESULTS)).code).toBe(0)
    const text = filesOf(directory)['people/AZ.yaml']!
    expect(text).toContain('rostam-sevomin:')
    expect(text).toContain('wikidata: Q900004')
    expect(text).not.toContain('2020-07-14')
    // Who he is, the date that differs, and what was asked before “all”.
    const doubtful = asked.filter((question) => !question.includes('[a]ll'))
    expect(doubtful).toHaveLength(2)
  })

  it('shows what the record notes, and asks for it even after “all”', async () => {
    const note = 'note: "left the day before"'
    const directory = makeBase((_, text) => text.replace('source: [az-news, s] }', `source: s, ${note} }`))
    const { ask, asked } = answering({ 'mani-nohomin': 'a' })
    await update(directory, ask, RESULTS)
    const question = asked.find((one) => one.includes('kourosh-dom'))
    expect(question).toContain('the record notes: left the day before')
    expect(question).not.toContain('[a]ll')
  })

  it('does not ask what somebody did who is not he', async () => {
    const { ask, asked } = answering({})
    const { said } = await update(makeBase(), ask, RESULTS)
    expect(asked.filter((question) => question.includes('sohrab-chaharomi'))).toHaveLength(1)
    expect(said).toContain('Nothing was written.')
  })

  it('writes nothing after “quit”', async () => {
    const directory = makeBase()
    const before = filesOf(directory)
    const { ask } = answering({ 'sohrab-chaharomi': 'y', 'kourosh-dom': 'y', 'rostam-sevomin': 'q' })
    expect((await update(directory, ask, RESULTS)).code).toBe(0)
    expect(filesOf(directory)).toEqual(before)
  })

  it('says which rule the accepted changes break, and writes nothing', async () => {
    const directory = makeBase()
    const before = filesOf(directory)
    const { code, said } = await update(directory, answering({ 'rostam-sevomin': 'y' }).ask, RESULTS)
    expect(code).toBe(1)
    expect(said).toMatch(/AZ\.yaml:\d+: AZ\/prime-minister: kourosh-dom and rostam-sevomin both hold it/)
    expect(filesOf(directory)).toEqual(before)
  })

  it('asks Wikidata where no file is given', async () => {
    const empty = { ...JSON.parse(readFileSync(RESULTS, 'utf8')), results: { bindings: [] } }
    const server = createServer((_, response) => response.end(JSON.stringify(empty)))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    onTestFinished(() => void server.close())
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const said: string[] = []
    const args = ['--records', makeBase(), '--query', 'iran', '--query', 'majlis']
    expect(await runUpdate(args, (line) => said.push(line), undefined, { endpoint })).toBe(0)
    expect(said).toEqual([
      'Asking Wikidata for office holders of Iran …',
      'Asking Wikidata for members of the Majlis …',
      expect.stringContaining('0 statements of Wikidata'),
    ])
  })

  it('prints a query', async () => {
    const { code, said } = await update(makeBase(), undefined, '--print', 'iran')
    expect(code).toBe(0)
    expect(said).toMatch(/wd:Q127710 [\s\S]*\}$|wd:Q127710[\s\S]*ORDER BY/)
  })

  it.each([
    [['--query', 'kings'], '“kings” is no query; there are foreign-ministers, heads, iran, majlis.'],
    [['--query', 'iran', RESULTS], 'a file has its answer already'],
    [['nowhere.json'], 'nowhere.json cannot be read.'],
  ])('refuses %j', async (args, sentence) => {
    await expect(update(makeBase(), undefined, ...args)).rejects.toThrow(sentence)
  })

  it('compares nothing with a base that breaks rules', async () => {
    const directory = makeBase()
    writeFileSync(join(directory, 'people/AZ.yaml'), 'persons: 3\n')
    await expect(update(directory, undefined, RESULTS)).rejects.toThrow('The records break')
  })
})
