/** The words of an office beside a name, whether the base has the office or not. */
import { Sense } from '../../knowledge/form-index'
import { foldLetters } from '../../text/fold'
import { Gap } from '../../text/units'
import { AREA_KINDS, type Article, adjoins, type SenseHit, type Span } from '../article'
import { list, Word } from '../words/kinds'
import type { OfferedName } from './offered-names'

const folded = (words: string) => new Set(list(words).map(foldLetters))

/** What an office begins with. */
const HEADS = folded(`
  وزیر، معاون، رئیس، رییس، استاندار، سفیر، سخنگوی، سخنگو، دبیر، دبیرکل، فرمانده، جانشین، نماینده، مشاور، دستیار،
  قائم، سرپرست، مدیرکل، دادستان، کاردار، سرکنسول، بازرس، خزانه، عضو، نایب، نائب، رایزن، معاونت
`)

/** Of whom the words are, if they are a state's. */
const STATE = folded(`
  وزیر، وزارت، وزارتخانه، مجلس، دولت، ریاست، جمهوری، جمهور، سازمان، قوه، ارتش، سپاه، نیروی، ستاد، سفیر، سفارت، استاندار،
  دیوان، فراجا، ناجا، گمرک، کابینه، پارلمان، کنگره، سنا، کاردار، عالی، نگهبان، وزیران، مرکزی، قضائیه، مقننه، خارجه،
  استانداری، دادستان، هسته، مرزبانی، صداوسیما، بسیج، امنیت
`)

/** Of towns, firms, schools, clubs and parties: offices no base of states keeps. */
const NOT_OF_STATE = folded(`
  شهرستان، شهر، شهرداری، بخش، بخشداری، روستا، روستای، دهیاری، منطقه، محله، ناحیه، شرکت، باشگاه، تیم، دانشگاه، دانشکده، بیمارستان، مدرسه، بانکهای، مدیره، هیئت‌مدیره، عامل،
  کارخانه، اتحادیه، انجمن، صنف، اصناف، اتاق، حزب، جبهه، خانه، کانون، موسسه، بنگاه، فدراسیون، هیئت، هیات، کارگروه، گروه، جشنواره، کنگره‌ی، دبیرخانه، علمی،
  تربیت‌بدنی، ورزش، سازمان‌های، استان، استانی، پژوهشکده، پژوهشگاه، پارک، مدارس، اداره، شعبه، آموزش‌وپرورش، دفتر، نمایندگی، کمیته، مرکز، مجتمع، خبرگزاری، روزنامه، سندیکا، بورس،
  دربار، تشییع، نظام، شبکه، سندیکای، آتش، مردم‌نهاد، حماس، حزب‌الله، انصارالله، اسکادران، گردان، لشکر، تیپ، پایگاه، دام، چوب، فوتبال، المپیک، هلدینگ، سینمایی، امور‌بانوان، جامعه، ستاد‌انتخابات، اجتماعی‌شهر، پهلوی، رژیم، شاه، جمعیت، هنر، موزه، دادگستری، دادگاه، شهرک، فرودگاه، بندر، راهنمایی، انتظامی، کلانتری، آگاهی، حوزه، حوزه‌های
`)

/** Most units an office's words have. */
const LONGEST = 16

/** A role right before or behind the name; where both stand there, the one with no comma between. */
export function roleBeside(article: Article, name: OfferedName): Span | undefined {
  const before = roleBefore(article, name)
  const behind = roleBehind(article, name)
  return behind && (!before || adjoins(article, name.to)) ? behind : before
}

/** «معاون وزیر راه و شهرسازی، محمد رضایی»: the farthest head from which nothing but its own words stand before the name. */
function roleBefore(article: Article, name: OfferedName): Span | undefined {
  const { units } = article
  const at = name.titled
  // «نماینده مردم تبریز و عباس …»: the office was that of somebody before.
  if (at === 0 || !isJoint(article, at) || article.words.endingAt(at, Word.And)) return undefined
  let role: Span | undefined
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    if (units.digit[i] || isStop(article, i)) break
    // «رئیس‌جمهور سوریه احمد الشرع، حسین …»
    if (article.at(i, [Sense.FullName]).length > 0) return undefined
    if (isHead(article, i)) role = { from: i, to: at }
    if (i === 0 || (units.gap[i - 1]! >= Gap.Line && !isInsideHit(article, i))) break
  }
  // «نماینده عالی دولت عدالت گستر»: a word, rather than a name.
  if (name.isRare && name.titled === name.from && adjoins(article, at)) return undefined
  // «اسحاق جهانگیری معاون اول رئیس‌جمهور، علی …» and «…، وزیر جنگ، علی …»: the office is another's.
  return role && isFree(article, role.from) && (adjoins(article, at) || !isAfterComma(article, role.from))
    ? checked(article, role)
    : undefined
}

/** «محمد رضایی، معاون وزیر راه و شهرسازی، گفت» and «محمد رضایی معاون وزیر …»: through the next comma or verb. */
function roleBehind(article: Article, name: OfferedName): Span | undefined {
  const { units } = article
  const at = name.to
  if (at >= units.count || !isJoint(article, at) || !isHead(article, at)) return undefined
  if (!isFree(article, name.titled)) return undefined
  let to = at + 1
  while (to < Math.min(units.count, at + LONGEST)) {
    if (
      (units.gap[to - 1]! >= Gap.Line && !isInsideHit(article, to)) ||
      units.digit[to] ||
      isStop(article, to) ||
      (article.words.endingAt(to, Word.And) && isPerson(article, to))
    )
      break
    to++
  }
  // «معاون وزیر صنعت و همچنین …»
  while (to > at + 1 && article.words.endingAt(to, Word.And)) to--
  // «…، معاون وزیر محمد …»: the office is that of the next.
  return adjoins(article, to) && article.at(to, [Sense.GivenName]).some((hit) => hit.targets.length > 2)
    ? undefined
    : checked(article, { from: at, to })
}

