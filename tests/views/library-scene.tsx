/** The library over a notebook that changes as the reader says. */
import { render } from 'preact'
import { LibraryView } from '../../components/library/LibraryView'
import { readPlace } from '../../components/library/place'
import { pageReaderOf } from '../../components/page-reader'
import { readImport } from '../../lib/notebook/backup'
import { applyChange } from '../../lib/notebook/change'
import { readExportChoices } from '../../lib/notebook/export/choices'
import { merge } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import { sampleNotebook, yearOfReading } from '../notebooks'
import { askBase, keeperOf, load, noted } from './doubles'
import type { LibraryScene } from './harness.types'
import { longNotebook, manyNotebook } from './library-samples'

const without = <T extends { id: string }>(rows: T[], gone: T[]) =>
  rows.filter(({ id }) => !gone.some((one) => one.id === id))

function libraryNotebook(name: LibraryScene['notebook']): Notebook | { problem: 'newer' } | undefined {
  if (name === 'reading') return undefined
  if (name === 'closed') return { problem: 'newer' }
  if (name === 'empty') return { notes: [], highlights: [], pages: [], corrections: [] }
  if (name === 'sample') return sampleNotebook
  if (name === 'year') return yearOfReading
  return name === 'long' ? longNotebook : manyNotebook()
}

export function drawLibrary(
  root: Element,
  { notebook: name, hash = '', backup = { rhythm: 'off' }, language, theme }: LibraryScene,
): void {
  let notebook = libraryNotebook(name)
  const change = (next: Notebook) => {
    notebook = next
    draw()
    return undefined
  }
  const all = () => (notebook && 'notes' in notebook ? notebook : sampleNotebook)
  let place = readPlace(hash)
  let choices = readExportChoices(undefined)
  const draw = () =>
    render(
      <LibraryView
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        notebook={notebook}
        notes={keeperOf('noted')}
        place={place}
        onPlace={(next) => {
          place = next
          draw()
        }}
        marks={{
          async keep(id, mark) {
            noted('keep')(mark.note)
            const changed = all().highlights.map((one) => (one.id === id ? { ...one, ...mark } : one))
            return change({ ...all(), highlights: changed })
          },
          putBy: (id, mark) => noted('put by')(id, mark?.note),
        }}
        change={async (ids, what) => {
          const of = <T extends { id: string }>(rows: T[]) => rows.filter(({ id }) => ids.includes(id))
          const standing = { ...all(), notes: of(all().notes), highlights: of(all().highlights) }
          const { notes, highlights, gone, before } = applyChange(standing, what)
          const next = <T extends { id: string }>(rows: T[], changed: T[]) =>
            rows.flatMap((row) =>
              gone.includes(row.id) ? [] : (changed.find(({ id }) => id === row.id) ?? row),
            )
          change({
            ...all(),
            notes: next(all().notes, notes),
            highlights: next(all().highlights, highlights),
          })
          return before
        }}
        restore={async ({ notes, highlights }) =>
          change({
            ...all(),
            notes: [...without(all().notes, notes), ...notes],
            highlights: [...without(all().highlights, highlights), ...highlights],
          })
        }
        keepSuggestion={async (draft) => {
          const { suggestions = [] } = all()
          const kept = suggestions.find(({ id }) => id === draft.id)
          return kept
            ? change({
                ...all(),
                suggestions: [...without(suggestions, [kept]), { ...kept, ...draft, id: kept.id }],
              })
            : undefined
        }}
        remove={async ({ notes, highlights, corrections, suggestions = [] }) => {
          const { pages } = all()
          return change({
            pages,
            suggestions: without(all().suggestions ?? [], suggestions),
            notes: without(all().notes, notes),
            highlights: without(all().highlights, highlights),
            corrections: without(all().corrections, corrections),
          })
        }}
        putBack={async ({ notes, highlights, corrections, suggestions = [] }) => {
          const { pages } = all()
          return change({
            pages,
            suggestions: [...(all().suggestions ?? []), ...suggestions],
            notes: [...all().notes, ...notes],
            highlights: [...all().highlights, ...highlights],
            corrections: [...all().corrections, ...corrections],
          })
        }}
        bringIn={async (incoming) => {
          const { write, counts } = merge(all(), incoming)
          change({
            notes: [...without(all().notes, write.notes), ...write.notes],
            highlights: [...without(all().highlights, write.highlights), ...write.highlights],
            pages: [...all().pages, ...write.pages],
            corrections: [...all().corrections, ...write.corrections],
          })
          return counts
        }}
        download={(fileName, mime, content) => {
          noted('download')(fileName, mime)
          globalThis.harness.files.set(fileName, new Blob([content], { type: mime }))
        }}
        exporting={{
          choices,
          onChoices: (next) => {
            choices = next
            draw()
          },
        }}
        backup={{
          state: backup,
          now: new Date('2026-11-25T00:00:00Z'),
          settings: 'options.html',
          saved: noted('saved'),
          onBackUp: noted('back up'),
          onLater: noted('later'),
        }}
        askBase={askBase}
        pictures={{ load, today: '2026-11-24', fontFaces: async () => globalThis.harness.fontFaces }}
        read={async (file) => readImport(new Uint8Array(await file.arrayBuffer()))}
      />,
      root,
    )
  globalThis.onhashchange = () => {
    place = readPlace(location.hash)
    draw()
  }
  draw()
}
