/** The commands of `kb`: each prints and gives the exit code. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../lib/knowledge/graph'
import { type Answer, openQuestions, type Questions } from '../../lib/knowledge/questions'
import type { Records } from '../../lib/knowledge/records'
import { loadEntities, loadPack } from '../knowledge/build'
import { KNOWLEDGE_DIR, readRecords } from '../knowledge/read-records'
import { coverageOf, statsOf } from './coverage'
import { personsNamed } from './find-person'
import { postsCalled, uncovered } from './find-posts'
import { sourcesMarkdown } from './licences'
import { between, coverageMarkdown } from './markdown'
import { problemsIn } from './problems'
import { breaksOf, tenureWords } from './tenure'

const USAGE = `Usage: npm run -s kb -- COMMAND
  check                 every rule of docs/knowledge.md, with file and line of what breaks it
  holder POST DATE      who held a post on a day: holder IR/foreign-minister 2023-10-09
  person NAME           all posts of a person: a Persian or Latin name, or an id
  timeline POST         all who held a post, with gaps and overlaps
  posts WORDS           the posts whose id or name has these words: posts وزیر خارجه روسیه
  gaps BEGINNING        where nobody is known since 2013, of posts whose id begins so: gaps IR/
  stats [--json]        how much is in the base
  coverage [--write]    the table by country and the known gaps; --write puts it into docs/knowledge.md
  sources [--write]     the data sets and their licences; --write puts them into assets/knowledge/SOURCES.md`

/** A question that makes no sense; its message is a sentence. */
class UsageError extends Error {}

const DOCUMENT = join(import.meta.dirname, '../../docs/knowledge.md')

type Print = (line: string) => void

interface Base {
  questions: Questions
  asOf: string
  personsNamed(name: string): string[]
}

function openBase(): Base {
  const pack = loadPack()
  return {
    questions: openQuestions(pack, loadEntities()),
    asOf: pack.info.asOf,
    personsNamed: (name) => personsNamed(name, pack),
  }
}

function sourceLines({ membership }: Answer, { questions }: Base): string[] {
  return questions
    .sourcesOf(membership)
    .map(({ id, title, url, date }) => `    source ${id}: ${title}, ${date}, ${url}`)
}

function personName({ person, certain }: Answer): string {
  return `${certain ? '' : 'perhaps '}${person.name} · ${person.nameEn} · ${person.id}`
}

function check(print: Print): number {
  const all = problemsIn(KNOWLEDGE_DIR)
  for (const { file, line, message } of all) print(`${file}:${line}: ${message}`)
  return all.length > 0 ? 1 : 0
}

function holder(print: Print, base: Base, post: string, date: string): number {
  const { questions, asOf } = base
  const { name, nameEn } = questions.postOf(post)
  const found = questions.holderOf(post, date)
  print(`${name} · ${nameEn} · ${post}, on ${date}`)
  const describe = (answer: Answer) => `${personName(answer)}\n    ${tenureWords(answer.membership, asOf)}`
  if (!found.some(({ certain }) => certain)) {
    print('Nobody is known for certain to have held it that day.')
    const others = questions.timelineOf(post).filter((one) => !found.some((f) => f.person === one.person))
    const before = others.filter(({ membership }) => begins(membership) <= date).at(-1)
    const after = others.find(({ membership }) => begins(membership) > date)
    if (before) print(`Before: ${describe(before)}`)
    if (after) print(`After: ${describe(after)}`)
  }
  for (const answer of found) print([describe(answer), ...sourceLines(answer, base)].join('\n'))
  return found.some(({ certain }) => certain) ? 0 : 1
}

/** First day a source shows the holder, as far as it is known; sorts as text. */
function begins({ start, seen }: Answer['membership']): string {
  return start === 'unknown' ? (seen?.split('/')[0] ?? '') : start
}

function person(print: Print, base: Base, name: string): number {
  const ids = base.personsNamed(name)
  if (ids.length === 0) {
    print(`Nobody called “${name}” is in the knowledge base.`)
    return 1
  }
  for (const id of ids) {
    const career = base.questions.careerOf(id)
    const names = career[0]!.person
    print(`${names.name} · ${names.nameEn} · ${id}`)
    if (names.otherNames.length > 0) print(`  also ${names.otherNames.join('، ')}`)
    for (const answer of career) {
      print(`  ${answer.post.name} · ${answer.post.nameEn} · ${answer.post.id}`)
      print(`    ${tenureWords(answer.membership, base.asOf)}`)
      for (const line of sourceLines(answer, base)) print(line)
    }
  }
  return 0
}

