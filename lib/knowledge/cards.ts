/** Cards from the base: what `cards.types.ts` describes, for an entity on a day. */
import type {
  AreaCard,
  AreaRef,
  CardData,
  EntityRef,
  OfficeLine,
  PersonCard,
  PostCard,
  SourceRef,
  Tenure,
} from './cards.types'
import { covers, parseDay, tenureBounds } from './edtf'
import type { StoredPerson } from './entities'
import { membersOf } from './graph'
import type { Pack } from './pack'
import type { KnowledgeStore } from './store'

/** The card of an id, or of ids joined with `+`; null if the base has no such entity. */
export async function cardOf(
  entity: string,
  at: string | undefined,
  pack: Pack,
  store: KnowledgeStore,
): Promise<CardData | null> {
  if (entity.includes('+')) {
    const cards = await Promise.all(entity.split('+').map((id) => cardOf(id, at, pack, store)))
    const known = cards.filter((card) => card?.kind === 'person' || card?.kind === 'area')
    return known.length > 0 ? { kind: 'several', cards: known } : null
  }
  if (/^[A-Z]{2}$/.test(entity)) return areaCard(entity, at, pack, store)
  if (entity.includes('/')) return postCard(entity, at, pack, store)
  return personCard(entity, at, pack, store)
}

/** Names of persons and countries, a person with his country's flag; unknown ids are left out. */
export async function namesOf(ids: readonly string[], store: KnowledgeStore): Promise<AreaRef[]> {
  const persons = (await store.persons.bulkGet([...ids])).filter((person) => person !== undefined)
  const codes = [...ids, ...persons.flatMap(({ area }) => area ?? [])]
  const found = (await store.areas.bulkGet([...new Set(codes)])).filter((area) => area !== undefined)
  const areas = new Map(found.map((area) => [area.id, area]))
  return [
    ...persons.map(({ id, name, nameEn, area }) => ({ id, name, nameEn, flag: areas.get(area ?? '')?.flag })),
    ...found
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name, nameEn, flag }) => ({ id, name, nameEn, flag })),
  ]
}

function personRef(pack: Pack, person: number): EntityRef {
  const { ids, names, namesEn } = pack.graph.persons
  return { id: ids[person]!, name: names[person]!, nameEn: namesEn[person]! }
}

function postRef(pack: Pack, post: number): EntityRef {
  const { ids, labels, labelsEn } = pack.graph.posts
  return { id: ids[post]!, name: labels[post]!, nameEn: labelsEn[post]! }
}

async function areaRef(id: string | undefined, store: KnowledgeStore): Promise<AreaRef | undefined> {
  const area = id === undefined ? undefined : await store.areas.get(id)
  return area && { id: area.id, name: area.name, nameEn: area.nameEn, flag: area.flag }
}

async function sourcesOf(keys: readonly string[], store: KnowledgeStore): Promise<SourceRef[]> {
  const found = await store.sources.bulkGet([...new Set(keys)])
  return found.flatMap((s) => (s ? [{ key: s.id, title: s.title, url: s.url, date: s.date }] : []))
}

async function personCard(
  id: string,
  at: string | undefined,
  pack: Pack,
  store: KnowledgeStore,
): Promise<PersonCard | null> {
  const person = await store.persons.get(id)
  if (!person) return null
  const day = at === undefined ? undefined : parseDay(at)
  const today = parseDay(pack.info.asOf)!
  const tenures = await Promise.all(person.held.map((held) => tenureOf(person, held, pack, store)))
  const on = (when: number) =>
    tenures.flatMap((tenure, i): Tenure[] => {
      const coverage = covers(tenureBounds(person.held[i]!), when)
      return coverage === 'no' ? [] : [{ ...tenure, certain: coverage === 'certain' }]
    })
  const then =
    day === undefined ? [] : on(day).sort((a, b) => rankOf(pack, a.post.id) - rankOf(pack, b.post.id))
  const thenPosts = new Set(then.map((tenure) => `${tenure.post.id} ${tenure.start}`))
  return {
    kind: 'person',
    id,
    name: person.name,
    nameEn: person.nameEn,
    area: await areaRef(person.area, store),
    at,
    then,
    now: on(today).filter((tenure) => tenure.certain && !thenPosts.has(`${tenure.post.id} ${tenure.start}`)),
    timeline: tenures,
    asOf: pack.info.asOf,
    sources: await sourcesOf([...person.nameSources, ...person.held.flatMap((held) => held.sources)], store),
  }
}

