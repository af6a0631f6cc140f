import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runScript } from '../command-line'
import { runKb } from './commands'
import { BEGIN, between, END } from './markdown'

function ask(...args: string[]): { code: number; said: string } {
  const lines: string[] = []
  const code = runKb(args, (line) => lines.push(line))
  return { code, said: lines.join('\n') }
}

describe('kb as a command', { timeout: 30_000 }, () => {
  it('answers a question and says so by its exit code', async () => {
    const { code, stdout, stderr } = await runScript('kb', ['holder', 'IR/foreign-minister', '2023-10-09'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('حسین امیرعبداللهیان · Hossein Amir-Abdollahian · hossein-amir-abdollahian')
    expect(stdout).toMatch(/from 2021-08-25 \(day\), to 2024-05-19 \(day\), method: stated/)
    expect(stdout).toMatch(/source \S+: .+, https?:/)
  })

  it('answers a question without sense with a sentence and exit code 2', async () => {
    const { code, stdout, stderr } = await runScript('kb', ['holder', 'IR/foreign-minister', '2023-02-30'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('“2023-02-30” is not a day; write YYYY-MM-DD.\n')
  })
})

describe('kb', { timeout: 30_000 }, () => {
  it.each([
    [['frobnicate'], '“frobnicate” is no command'],
    [[], 'Usage'],
    [['holder', 'IR/nobody', '2023-10-09'], '“IR/nobody” is no post'],
    [['holder', 'IR/foreign-minister'], 'wants a post and a day'],
    [['timeline', 'IR/nobody'], '“IR/nobody” is no post'],
    [['person'], 'wants a name'],
    [['posts'], 'wants words of a post'],
    [['gaps'], 'wants the beginning of an id'],
    [['stats', '--xml'], 'knows no “--xml”'],
    [['check', 'all'], 'wants nothing more'],
  ])('refuses %j', (args, sentence) => {
    expect(() => runKb(args, () => {})).toThrow(sentence)
  })

  it('says who acts', () => {
    const { code, said } = ask('holder', 'IR/president', '2024-07-01')
    expect(code).toBe(0)
    expect(said).toMatch(/mohammad-mokhber\n.*acting/)
  })

  it('says who came before and after where nobody is known', () => {
    const { code, said } = ask('holder', 'IR/foreign-minister', '1990-01-01')
    expect(code).toBe(1)
    expect(said).toContain('Nobody is known')
    expect(said).not.toContain('Before:')
    expect(said).toMatch(/After: .*\S+ · \S+/)
  })

  it('tells a career by any writing of the name, by Latin letters and by id', () => {
    const byId = ask('person', 'jeyhun-bayramov')
    expect(byId.code).toBe(0)
    expect(byId.said).toContain('AZ/foreign-minister')
    for (const name of ['جیحون بایراموف', 'جيحون  بایرام‌اف', 'Jeyhun Bayramov', 'jeyhun bayramov'])
      expect(ask('person', name)).toEqual(byId)
  })

  it('tells of all who share a name', () => {
    const { code, said } = ask('person', 'حسینی')
    expect(code).toBe(0)
    expect(said).toContain('mohammad-hosseini')
    expect(said).toContain('javad-hosseini')
  })

  it('finds posts by words of either language, in any writing, and by id', () => {
    const { code, said } = ask('posts', 'وزير', 'خارجه', 'روسيه')
    expect(code).toBe(0)
    expect(said.split('\n')).toContain(
      'وزیر امور خارجه روسیه · Minister of Foreign Affairs of Russia · RU/foreign-minister',
    )
    expect(ask('posts', 'minister of foreign affairs of russia').said).toContain('RU/foreign-minister')
    expect(ask('posts', 'IR/army').said.split('\n').length).toBeGreaterThan(3)
    expect(ask('posts', 'هیچ‌چیز')).toEqual({
      code: 1,
      said: 'No post with “هیچ‌چیز” in its id or name is in the knowledge base.',
    })
  })

  it('says where nobody is known, the least of it first', () => {
    const { code, said } = ask('gaps', 'IR/')
    expect(code).toBe(0)
    // Named on every day since the eleventh government.
    expect(said).not.toContain('IR/president\n')
    const days = [...said.matchAll(/^ {2}(\S+) to (\S+)$/gm)].map(
      ([, first, last]) => (Date.parse(last!) - Date.parse(first!)) / 86_400_000 + 1,
    )
    expect(days.length).toBeGreaterThan(0)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(60)
    expect(ask('gaps', 'XX/')).toEqual({ code: 1, said: 'No post’s id begins with “XX/”.' })
  })

  it('says when nobody is called so', () => {
    expect(ask('person', 'هیچ‌کس ناشناس‌زاده')).toEqual({
      code: 1,
      said: 'Nobody called “هیچ‌کس ناشناس‌زاده” is in the knowledge base.',
    })
  })

  it('prints the holders of a post in order', () => {
    const { code, said } = ask('timeline', 'IR/foreign-minister')
    expect(code).toBe(0)
    const order = ['mohammad-javad-zarif', 'hossein-amir-abdollahian', 'ali-bagheri-kani', 'abbas-araghchi']
    const places = order.map((id) => said.indexOf(id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('counts the base in the agreed shape', () => {
    const stats = JSON.parse(ask('stats', '--json').said)
    expect(Object.keys(stats)).toEqual([
      'asOf',
      'countries',
      'persons',
      'memberships',
      'posts',
      'names',
      'sources',
      'unsourced',
      'parliamentaryShare',
      'currentHeads',
      'currentForeignMinisters',
    ])
    expect(stats.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(stats.unsourced).toBe(0)
    expect(stats.countries).toBeGreaterThanOrEqual(250)
    expect(stats.currentForeignMinisters.want).toBe(193)
    expect(stats.currentHeads.want).toBeGreaterThan(193)
    expect(stats.currentHeads.have).toBeLessThanOrEqual(stats.currentHeads.want)
  })

  it('prints the coverage by country and every gap', () => {
    const { code, said } = ask('coverage')
    expect(code).toBe(0)
    expect(said).toMatch(/^\| IR \| Iran \| \d+ \| \d+ \| \d+ \| ✓ \| ✓ \| ✓ \|$/m)
    const { currentHeads, currentForeignMinisters } = JSON.parse(ask('stats', '--json').said)
    const missing =
      currentHeads.want + currentForeignMinisters.want - currentHeads.have - currentForeignMinisters.have
    // An office stands after the country or a semicolon; notes on what was tried may name it as well.
    const listed = said
      .slice(said.indexOf('### Known gaps'))
      .match(/(?:\): |; )(?:head of state|head of government|foreign minister)/g)
    expect(listed?.length ?? 0).toBe(missing)
  })

  it('has its place in docs/knowledge.md', () => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/knowledge.md'), 'utf8')
    const written = between(document, 'new')
    expect(written).toContain(`${BEGIN}\n\nnew\n\n${END}`)
    expect(between(written, 'new')).toBe(written)
    expect(() => between('no markers', 'new')).toThrow('markers')
  })
})
