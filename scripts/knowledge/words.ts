/** The spelling dictionary and the list of surnames that are words, folded as the matcher folds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { foldLetters } from '../../lib/text/fold'
import { KNOWLEDGE_DIR } from './read-records'

const ROOT = join(import.meta.dirname, '../..')

/** Words of `@cspell/dict-fa-ir`; takes about a second to unpack. */
export function readDictionary(): Set<string> {
  // The package exports only its cspell settings; the word list lies beside them.
  const file = join(ROOT, 'node_modules/@cspell/dict-fa-ir/fa-IR.trie.gz')
  const words = new Set<string>()
  for (const word of decodeTrie(gunzipSync(readFileSync(file))).words())
    if (!word.startsWith('~')) words.add(foldLetters(word))
  return words
}

/** `assets/knowledge/ordinary-words.txt`: one word a line, `#` begins a comment. */
export function readOrdinaryWords(): Set<string> {
  const text = readFileSync(join(KNOWLEDGE_DIR, 'ordinary-words.txt'), 'utf8')
  return new Set(
    text
      .split('\n')
      .map((line) => foldLetters(line.replace(/#.*/, '')))
      .filter(Boolean),
  )
}
