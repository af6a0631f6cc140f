/**
 * `npm test`: everything that can be known about a change, on a fresh machine
 * too. Each step that is not Vitest counts as one test. The last line is
 * `N passed, N failed`; the exit code is 0 only where nothing failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureChromium, ensureFirefox } from './browsers'

const root = resolve(import.meta.dirname, '..')
const reports = join(root, '.output/tests')

let passed = 0
let failed = 0
const skipped: string[] = []

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

function note(ok: boolean, label: string, since: number): boolean {
  if (ok) passed++
  else failed++
  console.log(`${ok ? '✓' : '✗'} ${label} (${seconds(since)})`)
  return ok
}

/** Runs programs of node_modules/.bin one after the other; their output is shown where one fails. */
function step(label: string, ...commands: [program: string, ...args: string[]][]): boolean {
  const since = Date.now()
  for (const [program, ...args] of commands) {
    const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    })
    if (status === 0) continue
    console.log([`$ ${program} ${args.join(' ')}`, stdout, stderr, error?.message].filter(Boolean).join('\n'))
    return note(false, label, since)
  }
  return note(true, label, since)
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: 'passed' | 'failed'
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** One project of vitest.config.ts; its tests are counted one by one. */
function vitest(project: string): void {
  const since = Date.now()
  const report = join(reports, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  let result: VitestReport
  try {
    result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  } catch {
    note(false, `${project} tests: Vitest left no report`, since)
    return
  }
  const files = result.testResults
  // A file that could not be loaded has failed without a test of its own.
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  for (const { name } of broken) console.log(`✗ ${name} could not be run`)
  passed += result.numPassedTests
  const failures = result.numFailedTests + broken.length
  // Vitest also fails for errors outside of any test.
  failed += failures === 0 && status !== 0 ? 1 : failures
  const left = files
    .flatMap((file) => file.assertionResults)
    .filter((test) => !/passed|failed/.test(test.status))
  skipped.push(...left.map((test) => test.fullName.trim()))
  console.log(`${status === 0 ? '✓' : '✗'} ${project} tests (${seconds(since)})`)
}

function browsers(): boolean {
  const since = Date.now()
  try {
    const found = `${ensureChromium()} and ${ensureFirefox()}`
    return note(true, `browsers: ${found}`, since)
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return note(false, 'browsers', since)
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

step('types', ['wxt', 'prepare'], ['tsc', '--noEmit'])
step('lint and format', ['biome', 'check'])
step('no dead code', ['knip'])
step('knowledge records', ['tsx', 'scripts/kb.ts', 'check'])
vitest('unit')
const chromiumBuilt = step('build for Chromium', ['wxt', 'build'])
const firefoxBuilt = step('build for Firefox', ['wxt', 'build', '-b', 'firefox'])
if (firefoxBuilt) {
  step('the Firefox build by Mozilla’s rules', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'])
}
if (browsers() && chromiumBuilt && firefoxBuilt) vitest('e2e')
else note(false, 'end-to-end tests: not run, since a build or a browser is lacking', Date.now())

if (skipped.length > 0) console.log(`\nNot run here:\n${skipped.map((name) => `  ${name}`).join('\n')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
