/** A pack made ready for linking: small tables over its graph, built once when it is loaded. */
import { type FormIndex, Sense, type SenseKind } from '../knowledge/form-index'
import { type Graph, NONE } from '../knowledge/graph'
import type { Pack } from '../knowledge/pack'

export interface Lexicon {
  forms: FormIndex
  graph: Graph
  /** Posts of a type in an area or organization. */
  postsOf(type: number, owner: { area?: number; organization?: number }): readonly number[]
  /** Posts of a type accredited to `to`, those with words of their own among them. */
  accredited(type: number, area: number, to: number): readonly number[]
  /** Country or organization a type's words imply, if only one has it. */
  onlyOwner(type: number): { area?: number; organization?: number } | undefined
  /** Targets of the senses of one kind that a form has; the same list at each call. */
  targetsOf(form: number, kind: SenseKind): readonly number[]
  /** How many persons bear the surname of a form. */
  bearers(form: number): number
  /** Best rank of any post the person ever held: 1 state … 4 parliament. */
  bestRank(person: number): number
  /** First and last day on which the person may have held any post. */
  career(person: number): [number, number]
  /** Areas whose posts the person held. */
  areasOf(person: number): ReadonlySet<number>
  areaIndex(id: string): number | undefined
  isNearWord(hash: number): boolean
  /** Types whose words are `letters`, folded and without joints: «وزیردفاع». */
  typesCalled(letters: string): readonly number[]
  /** The post is one of a constituency or province, and means nothing without it. */
  isRegional(post: number): boolean
  /** Kinds of sense each form has: bit k for `Sense` k. */
  formKinds: Uint16Array
}

/** Areas and organizations, 16 bits each; no area has the last number, which stands for no owner. */
const OWNERS = 0x20000
const A_YEAR = 366
/** A holder whose beginning no source tells may have begun so long before he was seen. */
const UNKNOWN_YEARS = 15
const MINOR_UNKNOWN_YEARS = 6

export function openLexicon(pack: Pack): Lexicon {
  const { forms, graph } = pack
  const byOwner = new Map<number, number[]>()
  const key = (type: number, owner: { area?: number; organization?: number }) =>
    type * OWNERS + (owner.area ?? OWNERS / 2 + (owner.organization ?? -1))
  for (let post = 0; post < graph.posts.ids.length; post++) {
    const area = graph.postArea[post]!
    const organization = graph.postOrganization[post]!
    const owner = area !== NONE ? { area } : { organization }
    const k = key(graph.postType[post]!, owner)
    const list = byOwner.get(k)
    if (list) list.push(post)
    else byOwner.set(k, [post])
  }
  const areaIndex = new Map(graph.areas.ids.map((id, i) => [id, i]))
  const organizationIndex = new Map(graph.organizations.ids.map((id, i) => [id, i]))
  const lives: (Life | undefined)[] = new Array(graph.persons.ids.length)
  const lifeOf = (person: number): Life => {
    lives[person] ??= readLife(graph, person)
    return lives[person]
  }

  const { senseFirst, senseKind, senseTarget } = forms
  const formKinds = new Uint16Array(forms.formOrdinary.length)
  // «دبیر شورای امنیت» is the post with no words of its own before that of his deputy.
  const ownWords = new Set<number>()
  for (let form = 0; form < formKinds.length; form++) {
    let kinds = 0
    for (let sense = senseFirst[form]!; sense < senseFirst[form + 1]!; sense++) {
      const kind = senseKind[sense]!
      kinds |= 1 << kind
      if (kind === Sense.Post) ownWords.add(senseTarget[sense]!)
    }
    formKinds[form] = kinds
  }
  // Lists once made are kept: a text asks for those of its frequent names over and over.
  const lists: (readonly number[] | undefined)[][] = []
  const targetsOf = (form: number, kind: SenseKind): readonly number[] => {
    lists[kind] ??= new Array(formKinds.length)
    const ofKind = lists[kind]
    ofKind[form] ??= sensesOf(forms, form, kind)
    return ofKind[form]
  }
  let called: ReadonlyMap<string, readonly number[]> | undefined
  const envoys = new Map<number, readonly number[]>()
  for (const [owner, posts] of byOwner)
    if (posts.some((post) => graph.postTo[post] !== NONE)) envoys.set(owner, posts)
  for (const [owner, posts] of byOwner) {
    const plain = posts.filter((post) => !ownWords.has(post))
    if (plain.length > 0) byOwner.set(owner, plain)
  }

  return {
    forms,
    graph,
    formKinds,
    typesCalled: (letters) => {
      called ??= typesByLetters(forms)
      return called.get(letters) ?? []
    },
    isRegional: (post) => graph.postTypes.regional[graph.postType[post]!]!,
    postsOf: (type, owner) => byOwner.get(key(type, owner)) ?? [],
    accredited: (type, area, to) =>
      (envoys.get(key(type, { area })) ?? []).filter((post) => graph.postTo[post] === to),
    onlyOwner(type) {
      const only = graph.postTypes.only[type]
      if (!only) return undefined
      const area = areaIndex.get(only)
      return area === undefined ? { organization: organizationIndex.get(only) } : { area }
    },
    targetsOf,
    bearers: (form) => targetsOf(form, Sense.FamilyName).length,
    bestRank: (person) => lifeOf(person).rank,
    career: (person) => lifeOf(person).career,
    areasOf: (person) => lifeOf(person).areas,
    areaIndex: (id) => areaIndex.get(id),
    isNearWord: (hash) => holds(graph.nearWords, hash),
  }
}

/** Types of posts by the letters of their words. */
function typesByLetters(forms: FormIndex): ReadonlyMap<string, readonly number[]> {
  const types = new Map<string, readonly number[]>()
  for (let form = 0; form < forms.formOrdinary.length; form++) {
    const named = sensesOf(forms, form, Sense.PostType)
    if (named.length === 0) continue
    const letters = forms.formLetters.subarray(forms.formFirst[form]!, forms.formFirst[form + 1]!)
    types.set(String.fromCharCode(...letters), named)
  }
  return types
}

/** What a person held, in sum. Read when first asked for: a text names few of all persons. */
interface Life {
  rank: number
  career: [number, number]
  areas: Set<number>
}

function readLife(graph: Graph, person: number): Life {
  const areas = new Set<number>()
  let rank = 4
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let m = graph.personFirst[person]!; m < graph.personFirst[person + 1]!; m++) {
    const post = graph.memberPost[m]!
    rank = Math.min(rank, graph.postRank[post]!)
    const unknown = graph.startMin[m]! < graph.startMax[m]! - A_YEAR
    first = Math.min(
      first,
      graph.startMax[m]! -
        (unknown ? (graph.postRank[post]! <= 2 ? UNKNOWN_YEARS : MINOR_UNKNOWN_YEARS) * A_YEAR : 0),
    )
    last = Math.max(last, graph.endMin[m]!)
    if (graph.postArea[post] !== NONE) areas.add(graph.postArea[post]!)
  }
  return { rank, career: [first, last], areas }
}

/** Whether ascending numbers have `value` among them. */
function holds(ascending: Int32Array, value: number): boolean {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return ascending[low] === value
}

/** Targets of the senses of one kind that a form has. */
export function sensesOf(forms: FormIndex, form: number, kind: SenseKind): readonly number[] {
  const found: number[] = []
  for (let s = forms.senseFirst[form]!; s < forms.senseFirst[form + 1]!; s++)
    if (forms.senseKind[s] === kind) found.push(forms.senseTarget[s]!)
  return found
}
