import { useMemo, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import type { ReadImport } from '../../lib/notebook/backup'
import type { Highlight, Notebook } from '../../lib/notebook/schema'
import { type Item, NotebookIndex, noFilter, partOf } from '../../lib/notebook/search'
import type { Settings } from '../../lib/settings'
import { type NoteKeeper, NoteKeeperContext } from '../notes/use-note'
import { type Reader, ReaderContext } from '../reader'
import { ExportPanel } from './ExportPanel'
import { Filters } from './Filters'
import { ImportPanel } from './ImportPanel'
import { ItemRow } from './ItemRow'

export interface LibraryProps {
  reader: Reader
  theme: Settings['theme']
  /** Undefined until it is read; the problem where it cannot be. */
  notebook: Notebook | { problem: Problem } | undefined
  notes: NoteKeeper
  keepHighlight(highlight: Highlight): Promise<Problem | undefined>
  /** Gives what could not be done. */
  remove(part: Notebook): Promise<Problem | undefined>
  putBack(part: Notebook): Promise<Problem | undefined>
  download(name: string, mime: string, content: string | Uint8Array<ArrayBuffer>): void
  read(file: File): Promise<ReadImport>
}

/** Rows at a time: a list of ten thousand is drawn as it is asked for. */
const STEP = 100

function Contents(props: LibraryProps & { notebook: Notebook }) {
  const { reader, notebook, keepHighlight, remove, putBack, download, read } = props
  const { words, dates } = reader
  const [filter, setFilter] = useState(noFilter)
  const [shown, setShown] = useState(STEP)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [removed, setRemoved] = useState<Notebook>()
  const [problem, setProblem] = useState<Problem>()
  const index = useMemo(() => new NotebookIndex(notebook), [notebook])
  const choices = useMemo(() => index.choices(), [index])
  const found = useMemo(() => index.find(filter), [index, filter])
  // What is hidden by a filter is not meant by «delete» and «export».
  const picked = found.filter(({ id }) => chosen.has(id))
  // All of it is more than its items: a backup has the corrections too.
  const isAll = picked.length === 0 && found.length === index.items.length
  const part = isAll ? notebook : partOf(notebook, picked.length > 0 ? picked : found)

  const take = async (items: readonly Item[]) => {
    const gone = partOf(notebook, items)
    const failed = await remove(gone)
    setProblem(failed)
    if (failed) return
    setRemoved(gone)
    setChosen(new Set())
  }
  const undo = async () => {
    if (!removed) return
    const failed = await putBack(removed)
    setProblem(failed)
    if (!failed) setRemoved(undefined)
  }
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const countOf = ({ notes, highlights }: Notebook) => dates.number(notes.length + highlights.length)
  return (
    <>
      <Filters
        filter={filter}
        choices={choices}
        onChange={(changed) => {
          setFilter(changed)
          setShown(STEP)
        }}
      />
      <div class="bar-line">
        <label>
          <input
            type="checkbox"
            checked={found.length > 0 && picked.length === found.length}
            disabled={found.length === 0}
            onChange={(event) =>
              setChosen(new Set(event.currentTarget.checked ? found.map(({ id }) => id) : []))
            }
          />
          <span>{words.library.selectAll}</span>
        </label>
        <p class="quiet" role="status">
          {words.library.found(dates.number(found.length))}
        </p>
        {picked.length > 0 && (
          <button type="button" onClick={() => void take(picked)}>
            {words.library.remove} ({dates.number(picked.length)})
          </button>
        )}
      </div>
      {removed && (
        <p class="undo" role="status">
          {words.library.removed(countOf(removed))}{' '}
          <button type="button" onClick={() => void undo()}>
            {words.library.undo}
          </button>
        </p>
      )}
      {problem && (
        <p class="doubt" role="alert">
          {words.library.failed(problem)}
        </p>
      )}
      {found.length === 0 && <p>{index.items.length === 0 ? words.library.empty : words.library.nothing}</p>}
      <ul class="items">
        {found.slice(0, shown).map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            isChosen={chosen.has(item.id)}
            onChoose={(on) => toggle(item.id, on)}
            keepHighlight={keepHighlight}
            onRemove={() => void take([item])}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          {words.library.more}
        </button>
      )}
      <ExportPanel part={part} count={countOf(part)} download={download} />
      <ImportPanel notebook={notebook} read={read} bringIn={putBack} />
    </>
  )
}

export function LibraryView(props: LibraryProps) {
  const { reader, theme, notebook, notes } = props
  const { words } = reader
  return (
    <ReaderContext.Provider value={reader}>
      <NoteKeeperContext.Provider value={notes}>
        <div class="page library paper" lang={reader.language} dir={reader.dir} data-theme={theme}>
          <main>
            <h1>{words.library.title}</h1>
            {!notebook && <p role="status">{words.library.loading}</p>}
            {notebook && 'problem' in notebook && (
              <p class="doubt" role="alert">
                {words.library.failed(notebook.problem)}
              </p>
            )}
            {notebook && !('problem' in notebook) && <Contents {...props} notebook={notebook} />}
          </main>
        </div>
      </NoteKeeperContext.Provider>
    </ReaderContext.Provider>
  )
}
