/** How many of the base bear a surname, and how many of them are somebody on the day. */
import { postsOn } from '../../knowledge/graph'
import { type Article, lettersIn, type SenseHit } from '../article'
import { onStage } from './stage'

/** A surname of fewer letters is too easily a word. */
const ALONE_MIN_LETTERS = 4

export function isRare(
  article: Article,
  person: number,
  hit: SenseHit,
  ordinary: boolean,
  day: number,
): boolean {
  return !ordinary && (isOnlyHolder(article, person, hit, day) || isShortOfLeader(article, hit))
}

/** «ونس»: three letters that are no word, of one whose state's leaders need no introduction. */
function isShortOfLeader(article: Article, hit: SenseHit): boolean {
  const [person] = hit.targets
  return (
    person !== undefined &&
    hit.targets.length === 1 &&
    lettersIn(article, hit) === ALONE_MIN_LETTERS - 1 &&
    article.lexicon.bestRank(person) <= 2 &&
    onStage(article, article.lexicon.areasOf(person))
  )
}

/** Nobody else in the base bears the surname, and it is not too short to be another's. */
export function isOnlyBearer(article: Article, hit: SenseHit): boolean {
  return hit.targets.length === 1 && lettersIn(article, hit) > ALONE_MIN_LETTERS
}

export function isOnlyHolder(article: Article, person: number, hit: SenseHit, day: number): boolean {
  return (
    lettersIn(article, hit) >= ALONE_MIN_LETTERS &&
    hit.targets.length <= MOST_BEARERS &&
    !hit.targets.some((other) => isRival(article, other, person, day))
  )
}

/** A surname more of the base bear than these is common, and more bear it outside. */
const MOST_BEARERS = 4

/** Another bearer of the surname who is in some office above parliament's on the day. */
function isRival({ lexicon: { graph } }: Article, other: number, person: number, day: number): boolean {
  return (
    other !== person &&
    postsOn(graph, other, day).some((h) => h.coverage === 'certain' && graph.postRank[h.post]! <= 3)
  )
}
