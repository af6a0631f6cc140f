/** Names in full of persons the base may not know: a given name of its records, and what has the shape of a surname behind it. */
import { distance } from 'fastest-levenshtein'
import { Sense } from '../../knowledge/form-index'
import { postsOn } from '../../knowledge/graph'
import { foldLetters } from '../../text/fold'
import { Gap } from '../../text/units'
import { type Article, adjoins, lettersIn, type SenseHit, type Span } from '../article'
import { isGivenName } from '../people/given'
import { sameConsonants } from '../people/misspelt'
import { bearsArabicName, familiesOf, givenNamesOf } from '../people/name-parts'
import { withSeyed } from '../people/names'
import { list, Rank, Word } from '../words/kinds'

export interface OfferedName extends Span {
  /** Where titles before it begin; `from` where there are none. */
  titled: number
  /** Few of the base bear the given name: it may be a word. */
  isRare: boolean
}

const folded = (words: string) => new Set(list(words).map(foldLetters))

/** Behind a given name these begin something else: «علی رغم», «محمد نیز», «حسن نیت», «علی آباد». */
const NO_SURNAMES = folded(`
  رغم، رقم، الخصوص، الحساب، البدل، السویه، الله، نیت، اجرا، اجرای، انجام، روابط، همجواری، جوار، آباد، شهر، تپه، کوه،
  وار، گونه، ای، بن، ابن، بنت، نیز، هم، در، با، به، از، که، را، و، تا، یا، برای، بر، این، آن، وی، او، ما، شما،
  است، بود، شد، کرد، گفت، دارد، خود، همه، هر، چند، یک، دو، سه، پس، پیش، بین، نزد، طی، ضمن، ایران، تهران، کشور،
  امروز، دیروز، فردا، روز، شب، سال، ماه، هفته، گذشته، آینده، جمله، عنوان، اعلام، اظهار، بیان، تصریح، تاکید،
  افزود، ادامه، اشاره، توجه، خطاب، پاسخ، حضور، دیدار، سفر، گفتگو، گفت‌وگو، پیام، نامه، نقل، گزارش، قول، طور، صورت،
  شهید، بزرگوار، سابق، پیشین، اسبق، وقت، جدید، فعلی، کنونی، محترم، ایرانی، اسلامی، نوشت، خبر، داد، می، شاه، خان،
  همراه، استان، شهرستان، رسول‌الله، اکرم، اله، بیگ، نفر، تن، ولی، اما، اگر، زیرا، چون، چرا، آیا، کل، مردم، بزرگ، اول، دوم، سوم، آمد، رفت، ساله
`)

/** Of the shape of a surname, whatever stands behind it. */
const SURNAME_END =
  /(زاده|پور|نژاد|نیا|فر|منش|خواه|دوست|وند|یان|تبار|راد|لو|چی|نسب|مقدم|اصل|صدر|کیا|ی|ائی|انی)$/

const NOUN = /(ها|های|هایی)$/
/** «پس از جان باختن رئیس‌جمهور» */
const INFINITIVE = /(ختن|فتن|شتن|شدن|دادن|کردن|بردن|ندن|یدن|ستن)$/

/** Behind a surname: «صفری نژاد», «رضایی مقدم». */
const TAILS = folded(`
  نژاد، زاده، پور، نیا، فر، منش، خواه، دوست، وند، تبار، اصل، راد، لو، نسب، مقدم، صدر، کیا، فرد، مهر، پناه، تهرانی، اصفهانی، تبریزی،
  شیرازی، یزدی، کرمانی، خراسانی، همدانی، قمی، اردبیلی، گیلانی، مازندرانی، طباطبایی، موسوی، حسینی، هاشمی، بروجردی، کاشانی
`)

/** «زینی وند» is a surname, and no given name before another. */
const ONLY_TAILS = folded('نژاد، زاده، پور، نیا، فر، منش، خواه، وند، تبار، نسب، اصل')

/** Given names that are said of others: «مردم شریف», «نیروهای هوشیار». */
const ADJECTIVES = folded(
  'شریف، هوشیار، عزیز، کامل، غیور، شجاع، مومن، صادق، امین، پیروز، سالم، قادر، عادل، صالح، فعال، توانا',
)

/** Given names that are first of all something else, or stand for the saint: «امام علی», «حضرت محمد». */
const HOLY = folded('امام، حضرت، امامزاده، پیامبر، ابن، ابو، بنت، نهج، یا، السلام')

