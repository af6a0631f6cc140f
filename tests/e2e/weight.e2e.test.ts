/** What the builds weigh on every page of a known site. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { budgets } from '../../scripts/bench/budgets'

it.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s is no heavier than its budget', (target) => {
  const folder = resolve(import.meta.dirname, '../../.output', target)
  const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[]
  }
  const files = content_scripts.flatMap(({ js }) => js).map((file) => readFileSync(join(folder, file)))
  expect(gzipSync(Buffer.concat(files)).byteLength).toBeLessThanOrEqual(budgets.contentScript)
})
