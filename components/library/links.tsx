/** Ways from one place of the library to another. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Entity } from '../../lib/notebook/schema'
import { type Filter, noFilter } from '../../lib/notebook/search'
import { usePageReader } from '../page-reader'
import { hashOf, type Place, readPlace, type Section } from './place'

export const PlaceContext = createContext<Place>(readPlace(''))

/** A link to a section with that filter alone. */
export function To({
  section,
  filter,
  children,
}: {
  section: Section
  filter?: Partial<Filter>
  children: ComponentChildren
}) {
  return <a href={hashOf({ section, filter: { ...noFilter, ...filter } })}>{children}</a>
}

export function EntityLinks({ entities }: { entities: readonly Entity[] }) {
  if (entities.length === 0) return null
  return (
    <ul class="links quiet">
      {entities.map(({ id, name }) => (
        <li key={id}>
          <To section="entities" filter={{ entity: id }}>
            <bdi>{name}</bdi>
          </To>
        </li>
      ))}
    </ul>
  )
}

/** Each narrows the list it stands in. */
export function TagLinks({ tags }: { tags: readonly string[] }) {
  const { section } = useContext(PlaceContext)
  const { words } = usePageReader()
  if (tags.length === 0) return null
  return (
    <ul class="links quiet" aria-label={words.library.tag}>
      {tags.map((tag) => (
        <li key={tag}>
          <To section={section} filter={{ tag }}>
            <bdi>#{tag}</bdi>
          </To>
        </li>
      ))}
    </ul>
  )
}
