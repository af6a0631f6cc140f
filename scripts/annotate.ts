/**
 * `npm run -s annotate -- [--date YYYY-MM-DD] [FILE …]`: the pipeline of the page,
 * for researchers and tests. One JSON line out for each document; files are read
 * one after the other, JSON Lines line by line.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import { annotate } from '../lib/annotate/annotate'
import { type Lexicon, openLexicon } from '../lib/annotate/lexicon'
import { parseDay } from '../lib/knowledge/edtf'
import { loadPack } from './knowledge/build'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

let date: string | undefined
const files: string[] = []
const args = process.argv.slice(2)
for (let i = 0; i < args.length; i++) {
  if (args[i] === '--date') {
    date = args[++i]
    if (date === undefined || parseDay(date) === undefined)
      fail(`“${date ?? ''}” is not a day; write --date YYYY-MM-DD.`)
  } else files.push(args[i]!)
}

function print(lexicon: Lexicon, id: string, text: string, day: string | undefined) {
  const { date: found, dateSource, mentions } = annotate(text, lexicon, { date: day })
  console.log(JSON.stringify({ id, date: found, dateSource, mentions }))
}

async function jsonLines(lexicon: Lexicon, name: string, input: NodeJS.ReadableStream) {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (!line.trim()) continue
    let document: { id?: unknown; text?: unknown; date?: unknown }
    try {
      document = JSON.parse(line)
    } catch {
      fail(`${name}:${number}: this line is not JSON.`)
    }
    if (typeof document.text !== 'string') fail(`${name}:${number}: a document needs a “text”.`)
    const day = typeof document.date === 'string' ? document.date : date
    if (day !== undefined && parseDay(day) === undefined) fail(`${name}:${number}: “${day}” is not a day.`)
    print(lexicon, String(document.id ?? number), document.text, day)
  }
}

const lexicon = openLexicon(loadPack())
if (files.length === 0) {
  const text = readFileSync(0, 'utf8')
  if (text.startsWith('{')) {
    const { Readable } = await import('node:stream')
    await jsonLines(lexicon, 'standard input', Readable.from([text]))
  } else print(lexicon, 'stdin', text, date)
}
for (const file of files) {
  if (extname(file) === '.jsonl') {
    await jsonLines(
      lexicon,
      file,
      createReadStream(file, 'utf8').on('error', () => fail(`${file} cannot be read.`)),
    )
    continue
  }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    fail(`${file} cannot be read.`)
  }
  print(lexicon, basename(file, extname(file)), text, date)
}
