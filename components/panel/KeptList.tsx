import type { Highlight } from '../../lib/notebook/schema'
import type { PageContent } from '../../lib/panel-messages'
import { EntityLink } from '../card/parts'
import { LinkedText } from '../notes/LinkedText'
import { usePageReader } from '../page-reader'
import { calledBy } from './NamesList'
import type { PageKept, PanelProps } from './panel.types'

type KeptProps = PanelProps & { content: PageContent }

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <ul class="kept-tags">
      {tags.map((tag) => (
        <li key={tag} class="tag" dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  )
}

function HighlightItem({
  highlight,
  missing,
  onShow,
}: {
  highlight: Highlight
  /** Why it cannot be shown on the page. */
  missing: 'notFound' | 'notThere' | undefined
  onShow(): void
}) {
  const { words } = usePageReader()
  const [{ exact }] = highlight.target.selector
  return (
    <li class={`kept-one ${highlight.color}`} data-id={highlight.id}>
      {missing ? (
        <>
          <blockquote dir="auto">{exact}</blockquote>
          <p class={missing === 'notFound' ? 'doubt' : 'quiet'}>{words.panel[missing]}</p>
        </>
      ) : (
        <button type="button" class="snippet" dir="auto" title={words.panel.show} onClick={onShow}>
          {exact}
        </button>
      )}
      {highlight.note !== '' && (
        <p class="written" dir="auto">
          <LinkedText text={highlight.note} />
        </p>
      )}
      <Tags tags={highlight.tags} />
    </li>
  )
}

function Kept({ content, kept, names, onShowHighlight }: KeptProps & { kept: PageKept }) {
  const { words } = usePageReader()
  const { found, lost, isDone } = content.highlights
  const placeOf = ({ id }: Highlight) => (found.includes(id) ? found.indexOf(id) : found.length)
  const highlights = kept.highlights.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.target.selector[1].start - b.target.selector[1].start,
  )
  const missingOf = ({ id }: Highlight) => {
    if (!isDone || found.includes(id)) return undefined
    return lost.includes(id) ? 'notFound' : 'notThere'
  }
  const notes = content.named.flatMap((named) => {
    const note = kept.notes.find(({ entity }) => entity.id === named.id)
    return note ? [{ named, note }] : []
  })
  if (highlights.length + notes.length === 0) return <p role="status">{words.panel.nothingKept}</p>
  return (
    <>
      {highlights.length > 0 && (
        <section class="group">
          <h2>{words.library.sections.highlights}</h2>
          <ul>
            {highlights.map((highlight) => (
              <HighlightItem
                key={highlight.id}
                highlight={highlight}
                missing={missingOf(highlight)}
                onShow={() => onShowHighlight(highlight.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section class="group">
          <h2>{words.library.sections.notes}</h2>
          <ul>
            {notes.map(({ named, note }) => (
              <li key={note.id} class="kept-one" data-id={named.id}>
                <EntityLink
                  to={{ id: named.id, ...calledBy(named, names.get(named.id)) }}
                  flag={names.get(named.id)?.flag}
                />
                <p class="written" dir="auto">
                  <LinkedText text={note.text} />
                </p>
                <Tags tags={note.tags} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The reader's highlights of this page, in its order, and his notes on those it names. */
export function KeptList(props: KeptProps) {
  const { words } = usePageReader()
  const { kept } = props
  if (!kept) return <p role="status">{words.library.loading}</p>
  if ('problem' in kept)
    return (
      <p class="doubt" role="alert">
        {words.notes.notDone(kept.problem)}
      </p>
    )
  return <Kept {...props} kept={kept} />
}
