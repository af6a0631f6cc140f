/** A surname that is part of another man's name: of a longer surname, or behind a given name nobody in the base has. */
import { Sense } from '../../knowledge/form-index'
import { WordSet } from '../../text/word-set'
import { type Article, adjoins, lettersIn, type SenseHit, type Span } from '../article'
import { Word } from '../words/kinds'
import type { Beside } from './beside'
import { isGivenName } from './given'

/** Fewer letters are a word more often than a surname. */
const NAME_LETTERS = 4

/** «آیت‌الله موسوی جزایری», «آیت‌الله حسینی شاهرودی»: two surnames behind a title are one man's. */
export function isPartOfAnother(article: Article, { from, to }: SenseHit, title: Beside['title']): boolean {
  const names = [Sense.FamilyName, Sense.FamilyPart] as const
  if (!title)
    return (
      adjoins(article, from) &&
      article
        .at(from - 1, names)
        .some((hit) => hit.to === from && lettersIn(article, hit) >= NAME_LETTERS && isTitled(article, hit))
    )
  // «هومن حاجی عبداللهی»
  if (adjoins(article, title.from))
    for (const given of article.at(title.from - 1, [Sense.GivenName]))
      if (given.to === title.from && isGivenName(article, given)) return true
  return (
    adjoins(article, to) &&
    article.words.startingAt(to, Word.Says) === undefined &&
    article.at(to, names).some((hit) => lettersIn(article, hit) >= NAME_LETTERS)
  )
}

function isTitled(article: Article, { from }: SenseHit): boolean {
  return adjoins(article, from) && article.words.endingAt(from, Word.Title) !== undefined
}

/** «سیدمحمد حسینی شاهرودی»: a surname of our own behind the name; behind one of ours it makes it another man's. */
export function goesOnAsName(article: Article, { to }: Span): boolean {
  const { words } = article
  if (!adjoins(article, to) || words.startingAt(to, Word.Says) || words.startingAt(to, Word.RoleOwner))
    return false
  if (article.at(to, POSTS).length > 0) return false
  return article
    .at(to, [Sense.FamilyName, Sense.FamilyPart])
    .some(
      (hit) =>
        lettersIn(article, hit) >= NAME_LETTERS &&
        article.lexicon.forms.formOrdinary[hit.form] === 0 &&
        hit.targets.some(article.isOfHome),
    )
}

/** «کلینتون‌ها»: a family, none of it. */
export function isPlural({ units, between }: Article, { to }: Span): boolean {
  return PLURALS.has(units, to) && /^[ \u200c]$/.test(between(to))
}

const POSTS = [Sense.Post, Sense.PostType, Sense.AreaDemonym] as const

const PLURALS = new WordSet(['ها', 'های', 'هایی'])

/** «محسن بیگدلی، حکیم منصوری، …»: in a list of names the word or two before a surname are another's given name. */
export function isInNameList(article: Article, { from, to }: SenseHit, ofHome: boolean): boolean {
  const { words } = article
  const comma = (i: number) => /^\s*[،,]\s*$/.test(article.between(i))
  return (
    adjoins(article, from) &&
    (comma(from - 1) || (adjoins(article, from - 1) && comma(from - 2))) &&
    (comma(to) || (ofHome && adjoins(article, to) && words.startingAt(to, Word.And) !== undefined)) &&
    !words.endingAt(from, Word.OfPerson) &&
    !words.endingAt(from, Word.Links) &&
    !words.endingAt(from, Word.Title)
  )
}
