import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../lib/notebook/answers'
import type { Change } from '../../lib/notebook/change'
import { joinHighlights } from '../../lib/notebook/join'
import { merge } from '../../lib/notebook/merge'
import type { Notebook } from '../../lib/notebook/schema'
import { type Item, type NotebookIndex, partOf, tagsOf } from '../../lib/notebook/search'
import { usePageReader } from '../page-reader'
import { BulkBar } from './BulkBar'
import { ExportPanel } from './ExportPanel'
import { ItemRow } from './ItemRow'
import type { LibraryProps } from './library.types'
import type { ListSection } from './place'
import { ReportPanel } from './ReportPanel'
import { RowList } from './RowList'
import { isEmpty, itemsOf, type Lists, type Row, rowsOf, subjectOf } from './rows'
import { SubjectHead } from './Subject'
import { TagTools } from './TagTools'
import { useSelection } from './use-selection'

/** What was done and can be undone. */
interface Done {
  said: string
  undo(): Promise<Problem | undefined>
}

/** One section's list of what was found: choosing, changing, taking away and undoing. */
export function List({
  notebook,
  place,
  onPlace,
  list,
  lists,
  index,
  tags,
  marks,
  change,
  remove,
  putBack,
  restore,
  download,
}: LibraryProps & {
  notebook: Notebook
  list: ListSection
  lists: Lists
  index: NotebookIndex
  /** All there are. */
  tags: readonly string[]
}) {
  const { words, dates } = usePageReader()
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

  const reported = useMemo(
    () => (part.corrections.length > 0 ? part.corrections : lists.corrections.map((one) => one.correction)),
    [part, lists],
  )
  const isJoinable = useMemo(() => joinHighlights(part.highlights).gone.length > 0, [part])

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
  const alter = async (ids: readonly string[], what: Change) => {
    const before = await change(ids, what)
    setProblem(typeof before === 'string' ? before : undefined)
    if (typeof before === 'string') return
    const count = dates.number(before.notes.length + before.highlights.length)
    const said = what.type === 'join' ? words.library.joined(count) : words.library.changed(count)
    setDone({ said, undo: () => restore(before) })
    if (what.type === 'join') selection.setAll(false)
    const tag = what.type === 'rename-tag' ? what.to : what.type === 'untag' ? '' : place.filter.tag
    if (tag !== place.filter.tag) onPlace({ ...place, filter: { ...place.filter, tag } })
  }
  const undo = async () => {
    const failed = await done?.undo()
    setProblem(failed)
    if (!failed) setDone(undefined)
  }
  const edit = useCallback((key: string, on: boolean) => {
    setEdited((before) => new Set(on ? [...before, key] : [...before].filter((one) => one !== key)))
  }, [])
  const isCorrections = list === 'corrections'
  const nothing =
    isCorrections && notebook.corrections.length === 0
      ? words.report.none
      : index.items.length === 0
        ? words.library.empty
        : words.library.nothing
  const isRemovable = list !== 'entities' || subject !== undefined
  return (
    <>
      {subject && <SubjectHead subject={subject} />}
      {list === 'lost' && <p class="quiet">{words.library.lostHow}</p>}
      {isCorrections && rows.length > 0 && (
        <>
          <p class="quiet">{words.report.how}</p>
          <ReportPanel corrections={reported} download={download} />
        </>
      )}
      {place.filter.tag && (
        <TagTools
          key={place.filter.tag}
          tag={place.filter.tag}
          tags={tags}
          onChange={(what) =>
            void alter(
              index.items.filter((item) => tagsOf(item).includes(place.filter.tag)).map(({ id }) => id),
              what,
            )
          }
        />
      )}
      {!isEmpty(notebook) && (
        <div class="head">
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
          </div>
          {chosen.length > 0 && (
            <BulkBar
              count={dates.number(items.length)}
              tags={tags}
              isTaggable={!isCorrections}
              hasHighlights={part.highlights.length > 0}
              isJoinable={isJoinable}
              isExporting={isExporting}
              onChange={(what) =>
                void alter(
                  items.map(({ id }) => id),
                  what,
                )
              }
              onExport={isCorrections ? undefined : () => setExporting(!isExporting)}
              onRemove={isRemovable ? () => void take(items) : undefined}
            />
          )}
        </div>
      )}
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
          {words.notes.notDone(problem)}
        </p>
      )}
      {chosen.length > 0 && isExporting && (
        <ExportPanel part={part} count={dates.number(items.length)} download={download} isOpen />
      )}
      {rows.length === 0 && <p>{nothing}</p>}
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
            marks={marks}
            onRemove={() => void take(itemsOf(row))}
          />
        )}
      </RowList>
    </>
  )
}
