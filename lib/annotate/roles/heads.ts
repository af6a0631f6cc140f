/** The words of posts in a text, before anybody asks whose they are: «وزیر خارجه سابق». */
import { Sense, type SenseKind } from '../../knowledge/form-index'
import { type Article, adjoins, type SenseHit, type Span } from '../article'
import { list, Modifier, Word } from '../words/kinds'

/** A post's words before the country is known. */
export interface Head extends Span {
  types: number[]
  posts: number[]
  plural: boolean
  modifier: number
}

const HEAD_KINDS: readonly SenseKind[] = [
  Sense.Post,
  Sense.PostType,
  Sense.PostTypePlural,
  Sense.PostTypeActing,
]

export function findHeads(article: Article): Head[] {
  const heads: Head[] = []
  let free = 0
  for (const hit of article.all(HEAD_KINDS)) {
    if (isKingdom(article, hit)) continue
    const last = heads.at(-1)
    if (last && hit.from === last.from && hit.to === last.to) addSense(last, hit)
    else if (hit.from >= free) {
      const head: Head = { from: hit.from, to: hit.to, types: [], posts: [], plural: false, modifier: 0 }
      addSense(head, hit)
      head.modifier = modifierInside(article, head)
      heads.push(head)
      free = hit.to
    }
  }
  return heads
}

/** «پادشاهی اردن», «به فرماندهی»: what he holds, not he. */
function isKingdom(article: Article, { form, to }: SenseHit): boolean {
  const { forms } = article.lexicon
  const last = forms.formLetters[forms.formFirst[form + 1]! - 1]
  return last === HE && article.word(to - 1).endsWith('ی')
}

const HE = 'ه'.charCodeAt(0)

function addSense(head: Head, hit: SenseHit) {
  if (hit.kind === Sense.Post) head.posts.push(...hit.targets)
  else head.types.push(...hit.targets)
  if (hit.kind === Sense.PostTypePlural) head.plural = true
  if (hit.kind === Sense.PostTypeActing) head.modifier = Modifier.Acting
}

function modifierInside(article: Article, head: Head): number {
  if (head.modifier) return head.modifier
  for (let i = head.from; i < head.to; i++) {
    const modifier = article.words.startingAt(i, Word.Modifier)
    if (modifier) return modifier.value
    // «رهبرشهید», in one word.
    if (LATE.test(article.word(i))) return Modifier.Late
  }
  return 0
}

const LATE = /.(شهید|فقید)$/

/** Units at which a role's own words end (after «سابق» and the like), where a country may follow. */
export function headEnds(article: Article, heads: readonly Head[]): Set<number> {
  return new Set(heads.map((head) => readModifiers(article, head.to).to))
}

export function postsFor(
  article: Article,
  head: Head,
  owner: { area?: number; organization?: number },
): number[] {
  const { graph } = article.lexicon
  const own = head.posts.filter((post) => owner.area !== undefined && graph.postArea[post] === owner.area)
  if (own.length > 0) return own
  for (const type of head.types) {
    const posts = article.lexicon.postsOf(type, owner)
    if (posts.length > 0) return [...posts]
  }
  return []
}

/** Reads «سابق», «وقت», «جدید» from unit `at` on. */
export function readModifiers(article: Article, at: number): { to: number; value: number; scorned: boolean } {
  let to = at
  let value = 0
  let scorned = false
  while (adjoins(article, to)) {
    const scorn = article.words.startingAt(to, Word.Scorn)
    if (scorn) {
      to = scorn.to
      scorned = true
      continue
    }
    const modifier = article.words.startingAt(to, Word.Modifier)
    if (!modifier) break
    if (modifier.value !== Modifier.Present) value = modifier.value
    to = modifier.to
  }
  return { to, value, scorned }
}

export function ownedByOther(article: Article, at: number): boolean {
  if (!adjoins(article, at)) return false
  return article.words.endingAt(at, Word.RoleOwner) !== undefined || ofDeputy(article, at)
}

/** Units back to «معاون» in «معاون آموزش، پژوهش و فناوری اطلاعات وزیر نیرو». */
const DEPUTY_REACH = 10

/** What stands before a role is what a deputy of its holder is deputy for. */
function ofDeputy(article: Article, at: number): boolean {
  let deputy = at - 1
  while (deputy > at - DEPUTY_REACH && !DEPUTIES.has(article.word(deputy))) deputy--
  return deputy > at - DEPUTY_REACH && isOneName(article, deputy + 1, at)
}

/** Nothing in units `[from, to)` begins afresh, says or is a post: they may be the name of one field. */
function isOneName(article: Article, from: number, to: number): boolean {
  const { words } = article
  if (words.endingAt(to, Word.And)) return false
  for (let i = from; i < to; i++) {
    const ends = words.startingAt(i, Word.Links) !== undefined || words.startingAt(i, Word.Says) !== undefined
    if ((ends && !words.startingAt(i, Word.And)) || article.at(i, HEAD_KINDS).length > 0) return false
    if (!adjoins(article, i) && !/^\s*[،,]\s*$/.test(article.between(i))) return false
  }
  return true
}

const DEPUTIES = new Set(list('معاون، معاونت، مدیرکل، مشاور، مشاوران، دستیار، دستیاران، قائم‌مقام'))
