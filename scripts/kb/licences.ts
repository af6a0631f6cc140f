/** assets/knowledge/SOURCES.md: what the base derives from, and under which licence. */
import { asList, type Records } from '../../lib/knowledge/records'
import type { SourceRecord } from '../../lib/knowledge/schema'

type Kind = 'free' | 'share-alike' | 'copyleft' | 'unstated'

/** What a licence asks of whatever derives from the work. */
export function kindOf(licence: string): Kind {
  if (licence.startsWith('none')) return 'unstated'
  if (/-SA\b/.test(licence)) return 'share-alike'
  return /\bL?GPL\b/.test(licence) ? 'copyleft' : 'free'
}

interface DataSet extends SourceRecord {
  licence: string
  keys: string[]
}

/** Sources with a licence; those of one title, address and day are one data set. */
function dataSetsOf({ sources }: Records): DataSet[] {
  const sets = new Map<string, DataSet>()
  for (const [key, { licence, ...source }] of sources) {
    if (licence === undefined) continue
    const id = JSON.stringify([source.title, source.url, source.date, licence])
    const set = sets.get(id) ?? { ...source, licence, keys: [] }
    set.keys.push(key)
    sets.set(id, set)
  }
  const order = ({ title, url, date }: DataSet) => `${title}\n${url}\n${date}`
  return [...sets.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

function table(sets: readonly DataSet[]): string[] {
  return [
    '| Data set | Day | Source |',
    '|---|---|---|',
    ...sets.map(({ title, url, date, keys }) => {
      const link = `[${title.replace(/[|[\]]/g, '\\$&')}](<${url.replace(/>/g, '%3E')}>)`
      return `| ${link} | ${date} | ${keys.map((key) => `\`${key}\``).join(', ')} |`
    }),
  ]
}

/** Forms for which no other than share-alike sources are given, with what they name; not those we made of a Latin name. */
export function namesOfShareAlikeAlone({ sources, persons, areas, organizations }: Records): string[] {
  const isAlone = ({ source, kind }: { source: string | string[]; kind?: string }) =>
    kind !== 'transliterated' &&
    asList(source).every((key) => kindOf(sources.get(key)?.licence ?? '') === 'share-alike')
  const found: string[] = []
  for (const [id, { names }] of persons)
    for (const one of names) if (isAlone(one)) found.push(`${one.fa} (${id})`)
  for (const [id, { names }] of organizations)
    for (const one of names) if (isAlone(one)) found.push(`${one.fa} (${id})`)
  for (const [id, { names, demonyms, metonyms, capital }] of areas)
    for (const one of [...names, ...demonyms, ...metonyms, ...(capital ? [capital] : [])])
      if (isAlone(one)) found.push(`${one.fa} (${id})`)
  return found
}

export function sourcesMarkdown(records: Records): string {
  const sets = dataSetsOf(records)
  const byLicence = (kind: Kind) => {
    const some = sets.filter(({ licence }) => kindOf(licence) === kind)
    return [...new Set(some.map(({ licence }) => licence))]
      .sort()
      .flatMap((licence) => [
        `### ${licence}`,
        '',
        ...table(some.filter((one) => one.licence === licence)),
        '',
      ])
  }
  const alone = namesOfShareAlikeAlone(records)
  return [
    '# What the knowledge base derives from',
    '',
    '<!-- written by `npm run -s kb -- sources --write` -->',
    '',
    'The records hold facts: names, posts, dates. No sentence is taken over from anywhere. Beside the data',
    'sets below, single facts were read on pages of news media and offices, which stand with address and day',
    'in the `sources` of the file they serve.',
    '',
    '## Free data sets',
    '',
    ...byLicence('free'),
    '## Free software with copyleft',
    '',
    'Persian names of countries and places were compared with the translations in these; a form that stands',
    'nowhere else has them as its only source.',
    '',
    ...byLicence('copyleft'),
    '## Share-alike works, kept apart',
    '',
    'Evidence that a single name is written so or that somebody held a post. No text of theirs is part of the',
    'base.',
    '',
    ...byLicence('share-alike'),
    '### Forms that rest on share-alike works alone',
    '',
    'Another print found for one of these replaces its source.',
    '',
    ...(alone.length > 0 ? alone.map((name) => `- ${name}`) : ['None.']),
    '',
    '## No licence stated',
    '',
    'Facts of public record, read from these copies.',
    '',
    ...table(sets.filter(({ licence }) => kindOf(licence) === 'unstated')),
    '',
  ].join('\n')
}
