/** Whom of our persons an item of Wikidata is, and what a new record may be called. */
import slugify from 'slugify'
import type { Records } from '../../../lib/knowledge/records'
import { foldLetters } from '../../../lib/text/fold'

export interface Item {
  /** Wikidata id. */
  id: string
  /** Persian label, if it is a name by its letters. */
  fa?: string
  /** Latin label, if it is a name by its letters. */
  en?: string
}

const PERSIAN_NAME =
  /^[ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀی]+(?:[ \u200c][ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀی]+)*$/
const LATIN_NAME = /^[\p{Script=Latin}\p{M}]+(?:[ .'’-]+[\p{Script=Latin}\p{M}]+)*\.?$/u

/** Labels are vandalised at times and may be in any script: what is not Persian letters is no name. */
export function persianName(label: string | undefined): string | undefined {
  const name = tidy(label)
    // The letters of an Arabic keyboard; the base writes Persian ones, and no «سید».
    .replace(/ي|ى/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/^سید[ \u200c]+/, '')
  return PERSIAN_NAME.test(name) ? name : undefined
}

export function latinName(label: string | undefined): string | undefined {
  const name = tidy(label)
  return LATIN_NAME.test(name) ? name : undefined
}

function tidy(label: string | undefined): string {
  return (label ?? '')
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(/[\s\u00a0]+/g, ' ')
}

/** `Lars Løkke Rasmussen` → `lars-lokke-rasmussen`; the letters of every Latin script. */
export function slugOf(en: string): string {
  return slugify(en.replace(/[’.]/g, ' '), { lower: true, strict: true })
}

export type Identity =
  | { kind: 'known'; id: string }
  /** Of the very same name, without a Wikidata id, and with a post in the same country or body. */
  | { kind: 'by-name'; id: string }
  /** Of the same name, and something speaks against him; only a person can say. */
  | { kind: 'namesake'; ids: string[] }
  | { kind: 'unknown' }

/** The finder takes an item, and the countries and bodies of the posts Wikidata says it held. */
export function personFinder(records: Records): (item: Item, owners: readonly string[]) => Identity {
  const byItem = new Map<string, string>()
  const byName = new Map<string, Set<string>>()
  const note = (key: string, id: string) => byName.set(key, (byName.get(key) ?? new Set()).add(id))
  for (const [id, { wikidata, names, en }] of records.persons) {
    if (wikidata) byItem.set(wikidata, id)
    for (const { fa } of names) note(foldLetters(fa), id)
    note(slugOf(en), id)
  }
  const isFree = (id: string) => records.persons.get(id)?.wikidata === undefined
  return (item, owners) => {
    const known = byItem.get(item.id)
    if (known) return { kind: 'known', id: known }
    const keys = [item.fa && foldLetters(item.fa), item.en && slugOf(item.en)]
    const same = [...new Set(keys.flatMap((key) => [...((key && byName.get(key)) || [])]))]
    if (same.length === 0) return { kind: 'unknown' }
    const [only] = same
    const serves = records.persons
      .get(only!)!
      .held.some(({ post }) => owners.includes(post.slice(0, post.indexOf('/'))))
    if (same.length === 1 && isFree(only!) && serves) return { kind: 'by-name', id: only! }
    return { kind: 'namesake', ids: same }
  }
}

/** Whether people of the country write their names in Persian letters, so that a label is no transliteration. */
export function writesPersian(area: string | undefined, records: Records): boolean {
  const languages = area === undefined ? [] : (records.areas.get(area)?.languages ?? [])
  return languages.some((language) => /^(fa|prs)\b/.test(language))
}
