/** What the builds weigh on the pages a reader reads. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { budgets } from '../../scripts/bench/budgets'

describe.each(['chrome-mv3', 'firefox-mv3'])('in %s', (target) => {
  const folder = resolve(import.meta.dirname, '../../.output', target)
  const weigh = (files: string[]) =>
    gzipSync(Buffer.concat(files.map((file) => readFileSync(join(folder, file))))).byteLength

  it('the content script is no heavier than its budget', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      content_scripts: { js: string[] }[]
    }
    expect(weigh(content_scripts.flatMap(({ js }) => js))).toBeLessThanOrEqual(budgets.contentScript)
  })

  it('the card is no heavier than its budget', () => {
    expect(weigh(['card.js'])).toBeLessThanOrEqual(budgets.cardScript)
  })
})