const SHORTEST_SURNAME = 3

/** The letters of the surnames of those in high office on a day. */
export function familiesInOffice(article: Article, day: number | undefined): ReadonlySet<string> {
  const { graph } = article.lexicon
  const families = new Set<string>()
  if (day === undefined) return families
  for (let person = 0; person < graph.persons.ids.length; person++)
    if (postsOn(graph, person, day).some((held) => held.coverage !== 'no' && graph.postRank[held.post]! <= 2))
      for (const family of familiesOf(article, person)) families.add(family)
  return families
}

/**
 * The name that begins at unit i with a given name.
 *
 * @param inOffice of `familiesInOffice`
 */
export function nameFrom(
  article: Article,
  i: number,
  inOffice: ReadonlySet<string>,
): OfferedName | undefined {
  const given = givenFrom(article, i)
  if (!given) return undefined
  const family = familyFrom(article, given.to)
  if (family === undefined || isOfTheBase(article, given.hits, given.to, family)) return undefined
  if (
    !given.hits.some((hit) => isNative(article, hit)) &&
    isRespelt(lettersOf(article, given.to, family), inOffice)
  )
    return undefined
  const span = withSeyed(article, { from: i, to: family })
  const before = article.word(span.from - 1)
  if (adjoins(article, span.from) && HOLY.has(before)) return undefined
  // «لشکر ۲۱حمزه», «پیام‌محمد»
  if (span.from > 0 && article.units.gap[span.from - 1]! <= Gap.Joiner) return undefined
  const titled = titlesBefore(article, span.from)
  const isSaid = ADJECTIVES.has(lettersOf(article, i, given.to)) && titled === span.from
  if (isSaid && adjoins(article, span.from)) return undefined
  return titled === undefined ? undefined : { ...span, titled, isRare: given.hits.every(isRare) }
}

/** One given name, or several: «محمد», «محمد حسین»; «سیدعلی» as one word is a hit of the base or none. */
function givenFrom(article: Article, i: number): { to: number; hits: SenseHit[] } | undefined {
  const hits: SenseHit[] = []
  let to = i
  for (let n = 0; n < 3; n++) {
    if (n > 0 && !adjoins(article, to)) break
    const hit = article
      .at(to, [Sense.GivenName])
      .find((one) => isGivenName(article, one) && isOften(article, one) && isEdge(article, one.to))
    if (!hit) break
    // Of «محمد رضایی» the last is the surname, whosever given name it is too.
    if (n > 0 && familyFrom(article, hit.to) === undefined) break
    hits.push(hit)
    to = hit.to
  }
  return hits.length > 0 ? { to, hits } : undefined
}

/** Given names of these many persons are hardly words: «کاملا» and «پیرو» are names of one abroad. */
const MOST_LIKELY = 3

function isRare({ targets }: SenseHit): boolean {
  return targets.length < MOST_LIKELY
}

function isOften(article: Article, hit: SenseHit): boolean {
  const letters = lettersIn(article, hit)
  if (letters < 3 || article.words.startingAt(hit.from, Word.Title)) return false
  return hit.targets.length >= (isNative(article, hit) ? (letters > 3 ? 1 : 2) : MOST_LIKELY)
}

/** A name of the region, which is written one way only. */
function isNative(article: Article, hit: SenseHit): boolean {
  return hit.targets.some((person) => bearsArabicName(article, person))
}

/** «پیتر هگستث» for «پیت هگست»: of a foreign name the given name may be another as well. */
function isRespelt(letters: string, inOffice: ReadonlySet<string>): boolean {
  for (const family of inOffice)
    if (family === letters || (letters.length > 4 && distance(family, letters) <= 2)) return true
  return false
}

/** No joint goes on here: of «علی‌آباد», «علی» is no name. */
function isEdge({ units }: Article, i: number): boolean {
  return i >= units.count || units.gap[i - 1]! > Gap.Joiner
}

