/**
 * `npm run -s annotate -- [--date YYYY-MM-DD] [FILE …]`: the pipeline of the page,
 * for researchers and tests. One JSON line out for each document, in order.
 *
 * - `.jsonl`: a line `{"id","text","date"}` for each document, read as a stream.
 * - HTML (`.html`, `.htm`, or a text that begins as HTML does): the article's text
 *   and day as the extension would read them; `--date` comes before the page's own
 *   day. The text goes out as `"text"`, since the offsets are into it.
 * - anything else is plain text; its id is the file's name without its ending.
 * - no file, or `-`: standard input; JSON Lines if its first letter is `{`.
 *
 * What cannot be read ends the run with a sentence on stderr and exit code 2;
 * documents before it have been printed by then.
 */
import { createReadStream } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../lib/annotate/annotate'
import { type Lexicon, openLexicon } from '../lib/annotate/lexicon'
import { parseDay } from '../lib/knowledge/edtf'
import { bytesOf, InputError, linesOf, peek } from './input'
import { loadPack } from './knowledge/build'
import { quietPipe } from './quiet-pipe'
import { decodePage, isPage, readSavedPage } from './saved-page'

const USAGE = 'Usage: npm run -s annotate -- [--date YYYY-MM-DD] [FILE …]'

interface Document {
  id: string
  text: string
  /** YYYY-MM-DD */
  date?: string
  homeArea?: string
  /** Give the text out as well: it was taken out of a page. */
  isExtracted?: boolean
}

function readArguments(): { date?: string; files: string[] } {
  let parsed: { values: { date?: string }; positionals: string[] }
  try {
    parsed = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    // Its further sentences are about options that begin with a dash.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ')
    throw new InputError(`${reason}.\n${USAGE}`)
  }
  const { date } = parsed.values
  if (date !== undefined && parseDay(date) === undefined)
    throw new InputError(`“${date}” is not a day; write --date YYYY-MM-DD.`)
  return { date, files: parsed.positionals }
}

/** The documents of a stream of JSON Lines. */
async function* jsonLines(
  name: string,
  chunks: AsyncIterable<Buffer>,
  date?: string,
): AsyncGenerator<Document> {
  for await (const { number, line } of linesOf(chunks)) {
    if (line.trim() === '') continue
    const at = `${name}:${number}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new InputError(`${at}: this line is not JSON.`)
    }
    if (typeof value !== 'object' || value === null) throw new InputError(`${at}: a document is an object.`)
    const { id, text, date: own } = value as Record<string, unknown>
    if (typeof text !== 'string') throw new InputError(`${at}: a document needs a “text”.`)
    if (text.trim() === '') throw new InputError(`${at}: the “text” of this document is empty.`)
    const day = own ?? date
    if (day !== undefined && (typeof day !== 'string' || parseDay(day) === undefined))
      throw new InputError(`${at}: “${day}” is not a day; write YYYY-MM-DD.`)
    yield {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(number),
      text,
      date: day,
    }
  }
}

/** The one document of a file that is text or HTML. */
async function wholeFile(
  name: string,
  path: string,
  chunks: AsyncIterable<Buffer>,
  date?: string,
): Promise<Document> {
  const bytes = await bytesOf(chunks)
  const text = bytes.toString('utf8')
  const id = basename(path, extname(path))
  if (!isPage(text, path)) {
    if (text.trim() === '') throw new InputError(`${name}:1: there is no text in it.`)
    return { id, text, date }
  }
  const page = readSavedPage(decodePage(bytes))
  if (page.text === '') throw new InputError(`${name}:1: there is no article with running text on this page.`)
  return { id, text: page.text, date: date ?? page.published, homeArea: page.homeArea, isExtracted: true }
}

async function* documentsOf(files: readonly string[], date?: string): AsyncGenerator<Document> {
  for (const file of files.length > 0 ? files : ['-']) {
    if (file === '-') {
      const { first, chunks } = await peek(process.stdin)
      if (first === '{') yield* jsonLines('standard input', chunks, date)
      else yield await wholeFile('standard input', 'stdin', chunks, date)
      continue
    }
    // npm runs scripts in the project's folder; INIT_CWD is where the person was.
    const path = resolve(process.env.INIT_CWD ?? '.', file)
    try {
      const chunks: AsyncIterable<Buffer> = createReadStream(path)
      if (extname(path) === '.jsonl') yield* jsonLines(file, chunks, date)
      else yield await wholeFile(file, path, chunks, date)
    } catch (error) {
      if (error instanceof InputError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      throw new InputError(`${file}:1: it cannot be read (${reason}).`)
    }
  }
}

function lineOf({ id, text, date, homeArea, isExtracted }: Document, lexicon: Lexicon): string {
  const { date: found, dateSource, mentions } = annotate(text, lexicon, { date, homeArea })
  const document = { id, date: found, dateSource, ...(isExtracted && { text }), mentions }
  return `${JSON.stringify(document)}\n`
}

async function run(): Promise<void> {
  const { date, files } = readArguments()
  const lexicon = openLexicon(loadPack())
  for await (const document of documentsOf(files, date)) {
    // The next document waits for its reader, so that no more than one is held.
    if (!process.stdout.write(lineOf(document, lexicon)))
      await new Promise((written) => process.stdout.once('drain', written))
  }
}

quietPipe()
try {
  await run()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof InputError ? error.message : error.stack)
  process.exitCode = 2
}
