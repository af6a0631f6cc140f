import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import { merge } from '../../lib/notebook/backup'
import { FullText } from '../../lib/notebook/full-text'
import type { Notebook } from '../../lib/notebook/schema'
import { type Item, NotebookIndex, partOf } from '../../lib/notebook/search'
import { useReader } from '../reader'
import { ExportPanel } from './ExportPanel'
import { Filters } from './Filters'
import { ImportPanel } from './ImportPanel'
import { ItemRow } from './ItemRow'
import type { LibraryProps } from './LibraryView'
import { type ListSection, listOf } from './place'
import { RowList } from './RowList'
import { itemsOf, type Lists, listsOf, type Row, rowsOf, subjectOf } from './rows'
import { SubjectHead } from './Subject'
import { Tabs } from './Tabs'
import { useSelection } from './use-selection'

/** What was done and can be undone. */
interface Done {
  said: string
  undo(): Promise<Problem | undefined>
}

/** The index of a notebook; texts are taken in while the page has nothing else to do. */
function useIndex(notebook: Notebook): NotebookIndex {
  const texts = useRef<FullText>()
  texts.current ??= new FullText()
  const all = texts.current
  const index = useMemo(() => new NotebookIndex(notebook, all), [notebook, all])
  useEffect(() => {
    const warm = (deadline: IdleDeadline) => {
      let isMore = true
      while (isMore && deadline.timeRemaining() > 5) isMore = all.warm()
      if (isMore) next = requestIdleCallback(warm)
    }
    let next = requestIdleCallback(warm)
    return () => cancelIdleCallback(next)
  }, [index, all])
  return index
}

/** The library over a notebook that could be read. */
export function Contents(props: LibraryProps & { notebook: Notebook }) {
  const { notebook, place, onPlace, download, read, putBack } = props
  const { dates } = useReader()
  const index = useIndex(notebook)
  const choices = useMemo(() => index.choices(), [index])
  const lists = useMemo(() => listsOf(index.find(place.filter)), [index, place.filter])
  const list = listOf(place)
  return (
    <>
      <Tabs place={place} lists={lists} />
      {list && (
        <>
          <Filters
            filter={place.filter}
            choices={choices}
            onChange={(filter) => onPlace({ ...place, filter })}
          />
          <List
            key={`${list} ${place.filter.entity} ${place.filter.page}`}
            {...props}
            list={list}
            lists={lists}
            isEmpty={index.items.length === 0}
          />
        </>
      )}
      {place.section === 'files' && (
        <>
          <ExportPanel part={notebook} count={dates.number(index.items.length)} download={download} />
          <ImportPanel notebook={notebook} read={read} bringIn={putBack} />
        </>
      )}
    </>
  )
}

function List({
  notebook,
  place,
  list,
  lists,
  isEmpty,
  keepHighlight,
  remove,
  putBack,
  download,
}: LibraryProps & { notebook: Notebook; list: ListSection; lists: Lists; isEmpty: boolean }) {
  const { words, dates } = useReader()
  const subject = useMemo(() => subjectOf(place, lists), [place, lists])
  const rows = useMemo(() => rowsOf(list, lists, subject), [list, lists, subject])
  const selection = useSelection(useMemo(() => rows.map(({ key }) => key), [rows]))
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set())
  const [isExporting, setExporting] = useState(false)
  const [done, setDone] = useState<Done>()
  const [problem, setProblem] = useState<Problem>()

  const chosen = rows.filter(({ key }) => selection.has(key))
  const items = [...new Map(chosen.flatMap(itemsOf).map((item) => [item.id, item])).values()]
  const part = useMemo(() => partOf(notebook, items), [notebook, items.map(({ id }) => id).join()])

  const take = async (gone: readonly Item[]) => {
    const taken = partOf(notebook, gone)
    const failed = await remove(taken)
    setProblem(failed)
    if (failed) return
    selection.setAll(false)
    const said = words.library.removed(dates.number(gone.length))
    // A note that was written anew meanwhile is joined to the one that comes back.
    setDone({ said, undo: () => putBack(merge(latest.current, taken).write) })
  }
  const latest = useRef(notebook)
  latest.current = notebook
  const undo = async () => {
    const failed = await done?.undo()
    setProblem(failed)
    if (!failed) setDone(undefined)
  }
  const edit = useCallback((key: string, on: boolean) => {
    setEdited((before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)))
  }, [])
  const isRemovable = list !== 'entities' || subject !== undefined
  return (
    <>
      {subject && <SubjectHead subject={subject} />}
      <div class="bar-line">
        <label>
          <input
            type="checkbox"
            checked={rows.length > 0 && chosen.length === rows.length}
            disabled={rows.length === 0}
            onChange={(event) => selection.setAll(event.currentTarget.checked)}
          />
          <span>{words.library.selectAll}</span>
        </label>
        <p class="quiet" role="status">
          {words.library.found(dates.number(rows.length))}
        </p>
        {chosen.length > 0 && (
          <>
            <button type="button" aria-expanded={isExporting} onClick={() => setExporting(!isExporting)}>
              {words.library.export} ({dates.number(items.length)})
            </button>
            {isRemovable && (
              <button type="button" onClick={() => void take(items)}>
                {words.library.remove} ({dates.number(items.length)})
              </button>
            )}
          </>
        )}
      </div>
      {done && (
        <p class="undo" role="status">
          {done.said}{' '}
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
      {chosen.length > 0 && isExporting && (
        <ExportPanel part={part} count={dates.number(items.length)} download={download} isOpen />
      )}
      {rows.length === 0 && <p>{isEmpty ? words.library.empty : words.library.nothing}</p>}
      <RowList
        rows={rows}
        selection={selection}
        pinned={edited}
        onRemoveChosen={() => {
          if (isRemovable) void take(items)
        }}
      >
        {(row: Row) => (
          <ItemRow
            row={row}
            isEdited={edited.has(row.key)}
            onEdit={(on) => edit(row.key, on)}
            keepHighlight={keepHighlight}
            onRemove={() => void take(itemsOf(row))}
          />
        )}
      </RowList>
    </>
  )
}
