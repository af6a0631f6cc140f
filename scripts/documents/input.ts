/** Reading streams of bytes: whole, by lines, or by their first letter. */

/** What was given cannot be read; its message is a sentence with file and line. */
export class InputError extends Error {}

export async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/**
 * Lines of UTF-8, numbered from 1. They end at `\n` alone: node:readline would
 * also cut at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ number: number; line: string }> {
  // Takes a byte order mark away and keeps letters together that chunks cut apart.
  const decoder = new TextDecoder()
  let rest: string[] = []
  let number = 0
  for await (const chunk of chunks) {
    const [first = '', ...further] = decoder.decode(chunk, { stream: true }).split('\n')
    rest.push(first)
    for (const next of further) {
      yield { number: ++number, line: rest.join('') }
      rest = [next]
    }
  }
  rest.push(decoder.decode())
  yield { number: ++number, line: rest.join('') }
}

const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

/** The first letter of a stream that is no white space or byte order mark, and the stream with it still in. */
export async function peek(
  stream: AsyncIterable<Buffer>,
): Promise<{ first: string | undefined; chunks: AsyncIterable<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let first: string | undefined
  while (first === undefined) {
    const { value, done } = await iterator.next()
    if (done) break
    held.push(value)
    const byte = value.find((one: number) => !BLANK.has(one))
    first = byte === undefined ? undefined : String.fromCharCode(byte)
  }
  async function* chunks() {
    yield* held
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { first, chunks: chunks() }
}
