import { noFilter } from '../../lib/notebook/search'
import { usePageReader } from '../page-reader'
import { hashOf, listOf, type Place, type Section, sections } from './place'
import type { Lists } from './rows'

/** The library's sections, each with how much of what was found is in it. */
export function Tabs({ place, lists, hidden }: { place: Place; lists: Lists; hidden: ReadonlySet<Section> }) {
  const { words, dates } = usePageReader()
  const { entity, page, ...common } = place.filter
  return (
    <nav class="tabs" aria-label={words.library.title}>
      <ul>
        {sections.map((section) => {
          const list = section === 'suggestions' ? section : listOf({ ...place, section })
          if (section !== place.section && hidden.has(section)) return null
          // The tab of an entity's own list leads back to the list of all.
          const kept = section === place.section ? { ...noFilter, ...common } : place.filter
          // Suggestions have no names, tags and colours.
          const filter =
            section === 'suggestions' ? { ...kept, entity: '', page: '', tag: '', color: '' as const } : kept
          return (
            <li key={section}>
              <a
                href={hashOf({ section, filter: list ? filter : noFilter })}
                aria-current={section === place.section ? 'page' : undefined}
              >
                {words.library.sections[section]}
                {list && <span class="count">{dates.number(lists[list].length)}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
