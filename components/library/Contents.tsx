import { useEffect, useMemo, useRef } from 'preact/hooks'
import { outlineOf, reminderOf } from '../../lib/notebook/backup-plan'
import { FullText } from '../../lib/notebook/full-text'
import type { Notebook } from '../../lib/notebook/schema'
import { NotebookIndex, noFilter } from '../../lib/notebook/search'
import { BackupPanel } from '../backup/BackupPanel'
import { Reminder } from '../backup/Reminder'
import { usePageReader } from '../page-reader'
import { PicturesView } from '../pictures/PicturesView'
import { BaseContext } from './Corrections'
import { ExportPanel } from './ExportPanel'
import { Filters } from './Filters'
import { ImportPanel } from './ImportPanel'
import { List } from './List'
import type { LibraryProps } from './library.types'
import { hashOf, listOf, type Section } from './place'
import { isEmpty, listsOf } from './rows'
import { Suggestions } from './Suggestions'
import { Tabs } from './Tabs'
import { useBase } from './use-base'

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

/** Sections that say nothing to readers who have nothing in them. */
function hiddenIn({ highlights, corrections, suggestions = [] }: Notebook): ReadonlySet<Section> {
  const hidden = new Set<Section>()
  if (!highlights.some(({ lost }) => lost !== undefined)) hidden.add('lost')
  if (corrections.length === 0) hidden.add('corrections')
  if (suggestions.length === 0) hidden.add('suggestions')
  return hidden
}

/** The library over a notebook that could be read. */
export function Contents(props: LibraryProps & { notebook: Notebook }) {
  const { notebook, place, onPlace, askBase, download, read, bringIn, backup } = props
  const { dates } = usePageReader()
  const index = useIndex(notebook)
  const choices = useMemo(() => index.choices(), [index])
  const lists = useMemo(() => listsOf(index.find(place.filter)), [index, place.filter])
  const list = listOf(place)
  const base = useBase(notebook.corrections, askBase)
  const hidden = useMemo(() => hiddenIn(notebook), [notebook])
  const outline = useMemo(() => outlineOf(notebook), [notebook])
  const due = backup && reminderOf(backup.state, outline, backup.now)
  return (
    <>
      {due && <Reminder {...backup} due={due} />}
      <Tabs place={place} lists={lists} hidden={hidden} />
      {!isEmpty(notebook) && (list || place.section === 'suggestions') && (
        <Filters
          filter={place.filter}
          choices={choices}
          isPlain={!list}
          onChange={(filter) => onPlace({ ...place, filter })}
        />
      )}
      {list && (
        <BaseContext.Provider value={base}>
          <List
            key={`${list} ${place.filter.entity} ${place.filter.page}`}
            {...props}
            list={list}
            lists={lists}
            index={index}
            tags={choices.tags}
          />
        </BaseContext.Provider>
      )}
      {place.section === 'suggestions' && (
        <Suggestions {...props} found={lists.suggestions} keep={props.keepSuggestion} />
      )}
      {place.section === 'pictures' && (
        <PicturesView
          {...props.pictures}
          notebook={notebook}
          entity={place.filter.entity}
          download={download}
          hrefOf={(entity) => hashOf({ ...place, filter: { ...noFilter, entity } })}
          onOpen={(entity) => onPlace({ ...place, filter: { ...noFilter, entity } })}
        />
      )}
      {place.section === 'files' && (
        <>
          {backup && <BackupPanel {...backup} />}
          <ExportPanel
            part={notebook}
            count={dates.number(notebook.highlights.length + notebook.notes.length)}
            download={download}
            onSaved={backup?.saved}
          />
          <ImportPanel notebook={notebook} read={read} bringIn={bringIn} />
        </>
      )}
    </>
  )
}
