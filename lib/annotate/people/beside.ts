/** What stands right beside a name: roles, titles, words that make it a street or a player. */
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, adjoinsLoosely, type Span } from '../article'
import type { RolePhrase } from '../roles/roles.types'
import { Rank, Word } from '../words/kinds'
import { isBlessed, isOfTheDead } from './the-dead'

export interface Beside {
  /** Roles with only titles, quotes or a comma between them and the name. */
  roles: RolePhrase[]
  /** Titles before the name, as they stand; distinguished if one of them is no mere politeness. */
  title?: Span & { distinguished: boolean }
  /** Said of the dead: «شهید» or «پیکر» before the name, «(ره)» behind it. */
  late: boolean
  /** The name belongs to a street, a stadium, a player. */
  notOfficial: boolean
}

export interface RoleEnds {
  startingAt: ReadonlyMap<number, RolePhrase>
  endingAt: ReadonlyMap<number, RolePhrase>
}

export function indexRoles(roles: readonly RolePhrase[]): RoleEnds {
  return {
    startingAt: new Map(roles.map((role) => [role.from, role])),
    endingAt: new Map(roles.map((role) => [role.to, role])),
  }
}

/** Parts that make another surname of the one before them: «صفری نژاد». */
const SURNAME_TAILS = new WordSet([
  'نژاد',
  'زاده',
  'پور',
  'نیا',
  'فر',
  'منش',
  'خواه',
  'دوست',
  'وند',
  'یان',
  'مقدم',
  'تبار',
  'اصل',
  'راد',
  'لو',
  'گل',
  'جونیور',
])

export function besideName(article: Article, span: Span, roles: RoleEnds): Beside {
  let from = span.from
  let title: Beside['title']
  let late = isBlessed(article, span.to)
  let notOfficial = false
  for (;;) {
    if (!adjoinsLoosely(article, from)) break
    const notOne = adjoins(article, from) ? article.words.endingAt(from, Word.NotOfficial) : undefined
    if (notOne) {
      notOfficial = true
      break
    }
    const word = article.words.endingAt(from, Word.Title) ?? article.words.endingAt(from, Word.Seyed)
    // «دو ژنرال سودانی»
    if (!word || (adjoins(article, word.from) && article.words.endingAt(word.from, Word.Count))) break
    const distinguished = title?.distinguished || word.value >= Rank.Distinguished
    title = { from: word.from, to: span.from, distinguished }
    late ||= word.value === Rank.Late
    from = word.from
  }
  late ||= isOfTheDead(article, from)
  // «لئونارد کوهن، خواننده کانادایی»
  if (adjoinsLoosely(article, span.to) && !adjoins(article, span.to))
    notOfficial ||= article.words.startingAt(span.to, Word.NotOfficial) !== undefined
  const found: RolePhrase[] = []
  const before = adjoinsLoosely(article, from) ? roles.endingAt.get(from) : undefined
  if (before) found.push(before)
  const after = adjoinsLoosely(article, span.to) ? roles.startingAt.get(span.to) : undefined
  if (after) found.push(after)
  return { roles: found, title, late, notOfficial }
}

/** The name goes on: «صفری نژاد» is not «صفری». */
export function isContinued(article: Article, span: Span): boolean {
  if (!adjoins(article, span.to) || !SURNAME_TAILS.has(article.units, span.to)) return false
  // «ترامپ دوست دارد»
  return !/^ن?(می)?دا[رش]/.test(article.word(span.to + 1))
}
