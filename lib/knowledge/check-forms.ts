/**
 * Surface forms that mean more than one thing, and no rule for which: one name of
 * two entities, and surnames that are words. These need a decision by people;
 * docs/knowledge.md says where each is written down. Apart from `checkRecords`,
 * since they need a dictionary and do not keep a pack from being made.
 */
import { foldLetters } from '../text/fold'
import { familyOf, ownerOf, type Problem, type Records } from './records'

export interface FormRules {
  /** Each takes folded letters; see `scripts/knowledge/words.ts`. */
  isWord(letters: string): boolean
  isOrdinary(letters: string): boolean
  isOnlyName(letters: string): boolean
}

/** The dictionary knows most surnames; those up to so many letters that it knows are mostly words. */
const LONGEST_DOUBTFUL = 3

/** What a form names, and where that is written. */
interface Owner {
  id: string
  key: string
}

export function checkForms(records: Records, rules: FormRules): Problem[] {
  const problems: Problem[] = []
  const report = (key: string, message: string) => {
    problems.push({ ...(records.origins.get(key) ?? { file: '?', line: 1 }), message })
  }

  const places = new Map<string, Owner>()
  const claim = (fa: string, owner: Owner) => {
    const letters = foldLetters(fa)
    const other = places.get(letters)
    if (other && other.id !== owner.id)
      report(owner.key, `“${fa}” is a name of ${other.id} and of ${owner.id}`)
    else places.set(letters, owner)
  }
  for (const [id, area] of records.areas) {
    const capital = area.capital ? [area.capital.fa, ...area.capital.variants] : []
    const forms = [...area.names, ...area.demonyms, ...area.metonyms].map(({ fa }) => fa)
    for (const fa of [...forms, ...capital]) claim(fa, { id, key: `area:${id}` })
  }
  for (const [id, organization] of records.organizations)
    for (const { fa } of organization.names) claim(fa, { id, key: `organization:${id}` })

  const latinNames = new Map<string, string>()
  for (const [id, { en }] of records.persons) {
    const other = latinNames.get(slugOf(en))
    if (other && !areNamesakes(records, other, id)) report(`person:${id}`, twice(en, other))
    latinNames.set(slugOf(en), id)
  }

  const fullNames = new Map<string, Owner[]>()
  const reported = new Set<string>()
  for (const [id, person] of records.persons)
    for (const [i, name] of person.names.entries()) {
      const owner = { id, key: `person:${id}:names:${i}` }
      const letters = foldLetters(name.fa)
      const place = places.get(letters)
      if (place) report(owner.key, `“${name.fa}” is a name of ${place.id} and of ${id}`)
      const others = fullNames.get(letters) ?? []
      for (const other of others)
        if (other.id !== id && !areNamesakes(records, other.id, id))
          report(owner.key, twice(name.fa, other.id))
      fullNames.set(letters, [...others, owner])

      // A mononym has nothing beside it either.
      const short = familyOf(name) ?? (/ /.test(name.fa) ? undefined : name.fa)
      const word = short === undefined ? '' : foldLetters(short)
      if (word === '' || reported.has(word)) continue
      if (word.length > LONGEST_DOUBTFUL || rules.isOnlyName(word)) continue
      if (rules.isWord(word) && !rules.isOrdinary(word)) {
        reported.add(word)
        report(
          owner.key,
          `“${short}” is in the dictionary: put it into ordinary-words.txt if readers know it as a word, else into only-names.txt`,
        )
      }
    }

  const postForms = new Map<string, Owner>()
  for (const [id, post] of records.posts) {
    const { area, organization } = ownerOf(id, post)
    // Elsewhere the same words are told apart by the country behind them.
    for (const fa of post.forms ?? []) {
      const form = `${area ?? organization} ${foldLetters(fa)}`
      const other = postForms.get(form)
      if (other && other.id !== id) report(`post:${id}`, `“${fa}” is ${other.id} as well`)
      else postForms.set(form, { id, key: `post:${id}` })
    }
  }
  return problems
}

function twice(name: string, other: string): string {
  return `“${name}” is ${other} as well: one person twice? If not, say “namesakes: [${other}]”`
}

/** `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
function slugOf(en: string): string {
  return en
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}

/** Two are others if a record says so, or an id that goes on after the name: `ali-akbari-shiraz`. */
function areNamesakes(records: Records, one: string, other: string): boolean {
  const says = (id: string, namesake: string) => {
    const { en, namesakes } = records.persons.get(id)!
    return namesakes.includes(namesake) || id.startsWith(`${slugOf(en)}-`)
  }
  return says(one, other) || says(other, one)
}
