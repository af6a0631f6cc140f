/** Records → pack: the index the worker matches with, and the entities its cards are made from. */
import { foldLetters } from '../text/fold'
import { hashLetters } from '../text/hash'
import type { SvgNode } from './cards.types'
import { tenureBounds } from './edtf'
import type { Entities, StoredArea, StoredPerson } from './entities'
import { buildFormIndex } from './form-index'
import { buildForms } from './forms'
import { buildGraph, heldInOrder, numberRecords } from './graph'
import { officesOf } from './offices'
import type { Pack } from './pack'
import { areaName, asList, familyOf, ownerOf, postLabel, postLabelEn, type Records } from './records'

export interface CompileInput {
  records: Records
  /** Folded ordinary Persian words (a spelling dictionary): no misspelling is guessed at one. */
  isWord: (letters: string) => boolean
  /** Folded surnames that are ordinary words as well: they need evidence beside them. */
  isOrdinary: (letters: string) => boolean
  /** Flag of an area, as data. */
  flagOf: (area: string) => SvgNode | undefined
  /** Changes whenever the content does. */
  version: string
}

/** Surnames shorter than this are not matched when misspelt: too many words lie beside them. */
export const MISSPELLING_MIN_LETTERS = 5

export function compile(input: CompileInput): { pack: Pack; entities: Entities } {
  const { records } = input
  const numbers = numberRecords(records)
  const graph = buildGraph(records, numbers, nearWords(records, input.isWord))
  const forms = buildFormIndex(buildForms(records, numbers, input.isOrdinary))
  const info = {
    version: input.version,
    asOf: records.asOf,
    persons: records.persons.size,
    areas: records.areas.size,
    posts: records.posts.size,
    memberships: graph.memberPost.length,
  }
  return { pack: { info, forms, graph }, entities: buildEntities(input) }
}

/** Hashes of dictionary words that differ from some surname by one letter. */
function nearWords(records: Records, isWord: (letters: string) => boolean): Int32Array {
  const alphabet = [...'ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی']
  const families = new Set<string>()
  for (const person of records.persons.values())
    for (const name of person.names) {
      const family = foldLetters(familyOf(name) ?? '')
      if (family.length >= MISSPELLING_MIN_LETTERS) families.add(family)
    }
  const near = new Set<number>()
  const test = (letters: string) => {
    if (isWord(letters)) near.add(hashLetters(letters))
  }
  for (const family of families)
    for (let i = 0; i <= family.length; i++) {
      const head = family.slice(0, i)
      const tail = family.slice(i + 1)
      if (i < family.length) test(head + tail)
      for (const letter of alphabet) {
        test(head + letter + family.slice(i))
        if (i < family.length) test(head + letter + tail)
      }
    }
  return Int32Array.from(near).sort()
}

function buildEntities({ records, flagOf }: CompileInput): Entities {
  const persons: StoredPerson[] = [...records.persons].map(([id, person]) => {
    const rank = (post: string) => records.postTypes.get(records.posts.get(post)?.type ?? '')?.rank ?? 4
    const weightiest = [...person.held].sort(
      (a, b) => rank(a.post) - rank(b.post) || tenureBounds(b).startMax - tenureBounds(a).startMax,
    )[0]
    const post = weightiest && records.posts.get(weightiest.post)
    return {
      id,
      name: person.names[0]!.fa,
      nameEn: person.en,
      otherNames: person.names.slice(1).map((name) => name.fa),
      nameSources: [...new Set(person.names.flatMap((name) => asList(name.source)))],
      area: post && ownerOf(weightiest.post, post).area,
      held: heldInOrder(person, records).map(({ post, start, end, seen, role, method, source }) => ({
        post,
        start,
        end,
        seen,
        role,
        method,
        sources: asList(source),
      })),
    }
  })
  const areas: StoredArea[] = [...records.areas].map(([id, area]) => ({
    id,
    name: areaName(id, records),
    nameEn: area.en.common,
    official: area.names.find((name) => name.kind === 'official')?.fa,
    capital: area.capital && { name: area.capital.fa, nameEn: area.capital.en },
    flag: flagOf(id),
    status: area.status && { fa: area.status.fa, en: area.status.en },
    un: area.un,
    partOf: area.partOf,
    neighbours: area.neighbours,
    offices: officesOf(id, area, records),
    sources: [
      ...new Set([...area.names.flatMap((n) => asList(n.source)), ...asList(area.capital?.source ?? [])]),
    ],
  }))
  const posts = [...records.posts].map(([id, post]) => ({
    id,
    name: postLabel(id, records),
    nameEn: postLabelEn(id, records),
    area: ownerOf(id, post).area,
    seats: post.seats,
  }))
  const sources = [...records.sources].map(([id, source]) => ({ id, ...source }))
  return { persons, areas, posts, sources }
}
