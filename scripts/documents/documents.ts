/** Command line of `annotate` → documents: what is read, from where, and what cannot be. */
import { createReadStream } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDay } from '../../lib/knowledge/edtf'
import { decodePage, isPage, readSavedPage } from '../saved-page'
import { bytesOf, InputError, linesOf, peek } from './input'

const USAGE = 'Usage: npm run -s annotate -- [--date YYYY-MM-DD] [FILE …]'

export interface Document {
  id: string
  text: string
  /** YYYY-MM-DD */
  date?: string
  homeArea?: string
  /** Give the text out as well: it was taken out of a page. */
  isExtracted?: boolean
}

/** @throws InputError with a sentence */
export function readArguments(args: readonly string[]): { date?: string; files: string[] } {
  let parsed: { values: { date?: string }; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...args], options: { date: { type: 'string' } }, allowPositionals: true })
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

/**
 * Documents one after the other, as they are asked for; of no file, those of `stdin`.
 * @throws InputError with file and line, after all documents before
 */
export async function* documentsOf(
  files: readonly string[],
  date: string | undefined,
  stdin: AsyncIterable<Buffer>,
): AsyncGenerator<Document> {
  for (const file of files.length > 0 ? files : ['-']) {
    if (file === '-') {
      const { first, chunks } = await peek(stdin)
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
