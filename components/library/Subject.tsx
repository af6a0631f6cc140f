import { useRef } from 'preact/hooks'
import { NoteField } from '../notes/NoteField'
import { usePageReader } from '../page-reader'
import { Source } from './ItemRow'
import { To } from './links'
import type { Subject } from './rows'

/** Head of a list that is about one entity or one page: what is known of it, and the way back to all. */
export function SubjectHead({ subject }: { subject: Subject }) {
  const { words } = usePageReader()
  // An entity whose note was emptied has nothing any more; the field in which it was stays.
  const last = useRef(subject)
  if (subject.group) last.current = subject
  const { kind, group } = last.current
  return (
    <section class="subject">
      <p>
        <To section={kind === 'entity' ? 'entities' : 'pages'}>
          {kind === 'entity' ? words.library.allEntities : words.library.allPages}
        </To>
      </p>
      {kind === 'entity' && group && (
        <>
          <h2>
            <bdi>{group.entity.name}</bdi>
          </h2>
          <p>
            <To section="pictures" filter={{ entity: group.entity.id }}>
              {words.pictures.overTime}
            </To>
          </p>
          <NoteField entity={group.entity} />
        </>
      )}
      {kind === 'page' && group && (
        <>
          <h2>
            <bdi>{group.page?.title || group.address}</bdi>
          </h2>
          <Source page={group.page} address={group.address} isHere />
        </>
      )}
    </section>
  )
}
