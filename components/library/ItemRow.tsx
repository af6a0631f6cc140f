import type { EntityGroup, PageGroup } from '../../lib/notebook/groups'
import type { Page } from '../../lib/notebook/schema'
import type { HighlightItem, NoteItem } from '../../lib/notebook/search'
import { LinkedText } from '../notes/LinkedText'
import { NoteField } from '../notes/NoteField'
import { usePageReader } from '../page-reader'
import { CorrectionContent } from './Corrections'
import { localDay } from './days'
import { EditHighlight, type MarkKeeper } from './EditHighlight'
import { EntityLinks, TagLinks, To } from './links'
import type { Row } from './rows'

/** The page itself, and all that is kept of it. */
export function Source({
  page,
  address,
  kept,
  isHere,
}: {
  page: Page | undefined
  address: string
  /** Day, `2023-10-09`. */
  kept?: string
  isHere?: boolean
}) {
  const { words, dates } = usePageReader()
  return (
    <p class="quiet source">
      <a href={address} target="_blank" rel="noopener noreferrer">
        <bdi>{page?.title || words.library.source}</bdi>
      </a>
      {isHere ? (
        <bdi>{page?.site}</bdi>
      ) : (
        <To section="pages" filter={{ page: address }}>
          <bdi>{page?.site ?? words.library.ofPage}</bdi>
        </To>
      )}
      {page?.published && <span>{words.library.publishedOn(dates.date(page.published).main)}</span>}
      {kept && <span>{words.library.keptOn(dates.date(kept).main)}</span>}
    </p>
  )
}

function HighlightContent({
  item: { highlight, page },
  isEdited,
  marks,
}: {
  item: HighlightItem
  isEdited: boolean
  marks: MarkKeeper
}) {
  const { words, dates } = usePageReader()
  const { lost } = highlight
  const [{ exact, prefix, suffix }] = highlight.target.selector
  return (
    <>
      <blockquote dir="auto">
        {lost && <span class="around">{prefix}</span>}
        {exact}
        {lost && <span class="around">{suffix}</span>}
      </blockquote>
      {lost && <p class="quiet doubt">{words.library.lostOn(dates.date(localDay(lost)).main)}</p>}
      {!isEdited && highlight.note && (
        <p class="said" dir="auto">
          <LinkedText text={highlight.note} />
        </p>
      )}
      <div class="about">
        {!isEdited && <TagLinks tags={highlight.tags} />}
        <EntityLinks entities={highlight.entities} />
      </div>
      <Source page={page} address={highlight.target.source} kept={localDay(highlight.created)} />
      {isEdited && <EditHighlight highlight={highlight} marks={marks} />}
    </>
  )
}

function NoteContent({ item: { note }, isEdited }: { item: NoteItem; isEdited: boolean }) {
  const { dates } = usePageReader()
  return (
    <>
      <h2>
        <To section="entities" filter={{ entity: note.entity.id }}>
          <bdi>{note.entity.name}</bdi>
        </To>
      </h2>
      {isEdited ? (
        <NoteField entity={note.entity} />
      ) : (
        <>
          <p class="said" dir="auto">
            <LinkedText text={note.text} />
          </p>
          <TagLinks tags={note.tags} />
        </>
      )}
      <p class="quiet">{dates.date(localDay(note.created)).main}</p>
    </>
  )
}

function EntityContent({ group: { entity, note, highlights } }: { group: EntityGroup }) {
  const { words, dates } = usePageReader()
  return (
    <>
      <h2>
        <To section="entities" filter={{ entity: entity.id }}>
          <bdi>{entity.name}</bdi>
        </To>
      </h2>
      {note && (
        <p class="said short" dir="auto">
          {note.note.text}
        </p>
      )}
      <p class="quiet">{words.library.highlightCount(dates.number(highlights.length))}</p>
    </>
  )
}

function PageContent({ group: { address, page, highlights } }: { group: PageGroup }) {
  const { words, dates } = usePageReader()
  return (
    <>
      <h2>
        <To section="pages" filter={{ page: address }}>
          <bdi>{page?.title || address}</bdi>
        </To>
      </h2>
      <p class="quiet source">
        <bdi>{page?.site}</bdi>
        {page?.published && <span>{dates.date(page.published).main}</span>}
        <span>{words.library.highlightCount(dates.number(highlights.length))}</span>
      </p>
    </>
  )
}

/** What a row says, and the way to change it or take it away. */
export function ItemRow({
  row,
  isEdited,
  onEdit,
  marks,
  onRemove,
}: {
  row: Row
  isEdited: boolean
  onEdit(on: boolean): void
  marks: MarkKeeper
  onRemove(): void
}) {
  const { words } = usePageReader()
  const isEditable = row.kind === 'highlight' || row.kind === 'note'
  return (
    <>
      <div class="content">
        {row.kind === 'highlight' && <HighlightContent item={row.item} isEdited={isEdited} marks={marks} />}
        {row.kind === 'note' && <NoteContent item={row.item} isEdited={isEdited} />}
        {row.kind === 'correction' && <CorrectionContent item={row.item} />}
        {row.kind === 'entity' && <EntityContent group={row.group} />}
        {row.kind === 'page' && <PageContent group={row.group} />}
      </div>
      {(isEditable || row.kind === 'correction') && (
        <div class="actions">
          {isEditable && (
            <button type="button" class="plain" aria-expanded={isEdited} onClick={() => onEdit(!isEdited)}>
              {isEdited ? words.library.done : words.library.edit}
            </button>
          )}
          <button type="button" class="plain" onClick={onRemove}>
            {words.library.remove}
          </button>
        </div>
      )}
    </>
  )
}
