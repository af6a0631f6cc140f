/** The page the views are looked at in: no extension, an open shadow root. */
import font from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?inline'
import { render } from 'preact'
import { CardShell } from '../../components/card/CardShell'
import card from '../../components/card/card.css?inline'
import type { Corrector } from '../../components/correct/use-correct'
import { LibraryView } from '../../components/library/LibraryView'
import libraryStyle from '../../components/library/library.css?inline'
import { readPlace } from '../../components/library/place'
import type { AskBase } from '../../components/library/use-base'
import type { Asked } from '../../components/mark/AskedLine'
import { MarkBar } from '../../components/mark/MarkBar'
import mark from '../../components/mark/mark.css?inline'
import type { NoteKeeper } from '../../components/notes/use-note'
import { OptionsView } from '../../components/options/OptionsView'
import optionsStyle from '../../components/options/options.css?inline'
import { pageReaderOf } from '../../components/page-reader'
import { PopupView } from '../../components/popup/PopupView'
import popupStyle from '../../components/popup/popup.css?inline'
import type { CardData } from '../../lib/knowledge/cards.types'
import type { Mark } from '../../lib/notebook/answers'
import { readImport, writeBackup } from '../../lib/notebook/backup'
import type { BackupState } from '../../lib/notebook/backup-plan'
import { applyChange } from '../../lib/notebook/change'
import { readExportChoices } from '../../lib/notebook/export/choices'
import { merge } from '../../lib/notebook/merge'
import type { Note, Notebook } from '../../lib/notebook/schema'
import type { Settings } from '../../lib/settings'
import { sampleNotebook, yearOfReading } from '../notebooks'
import { longNotebook, lostMarks, manyNotebook } from './library-samples'
import { options, popups } from './page-samples'
import { cards, mention } from './samples'

export interface CardScene {
  /** Key of `cards`, a date, `loading` or `failed`; anything else is missing. */
  entity: string
  language: Settings['language']
  theme: Settings['theme']
  keyboard?: boolean
  /** One of several is meant. */
  doubt?: true
  /** Corrections are kept, or refused for want of room. */
  corrector?: 'kept' | 'full'
  /** What the notebook does: holds a note on everybody; has another tab write first; or has no room. */
  notebook?: 'noted' | 'overtaken' | 'full'
}

export interface PageScene {
  /** Key of `popups` or `options`. */
  view: string
  language: Settings['language']
  theme: Settings['theme']
}

export interface MarkScene {
  /** Words that are highlighted already; else they are only selected. */
  kept?: Mark
  /** The notebook has no room. */
  full?: boolean
  /** There are highlights of the page that were not found. */
  lost?: boolean
  asked?: Asked
  language: Settings['language']
  theme: Settings['theme']
}

export interface LibraryScene {
  notebook: 'sample' | 'year' | 'long' | 'empty' | 'many' | 'closed' | 'reading'
  backup?: BackupState
  /** The place in the library; the first where there is none. */
  hash?: string
  language: Settings['language']
  theme: Settings['theme']
}

interface Harness {
  showLibrary(scene: LibraryScene): void
  /** The sample notebook as a backup. */
  backup: string
  showMark(scene: MarkScene): void
  showPopup(scene: PageScene): void
  showOptions(scene: PageScene): void
  /** Callbacks called since the last `show…`, with what they were given. */
  called: [name: string, ...unknown[]][]
  showCard(scene: CardScene): void
  /** What was saved, by name. */
  files: Map<string, Blob>
  fontFaces: string
  closed: number
  asked: string[]
  /** Texts of notes by entity, as they were kept. */
  kept: Record<string, string>
}

declare global {
  var harness: Harness
}

let failures = 1

const load = async (entity: string): Promise<CardData | null> => {
  globalThis.harness.asked.push(entity)
  if (entity === 'loading') return new Promise(() => {})
  if (entity === 'failed' && failures-- > 0) throw new Error('no answer')
  if (entity === 'failed') return cards.plain
  return (
    Object.entries(cards).find(
      ([key, data]) => key === entity || ('id' in data && data.id === entity),
    )?.[1] ?? null
  )
}

const noteOf = (text: string, modified: string): Note => ({
  id: 'b9c1c9a2-6a3c-4a4f-8b0e-0c2f3c1d4e5f',
  entity: { id: 'plain', name: '' },
  text,
  tags: ['قفقاز', 'Baku'],
  created: modified,
  modified,
})

function keeperOf(notebook: CardScene['notebook']): NoteKeeper {
  let standing = notebook === 'noted' ? noteOf('دیدار باکو، بند سوم را ببین.', '1') : undefined
  let writes = 0
  return {
    load: async () => standing ?? null,
    async save({ entity, text, base }) {
      if (notebook === 'full') return full
      if (notebook === 'overtaken' && writes++ === 0) standing = noteOf('از صفحهٔ دیگر', 'other')
      if (standing && standing.modified !== base) return { state: 'conflict', note: standing }
      standing = noteOf(text, String(++writes))
      globalThis.harness.kept[entity.id] = text
      return { state: 'saved', note: standing }
    },
    putBy() {},
    settle() {},
    unsaved: new Map(),
  }
}

