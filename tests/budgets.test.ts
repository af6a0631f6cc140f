/** The budgets of `scripts/bench/budgets.ts` that need no browser; `npm run bench` gives the exact figures. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { budgets } from '../scripts/bench/budgets'
import type { Ratios } from '../scripts/bench/quick'
import { buildKnowledge } from '../scripts/knowledge/build'

test('the base the extension carries is no heavier than its budget', () => {
  const { indexFile, entitiesFile } = buildKnowledge()
  const bytes = [indexFile, entitiesFile].map((file) => gzipSync(readFileSync(file)).byteLength)
  expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(budgets.pack)
})

// A moment in which the machine is taken away must not decide.
test('finding names and annotating take a bounded number of passes over the text', { retry: 2 }, () => {
  const quick = join(import.meta.dirname, '../scripts/bench/quick.ts')
  const said = execFileSync(process.execPath, ['--import', 'tsx', quick], { encoding: 'utf8' })
  const ratios = JSON.parse(said) as Ratios
  expect(ratios.spot).toBeLessThanOrEqual(budgets.spot)
  expect(ratios.annotate).toBeLessThanOrEqual(budgets.annotate)
  expect(ratios.tenTimesTheText).toBeLessThanOrEqual(budgets.tenTimesTheText)
})
