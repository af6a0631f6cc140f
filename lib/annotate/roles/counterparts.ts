/** «همتای ترک خود»: somebody's counterpart in another country. */
import { NONE } from '../../knowledge/graph'
import type { AreaMention } from '../areas/areas'
import { type Article, adjoins } from '../article'
import { Word } from '../words/kinds'
import type { RolePhrase } from './roles.types'

/**
 * «همتای ترک خود»: the post, in another country, of whoever was named last before
 * it, by a role or by name, if that country has such a post.
 * @param postsBefore posts of the persons and roles that end at or before a unit and where each ends, the last first
 */
export function findCounterparts(
  article: Article,
  areas: readonly AreaMention[],
  postsBefore: (i: number) => Iterable<{ posts: readonly number[]; to: number }>,
): RolePhrase[] {
  const { graph } = article.lexicon
  const areaAt = new Map(areas.map((area) => [area.from, area]))
  const found: RolePhrase[] = []
  for (const at of article.words.places(Word.Counterpart)) {
    const word = article.words.startingAt(at, Word.Counterpart)!
    const area = adjoins(article, word.to) ? areaAt.get(word.to) : undefined
    if (!area) continue
    const posts = counterPosts(area.area)
    if (posts.length === 0) continue
    const own = adjoins(article, area.to) ? article.words.startingAt(area.to, Word.Own) : undefined
    found.push({
      from: at,
      to: own?.to ?? area.to,
      seats: [[...posts]],
      modifier: 0,
      owner: 'counterpart',
      area: area.area,
      inner: false,
    })

    function counterPosts(country: number): readonly number[] {
      for (const before of postsBefore(at)) {
        if (article.sentence(before.to - 1) < article.sentence(at) - 1) break
        // «رئیس‌جمهور تاجیکستان … و همتای تاجیک»: no counterpart of himself.
        const elsewhere = before.posts.filter((post) => graph.postArea[post] !== country)
        for (const post of elsewhere) {
          const there = article.lexicon.postsOf(graph.postType[post]!, { area: country })
          if (there.length > 0) return there
        }
        // One of ours, whose counterpart the base does not know; a guest may be named in passing.
        if (elsewhere.some((post) => graph.postArea[post] === article.home || graph.postArea[post] === NONE))
          break
      }
      return []
    }
  }
  return found
}
