/** `npm run -s kb -- …`: questions to the knowledge base, for people and for tests. */
import { checkRecords } from '../lib/knowledge/check'
import { readRecords } from './knowledge/read-records'

const { records, problems } = readRecords()
const all = [...problems, ...checkRecords(records)]
for (const p of all) console.log(`${p.file}:${p.line}: ${p.message}`)
process.exitCode = all.length ? 1 : 0
