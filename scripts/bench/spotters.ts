/**
 * Ways to find many names in a text, side by side. All but ours match plain
 * strings: they neither fold letters, nor know a lost ZWNJ, nor where a word ends,
 * so that they do less for their time.
 */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast'
import AhoCorasick from 'ahocorasick'
import ModernAhoCorasick from 'modern-ahocorasick'
import { spot } from '../../lib/annotate/spot'
import { buildFormIndex, type Form } from '../../lib/knowledge/form-index'
import { cut } from '../../lib/text/units'
import type { Timed } from './measure'

/** The least a program can do that reads a text at all. */
export function floor(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

export function ours(text: string, forms: readonly Form[]): Timed {
  const index = buildFormIndex(forms)
  return { name: 'hashiyeh', run: () => spot(cut(text), index) }
}

/** Characters of the text a slow rival is given; its time is scaled up. */
const SLOW_PART = 50_000
const SLOWEST_PART = 5_000
const SAMPLE_NAMES = 500

export function rivals(text: string, forms: readonly Form[]): Timed[] {
  const names = [...new Set(forms.map((form) => form.text))]
  const onPart = (length: number, run: (part: string) => unknown) => {
    const part = text.slice(0, length)
    return { run: () => run(part), scale: text.length / part.length }
  }
  const monyone = new Monyone(names)
  const brunorb = new AhoCorasick(names)
  const modern = new ModernAhoCorasick(names)
  const trie = buildTrie(names)
  // Longest first: an alternation takes the first that fits.
  const alternation = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g')
  const sample = names.filter((_, i) => i % Math.ceil(names.length / SAMPLE_NAMES) === 0)
  return [
    { name: '@monyone/aho-corasick', run: () => monyone.matchInText(text) },
    { name: 'ahocorasick', run: () => brunorb.search(text) },
    { name: 'modern-ahocorasick', ...onPart(SLOW_PART, (part) => modern.search(part)) },
    { name: 'Map trie', run: () => searchTrie(trie, text) },
    { name: 'RegExp alternation', ...onPart(SLOWEST_PART, (part) => part.match(alternation)?.length) },
    {
      name: 'indexOf per name',
      run: () => countAll(sample, text.slice(0, SLOW_PART * 4)),
      scale: (names.length / sample.length) * (text.length / (SLOW_PART * 4)),
    },
  ]
}

interface TrieNode {
  next: Map<number, TrieNode>
  ends: boolean
}

function buildTrie(names: readonly string[]): TrieNode {
  const root: TrieNode = { next: new Map(), ends: false }
  for (const name of names) {
    let node = root
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i)
      let next = node.next.get(code)
      if (!next) {
        next = { next: new Map(), ends: false }
        node.next.set(code, next)
      }
      node = next
    }
    node.ends = true
  }
  return root
}

function searchTrie(root: TrieNode, text: string): number {
  let found = 0
  for (let from = 0; from < text.length; from++) {
    let node: TrieNode | undefined = root
    for (let i = from; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.ends) found++
    }
  }
  return found
}

function countAll(names: readonly string[], text: string): number {
  let found = 0
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found++
  return found
}
