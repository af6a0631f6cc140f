/** The generated part of docs/knowledge.md. */
import type { KnownGap, MembershipRecord } from '../../lib/knowledge/schema'
import type { AreaCoverage, Chair, Stats } from './coverage'

export const BEGIN = '<!-- coverage: written by `npm run -s kb -- coverage --write` -->'
export const END = '<!-- end of coverage -->'

const OFFICE_NAMES: Record<Chair['office'], string> = {
  headOfState: 'head of state',
  headOfGovernment: 'head of government',
  foreignMinister: 'foreign minister',
}

function cell(area: AreaCoverage, office: Chair['office']): string {
  const chair = area.chairs.find((one) => one.office === office)
  if (!chair) return '='
  return chair.holders.length > 0 ? '✓' : '–'
}

function table(areas: readonly AreaCoverage[]): string[] {
  return [
    '| | Country | Posts | Persons | Memberships | Head of state | of government | Foreign minister |',
    '|---|---|--:|--:|--:|:-:|:-:|:-:|',
    ...areas.map((area) => {
      const { id, name, posts, persons, memberships } = area
      const chairs = (['headOfState', 'headOfGovernment', 'foreignMinister'] as const).map((o) =>
        cell(area, o),
      )
      return `| ${[id, name, posts, persons, memberships, ...chairs].join(' | ')} |`
    }),
  ]
}

function until({ end, seen }: MembershipRecord): string {
  return end === 'unknown' ? `seen ${seen?.split('/')[1]}` : `to ${end}`
}

function gaps(areas: readonly AreaCoverage[], known: ReadonlyMap<string, KnownGap>): string[] {
  return areas.flatMap(({ id, name, chairs }) => {
    const missing = chairs.filter(({ holders }) => holders.length === 0)
    if (missing.length === 0) return []
    const words = missing.map(({ office, last }) => {
      const tried = known.get(id)?.[office]
      const details = [
        last && `last known ${last.name}, ${until(last.membership)}`,
        tried && `tried ${tried}`,
      ]
      return [OFFICE_NAMES[office], ...details.filter(Boolean)].join(' – ')
    })
    return [`- ${name} (${id}): ${words.join('; ')}`]
  })
}

/** The coverage table and the known gaps, as Markdown. */
export function coverageMarkdown(
  areas: readonly AreaCoverage[],
  known: ReadonlyMap<string, KnownGap>,
  stats: Stats,
): string {
  const shown = areas.filter(({ isMember, posts }) => isMember || posts > 0)
  const { currentHeads: heads, currentForeignMinisters: ministers } = stats
  const missing = gaps(
    areas.filter(({ isMember }) => isMember),
    known,
  )
  return [
    `As of ${stats.asOf}: ${stats.countries} countries and territories, ${stats.persons} persons, ${stats.memberships} memberships (${Math.round(stats.parliamentaryShare * 100)}% parliamentary) in ${stats.posts} posts, ${stats.names} names, ${stats.sources} sources. Of the UN's members, ${heads.have} of ${heads.want} heads of state and government and ${ministers.have} of ${ministers.want} foreign ministers are present.`,
    '',
    '✓ somebody is in office, – nobody is known, = no chair of its own.',
    '',
    ...table(shown),
    '',
    `${areas.length - shown.length} further countries and territories are known by name, without officials.`,
    '',
    '### Known gaps',
    '',
    ...(missing.length > 0 ? missing : ['None.']),
  ].join('\n')
}

/** `document` with `generated` between the markers. @throws Error if a marker is missing */
export function between(document: string, generated: string): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`the markers “${BEGIN}” and “${END}” are missing`)
  return `${document.slice(0, begin + BEGIN.length)}\n\n${generated}\n\n${document.slice(end)}`
}
