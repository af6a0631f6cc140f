/** Sixty highlights on twenty articles, each after twelve kinds of change: found at their words, or orphans, never elsewhere. */
import { expect, it } from 'vitest'
import { goldTexts, stretchesIn } from '../../tests/gold-texts'
import { Anchoring } from './anchor'
import { lettersOf } from './letters'
import { selectorOf } from './selector-of'

const articles = goldTexts(20)

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

const letters = (text: string) => lettersOf(text).letters.length

it('finds at least 98 in 100, and none at other words', () => {
  expect(articles).toHaveLength(20)
  const wrong: string[] = []
  const lost: string[] = []
  let all = 0
  for (const [n, text] of articles.entries())
    for (const [start, end] of stretchesIn(text, n))
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
