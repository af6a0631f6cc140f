/** The spelling dictionary and the list of surnames that are words, folded as the matcher folds. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { foldLetters } from '../../lib/text/fold'
import { KNOWLEDGE_DIR } from './read-records'

/** Words of `@cspell/dict-fa-ir`; takes about a second to unpack. */
export function readDictionary(): Set<string> {
  const file = createRequire(import.meta.url).resolve('@cspell/dict-fa-ir/fa-IR.trie.gz')
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
