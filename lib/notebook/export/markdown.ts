/** Markdown that Obsidian and Logseq read: front matter, quotations as block quotes, tags as tags. */
import { strToU8, zipSync } from 'fflate'
import type { Entity, Highlight, Note, Notebook } from '../schema'
import { type Chapter, type Chapters, chaptersOf } from './chapters'
import { jalaliDay } from './days'
import { sourceLine } from './quotation'

/** Text that means itself: nothing in it is markup, and no HTML gets through. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2')
}

/** A JSON string is a YAML string as well. */
const quoted = (value: string) => JSON.stringify(value)

const list = (values: readonly string[]) => `[${values.map(quoted).join(', ')}]`

/** What highlights are filed under that name nobody. */
const nameless = 'بدون نام'

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

/** @param chapters what is highlighted about it */
function entityFile(
  entity: Entity | undefined,
  note: Note | undefined,
  chapters: readonly Chapter[],
): string {
  const tags = new Set([...(note?.tags ?? []), ...chapters.flatMap((chapter) => chapter.tags)])
  const front = [
    '---',
    `title: ${quoted(entity?.name ?? nameless)}`,
    ...(entity ? [`entity: ${quoted(entity.id)}`] : []),
    ...(note
      ? [
          `created: ${note.created}`,
          `created_jalali: ${quoted(jalaliDay(note.created) ?? '')}`,
          `modified: ${note.modified}`,
          `modified_jalali: ${quoted(jalaliDay(note.modified) ?? '')}`,
        ]
      : []),
    `tags: ${list([...tags].map((tag) => tagOf(tag).slice(1)))}`,
    '---',
  ]
  const blocks = [
    ...(note ? [noteOf(note)] : []),
    ...chapters.flatMap((chapter) => [
      `## ${plain(chapter.page.title)}`,
      linkOf(chapter),
      ...chapter.highlights.map(quoteOf),
    ]),
  ]
  return `${[front.join('\n'), ...blocks].join('\n\n')}\n`
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

/** Gives each file a name that no other in its folder has. */
function namer() {
  const taken = new Set<string>()
  return (folder: string, name: string) => {
    const base = fileName(name)
    let path = base
    for (let n = 2; taken.has(`${folder}/${path}`.toLowerCase()); n++) path = `${base} ${n}`
    taken.add(`${folder}/${path}`.toLowerCase())
    return path
  }
}

/** A file for each page, and one for the note on each entity. */
function filesByPage({ pages, notes }: Chapters): Record<string, string> {
  const free = namer()
  const names = new Map(notes.map(({ entity }) => [entity.id, free('entities', entity.name)]))
  const files: Record<string, string> = {}
  for (const note of notes)
    files[`entities/${names.get(note.entity.id)}.md`] = entityFile(note.entity, note, [])
  for (const chapter of pages)
    files[`pages/${free('pages', chapter.page.title)}.md`] = pageFile(chapter, names)
  return files
}

/** A file for each entity, with the note on it and all that is highlighted about it; the last for what is of none. */
function filesByEntity({ pages, notes }: Chapters): Record<string, string> {
  const entities = new Map(notes.map(({ entity }) => [entity.id, entity]))
  for (const entity of pages.flatMap((chapter) => chapter.entities))
    if (!entities.has(entity.id)) entities.set(entity.id, entity)
  const about = (fits: (highlight: Highlight) => boolean) =>
    pages.flatMap((chapter) => {
      const highlights = chapter.highlights.filter(fits)
      const tags = [...new Set(highlights.flatMap((one) => one.tags))]
      return highlights.length > 0 ? [{ ...chapter, highlights, tags }] : []
    })
  const free = namer()
  const files: Record<string, string> = {}
  const byName = [...entities.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'fa') || (a.id < b.id ? -1 : 1),
  )
  for (const entity of byName) {
    const note = notes.find((one) => one.entity.id === entity.id)
    const chapters = about((highlight) => highlight.entities.some(({ id }) => id === entity.id))
    files[`${free('', entity.name)}.md`] = entityFile(entity, note, chapters)
  }
  const others = about((highlight) => highlight.entities.length === 0)
  if (others.length > 0) files[`${free('', nameless)}.md`] = entityFile(undefined, undefined, others)
  return files
}

/** Files of the zip, by path. */
export function markdownFiles(
  notebook: Notebook,
  grouping: 'page' | 'entity' = 'page',
): Record<string, string> {
  const chapters = chaptersOf(notebook)
  return grouping === 'page' ? filesByPage(chapters) : filesByEntity(chapters)
}

/** The same notebook makes the same bytes. */
export function markdownZip(notebook: Notebook, grouping: 'page' | 'entity' = 'page'): Uint8Array {
  const files = Object.entries(markdownFiles(notebook, grouping)).map(([path, text]) => [path, strToU8(text)])
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' })
}
