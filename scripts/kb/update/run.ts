/** The command: reads results, prints what they would change, asks, writes. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Records } from '../../../lib/knowledge/records'
import { KNOWLEDGE_DIR, readRecords } from '../../knowledge/read-records'
import { problemsIn } from '../problems'
import type { Change } from './change'
import { ask as askWikidata, type Service } from './endpoint'
import { propose } from './propose'
import { readQueries } from './queries'
import { type Row, readRows } from './results'
import { describe, postOf } from './words'
import { write } from './write'

const USAGE = `Usage: npm run kb:update -- [FILE.json …]
  Without a file, Wikidata is asked.
  FILE.json             results of the queries, in the SPARQL 1.1 Query Results JSON Format
  --query NAME          asks only this query; may be given again
  --print NAME          prints a query, to be put into https://query.wikidata.org
  --records DIRECTORY   other records than assets/knowledge`

type Print = (line: string) => void
/** Asks a person; undefined where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        query: { type: 'string', multiple: true, default: [] },
        print: { type: 'string' },
        records: { type: 'string', default: KNOWLEDGE_DIR },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

/**
 * @returns the exit code
 * @throws Error with a sentence if the arguments make no sense or a source has no answer
 */
export async function runUpdate(
  args: readonly string[],
  print: Print,
  ask: Ask,
  service?: Service,
): Promise<number> {
  const { values, positionals: files } = readOptions(args)
  const { queries, posts } = readQueries()
  const named = (name: string) => {
    const query = queries.find((one) => one.name === name)
    if (!query)
      throw new Error(`“${name}” is no query; there are ${queries.map((one) => one.name).join(', ')}.`)
    return query
  }
  if (values.print !== undefined) {
    print(named(values.print).sparql.trimEnd())
    return 0
  }
  if (values.query.length > 0 && files.length > 0)
    throw new Error('“--query” says what to ask Wikidata for; a file has its answer already.')
  const chosen = values.query.length > 0 ? values.query.map(named) : queries

  const broken = problemsIn(values.records)
  if (broken.length > 0)
    throw new Error(
      `The records break ${broken.length} rules, see “npm run -s kb -- check”; nothing can be compared.`,
    )
  const { records } = readRecords(values.records)

  const rows: Row[] = []
  if (files.length > 0) for (const file of files) rows.push(...readRows(readText(file), file))
  else
    for (const { name, title, sparql } of chosen) {
      print(`Asking Wikidata for ${title} …`)
      rows.push(...readRows(await askWikidata(sparql, service), `The answer to “${name}”`))
    }

  const { changes, asides, same } = propose(rows, records, posts)
  changes.sort((a, b) => (postOf(a, records) < postOf(b, records) ? -1 : 1))
  for (const { who, post, why } of asides) print(`Left aside: ${who}\n  ${post}: ${why}`)
  for (const [i, change] of changes.entries()) print(heading(change, i, records))
  print(
    `${rows.length} statements of Wikidata beside the base of ${records.asOf}: ${same} tenures say nothing new, ${changes.length} changes are proposed, ${asides.length} are left aside.`,
  )
  if (changes.length === 0) return 0
  if (!ask) {
    print('Nothing was written: only a person at a terminal can say yes.')
    return 0
  }
  const accepted = await choose(changes, records, ask)
  if (accepted.length === 0) {
    print('Nothing was written.')
    return 0
  }
  const titles = new Map(queries.map(({ name, title }) => [name, title]))
  const { files: written, problems } = write(accepted, records, values.records, titles)
  for (const { file, line, message } of problems) print(`${file}:${line}: ${message}`)
  if (problems.length > 0) {
    print(
      'Nothing was written: the accepted changes break these rules. Say no to those, or put the records right first.',
    )
    return 1
  }
  print(`${accepted.length} changes written; read them with “git diff” before they are committed:`)
  for (const file of written) print(`  ${file}`)
  return 0
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} cannot be read.`)
  }
}

function heading(change: Change, i: number, records: Records): string {
  return `${i + 1}. ${describe(change, records).join('\n   ')}`
}

/** What only a person who looks it up can decide is asked for one by one, whatever was said before. */
function isDelicate(change: Change, { persons }: Records): boolean {
  if (change.kind !== 'date') return change.kind === 'identity'
  return change.how === 'differs' || persons.get(change.person)!.held[change.index]!.note !== undefined
}

/** @returns the changes a person said yes to; none where he quits */
async function choose(
  changes: readonly Change[],
  records: Records,
  ask: NonNullable<Ask>,
): Promise<Change[]> {
  const accepted: Change[] = []
  const strangers = new Set<string>()
  let all = false
  // Who somebody is comes before what he did.
  const order = changes.map((change, i) => ({ change, i }))
  order.sort((a, b) => Number(b.change.kind === 'identity') - Number(a.change.kind === 'identity'))
  for (const { change, i } of order) {
    if (strangers.has(change.person)) continue
    const delicate = isDelicate(change, records)
    if (!all || delicate) {
      const choices = delicate ? '[y]es, [n]o' : '[y]es, [n]o, [a]ll the plain ones from here on'
      const answer = (
        await ask(`${heading(change, i, records)}\n   write it? ${choices}, [q]uit without writing: `)
      )
        .trim()
        .toLowerCase()[0]
      if (answer === 'q') return []
      const isYes = answer === 'y' || (answer === 'a' && !delicate)
      all ||= answer === 'a' && !delicate
      if (!isYes) {
        if (change.kind === 'identity') strangers.add(change.person)
        continue
      }
    }
    accepted.push(change)
  }
  return accepted
}
