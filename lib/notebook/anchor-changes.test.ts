/** Sixty highlights on twenty articles, each after twelve kinds of change: found at their words, or orphans, never elsewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { Anchoring, selectorOf } from './anchor'
import { lettersOf } from './letters'

const folder = resolve(import.meta.dirname, '../../tests/gold/dev')

/** The text of a gold article: its markup «[[words|…]]» and the lines of its head are not the page's. */
function readArticle(name: string): string {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n')
  return lines
    .filter((line) => !/^[#\w-]+:|^#|^---/.test(line) && line.trim() !== '')
    .join('\n')
    .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
    .replace(/[ \t]+/g, ' ')
}

const articles = readdirSync(folder)
  .sort()
  .map(readArticle)
  .filter((text) => text.length > 500)
  .slice(0, 20)

/** Where the highlight begins and ends, while the text around it changes. */
const FROM = '\ue000'
const TO = '\ue001'
const paragraph = 'این بند پس از انتشار به متن افزوده شده و خبرهای دیگری از همان روز در آن آمده است.'

const paragraphsOf = (text: string) => text.split('\n')
const inside = (change: (words: string) => string) => (text: string) => {
  const [before = '', within = '', after = ''] = text.split(/[\ue000\ue001]/)
  return before + FROM + change(within) + TO + after
}

const changes: Record<string, (text: string) => string> = {
  'nothing changed': (text) => text,
  'ZWNJ lost': (text) => text.replaceAll('\u200c', ''),
  'ZWNJ as spaces': (text) => text.replaceAll('\u200c', ' '),
  'Arabic letters': (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ه ', 'ة '),
  'other digits': (text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)),
  'a paragraph put on top': (text) => `${paragraph}\n${text}`,
  'a paragraph put before': (text) => text.replace(/[^\n]*\ue000/, (line) => `${paragraph}\n${line}`),
  'a paragraph put behind': (text) => text.replace(/\ue001[^\n]*/, (line) => `${line}\n${paragraph}`),
  'other paragraphs gone': (text) => {
    const all = paragraphsOf(text)
    const first = all.findIndex((line) => line.includes(FROM))
    const last = all.findIndex((line) => line.includes(TO))
    return all.filter((_, i) => i >= first && i <= last + 1).join('\n')
  },
  'another layout': (text) =>
    `صفحهٔ نخست | سیاسی | بین‌الملل\n${text.replace(/\. /g, '.\n')}\nپربیننده‌ترین خبرها\n${paragraph}`,
  'other punctuation': (text) => text.replace(/[«»]/g, '"').replaceAll('،', ' ،').replaceAll('(', ' ( '),
  'a word edited': inside((words) => {
    const all = words.split(' ')
    if (all.length < 5) return words
    all[all.length >> 1] = 'ویراسته'
    return all.join(' ')
  }),
}

/** A short highlight, a sentence, and one over a paragraph's end, each at word edges. */
function highlightsOf(text: string, seed: number): [start: number, end: number][] {
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

const letters = (text: string) => lettersOf(text).letters.length

it('finds at least 98 in 100, and none at other words', () => {
  expect(articles).toHaveLength(20)
  const wrong: string[] = []
  const lost: string[] = []
  let all = 0
  for (const [n, text] of articles.entries())
    for (const [start, end] of highlightsOf(text, n))
      for (const [name, change] of Object.entries(changes)) {
        const marked = change(text.slice(0, start) + FROM + text.slice(start, end) + TO + text.slice(end))
        const [before = '', within = '', behind = ''] = marked.split(/[\ue000\ue001]/)
        const after = before + within + behind
        all++
        const label = `article ${n}, ${name}: «${text.slice(start, end)}»`
        const found = new Anchoring(after).find(selectorOf(text, start, end))
        if (!found) lost.push(label)
        else if (
          letters(after.slice(0, found.start)) !== letters(before) ||
          letters(after.slice(found.start, found.end)) !== letters(within)
        )
          wrong.push(`${label} → «${after.slice(found.start, found.end)}»`)
      }
  expect(wrong).toEqual([])
  expect(all).toBe(20 * 3 * 12)
  expect(lost.length / all, lost.join('\n')).toBeLessThanOrEqual(0.02)
})
