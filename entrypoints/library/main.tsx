import '@fontsource-variable/vazirmatn'
import '../../components/palette.css'
import '../../components/pages.css'
import '../../components/library/library.css'
import '../../components/suggest/suggest.css'
import '../../components/pictures/bars.css'
import '../../components/pictures/pictures.css'
import Dexie from 'dexie'
import { render } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { MarkKeeper } from '../../components/library/EditHighlight'
import { LibraryView } from '../../components/library/LibraryView'
import { hashOf, type Place, readPlace } from '../../components/library/place'
import type { AskBase } from '../../components/library/use-base'
import type { NoteKeeper } from '../../components/notes/use-note'
import { pageReaderOf } from '../../components/page-reader'
import { send } from '../../lib/client'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import { leave, takeBack } from '../../lib/left-behind'
import type { Problem } from '../../lib/notebook/answers'
import { readImportFile } from '../../lib/notebook/backup'
import type { Merged } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import { NotebookError, NotebookStore } from '../../lib/notebook/store'
import { askToPersist } from '../../lib/persist'
import type { Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'
import { download } from './download'
import { fontFaces } from './font-faces'
import { useBackup } from './use-backup'
import { useExportChoices } from './use-export-choices'

const store = new NotebookStore()

const problemOf = (error: unknown): Problem => (error instanceof NotebookError ? error.problem : 'failed')

/** Does it, and gives what went wrong. */
async function attempt(work: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

const notes: NoteKeeper = {
  load: async (entity) => (await store.noteOn(entity)) ?? null,
  save: (draft) =>
    store.saveNote(draft).catch((error: unknown) => ({
      state: 'refused' as const,
      problem: problemOf(error),
      reason: String(error),
    })),
  // Where it cannot be put by (the disk is full), it is kept a moment later or stays on the screen.
  putBy: (draft, sent) => void leave({ request: { type: 'save-note', draft }, sent }).catch(() => {}),
  settle: (entity) => void takeBack(entity).catch(() => {}),
  unsaved: new Map(),
}

const marks: MarkKeeper = {
  keep: (id, mark) => attempt(store.changeHighlight(id, mark)),
  putBy: (id, mark) =>
    void (mark ? leave({ request: { type: 'change-highlight', id, mark } }) : takeBack(id)).catch(() => {}),
}

async function removeAll({ notes, highlights, corrections, suggestions = [] }: Notebook): Promise<void> {
  await store.removeHighlights(highlights.map(({ id }) => id))
  await store.removeNotes(notes.map(({ id }) => id))
  await store.removeCorrections(corrections.map(({ id }) => id))
  await store.removeSuggestions(suggestions.map(({ id }) => id))
  tellOfCorrections(corrections)
}

async function putBack(part: Notebook): Promise<void> {
  await store.putAll(part)
  tellOfCorrections(part.corrections)
}

async function bringIn(incoming: Notebook): Promise<Merged['counts']> {
  const counts = await store.bringIn(incoming)
  tellOfCorrections(incoming.corrections)
  return counts
}

/** Has open pages mark their names anew; those that miss it do so when they are read again. */
function tellOfCorrections(changed: readonly unknown[]): void {
  if (changed.length > 0) void send({ type: 'corrected' }).catch(() => {})
}

/** Ids that one question may have. */
const ASKED = 5_000

const askBase: AskBase = async (ids) => {
  const names: AreaRef[] = []
  for (let from = 0; from < ids.length; from += ASKED)
    names.push(...(await send({ type: 'names', ids: ids.slice(from, from + ASKED) })))
  const state = await send({ type: 'knowledge-state' })
  if (state.state !== 'ready') throw new Error('The base is not ready')
  return { version: state.version, names }
}

/**
 * The notebook as it is, whoever changes it. By Dexie's own event, which other tabs
 * and the worker send as well; `liveQuery` loses track in the store's async methods.
 */
function useNotebook(): Notebook | { problem: Problem } | undefined {
  const [notebook, setNotebook] = useState<Notebook | { problem: Problem }>()
  useEffect(() => {
    let wanted = 0
    const read = async () => {
      const turn = ++wanted
      const read = await store.everything().catch((error: unknown) => ({ problem: problemOf(error) }))
      // A later change has its own answer on the way.
      if (turn === wanted) setNotebook(read)
    }
    const onChange = (parts: Record<string, unknown>) => {
      if (Object.keys(parts).some((part) => part.startsWith(`idb://${store.name}/`))) void read()
    }
    Dexie.on('storagemutated', onChange)
    void read()
    return () => Dexie.on.storagemutated.unsubscribe(onChange)
  }, [])
  return notebook
}

/** Where the reader is, by the address: the browser's own way back leads through the library as well. */
function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash))
  useEffect(() => {
    const follow = () => {
      setPlace(readPlace(location.hash))
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const replace = useCallback((next: Place) => {
    setPlace(next)
    // After what was found is on its way to the screen: it costs some milliseconds at every letter.
    setTimeout(() => history.replaceState(null, '', hashOf(next)))
  }, [])
  return [place, replace]
}

const pictures = {
  load: (entity: string, at: string | undefined) => send({ type: 'card', entity, at }),
  today: new Date().toISOString().slice(0, 10),
  fontFaces,
}

function Library({ stored }: { stored: Settings }) {
  const [settings, setSettings] = useState(stored)
  const notebook = useNotebook()
  const backup = useBackup(notebook)
  const exporting = useExportChoices()
  const [place, setPlace] = usePlace()
  const reader = useMemo(() => pageReaderOf(settings), [settings])
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    document.title = reader.words.library.title
    document.documentElement.lang = reader.language
    document.documentElement.dir = reader.dir
  }, [reader])
  return (
    <LibraryView
      reader={reader}
      theme={settings.theme}
      notebook={notebook}
      notes={notes}
      place={place}
      onPlace={setPlace}
      marks={marks}
      change={(ids, change) => store.change(ids, change).catch(problemOf)}
      restore={(before) => attempt(store.putAll(before))}
      remove={(part) => attempt(removeAll(part))}
      putBack={(part) => attempt(putBack(part))}
      bringIn={(incoming) => bringIn(incoming).catch(problemOf)}
      askBase={askBase}
      keepSuggestion={(draft) => attempt(store.saveSuggestion(draft))}
      download={download}
      backup={backup}
      exporting={exporting}
      pictures={pictures}
      read={readImportFile}
    />
  )
}

void askToPersist()

const root = document.getElementById('root')
if (root) render(<Library stored={await loadSettings()} />, root)
