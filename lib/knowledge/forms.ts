/** From records to surface forms: every writing of a name under which the linker may meet it. */
import { foldLetters, foldName } from '../text/fold'
import { type Form, Sense, type SenseKind } from './form-index'
import { areaName, familyOf, ownerOf, type Records } from './records'

/** Indices of records, in the order the pack keeps them. */
export interface Numbering {
  areas: Map<string, number>
  persons: Map<string, number>
  postTypes: Map<string, number>
  posts: Map<string, number>
  organizations: Map<string, number>
}

/** «با» is the surname of a minister of Mali, and no reader would take it for one. */
const FUNCTION_WORDS = new Set(
  'با به از در که تا یا را بر هم نه ما من تو او وی این آن ای هر چه کن شد بی پس'.split(' ').map(foldLetters),
)

/** A surname that is a given name, a people or a place as well needs evidence as words do. */
const NAMES_OF_OTHERS: ReadonlySet<SenseKind> = new Set([
  Sense.GivenName,
  Sense.AreaName,
  Sense.AreaDemonym,
  Sense.Capital,
  Sense.Constituency,
])

/** Countries whose people may be called «سید» before the given name. */
const SEYED_AREAS = new Set(['IR', 'IQ', 'AF', 'PK', 'LB', 'YE', 'BH', 'SY', 'OM', 'IN', 'KW'])

// Parts of names that are written joined, with ZWNJ or with a space: علیرضا, علی‌رضا, علی رضا.
const JOINING_HEADS = [
  'محمد',
  'علی',
  'امیر',
  'غلام',
  'عبد',
  'نور',
  'میر',
  'شمس',
  'سیف',
  'فخر',
  'حجت',
  'روح',
  'نعمت',
  'حسین',
  'حسن',
  'عباس',
  'حبیب',
  'اسد',
  'فضل',
  'قربان',
]
const JOINING_TAILS = ['زاده', 'پور', 'نژاد', 'نیا', 'فر', 'وند', 'الله', 'الدین', 'اوغلو', 'اف', 'یف', 'خان']

export function buildForms(
  records: Records,
  numbers: Numbering,
  isOrdinary: (word: string) => boolean,
): Form[] {
  const forms: Form[] = []
  const add = (text: string, kind: SenseKind, target: number) => {
    const folded = foldName(text)
    if (foldLetters(folded).length < 2) return
    const ordinary = NAMES_OF_OTHERS.has(kind) || isOrdinary(foldLetters(folded))
    forms.push({ text: folded, senses: [{ kind, target }], ordinary })
  }

  for (const [id, area] of records.areas) {
    const target = numbers.areas.get(id)!
    for (const name of area.names) add(name.fa, Sense.AreaName, target)
    const demonyms = area.demonyms.map((demonym) => demonym.fa)
    if (demonyms.length === 0) demonyms.push(...regularDemonym(areaName(id, records)))
    for (const demonym of demonyms)
      for (const form of demonymForms(demonym)) add(form, Sense.AreaDemonym, target)
    for (const metonym of area.metonyms) add(metonym.fa, Sense.AreaMetonym, target)
    if (area.capital)
      for (const capital of [area.capital.fa, ...area.capital.variants]) add(capital, Sense.Capital, target)
  }

  for (const [id, organization] of records.organizations)
    for (const name of organization.names) add(name.fa, Sense.Organization, numbers.organizations.get(id)!)

  for (const [id, type] of records.postTypes) {
    const target = numbers.postTypes.get(id)!
    for (const form of type.forms) {
      for (const written of withModifiers(form)) add(written, Sense.PostType, target)
      const acting = actingForm(form)
      if (acting) add(acting, Sense.PostTypeActing, target)
    }
    for (const form of type.plural) add(form, Sense.PostTypePlural, target)
  }

  for (const [id, post] of records.posts) {
    const target = numbers.posts.get(id)!
    for (const form of post.forms ?? []) {
      for (const written of withModifiers(form)) add(written, Sense.Post, target)
      const acting = actingForm(form)
      if (acting) add(acting, Sense.Post, target)
    }
    for (const name of post.constituency ?? []) add(name, Sense.Constituency, target)
  }

  for (const [id, person] of records.persons) {
    const target = numbers.persons.get(id)!
    const seyed = person.held.some(({ post }) => {
      const record = records.posts.get(post)
      const area = record && ownerOf(post, record).area
      return area !== undefined && SEYED_AREAS.has(area)
    })
    const rank = Math.min(...person.held.map(({ post }) => rankOf(post, records)))
    for (const name of person.names) {
      const family = familyOf(name)
      if (rank <= WELL_KNOWN_RANK) {
        const short = withoutMohammad(name.fa, family)
        if (short) add(withSoftJoints(short), Sense.FullName, target)
      }
      for (const written of [name.fa, ...withPlainAlef(name.fa)]) {
        add(withSoftJoints(written), Sense.FullName, target)
        if (seyed) add(`سید\u200c${withSoftJoints(written)}`, Sense.FullName, target)
      }
      if (!family || FUNCTION_WORDS.has(foldLetters(family))) continue
      add(withSoftJoints(family), Sense.FamilyName, target)
      const bare = withoutArticle(family)
      if (bare) {
        add(withSoftJoints(name.fa.replace(family, bare)), Sense.FullName, target)
        add(withSoftJoints(bare), Sense.FamilyPart, target)
      }
      const parts = family.split(' ')
      for (const part of parts.length > 1 ? [parts[0]!, parts.at(-1)!] : [])
        if (foldLetters(part).length >= 3) add(withSoftJoints(part), Sense.FamilyPart, target)
      const given = name.fa.replace(family, '').trim()
      if (given) add(withSoftJoints(given), Sense.GivenName, target)
    }
  }
  return forms
}