/** «رئیس‌جمهور لبنان و روبیو»: the next of a list. */
function isPerson({ at, words, lexicon }: Article, i: number): boolean {
  return (
    words.startingAt(i, Word.Title) !== undefined ||
    at(i, [Sense.FullName, Sense.FamilyName]).some(
      (hit) => hit.kind === Sense.FullName || lexicon.forms.formOrdinary[hit.form] === 0,
    )
  )
}

/** Nothing stands before unit i that it could belong to: a new clause, or a word that links. */
function isFree(article: Article, i: number): boolean {
  const { units, words } = article
  return (
    i === 0 ||
    units.gap[i - 1]! >= Gap.Line ||
    words.endingAt(i, Word.Links) !== undefined ||
    words.endingAt(i, Word.Says) !== undefined ||
    words.endingAt(i, Word.OfPerson) !== undefined
  )
}

function isAfterComma(article: Article, i: number): boolean {
  return /[،,]/.test(article.between(i))
}

/** Nothing, or a comma, between name and role. */
function isJoint(article: Article, i: number): boolean {
  return (
    (adjoins(article, i) && article.units.gap[i - 1] !== Gap.Line) ||
    /^[^\S\n]*[،,][^\S\n]*$/.test(article.between(i))
  )
}

/** Unit i stands inside words of the base with a comma in them: «بهداشت، درمان و آموزش پزشکی». */
function isInsideHit(article: Article, i: number): boolean {
  for (let k = Math.max(0, i - 6); k < i; k++)
    if (article.at(k, [Sense.Post, Sense.PostType]).some((hit) => hit.to > i)) return true
  return false
}

/** Of several nobody is named, and a leader's office is read too easily into what he leads. */
function isHead(article: Article, i: number): boolean {
  const word = article.word(i)
  if (word === LEADER || (article.units.gap[i] === Gap.Joiner && PLURALS.has(article.word(i + 1))))
    return false
  return HEADS.has(word) || article.at(i, [Sense.Post, Sense.PostType, Sense.PostTypeActing]).length > 0
}
const LEADER = foldLetters('رهبر')
const PLURALS = folded('ها، های، هایی، ان')

/** «حفاظت از محیط زیست» */
const GUARDS = folded('حفاظت، حمایت، پیشگیری، حراست، صیانت')
const DIRECTOR = foldLetters('مدیرکل')
const MINISTRY = foldLetters('وزارت')

/** What office words do not have in them. */
const STOPS = folded(`
  که، را، با، بن، از، تا، اما، ولی، نیز، هم، گفت، افزود، کرد، شد، است، بود، داد، اظهار، بیان، تصریح، اعلام، تاکید، امروز، دیروز، روز، این، آن، وی،
  خاطرنشان، پرداخت، نوشت، می، توسط، برای، به، بر، همچنین، ضمن، طی، یک، دو، سه، خود، گفته، گزارش، نقل، اشاره، پاسخ، حضور، دیدار، همراه، درباره، شب، صبح، عصر، مبنی، اینکه، بابیان، بنابر، هستند، شدند، هستن، میگوید، پس، گزینه، فیلد، همچنین، تعدادی، جمعی، برخی، قرار، مورد، مجموعا، اظهارات
`)

function isStop(article: Article, i: number): boolean {
  const word = article.word(i)
  if (word === FROM) return !GUARDS.has(article.word(i - 1))
  // «نماینده مردم اهر در مجلس», «سفیر ایران در باکو»
  if (word === IN)
    return !PLACES_OF_OFFICE.has(article.word(i + 1)) && article.at(i + 1, AREA_KINDS).length === 0
  return STOPS.has(word)
}

const FROM = foldLetters('از')
const IN = foldLetters('در')
const PLACES_OF_OFFICE = folded('مجلس، امور، سازمان')

function checked(article: Article, role: Span): Span | undefined {
  const words = new Set<string>()
  for (let i = role.from; i < role.to; i++) {
    if (NOT_OF_STATE.has(article.word(i)) || article.words.startingAt(i, Word.Arena) !== undefined)
      return undefined
    words.add(article.word(i))
  }
  const has = (some: ReadonlySet<string>) => [...words].some((word) => some.has(word))
  const first = article.word(role.from)
  // Directors of provinces are many, and their offices none of a state's.
  if (first === DIRECTOR && !words.has(MINISTRY)) return undefined
  if (first === MEMBER && !has(ASSEMBLIES)) return undefined
  const own = article
    .at(role.from, [Sense.Post, Sense.PostType, Sense.PostTypeActing])
    .filter(({ from, to }) => to > from + 1)
  // «وزیر کشور»: of a state that is not named, and at home the base knows its ministers.
  if (own.some((hit) => hit.kind === Sense.PostType && hit.to === role.to && isMinisters(article, hit)))
    return undefined
  return (own.length > 0 || has(STATE)) && role.to - role.from >= 2 ? role : undefined
}

function isMinisters({ lexicon: { graph } }: Article, { targets }: SenseHit): boolean {
  return targets.some((type) =>
    graph.postType.some((one, post) => one === type && graph.postRank[post]! <= 2),
  )
}

const MEMBER = foldLetters('عضو')
const ASSEMBLIES = folded('مجلس، شورای، کنگره، پارلمان، سنا، خبرگان')
