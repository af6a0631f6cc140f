/** Run as a process of its own by bench.ts: memory an opened base takes, in bytes, on standard output. */
import { readFileSync } from 'node:fs'
import { openLexicon } from '../../lib/annotate/lexicon'
import { readPack } from '../../lib/knowledge/pack'

const bytes = readFileSync(process.argv[2]!)
const used = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const before = used() - bytes.byteLength
const lexicon = openLexicon(
  readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer),
)
const after = used() - bytes.byteLength
console.log(after - before)
// Held until here, or it would be collected before it is measured.
if (lexicon.graph.persons.ids.length === 0) process.exitCode = 1
