/**
 * `npm run kb:update -- [--records DIRECTORY] [FILE.json …]`: proposes changes to the
 * records from Wikidata. Writes nothing without a person's yes. Exit codes: 0 done (also
 * where nothing was to be done or nobody could be asked), 1 what was accepted breaks a rule
 * and is taken back, 2 the question makes no sense or has no answer.
 */
import { createInterface } from 'node:readline/promises'
import { runUpdate } from './kb/update/run'
import { quietPipe } from './quiet-pipe'

quietPipe()
const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true
const terminal = isInteractive ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
// Ctrl-D and Ctrl-C end the questions without an answer: nothing is written then.
const closed = new Promise<string>((done) => terminal?.once('close', () => done('quit')))
try {
  process.exitCode = await runUpdate(
    process.argv.slice(2),
    console.log,
    terminal && ((question) => Promise.race([terminal.question(question), closed])),
  )
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 2
} finally {
  terminal?.close()
}