/**
 * The adjective Persian makes of any country's name, where no record has one:
 * چاد → چادی, ساموآ → ساموآیی, لتونی → لتونیایی, زیمبابوه → زیمبابوه‌ای. None for names of several words.
 */
function regularDemonym(name: string): string[] {
  if (/[ \u200c]/.test(name)) return []
  if (/[اآو]$/.test(name)) return [`${name}یی`]
  if (name.endsWith('ه')) return [`${name}\u200cای`]
  return [name.endsWith('ی') ? `${name}ایی` : `${name}ی`]
}

/** Only of a minister do papers say «جواد ظریف» for محمدجواد ظریف, and readers know whom. */
const WELL_KNOWN_RANK = 2

function rankOf(post: string, records: Records): number {
  return records.postTypes.get(records.posts.get(post)?.type ?? '')?.rank ?? 4
}

/** «محمدجواد ظریف» → «جواد ظریف»; undefined where the given name has no second part. */
function withoutMohammad(name: string, family: string | undefined): string | undefined {
  const short = name.replace(/^محمد[ \u200c]?/, '')
  const given = family ? short.slice(0, -family.length).trim() : ''
  return short !== name && given.length >= 3 && given !== name ? short : undefined
}

/** «العبادی» → «عبادی», as the Persian press writes it as often; undefined where there is no article. */
function withoutArticle(family: string): string | undefined {
  const bare = family.replace(/^ال[ \u200c-]?/, '')
  return bare !== family && foldLetters(bare).length >= ARTICLE_MIN_LETTERS ? bare : undefined
}

const ARTICLE_MIN_LETTERS = 4

/** «ایرانی» → itself, ایرانی‌ها, ایرانی‌های, ایرانیان. */
function demonymForms(demonym: string): string[] {
  const forms = [demonym, `${demonym}\u200cها`, `${demonym}\u200cهای`, `${demonym}\u200cهایی`]
  if (/[یا]$/.test(demonym)) forms.push(`${demonym}ان`)
  else forms.push(`${demonym}\u200cان`)
  return forms
}

/** «وزیر کشور» → «سرپرست وزارت کشور», «رئیس‌جمهور» → «سرپرست ریاست‌جمهوری». */
function actingForm(form: string): string | undefined {
  if (form === 'رئیس‌جمهور') return 'سرپرست ریاست‌جمهوری'
  return form.startsWith('وزیر ') ? `سرپرست وزارت ${form.slice('وزیر '.length)}` : undefined
}

/** «وزیر خارجه» → itself and «وزیر سابق خارجه», «وزیر وقت خارجه», …: the linker reads the word again. */
function withModifiers(form: string): string[] {
  const space = form.indexOf(' ')
  if (space < 0) return [form]
  return [form, ...INNER_MODIFIERS.map((word) => `${form.slice(0, space)} ${word}${form.slice(space)}`)]
}

const INNER_MODIFIERS = ['سابق', 'پیشین', 'اسبق', 'وقت', 'جدید']

/** «آذری جهرمی» is printed «اذری جهرمی» by sites that drop the madda. */
function withPlainAlef(name: string): string[] {
  return name.includes('آ') ? [name.replaceAll('آ', 'ا')] : []
}

/** Marks the places where a name may be written apart, though the record writes it in one. */
export function withSoftJoints(name: string): string {
  return name.replace(/[^ \u200c]+/g, (word) => {
    for (const head of JOINING_HEADS)
      if (word.startsWith(head) && word.length - head.length >= 3)
        return `${head}\u200c${word.slice(head.length)}`
    for (const tail of JOINING_TAILS)
      if (word.endsWith(tail) && word.length - tail.length >= 2)
        return `${word.slice(0, -tail.length)}\u200c${tail}`
    return word
  })
}