/** The unit behind a surname that begins at unit i; undefined where none does, or where it may go on as something else. */
function familyFrom(article: Article, i: number): number | undefined {
  const { units } = article
  if (!adjoins(article, i) || units.gap[i - 1] === Gap.Line) return undefined
  let to = wordEnd(article, i)
  if (!isSurname(article, i, to)) return undefined
  while (
    adjoins(article, to) &&
    units.gap[to - 1] !== Gap.Line &&
    TAILS.has(lettersOf(article, to, wordEnd(article, to)))
  )
    to = wordEnd(article, to)
  if (endsHere(article, to)) return to
  // «علی ملک شاهی گفت»
  const second = adjoins(article, to) && units.gap[to - 1] !== Gap.Line ? wordEnd(article, to) : to
  return second > to &&
    second - i <= 4 &&
    isSurname(article, to, second) &&
    SURNAME_END.test(lettersOf(article, to, second)) &&
    endsHere(article, second)
    ? second
    : undefined
}

/** The unit behind a word and what a ZWNJ joins to it: «ملک‌شاهی». */
function wordEnd({ units }: Article, i: number): number {
  let to = i + 1
  while (to < units.count && units.gap[to - 1]! <= Gap.Joiner && units.digit[to] === 0) to++
  return to
}

function lettersOf(article: Article, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) letters += article.word(i)
  return letters
}

function isSurname(article: Article, from: number, to: number): boolean {
  const letters = lettersOf(article, from, to)
  return (
    letters.length >= SHORTEST_SURNAME &&
    article.units.digit[from] === 0 &&
    !NO_SURNAMES.has(letters) &&
    !ONLY_TAILS.has(letters) &&
    !/^(ن?می|های?$)/.test(letters) &&
    !INFINITIVE.test(letters) &&
    !NOUN.test(letters) &&
    article.words.startingAt(from, Word.Links)?.to !== to &&
    article.words.startingAt(from, Word.Says)?.to !== to &&
    article.words.startingAt(from, Word.Title)?.to !== to &&
    article.words.startingAt(from, Word.Modifier)?.to !== to &&
    article.words.startingAt(from, Word.Parliament)?.to !== to &&
    article.at(from, [Sense.Post, Sense.PostType, Sense.PostTypePlural]).length === 0
  )
}

/** A sentence goes on behind a name with punctuation, a verb of saying or a word that links. */
function endsHere(article: Article, i: number): boolean {
  return (
    i >= article.units.count ||
    article.units.gap[i - 1]! >= Gap.Line ||
    article.words.startingAt(i, Word.Says) !== undefined ||
    article.words.startingAt(i, Word.Links) !== undefined ||
    article.at(i, [Sense.Post, Sense.PostType, Sense.PostTypeActing]).length > 0 ||
    article.words.startingAt(i, Word.RoleOwner) !== undefined ||
    ROLE_BEGINS.has(article.word(i))
  )
}

const ROLE_BEGINS = folded('رئیس، رییس، وزیر، استاندار، فرماندار، سرپرست، دبیر، فرمانده، عضو، سخنگو')

/** Somebody of the base has this given name and this surname, in some writing, or a surname of which this is a part. */
function isOfTheBase(article: Article, given: readonly SenseHit[], from: number, to: number): boolean {
  const bearers = new Set(given.flatMap((hit) => hit.targets))
  for (let i = from; i < to; i++)
    for (const hit of article.at(i, [Sense.FamilyName, Sense.FamilyPart]))
      if (hit.targets.some((person) => bearers.has(person))) return true
  const letters = lettersOf(article, from, to)
  for (const person of bearers)
    for (const family of familiesOf(article, person))
      if (
        family === letters ||
        sameConsonants(family, letters) ||
        (letters.length > 3 && distance(family, letters) < 2)
      )
        return true
  // «سعید ایروانی» is امیرسعید, «استیون ویتکاف» is استیو.
  const own = lettersOf(article, given[0]!.from, from)
  for (const hit of article.at(from, [Sense.FamilyName]))
    if (hit.to === to)
      for (const person of hit.targets)
        if (
          givenNamesOf(article, person).some(
            (one) => one.length > 2 && (one.endsWith(own) || own.startsWith(one)),
          )
        )
          return true
  for (let i = given[0]!.from - 1; i < to; i++)
    if (article.at(i, [Sense.FullName]).some((hit) => hit.to > given[0]!.from)) return true
  return false
}

/** Where the titles before a name begin; undefined where they are those of the dead. */
function titlesBefore(article: Article, at: number): number | undefined {
  let from = at
  for (;;) {
    const title = adjoins(article, from) ? article.words.endingAt(from, Word.Title) : undefined
    if (!title) return from
    if (title.value === Rank.Late) return undefined
    from = title.from
  }
}
