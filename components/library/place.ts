/** Where in the library the reader is, as the part of the address behind `#`: every place is a link. Pure. */
import { colors } from '../../lib/notebook/colors'
import { type Filter, noFilter } from '../../lib/notebook/search'

/**
 * `lost`: highlights that were not found on their page any more; `files`: the ways out and in;
 * `suggestions`: officials for the base; `pictures`: with `entity`, a person, country or post.
 */
export const sections = [
  'highlights',
  'notes',
  'entities',
  'pages',
  'lost',
  'corrections',
  'suggestions',
  'pictures',
  'files',
] as const
export type Section = (typeof sections)[number]

/** Sections that list what the filter finds. */
const listed = ['highlights', 'notes', 'entities', 'pages', 'lost', 'corrections'] as const
export type ListSection = (typeof listed)[number]

export interface Place {
  section: Section
  filter: Filter
}

export const listOf = ({ section }: Place): ListSection | undefined => listed.find((one) => one === section)

const keys = Object.keys(noFilter) as (keyof Filter)[]

export function hashOf({ section, filter }: Place): string {
  const set = keys.flatMap((key) => (filter[key] === '' ? [] : [[key, filter[key]] as [string, string]]))
  return `#${section}${set.length > 0 ? `?${new URLSearchParams(set)}` : ''}`
}

/** Any text: what it does not say is the first section, unfiltered. */
export function readPlace(hash: string): Place {
  const [name, search] = hash.replace(/^#/, '').split('?', 2)
  const given = new URLSearchParams(search)
  const filter = { ...noFilter, ...Object.fromEntries(keys.map((key) => [key, given.get(key) ?? ''])) }
  return {
    section: sections.find((one) => one === name) ?? 'highlights',
    filter: { ...filter, color: colors.find((one) => one === filter.color) ?? '' },
  }
}
