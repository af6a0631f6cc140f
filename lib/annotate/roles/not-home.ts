/**
 * Why a role without a country is not the home country's: «وزیر جنگ ترامپ»,
 * «رئیس‌جمهور تروریست آمریکا», «رهبر ارکستر», «دبیرکل فدراسیون».
 */
import { Sense } from '../../knowledge/form-index'
import type { AreaMention } from '../areas/areas'
import { type Article, adjoins, adjoinsLoosely, type SenseHit, type Span } from '../article'
import { isGivenName } from '../people/given'
import { list, Word } from '../words/kinds'

/** @param at unit after the role's own words and «سابق» and the like */
export function isNotHome(
  article: Article,
  head: Span,
  at: number,
  areaAt: ReadonlyMap<number, AreaMention>,
): boolean {
  const letters = lettersFrom(article, head)
  return (
    organizationFollows(article, at) ||
    NEVER_HOME.has(letters) ||
    foreignerFollows(article, at) ||
    foreignerBefore(article, head.from) ||
    countryFurtherOn(article, at, areaAt) ||
    // «رهبر ارکستر»
    (letters === 'رهبر' && (article.arena || !endsClause(article, at))) ||
    isPredicate(article, at) ||
    // «محمد بازوم، رئیس‌جمهور برکنارشده»
    (adjoins(article, at) && UNSEATED.test(article.word(at))) ||
    // «وزیر انرژی او»
    (adjoins(article, at) && article.words.startingAt(at, Word.Own) !== undefined)
  )
}

/** A body of which we know no such post follows: the role is not the home country's. */
export function organizationFollows(article: Article, at: number): boolean {
  return adjoins(article, at) && BODIES.has(article.word(at))
}

/** «رئیس مجمع عمومی شرکت …» is not the UN's. */
export function isOfCompany(article: Article, at: number): boolean {
  return adjoins(article, at) && COMPANIES.has(article.word(at))
}

const COMPANIES = new Set(list('شرکت، انجمن، باشگاه، فدراسیون، بانک، صندوق، کانون، اتاق'))

/** Words no state says of its own post. */
const NEVER_HOME = new Set(['وزیرجنگ', 'وزیرخزانهداری', 'وزیرمالیه'])

function lettersFrom(article: Article, span: Span): string {
  let letters = ''
  for (let i = span.from; i < span.to; i++) letters += article.word(i)
  return letters
}

/** Deposed, ousted, fugitive, dismissed, resigned, imprisoned, of the monarchy: not in office, whoever it is. */
const UNSEATED =
  /^(برکنار|مخلوع|معزول|فراری|مستعفی|سرنگون|خودخوانده|زندانی|بازداشت|برگزیده|آینده|رژیم|ستم|پهلوی|طاغوت|شاهنشاهی|قاجار)/

/** Nothing follows that the word before could belong to. */
export function endsClause(article: Article, at: number): boolean {
  return (
    !adjoins(article, at) ||
    article.words.startingAt(at, Word.Says) !== undefined ||
    article.words.startingAt(at, Word.Links) !== undefined
  )
}

/** «وزیر جنگ ترامپ», «رئیس‌جمهور، دونالد ج. ترامپ»: the role is somebody's from elsewhere. */
function foreignerFollows(article: Article, at: number): boolean {
  if (!adjoinsLoosely(article, at)) return false
  const names = article.at(at, [Sense.FullName, Sense.FamilyName, Sense.GivenName])
  return names.some(
    (hit) => (hit.kind !== Sense.GivenName || isGivenName(article, hit)) && isForeign(article, hit),
  )
}

/** «جیمز کلورلی وزیر خارجه شد», «راجنات سینگ که وزیر کشور بود»: behind a name from elsewhere. */
function foreignerBefore(article: Article, at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - NAME_REACH && adjoins(article, from + 1); from--) {
    for (const hit of article.at(from, [Sense.FullName, Sense.FamilyName]))
      if (hit.to <= at && (hit.to === at || hit.kind === Sense.FullName) && isForeign(article, hit))
        return true
    // «دیدار عمران خان با رهبر انقلاب»: two men.
    if (article.words.startingAt(from, Word.Links) && article.word(from) !== 'که') return false
  }
  return false
}

const NAME_REACH = 5

/** «دوباره نخست‌وزیر شد»: what somebody became, not who. */
function isPredicate(article: Article, at: number): boolean {
  return adjoins(article, at) && BECAME.has(article.word(at))
}

const BECAME = new Set(
  list(`
    شد، شدم، شدند، شود، شوند، شوم، بشود، بشوم، شدن، شده، ماند، بماند، بود، بودم، نبود، نبودم، نیست، نیستم، نیستند، هستم،
    باشم، باشد، نباشد، نشد
  `),
)

function isForeign({ lexicon, home }: Article, hit: SenseHit): boolean {
  return hit.targets.every((person) => {
    const areas = lexicon.areasOf(person)
    return areas.size > 0 && home !== undefined && !areas.has(home)
  })
}

/** «رئیس‌جمهور تروریست آمریکا», «رئیس مجلس سنای پاکستان»: another country's, if not of which post. */
function countryFurtherOn(article: Article, at: number, areaAt: ReadonlyMap<number, AreaMention>): boolean {
  for (let i = at; i < at + 3 && adjoins(article, i) && !endsClause(article, i); i++) {
    const area = areaAt.get(i)
    if ((area && area.kind !== 'metonym') || article.words.startingAt(i, Word.ThisCountry)) return true
  }
  return false
}

/** «وزیر صنعت، تجارت و توسعه برزیل»: the post's name goes on, and ends with another country. */
export function goesOnElsewhere(
  article: Article,
  at: number,
  areaAt: ReadonlyMap<number, AreaMention>,
): boolean {
  if (!/^\s*[،,]\s*$/.test(article.between(at))) return false
  for (let i = at; i < at + 5 && (i === at || adjoins(article, i)); i++) {
    const area = areaAt.get(i)
    if (area) return i > at && area.kind === 'country' && area.area !== article.home
    const and = article.words.startingAt(i, Word.And)
    if (!and && i > at && article.words.startingAt(i, Word.Links)) return false
  }
  return false
}

/** «رئیس محیط زیست استان اردبیل»: of a part of the country. */
export function isProvincial(article: Article, at: number): boolean {
  return adjoins(article, at) && PARTS.has(article.word(at))
}

const PARTS = new Set(list('استان، شهرستان، شهر، منطقه، ناحیه، بخش، دانشگاه، دانشکده'))

const BODIES = new Set(
  list(
    `سازمان، اتحادیه، شورای، کمیسیون، کمیته، فدراسیون، باشگاه، حزب، هیات، هیئت، دانشگاه، جنبش، اکو، کشورهای، عضو، انجمن، شرکت، بانک، ایالت، ایالتی، محلی، اقلیم، منطقه، جمهوری، پیشنهادی، طالبان، حماس، داعش، القاعده، انصارالله، حوثی، حوثی‌ها، حزب‌الله، جهاد، مقاومت`,
  ),
)
