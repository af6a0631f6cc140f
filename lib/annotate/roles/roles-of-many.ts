/** Phrases that name more than one holder: «رئیس‌جمهور و وزیر خارجه آذربایجان», «وزرای خارجه و دفاع روسیه». */
import { foldLetters } from '../../text/fold'
import type { AreaMention } from '../areas/areas'
import { type Article, adjoins } from '../article'
import { Word } from '../words/kinds'
import { type Head, ownedByOther, postsFor, readModifiers } from './heads'
import { readOwner, skipCountryWord } from './owners'
import type { RolePhrase } from './roles.types'

/** «رئیس‌جمهور و وزیر خارجه آذربایجان»: the country at the end serves both, if it has both posts. */
export function coordinated(
  article: Article,
  head: Head,
  headAt: ReadonlyMap<number, Head>,
  areaAt: ReadonlyMap<number, AreaMention>,
  areas: readonly AreaMention[],
): RolePhrase | undefined {
  if (head.plural || head.types.length === 0) return undefined
  const joined = [head]
  let at = readModifiers(article, head.to).to
  for (;;) {
    const and = adjoins(article, at) ? article.words.startingAt(at, Word.And) : undefined
    const comma = /^\s*[،,]\s*$/.test(article.between(at))
    const next = headAt.get(and ? and.to : comma ? at : -1)
    if (!next || next.plural || next.types.length === 0) break
    joined.push(next)
    at = readModifiers(article, next.to).to
  }
  if (joined.length < 2) return undefined
  const owner = readOwner(article, at, areaAt, areas)
  if (owner?.area === undefined) return undefined
  const seats = joined.map((one) => postsFor(article, one, owner))
  if (seats.some((posts) => posts.length === 0)) return undefined
  return {
    from: head.from,
    to: owner.to,
    seats,
    modifier: head.modifier,
    owner: owner.how,
    area: owner.area,
    inner: ownedByOther(article, head.from),
  }
}

/** «وزرای خارجه ایران، روسیه و ترکیه»: one person for each country. */
export function pluralRole(
  article: Article,
  head: Head,
  areaAt: ReadonlyMap<number, AreaMention>,
): RolePhrase | undefined {
  const two = twoMinistries(article, head, areaAt)
  if (two) return two
  const seats: number[][] = []
  let to = head.to
  let at = adjoins(article, head.to) ? skipCountryWord(article, head.to) : -1
  for (;;) {
    const area = areaAt.get(at)
    if (!area || area.kind === 'metonym') break
    seats.push(postsFor(article, head, { area: area.area }))
    to = area.to
    const and = adjoins(article, to) ? article.words.startingAt(to, Word.And) : undefined
    at = and ? and.to : /^\s*[،,]\s*$/.test(article.between(to)) ? to : -1
  }
  return seats.length >= 2 && seats.every((posts) => posts.length > 0)
    ? { from: head.from, to, seats, modifier: head.modifier, owner: 'stated', inner: false }
    : undefined
}

const MINISTER = foldLetters('وزیر')
/** Units the second of two ministries has at most. */
const MINISTRY_UNITS = 3

/** «وزرای خارجه و دفاع روسیه»: two posts of one country. */
function twoMinistries(
  article: Article,
  head: Head,
  areaAt: ReadonlyMap<number, AreaMention>,
): RolePhrase | undefined {
  const and = adjoins(article, head.to) ? article.words.startingAt(head.to, Word.And) : undefined
  if (!and) return undefined
  let letters = MINISTER
  for (let i = and.to; i < and.to + MINISTRY_UNITS && adjoins(article, i); i++) {
    letters += article.word(i)
    const types = article.lexicon.typesCalled(letters)
    const area = adjoins(article, i + 1) ? areaAt.get(skipCountryWord(article, i + 1)) : undefined
    if (types.length === 0 || !area || area.kind === 'metonym') continue
    const seats = [head, { ...head, types: [...types], posts: [] }].map((one) =>
      postsFor(article, one, { area: area.area }),
    )
    if (seats.every((posts) => posts.length > 0))
      return {
        from: head.from,
        to: area.to,
        seats,
        modifier: head.modifier,
        owner: 'stated',
        area: area.area,
        inner: false,
      }
  }
  return undefined
}
