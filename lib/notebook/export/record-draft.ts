/**
 * The reader's suggestions as a draft of records for `assets/knowledge/people` (docs/knowledge.md)
 * and as a report in plain words. The draft has the shape of the records; what no page can tell (the
 * Latin name, a post's id, when it began) stands in it as such, for somebody to complete. Pure.
 */
import type { Suggestion } from '../schema'

/** Every JSON string is a YAML string. */
const quoted = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ').trim())

const inOrder = (suggestions: readonly Suggestion[]) =>
  suggestions.toSorted((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1,
  )

/** A post's id where the base has it; else one that no post has. */
const postOf = ({ post, area }: Suggestion) =>
  post ?? `${/^[A-Z]{2}$/.test(area ?? '') ? area : 'XX'}/to-be-named`

/** Day the source states, or else the day it was kept. */
const sourceDay = ({ published, created }: Suggestion) => published ?? created.slice(0, 10)

/** YAML of sources and persons; parses by `peopleFile` of lib/knowledge/schema.ts. */
export function recordDraft(suggestions: readonly Suggestion[]): string {
  const all = inOrder(suggestions).map((suggestion, i) => ({ suggestion, key: `suggested-${i + 1}` }))
  const lines = [
    '# Suggested by a reader of Hashiyeh, from pages; to be completed and checked (docs/knowledge.md).',
    '# To complete: ids, Latin names, posts called “to-be-named”, a second source.',
    'sources:',
    ...all.flatMap(({ suggestion, key }) => [
      `  ${key}:`,
      `    title: ${quoted(suggestion.title || suggestion.target.source)}`,
      `    url: ${quoted(suggestion.target.source)}`,
      `    date: ${quoted(sourceDay(suggestion))}`,
    ]),
    'persons:',
    ...all.flatMap(({ suggestion, key }) => {
      const { name, role, since, published, quotation } = suggestion
      return [
        `  # ${quoted(quotation)}`,
        `  ${key}:`,
        `    en: ${quoted('to be named')}`,
        '    names:',
        `      - { fa: ${quoted(name.replace(/^سید\s/, ''))}, source: ${key} }`,
        '    held:',
        `      - post: ${quoted(postOf(suggestion))}`,
        `        start: ${quoted(since ?? 'unknown')}`,
        '        end: unknown',
        ...(published ? [`        seen: ${quoted(`${published}/${published}`)}`] : []),
        '        method: last-seen',
        `        source: ${key}`,
        `        note: ${quoted(`The source calls the office «${role}».`)}`,
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** The same for people who write no YAML: what was read where. It names nothing else of the notebook. */
export function suggestionReport(suggestions: readonly Suggestion[]): string {
  const parts = inOrder(suggestions).map(
    ({ name, role, post, since, target, title, published, quotation }, i) =>
      [
        `${i + 1}. ${name} — ${role}`,
        ...(post ? [`   Post: ${post}`] : []),
        `   Since: ${since ?? 'not known'}`,
        `   Page: ${title}`,
        `   Address: ${target.source}`,
        `   Day of the page: ${published ?? 'not known'}`,
        `   «${quotation.replace(/\s+/g, ' ').trim()}»`,
      ].join('\n'),
  )
  return `Officials suggested for the knowledge base of Hashiyeh\n\n${parts.join('\n\n')}\n`
}
