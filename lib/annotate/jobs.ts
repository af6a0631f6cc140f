/** Whether what stands before or behind a full name is another man's job. */
import { Sense } from '../knowledge/form-index'
import { WordSet } from '../text/word-set'
import { type Article, adjoins, adjoinsLoosely, type Span } from './article'
import { list, Word } from './words/kinds'

/** Units of the clause before or behind a name in which a job counts as his. */
const JOB_REACH = 7
/** Units back to «به گزارش …», behind which a place is where the report is from. */
const REPORT_REACH = 14

/** «متخصص قلب، دکتر محمدرضا عارف», «رضا مرتضوی، رئیس سازمان میراث استان»: another man of the name. */
export function hasOtherJob(article: Article, hit: Span, isOfHome: boolean, distinguished: boolean): boolean {
  // «سردار …، فرمانده گروه‌های …»: behind a general's name stands his own.
  if (!distinguished && jobBehind(article, hit.to)) return true
  return isOfHome && (jobBefore(article, hit.from) || isDescribed(article, hit))
}

/** Words of public office: what they stand in may be a post we do not know the words of. */
const OFFICE = new WordSet(
  list(`
    ایران، وزیر، رئیس، رییس، پیشین، سابق، اسبق، عضو، نماینده، معاون، سخنگو، سخنگوی، فرمانده، دبیر،
    دبیرکل، مقام، مقامات، دیپلمات، مشاور، سفیر، استاندار، رهبر، نخست، مجلس، دولت، حکومت، نظام، انقلاب،
    حزب، سیاستمدار، سناتور، کاندیدای، نامزد، کمیسیون، شورای، وزارت، جمهور، مذاکره
  `),
)
/** Units a description between two commas has at most. */
const MOST_DESCRIBING = 5

/** «غلامرضا نوری، چای‌کار املش، گفت»: between commas right behind a name, and nothing of public office. */
function isDescribed(article: Article, hit: Span): boolean {
  const comma = /^\s*[،,]\s*$/
  if (!comma.test(article.between(hit.to))) return false
  let i = hit.to
  for (; i < hit.to + MOST_DESCRIBING; i++) {
    const { words } = article
    if (OFFICE.has(article.units, i) || words.startingAt(i, Word.Says) || words.startingAt(i, Word.And))
      return false
    // Another name: a list.
    if (
      article.at(i, [Sense.FullName, Sense.FamilyName, Sense.GivenName, Sense.Post, Sense.PostType]).length >
      0
    )
      return false
    if (comma.test(article.between(i + 1))) break
    if (!adjoins(article, i + 1)) return false
  }
  return i < hit.to + MOST_DESCRIBING && article.words.startingAt(i + 1, Word.Says) !== undefined
}

function jobBehind(article: Article, at: number): boolean {
  if (adjoins(article, at) || !adjoinsLoosely(article, at)) return false
  for (let i = at; i < at + JOB_REACH && (i === at || adjoins(article, i)); i++) {
    if (article.words.startingAt(i, Word.Says)) return false
    if (isLocal(article, i)) return true
  }
  return false
}

/** A local job or place of work; «جامعه روحانیت» is a party, and «شورای نگهبان» guards the constitution. */
function isLocal(article: Article, i: number): boolean {
  const word = article.words.startingAt(i, Word.Local)
  return word !== undefined && !PARTIES.has(article.units, word.to) && article.word(i - 1) !== 'شورای'
}

const PARTIES = new WordSet(list('روحانیت، روحانیون، مدرسین، اسلامی'))

function jobBefore(article: Article, at: number): boolean {
  let end = at
  for (;;) {
    const title = adjoinsLoosely(article, end)
      ? (article.words.endingAt(end, Word.Title) ?? article.words.endingAt(end, Word.Seyed))
      : undefined
    if (!title) break
    end = title.from
  }
  // «رئیس …، دکتر …» or «فرمانده …، سردار …»: a job is set off by a comma.
  if (!/^\s*[،,]\s*$/.test(article.between(end))) return false
  let job = false
  for (let i = end - 1; i > 0 && i >= end - REPORT_REACH; i--) {
    // «به گزارش خبرگزاری فارس از شهرستان سیمرغ، …»: where the report is from.
    if (article.word(i) === 'گزارش' || article.word(i) === 'نقل') return false
    job ||= i >= end - JOB_REACH && isLocal(article, i)
    if (!adjoins(article, i)) break
  }
  return job
}
