/** Which words are ordinary Persian: the spelling dictionary and our own lists, folded as the matcher folds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { foldLetters } from '../../lib/text/fold'
import { KNOWLEDGE_DIR } from './read-records'

const ROOT = join(import.meta.dirname, '../..')

const DEGREES = ['تر', 'ترین'].map(foldLetters)
/** «مهاجرانم»: the dictionary gives this plural to nouns for people, and to no foreign or family name. */
const LIVING_PLURAL = foldLetters('انم')

/** Each takes folded letters. */
export interface Words {
  /** In the spelling dictionary, which knows many names as well. */
  isWord(letters: string): boolean
  /** Surely a word, whatever it names: by the list of people, or by how the dictionary inflects it. */
  isOrdinary(letters: string): boolean
  /** In the dictionary, and yet nothing but a name to a reader of news. */
  isOnlyName(letters: string): boolean
}

/** Takes about a second. */
export function readWords(): Words {
  const dictionary = readDictionary()
  const ordinary = readList('ordinary-words.txt')
  const names = readList('only-names.txt')
  return {
    isWord: (letters) => dictionary.has(letters),
    isOrdinary: (letters) => ordinary.has(letters) || (!names.has(letters) && isInflected(letters)),
    isOnlyName: (letters) => names.has(letters),
  }

  function isInflected(letters: string): boolean {
    return (
      DEGREES.some((ending) => dictionary.has(letters + ending)) ||
      // After a vowel every word has this ending.
      (!/[ایوه]$/.test(letters) && dictionary.has(letters + LIVING_PLURAL))
    )
  }
}

/** Words of `@cspell/dict-fa-ir`. */
export function readDictionary(): Set<string> {
  // The package exports only its cspell settings; the word list lies beside them.
  const file = join(ROOT, 'node_modules/@cspell/dict-fa-ir/fa-IR.trie.gz')
  const words = new Set<string>()
  for (const word of decodeTrie(gunzipSync(readFileSync(file))).words())
    if (!word.startsWith('~')) words.add(foldLetters(word))
  return words
}

/** A list of `assets/knowledge/`: one word a line, `#` begins a comment. */
function readList(name: string): Set<string> {
  const text = readFileSync(join(KNOWLEDGE_DIR, name), 'utf8')
  return new Set(
    text
      .split('\n')
      .map((line) => foldLetters(line.replace(/#.*/, '')))
      .filter(Boolean),
  )
}
