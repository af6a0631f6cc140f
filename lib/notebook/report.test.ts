import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyNotebook, sampleNotebook } from '../../tests/notebooks'
import { reportJson, reportMarkdown, reportOf } from './report'

const base = { version: 'abc', isGone: (id: string) => id === 'heydar-aliyev' }
const words = {
  ...{ title: 'T', base: (version: string) => `B ${version}`, shown: 'S', meant: 'M', notThis: 'N' },
  ...{ where: 'W', scopes: { mention: 'm', page: 'p', always: 'a' }, rule: 'R', page: 'P', gone: 'G' },
}

it('has the words, where they stand, what was shown and what is said; and who is gone from the base', () => {
  const report = reportOf(sampleNotebook.corrections, base)
  expect(report).toEqual({
    format: 'hashiyeh-corrections',
    version: 1,
    base: 'abc',
    corrections: [
      {
        words: 'علی‌اف',
        before: '',
        after: '',
        page: 'https://irna.ir/news/1',
        shown: { id: 'ilham-aliyev', name: 'الهام علی‌اف' },
        rule: 'only-candidate',
        meant: { id: 'heydar-aliyev', name: '=حیدر علی‌اف', gone: ['heydar-aliyev'] },
        scope: 'always',
      },
    ],
  })
  expect(reportMarkdown(report, words)).toBe(`# T

B abc

## علی‌اف

> …**علی‌اف**…

- S: الهام علی‌اف (\`ilham-aliyev\`)
- M: \\=حیدر علی‌اف (\`heydar-aliyev\`, G)
- W: a
- R: \`only-candidate\`
- P: <https://irna.ir/news/1>
`)
})

it('says of nobody that he is gone where the base could not be asked', () => {
  const report = reportOf(sampleNotebook.corrections, undefined)
  expect(report.base).toBeNull()
  expect(reportJson(report)).not.toContain('gone')
})

it('tells nothing of times and ids of the notebook, nor in which order things were said', () => {
  fc.assert(
    fc.property(anyNotebook, ({ corrections }) => {
      const report = reportOf(corrections, base)
      const all = reportJson(report) + reportMarkdown(report, words)
      for (const { id, created, modified } of corrections)
        for (const own of [id, created, modified]) expect(all).not.toContain(own)
      expect(reportJson(reportOf(corrections.toReversed(), base)).length).toBe(reportJson(report).length)
    }),
  )
})

it('takes nothing of a page as markup', () => {
  const [correction] = sampleNotebook.corrections
  const [quote, position] = correction!.target.selector
  const hostile = { ...quote, exact: '# <img src=x>\n- [a](b)', prefix: '`', suffix: '\n> *' }
  const target = {
    source: 'https://a.ir/<b>',
    selector: [hostile, position] as [typeof quote, typeof position],
  }
  const file = reportMarkdown(reportOf([{ ...correction!, target }], base), words)
  expect(file).toContain('## \\# \\<img src=x\\> - \\[a\\](b)\n')
  expect(file).toContain('<https://a.ir/%3Cb%3E>')
  expect(file.match(/^[#>-]/gm)).toHaveLength(8)
})
