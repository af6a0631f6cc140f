/** What breaks the rules of docs/knowledge.md. */
import { checkRecords } from '../../lib/knowledge/check'
import { checkForms } from '../../lib/knowledge/check-forms'
import type { Problem } from '../../lib/knowledge/records'
import { readRecords } from '../knowledge/read-records'
import { readWords, type Words } from '../knowledge/words'

let words: Words | undefined

export function problemsIn(directory: string): Problem[] {
  const { records, problems } = readRecords(directory)
  // A file that cannot be read would be missed by every record that leans on it.
  if (problems.length > 0) return problems
  words ??= readWords()
  return [...checkRecords(records), ...checkForms(records, words)]
}