function timeline(print: Print, base: Base, id: string): number {
  const { questions, asOf } = base
  const post = questions.postOf(id)
  print(`${post.name} · ${post.nameEn} · ${id}${post.seats > 1 ? `, ${post.seats} seats` : ''}`)
  const all = questions.timelineOf(id)
  // Several at once are the nature of a post with seats.
  const breaks = post.seats > 1 ? [] : breaksOf(all, asOf)
  all.forEach((answer, i) => {
    const found = breaks[i]
    if (found?.kind === 'gap') print(`  gap: nobody is known from ${found.first} to ${found.last}`)
    if (found?.kind === 'overlap') print(`  overlap: two at once from ${found.first} to ${found.last}`)
    print(`  ${personName(answer)}\n    ${tenureWords(answer.membership, asOf)}`)
  })
  if (all.length === 0) print('  Nobody is known to have held it.')
  return all.length > 0 ? 0 : 1
}

function posts(print: Print, words: string): number {
  const { graph } = loadPack()
  const found = postsCalled(words, graph)
  for (const i of found) print(postLine(graph, i))
  if (found.length === 0) print(`No post with “${words}” in its id or name is in the knowledge base.`)
  return found.length > 0 ? 0 : 1
}

function postLine({ posts: { ids, labels, labelsEn } }: Graph, i: number): string {
  return `${labels[i]} · ${labelsEn[i]} · ${ids[i]}`
}

/** Shorter ones are handovers. */
const LEAST_GAP_DAYS = 60

function gaps(print: Print, beginning: string): number {
  const { graph, info } = loadPack()
  const found = graph.posts.ids
    .flatMap((id, i) => (id.startsWith(beginning) && graph.postSeats[i]! <= 1 ? [i] : []))
    .map((i) => ({ i, all: uncovered(graph, i, info.asOf, LEAST_GAP_DAYS) }))
  if (found.length === 0) {
    print(`No post’s id begins with “${beginning}”.`)
    return 1
  }
  const days = (all: readonly { days: number }[]) => all.reduce((sum, one) => sum + one.days, 0)
  for (const { i, all } of found
    .filter(({ all }) => all.length > 0)
    .sort((a, b) => days(a.all) - days(b.all))) {
    print(postLine(graph, i))
    for (const { first, last } of all) print(`  ${first} to ${last}`)
  }
  return 0
}

function readWhole(): Records {
  const { records, problems } = readRecords()
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message} (left out)`)
  return records
}

function stats(print: Print, json: boolean): number {
  const found = statsOf(readWhole())
  if (json) print(JSON.stringify(found))
  else
    for (const [key, value] of Object.entries(found))
      print(`${key}: ${typeof value === 'object' ? `${value.have} of ${value.want}` : value}`)
  return 0
}

function coverage(print: Print, write: boolean): number {
  const records = readWhole()
  const generated = coverageMarkdown(coverageOf(records), records.knownGaps, statsOf(records))
  if (write) writeFileSync(DOCUMENT, between(readFileSync(DOCUMENT, 'utf8'), generated))
  else print(generated)
  return 0
}

function sources(print: Print, write: boolean): number {
  const generated = sourcesMarkdown(readWhole())
  if (write) writeFileSync(join(KNOWLEDGE_DIR, 'SOURCES.md'), generated)
  else print(generated.trimEnd())
  return 0
}

/**
 * Runs one command line. @returns 0 answered, 1 nothing found or a rule broken
 * @throws Error with a sentence if the question makes no sense
 */
export function runKb([command, ...args]: readonly string[], print: Print): number {
  /** The arguments, if there are as many as the command wants. */
  const wanted = (...names: string[]): string[] => {
    if (args.length !== names.length)
      throw new UsageError(`“${command}” wants ${names.join(' and ') || 'nothing more'}.\n${USAGE}`)
    return args
  }
  const hasFlag = (flag: string): boolean => {
    if (args.some((arg) => arg !== flag))
      throw new UsageError(`“${command}” knows no “${args.find((arg) => arg !== flag)}”.\n${USAGE}`)
    return args.length > 0
  }
  switch (command) {
    case 'check':
      wanted()
      return check(print)
    case 'holder': {
      const [post = '', date = ''] = wanted('a post', 'a day')
      return holder(print, openBase(), post, date)
    }
    case 'person':
      // A name may be given without quotes.
      if (args.length === 0) wanted('a name')
      return person(print, openBase(), args.join(' '))
    case 'timeline': {
      const [post = ''] = wanted('a post')
      return timeline(print, openBase(), post)
    }
    case 'posts':
      if (args.length === 0) wanted('words of a post')
      return posts(print, args.join(' '))
    case 'gaps': {
      const [beginning = ''] = wanted('the beginning of an id')
      return gaps(print, beginning)
    }
    case 'stats':
      return stats(print, hasFlag('--json'))
    case 'coverage':
      return coverage(print, hasFlag('--write'))
    case 'sources':
      return sources(print, hasFlag('--write'))
    default:
      throw new UsageError(command === undefined ? USAGE : `“${command}” is no command of kb.\n${USAGE}`)
  }
}
