/**
 * `npm run -s kb -- COMMAND …`: questions to the knowledge base, for people and for tests.
 * Exit codes: 0 answered, 1 nothing found or a rule broken, 2 the question makes no sense.
 */
import { runKb } from './kb/commands'
import { quietPipe } from './quiet-pipe'

quietPipe()
try {
  process.exitCode = runKb(process.argv.slice(2), console.log)
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 2
}
