/** What persons of the base are called, in parts: their given names, their surnames, and whether papers may write them in other vowels. */
import { type FormIndex, Sense } from '../../knowledge/form-index'
import type { Article } from '../article'
import type { Lexicon } from '../lexicon'

export function familiesOf(article: Article, person: number): string[] {
  return partsOf(article, person, Sense.FamilyName)
}

export function givenNamesOf(article: Article, person: number): string[] {
  return partsOf(article, person, Sense.GivenName)
}

/** Forms of one kind by whose they are, `forms[first[p] … first[p + 1])`, and their letters where they were asked for. */
interface Parts {
  first: Uint32Array
  forms: Uint32Array
  letters: Map<number, string[]>
}

const knownParts = new WeakMap<FormIndex, Record<number, Parts>>()

/** Folded surnames or given names of a person, without joints. */
function partsOf(
  { lexicon: { forms, graph } }: Article,
  person: number,
  kind: typeof Sense.FamilyName | typeof Sense.GivenName,
): string[] {
  let byKind = knownParts.get(forms)
  if (!byKind) {
    byKind = {}
    knownParts.set(forms, byKind)
  }
  byKind[kind] ??= sortParts(forms, kind, graph.persons.ids.length)
  const parts = byKind[kind]
  let names = parts.letters.get(person)
  if (!names) {
    names = Array.from(parts.forms.subarray(parts.first[person], parts.first[person + 1]), (form) =>
      String.fromCharCode(...forms.formLetters.subarray(forms.formFirst[form]!, forms.formFirst[form + 1]!)),
    )
    parts.letters.set(person, names)
  }
  return names
}

/** Counted, not collected: a worker that starts does this for its first page. */
function sortParts(forms: FormIndex, kind: number, persons: number): Parts {
  const { senseFirst, senseKind, senseTarget } = forms
  const first = new Uint32Array(persons + 2)
  for (let sense = 0; sense < senseKind.length; sense++)
    if (senseKind[sense] === kind) first[senseTarget[sense]! + 2]!++
  for (let i = 2; i < first.length; i++) first[i]! += first[i - 1]!
  const sorted = new Uint32Array(first[persons + 1]!)
  for (let form = 0; form + 1 < senseFirst.length; form++)
    for (let sense = senseFirst[form]!; sense < senseFirst[form + 1]!; sense++)
      if (senseKind[sense] === kind) sorted[first[senseTarget[sense]! + 1]!++] = form
  return { first, forms: sorted, letters: new Map() }
}

/**
 * States where names are Arabic by origin, written one way only: there حسن and حسین
 * are two men, and no vowel is the paper's choice.
 */
const ARABIC_NAMES = [
  'IR AF IQ SY LB JO PS SA YE OM AE QA BH KW EG LY TN DZ MA MR SD SO DJ KM PK BD TR AZ TJ UZ TM KZ KG',
  'ID MY MV BN SN ML NE NG TD GM GN BF TZ',
]
  .join(' ')
  .split(' ')

export function bearsArabicName({ lexicon }: Article, person: number): boolean {
  let arabic = arabicAreas.get(lexicon)
  if (!arabic) {
    arabic = new Set(ARABIC_NAMES.flatMap((id) => lexicon.areaIndex(id) ?? []))
    arabicAreas.set(lexicon, arabic)
  }
  for (const area of lexicon.areasOf(person)) if (arabic.has(area)) return true
  return false
}

const arabicAreas = new WeakMap<Lexicon, ReadonlySet<number>>()
