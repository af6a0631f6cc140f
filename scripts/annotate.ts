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
import { annotate } from '../lib/annotate/annotate'
import { type Lexicon, openLexicon } from '../lib/annotate/lexicon'
import { type Document, documentsOf, readArguments } from './documents/documents'
import { InputError } from './documents/input'
import { loadPack } from './knowledge/build'
import { quietPipe } from './quiet-pipe'

function lineOf({ id, text, date, homeArea, isExtracted }: Document, lexicon: Lexicon): string {
  const { date: found, dateSource, mentions } = annotate(text, lexicon, { date, homeArea })
  const document = { id, date: found, dateSource, ...(isExtracted && { text }), mentions }
  return `${JSON.stringify(document)}\n`
}

async function run(): Promise<void> {
  const { date, files } = readArguments(process.argv.slice(2))
  const lexicon = openLexicon(loadPack())
  for await (const document of documentsOf(files, date, process.stdin)) {
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
