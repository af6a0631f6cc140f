/** Texts of the gold articles, as pages would have them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, 'gold/dev')

/** A line for each paragraph; the file's markup «[[words|…]]» and the lines of its head are not the page's. */
function readText(name: string): string {
  const lines = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => !/^[#\w-]+:|^#|^---/.test(line) && line.trim() !== '')
    .join('\n')
  return withoutMarkup(lines).replace(/[ \t]+/g, ' ')
}

/** From the inside outwards: mentions stand inside others. */
function withoutMarkup(text: string): string {
  const less = text.replace(/\[\[([^|[\]]*?)\??\|[^[\]]*\]\]/g, '$1')
  return less === text ? text : withoutMarkup(less)
}

/** The first `count` of them that are long enough for some highlights. */
export function goldTexts(count: number): string[] {
  return readdirSync(folder)
    .sort()
    .map(readText)
    .filter((text) => text.length > 500)
    .slice(0, count)
}

/** Three stretches at word edges: two words, some sixteen, and some over a paragraph's end. */
export function stretchesIn(text: string, seed: number): [start: number, end: number][] {
  const words = [...text.matchAll(/[^\s]+/g)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  )
  const at = (n: number) => words[Math.min(words.length - 1, n)]!
  const middle = 8 + ((seed * 37) % Math.max(1, words.length - 40))
  const line = text.indexOf('\n', text.length / 3)
  const over = words.findIndex(([start]) => start > line) - 6
  return [
    [at(middle)[0], at(middle + 1)[1]],
    [at(middle + 3)[0], at(middle + 18)[1]],
    [at(Math.max(0, over))[0], at(over + 14)[1]],
  ]
}