function rankOf(pack: Pack, post: string): number {
  return pack.graph.postRank[pack.graph.posts.ids.indexOf(post)] ?? 4
}

async function tenureOf(
  person: StoredPerson,
  held: StoredPerson['held'][number],
  pack: Pack,
  store: KnowledgeStore,
): Promise<Tenure> {
  const { graph } = pack
  const post = graph.posts.ids.indexOf(held.post)
  const members = post < 0 ? [] : membersOf(graph, post)
  const bounds = tenureBounds(held)
  const mine = members.findIndex(
    (m) => graph.persons.ids[graph.memberPerson[m]!] === person.id && graph.startMax[m] === bounds.startMax,
  )
  const single = post >= 0 && graph.postSeats[post] === 1
  const beside = (step: number) => {
    const m = single && mine >= 0 ? members[mine + step] : undefined
    return m === undefined ? undefined : personRef(pack, graph.memberPerson[m]!)
  }
  return {
    post: post < 0 ? { id: held.post, name: held.post, nameEn: held.post } : postRef(pack, post),
    start: held.start,
    end: held.end,
    seen: seenOf(held),
    role: held.role,
    method: held.method,
    certain: true,
    predecessor: beside(-1),
    successor: beside(1),
    sources: await sourcesOf(held.sources, store),
  }
}

function seenOf({ seen }: StoredPerson['held'][number]): Tenure['seen'] {
  const [first, last] = seen?.split('/') ?? []
  return first && last ? [first, last] : undefined
}

async function areaCard(
  id: string,
  at: string | undefined,
  pack: Pack,
  store: KnowledgeStore,
): Promise<AreaCard | null> {
  const area = await store.areas.get(id)
  if (!area) return null
  const day = at === undefined ? undefined : parseDay(at)
  const offices: OfficeLine[] = []
  for (const { office, post: postId } of day === undefined ? [] : area.offices) {
    const post = pack.graph.posts.ids.indexOf(postId)
    const holders = (await holdingsOf(pack, post, store)).flatMap(({ person, held }) => {
      const coverage = covers(tenureBounds(held), day!)
      return coverage === 'no'
        ? []
        : [{ ...person, start: held.start, role: held.role, certain: coverage === 'certain' }]
    })
    offices.push({ office, post: postRef(pack, post), holders })
  }
  return {
    kind: 'area',
    id,
    name: area.name,
    nameEn: area.nameEn,
    official: area.official,
    flag: area.flag,
    capital: area.capital,
    status: area.status?.fa,
    statusEn: area.status?.en,
    un: area.un,
    partOf: await areaRef(area.partOf, store),
    at,
    offices,
    neighbours: (await Promise.all(area.neighbours.map((n) => areaRef(n, store)))).filter(
      (n) => n !== undefined,
    ),
    asOf: pack.info.asOf,
    sources: await sourcesOf(area.sources, store),
  }
}

/** Every time a post was held, oldest first, as its records have it. */
async function holdingsOf(pack: Pack, post: number, store: KnowledgeStore) {
  const { graph } = pack
  const persons = [...new Set(membersOf(graph, post).map((m) => graph.memberPerson[m]!))]
  const records = await store.persons.bulkGet(persons.map((person) => graph.persons.ids[person]!))
  return records
    .flatMap((record, i) =>
      (record?.held ?? [])
        .filter((held) => held.post === graph.posts.ids[post])
        .map((held) => ({ person: personRef(pack, persons[i]!), held })),
    )
    .sort((a, b) => tenureBounds(a.held).startMax - tenureBounds(b.held).startMax)
}

async function postCard(
  id: string,
  at: string | undefined,
  pack: Pack,
  store: KnowledgeStore,
): Promise<PostCard | null> {
  const post = pack.graph.posts.ids.indexOf(id)
  const stored = await store.posts.get(id)
  if (post < 0 || !stored) return null
  const day = parseDay(at ?? pack.info.asOf)!
  const holdings = await holdingsOf(pack, post, store)
  const holders = holdings.map(({ person, held }) => {
    const coverage = covers(tenureBounds(held), day)
    const { start, end, role } = held
    const seen = seenOf(held)
    return { ...person, start, end, seen, role, certain: coverage !== 'possible', current: coverage !== 'no' }
  })
  return {
    kind: 'post',
    id,
    name: stored.name,
    nameEn: stored.nameEn,
    area: await areaRef(stored.area, store),
    at,
    holders,
    asOf: pack.info.asOf,
    sources: await sourcesOf(
      holdings.flatMap(({ held }) => held.sources),
      store,
    ),
  }
}