const full = { state: 'refused', problem: 'full', reason: 'QuotaExceededError' } as const

/** It finds everybody it has; some have a post. */
const correctorOf = (room: 'kept' | 'full'): Corrector => ({
  find: async () =>
    Object.values(cards).flatMap((card) =>
      card.kind === 'person' ? [{ id: card.id, name: card.name, nameEn: card.nameEn, post: card }] : [],
    ),
  keep: async ({ scope, is }) => {
    noted('correct')(scope, is?.id)
    return room === 'full' ? full : sampleNotebook.corrections[0]!
  },
  undo: async (id) => {
    noted('undo')(id)
    return room === 'full' ? full : true
  },
})

function shadow(css: string): ShadowRoot {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const host = document.createElement('card-host')
  // On a page it hangs on the root element; axe measures contrast inside the body only.
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return root
}

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

/** A page's own view in the light tree, as in popup.html. */
function pageRoot(css: string): Element {
  document.querySelector('card-host')?.remove()
  document.querySelector('#root')?.remove()
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  return root
}

/** It has all but `gone`. */
const askBase: AskBase = async (ids) => ({
  version: '2026-11-24',
  names: ids
    .filter((id) => id !== 'gone')
    .map((id) => ({
      id,
      name: id === 'ilham-aliyev' ? 'الهام علی‌اف' : `نام ${id}`,
      nameEn: `Name of ${id}`,
    })),
})

const noted =
  (name: string) =>
  (...values: unknown[]) => {
    globalThis.harness.called.push([name, ...values])
  }

globalThis.harness = {
  files: new Map(),
  fontFaces: `@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(${font})}`,
  closed: 0,
  asked: [],
  kept: {},
  backup: writeBackup(sampleNotebook),
  called: [],
  showLibrary({ notebook: name, hash = '', backup = { rhythm: 'off' }, language, theme }) {
    this.called = []
    const root = pageRoot(libraryStyle)
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
            this.files.set(fileName, new Blob([content], { type: mime }))
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
          pictures={{ load, today: '2026-11-24', fontFaces: async () => this.fontFaces }}
          read={async (file) => readImport(new Uint8Array(await file.arrayBuffer()))}
        />,
        root,
      )
    globalThis.onhashchange = () => {
      place = readPlace(location.hash)
      draw()
    }
    draw()
  },
  showMark({ kept, full, lost, asked, language, theme }) {
    this.called = []
    render(
      <MarkBar
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        kept={kept}
        keep={async (mark) => {
          noted('keep')(mark)
          return full ? 'full' : undefined
        }}
        remove={async () => noted('remove')()}
        copy={async () => !full}
        lost={lost ? lostMarks : []}
        asked={asked}
        attach={async (id) => {
          noted('attach')(id)
          return full ? 'full' : undefined
        }}
        onClose={noted('close')}
        modalFocus
        onFrame={() => {}}
      />,
      shadow(mark),
    )
  },
  showPopup({ view, language, theme }) {
    this.called = []
    render(
      <PopupView
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        reminder={undefined}
        {...(popups[view] ?? popups.elsewhere!)}
        onToggle={noted('toggle')}
        onAllow={noted('allow')}
        onRunOnce={noted('run')}
        onStep={noted('step')}
        onSettings={noted('settings')}
        onLibrary={noted('library')}
        onPanel={noted('panel')}
        onBackup={noted('back up')}
        onGuide={noted('guide')}
      />,
      pageRoot(popupStyle),
    )
  },
  showOptions({ view, language, theme }) {
    this.called = []
    render(
      <OptionsView
        reader={pageReaderOf({ language, digits: 'persian' })}
        {...(options[view] ?? options.plain!)}
        settings={{ ...(options[view] ?? options.plain!).settings, language, theme }}
        onChange={noted('change')}
        onRemoveSite={noted('remove')}
        onRhythm={noted('rhythm')}
        library="library.html"
      />,
      pageRoot(optionsStyle),
    )
  },
  showCard({ entity, language, theme, keyboard = false, doubt, notebook, corrector }) {
    failures = 1
    this.kept = {}
    this.asked = []
    this.closed = 0
    render(
      <CardShell
        start={{ entity, at: '2023-10-09' }}
        mention={
          /^\d/.test(entity)
            ? { ...mention, kind: 'date', evidence: { rule: 'date', year: 'weekday' } }
            : { ...mention, ...(doubt && { doubt }) }
        }
        reader={pageReaderOf({ language, digits: 'persian' })}
        theme={theme}
        load={load}
        notes={keeperOf(notebook)}
        corrector={corrector && correctorOf(corrector)}
        modalFocus={keyboard}
        onClose={() => {
          this.closed++
        }}
        onEnlarge={noted('enlarge')}
      />,
      shadow(card),
    )
  },
}
