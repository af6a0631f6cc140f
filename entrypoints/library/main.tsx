import '../../components/library/library.css'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { MarkKeeper } from '../../components/library/EditHighlight'
import { LibraryView } from '../../components/library/LibraryView'
import { hashOf, type Place, readPlace } from '../../components/library/place'
import type { AskBase } from '../../components/library/use-base'
import { send } from '../../lib/client'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import { leave, takeBack } from '../../lib/left-behind'
import { readImportFile } from '../../lib/notebook/backup'
import type { Merged } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import { askToPersist } from '../../lib/persist'
import { noteKeeper } from '../shared/note-keeper'
import { type OwnPage, openOwnPage } from '../shared/own-page'
import { attempt, problemOf, store, useStored } from '../shared/stored'
import { download } from './download'
import { fontFaces } from './font-faces'
import { useBackup } from './use-backup'
import { useExportChoices } from './use-export-choices'

const notes = noteKeeper({
  load: async (entity) => (await store.noteOn(entity)) ?? null,
  save: (draft) =>
    store.saveNote(draft).catch((error: unknown) => ({
      state: 'refused' as const,
      problem: problemOf(error),
      reason: String(error),
    })),
})

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

const everything = () => store.everything()

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

function Library({ settings, reader }: OwnPage) {
  const notebook = useStored(everything)
  const backup = useBackup(notebook)
  const exporting = useExportChoices()
  const [place, setPlace] = usePlace()
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

await openOwnPage(({ library }) => library.title, Library)
