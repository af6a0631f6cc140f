/** Pages as references for Zotero and its like: RIS and CSL-JSON. Notes on entities have no place there. */
import type { Notebook } from '../schema'
import { type Chapter, chaptersOf } from './chapters'
import { jalaliDay } from './days'

/** RIS has one line for each value. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const notesOf = ({ highlights }: Chapter) =>
  highlights.map(({ target, note }) =>
    oneLine(`«${target.selector[0].exact}»${note === '' ? '' : ` — ${note}`}`),
  )

const keywordsOf = ({ tags, entities }: Chapter) => [
  ...new Set([...tags, ...entities.map(({ name }) => name)]),
]

/** https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(notebook: Notebook): string {
  return chaptersOf(notebook)
    .pages.map((chapter) => {
      const { title, site, address, published, created } = chapter.page
      const lines: [tag: string, value: string][] = [
        ['TY', 'NEWS'],
        ['TI', oneLine(title)],
        ['T2', site],
        ...(published
          ? ([
              ['PY', published.slice(0, 4)],
              ['DA', published.replaceAll('-', '/')],
              ['N1', jalaliDay(published) ?? ''],
            ] as [string, string][])
          : []),
        ['UR', address],
        ['Y2', created.slice(0, 10).replaceAll('-', '/')],
        ['LA', 'fa'],
        ...keywordsOf(chapter).map((keyword): [string, string] => ['KW', oneLine(keyword)]),
        ...notesOf(chapter).map((note): [string, string] => ['N1', note]),
      ]
      return `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`
    })
    .join('\r\n')
}

const dateParts = (day: string) => ({ 'date-parts': [day.slice(0, 10).split('-').map(Number)] })

/** https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson(notebook: Notebook): string {
  const items = chaptersOf(notebook).pages.map((chapter) => {
    const { title, site, address, published, created } = chapter.page
    const day = published && jalaliDay(published)
    return {
      id: address,
      type: 'article-newspaper',
      title,
      'container-title': site,
      URL: address,
      language: 'fa',
      ...(published && { issued: dateParts(published) }),
      accessed: dateParts(created),
      keyword: keywordsOf(chapter).join(', '),
      note: [...(day ? [day] : []), ...notesOf(chapter)].join('\n'),
    }
  })
  return `${JSON.stringify(items, null, 2)}\n`
}
