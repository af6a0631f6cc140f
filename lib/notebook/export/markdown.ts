/** Markdown that Obsidian and Logseq read: front matter, quotations as block quotes, tags as tags. */
import { strToU8, zipSync } from 'fflate'
import type { Highlight, Note, Notebook } from '../schema'
import { type Chapter, chaptersOf } from './chapters'
import { jalaliDay } from './days'
import { sourceLine } from './quotation'

/** Text that means itself: nothing in it is markup, and no HTML gets through. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2')
}

/** A JSON string is a YAML string as well. */
const quoted = (value: string) => JSON.stringify(value)

const list = (values: readonly string[]) => `[${values.map(quoted).join(', ')}]`

/** Obsidian's tags have no spaces. */
const tagOf = (tag: string) => `#${tag.replace(/[\s#]+/g, '_')}`

function quoteOf({ target, note, tags }: Highlight): string {
  const quote = target.selector[0].exact
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n')
  return [quote, note.trim() && plain(note.trim()), tags.map(tagOf).join(' ')]
    .filter((part) => part)
    .join('\n\n')
}

function noteOf({ text, tags }: Note): string {
  return [plain(text.trim()), tags.map(tagOf).join(' ')].filter((part) => part).join('\n\n')
}

function linkOf({ page }: Chapter): string {
  return `[${plain(sourceLine(page))}](<${page.address.replace(/[<>]/g, encodeURIComponent)}>)`
}

/** All in one file. */
export function markdownFile(notebook: Notebook): string {
  const { pages, notes } = chaptersOf(notebook)
  const parts = [
    '# حاشیه',
    ...pages.map((chapter) =>
      [`## ${plain(chapter.page.title)}`, linkOf(chapter), ...chapter.highlights.map(quoteOf)].join('\n\n'),
    ),
    ...notes.map((note) => `## ${plain(note.entity.name)}\n\n${noteOf(note)}`),
  ]
  return `${parts.join('\n\n')}\n`
}

function pageFile(chapter: Chapter, names: Map<string, string>): string {
  const { page, tags, entities, highlights } = chapter
  const front = [
    '---',
    `title: ${quoted(page.title)}`,
    `url: ${quoted(page.address)}`,
    `site: ${quoted(page.site)}`,
    ...(page.published
      ? [`published: ${page.published}`, `published_jalali: ${quoted(jalaliDay(page.published) ?? '')}`]
      : []),
    `tags: ${list(tags.map((tag) => tagOf(tag).slice(1)))}`,
    `entities: ${list(entities.map(({ id, name }) => `[[${names.get(id) ?? fileName(name)}]]`))}`,
    '---',
  ]
  return `${front.join('\n')}\n\n${[linkOf(chapter), ...highlights.map(quoteOf)].join('\n\n')}\n`
}

function entityFile(note: Note): string {
  const { entity, tags, created, modified } = note
  const front = [
    '---',
    `title: ${quoted(entity.name)}`,
    `entity: ${quoted(entity.id)}`,
    `created: ${created}`,
    `modified: ${modified}`,
    `tags: ${list(tags.map((tag) => tagOf(tag).slice(1)))}`,
    '---',
  ]
  return `${front.join('\n')}\n\n${noteOf(note)}\n`
}

/** A name that every file system takes, and that no link of Obsidian breaks at. */
function fileName(name: string): string {
  const clean = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  return clean.slice(0, 80) || 'note'
}

/** One file for each page and each noted entity, in a zip. The same notebook makes the same bytes. */
export function markdownZip(notebook: Notebook): Uint8Array {
  const { pages, notes } = chaptersOf(notebook)
  const taken = new Set<string>()
  const free = (folder: string, name: string) => {
    const base = fileName(name)
    let path = base
    for (let n = 2; taken.has(`${folder}/${path}`.toLowerCase()); n++) path = `${base} ${n}`
    taken.add(`${folder}/${path}`.toLowerCase())
    return path
  }
  const names = new Map(notes.map(({ entity }) => [entity.id, free('entities', entity.name)]))
  const files: Record<string, Uint8Array> = {}
  for (const note of notes) files[`entities/${names.get(note.entity.id)}.md`] = strToU8(entityFile(note))
  for (const chapter of pages)
    files[`pages/${free('pages', chapter.page.title)}.md`] = strToU8(pageFile(chapter, names))
  return zipSync(files, { mtime: '1980-01-01T00:00:00' })
}
