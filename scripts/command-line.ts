/** Runs a command line of this project as people do, for its tests. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** @param input standard input; closed where absent @param stopAfter bytes of output after which the reader goes away */
export function runScript(
  script: 'kb' | 'kb-update' | 'annotate',
  args: readonly string[],
  { input, stopAfter = Number.POSITIVE_INFINITY }: { input?: string; stopAfter?: number } = {},
): Promise<Outcome> {
  const root = join(import.meta.dirname, '..')
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: root })
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    outcome.stdout += chunk
    if (outcome.stdout.length > stopAfter) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    outcome.stderr += chunk
  })
  // It may end before it has read all.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  return new Promise((done) => {
    child.on('close', (code) => done({ ...outcome, code }))
  })
}
