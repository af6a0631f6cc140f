/** The library: what the reader keeps, with ways in and out. */
import { NoteKeeperContext } from '../notes/use-note'
import { ReaderContext } from '../reader'
import { Contents } from './Contents'
import { ExportChoicesContext } from './ExportPanel'
import type { LibraryProps } from './library.types'
import { PlaceContext } from './links'

export function LibraryView(props: LibraryProps) {
  const { reader, theme, notebook, notes, place } = props
  const { words } = reader
  return (
    <ReaderContext.Provider value={reader}>
      <NoteKeeperContext.Provider value={notes}>
        <PlaceContext.Provider value={place}>
          <div class="page library paper" lang={reader.language} dir={reader.dir} data-theme={theme}>
            <main>
              <h1>{words.library.title}</h1>
              {!notebook && <p role="status">{words.library.loading}</p>}
              {notebook && 'problem' in notebook && (
                <p class="doubt" role="alert">
                  {words.notes.notDone(notebook.problem)}
                </p>
              )}
              {notebook && !('problem' in notebook) && (
                <ExportChoicesContext.Provider value={props.exporting}>
                  <Contents {...props} notebook={notebook} />
                </ExportChoicesContext.Provider>
              )}
            </main>
          </div>
        </PlaceContext.Provider>
      </NoteKeeperContext.Provider>
    </ReaderContext.Provider>
  )
}
