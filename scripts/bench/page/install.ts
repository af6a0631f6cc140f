/** How long the base takes to be installed, beside a bare write of the same bytes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../../tests/bundle'
import { calling } from '../../in-page'
import type { BuiltKnowledge } from '../../knowledge/build'
import { median } from '../measure'
import type { BenchBrowser } from './browser'
import type * as Harness from './install-harness'

/** Milliseconds. */
export interface Install {
  ours: number
  floor: number
}

declare const harness: typeof Harness

const runInstall = (version: string) => harness.install(version)
const runFloor = () => harness.floor()

export async function measureInstall(
  browser: BenchBrowser,
  { version, indexFile, entitiesFile }: BuiltKnowledge,
  rounds: number,
): Promise<Install> {
  const origin = 'http://install.example'
  const { web, launched } = browser
  web.put(`${origin}/`, { html: '<!doctype html><meta charset="utf-8"><script src="harness.js"></script>' })
  const code = await bundle(join(import.meta.dirname, 'install-harness.ts'), 'harness')
  web.put(`${origin}/harness.js`, {
    html: code,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
  web.put(`${origin}/index.bin`, { html: readFileSync(indexFile) })
  web.put(`${origin}/entities.json`, { html: readFileSync(entitiesFile) })
  const page = await launched.context.newPage()
  await page.goto(`${origin}/`)
  const times: Install[] = []
  for (let round = 0; round < rounds; round++) {
    const floor = await page.evaluate<number>(calling(runFloor, []))
    const ours = await page.evaluate<number>(calling(runInstall, [version]))
    times.push({ ours, floor })
  }
  await page.close()
  return { ours: median(times.map(({ ours }) => ours)), floor: median(times.map(({ floor }) => floor)) }
}
