import type { Notebook } from '../schema'
import { chaptersOf } from './chapters'
import { sourceLine } from './quotation'

const tagLine = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(' ')
const block = (...lines: string[]) => lines.filter((line) => line !== '').join('\n')

export function plainText(notebook: Notebook): string {
  const { pages, notes } = chaptersOf(notebook)
  const parts = [
    ...pages.flatMap(({ page, highlights }) => [
      block(sourceLine(page), page.address),
      ...highlights.map(({ target, note, tags }) =>
        block(`«${target.selector[0].exact}»`, note.trim(), tagLine(tags)),
      ),
    ]),
    ...notes.map(({ entity, text, tags }) => block(entity.name, text.trim(), tagLine(tags))),
  ]
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : ''
}
