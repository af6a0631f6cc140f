/** Persons by what people call them. */
import { sensesOf } from '../../lib/annotate/lexicon'
import { findForm, Sense } from '../../lib/knowledge/form-index'
import type { Pack } from '../../lib/knowledge/pack'
import { foldLetters } from '../../lib/text/fold'

/** Ids of the persons of an id, a Latin name, a Persian full name in any writing, or else a surname. */
export function personsNamed(name: string, { forms, graph }: Pack): string[] {
  const { ids, namesEn } = graph.persons
  if (ids.includes(name)) return [name]
  const latin = foldLatin(name)
  if (latin) return ids.filter((_, i) => foldLatin(namesEn[i]!) === latin)
  const form = findForm(forms, foldLetters(name))
  if (form < 0) return []
  const full = sensesOf(forms, form, Sense.FullName)
  const found = full.length > 0 ? full : sensesOf(forms, form, Sense.FamilyName)
  return found.map((person) => ids[person]!)
}

/** `Recep Tayyip Erdoğan` and `recep tayyip erdogan` are one name; empty for what has no Latin letter. */
function foldLatin(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
