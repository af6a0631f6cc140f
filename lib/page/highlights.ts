/** The reader's highlights on a page: anchored in idle time, painted as mentions are, found under the pointer. */
import { Anchoring } from '../notebook/anchor'
import type { Color } from '../notebook/colors'
import type { Highlight as Kept } from '../notebook/schema'
import { type PageHome, titleOf } from './home'
import type { NotebookHost, ReadArticle } from './notebook-host'
import { reveal } from './reveal'
import { isOver, pathOf, rangesOf, type Stretch } from './stretch'

/** Names that say nothing, because the page can read them; what they look like is in `entrypoints/content/style.css`. */
const names: Record<Color, string> = { yellow: 'mark-e', green: 'mark-f', blue: 'mark-g', pink: 'mark-h' }

/** The one that is set off. */
export const shownName = 'mark-i'

/** Milliseconds of idle time that must be left for another step: about what the dearest takes, twice. */
const LEAST_IDLE = 10

interface Anchored {
  kept: Kept
  article: ReadArticle
  ranges: StaticRange[]
}

export class PageHighlights {
  #kept = new Map<string, Kept>()
  #anchored = new Map<string, Anchored>()
  #articles: readonly ReadArticle[] = []
  #isShown = true
  /** Readings by article, so that an article that was not read anew is not searched anew. */
  #readings: readonly unknown[] = []
  #idle = 0
  readonly #painted = new Map<string, Highlight>()
  /** Every highlight was sought. */
  #isSought = false

  /** What pages were called when highlights of theirs were kept, by address. */
  readonly #titles = new Map<string, string>()

  /** @param onSought all were sought in what was read of the page */
  constructor(
    private readonly home: PageHome,
    private readonly onSought: () => void,
  ) {}

  /**
   * Those that are on the page, and those that were sought all over it and are not, though their
   * article is; none while that goes on.
   */
  sought(): { found: Kept[]; lost: Kept[] } {
    const all = this.#isSought ? [...this.#kept.values()] : []
    const isThere = ({ id }: Kept) => this.#anchored.has(id)
    return {
      found: all.filter(isThere),
      lost: all.filter((kept) => !isThere(kept) && this.#homesOf(kept).length > 0),
    }
  }

  #homesOf({ target }: Kept): readonly ReadArticle[] {
    return this.home.homesOf(target, this.#titles.get(target.source))
  }

  /** Another page: nothing of the one before it is here. */
  clear() {
    cancelIdleCallback(this.#idle)
    this.#isSought = false
    this.#kept.clear()
    this.#anchored.clear()
    this.show(undefined)
    this.#paint()
  }

  /** Highlights of the page, beside those made while they were asked for. */
  add(all: readonly Kept[], address: string, title: string | undefined) {
    if (title !== undefined) this.#titles.set(address, title)
    for (const kept of all) if (!this.#kept.has(kept.id)) this.#kept.set(kept.id, kept)
    this.#seek()
  }

  /** The page was read. */
  follow(articles: readonly ReadArticle[], isShown: boolean) {
    const readings = articles.map(({ reading }) => reading)
    const isNew =
      readings.length !== this.#readings.length || readings.some((one, i) => one !== this.#readings[i])
    this.#articles = articles
    this.#readings = readings
    this.#isShown = isShown
    if (isNew) {
      this.#anchored.clear()
      this.#seek()
    } else this.#paint()
  }

  /** One highlight is new or changed, and its place is known. */
  put(kept: Kept, article: ReadArticle, stretch: Stretch) {
    const { source, headline } = kept.target
    if (headline === undefined) this.#titles.set(source, titleOf(article))
    this.#kept.set(kept.id, kept)
    this.#anchored.set(kept.id, { kept, article, ranges: rangesOf(article.reading, stretch) })
    this.#paint()
  }

  /** One highlight has other words or another colour. */
  change(kept: Kept) {
    this.#kept.set(kept.id, kept)
    const anchored = this.#anchored.get(kept.id)
    if (anchored) anchored.kept = kept
    this.#paint()
  }

  remove(id: string) {
    this.#kept.delete(id)
    this.#anchored.delete(id)
    this.#paint()
  }

  /** The shortest highlight at a point of the viewport. */
  at(x: number, y: number): Anchored | undefined {
    if (!this.#isShown) return undefined
    const lengthOf = ({ kept }: Anchored) => kept.target.selector[0].exact.length
    return [...this.#anchored.values()]
      .filter(({ ranges }) => isOver(ranges, x, y))
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0]
  }

  places(): ReturnType<NotebookHost['places']> {
    const lost = this.sought().lost.map(({ id }) => id)
    const inOrder = [...this.#anchored.values()].sort((a, b) => order(a.ranges[0], b.ranges[0]))
    return { found: inOrder.map(({ kept }) => kept.id), lost, isDone: this.#isSought }
  }

  /** Brings a highlight into view and sets it off; of none, sets off none. */
  show(id: string | undefined) {
    CSS.highlights.delete(shownName)
    const { ranges = [] } = this.#anchored.get(id ?? '') ?? {}
    const [range] = ranges
    if (!range) return
    CSS.highlights.set(shownName, new Highlight(...ranges))
    reveal({ place: range })
  }

  stop() {
    this.clear()
  }

  /** Seeks what is not found yet, step by step while the page has nothing to do. */
  #seek() {
    cancelIdleCallback(this.#idle)
    this.#isSought = false
    const steps = this.#steps()
    const work = (deadline: IdleDeadline) => {
      let step = steps.next()
      while (!step.done && deadline.timeRemaining() > LEAST_IDLE) step = steps.next()
      this.#paint()
      if (!step.done) this.#idle = requestIdleCallback(work)
      else if (this.#articles.length > 0) {
        this.#isSought = true
        this.onSought()
      }
    }
    this.#idle = requestIdleCallback(work)
  }

  *#steps(): Generator<undefined, void> {
    const open = [...this.#kept.keys()].filter((id) => !this.#anchored.has(id))
    const places = this.#articles.map((article) => ({
      article,
      path: pathOf(article.article.container),
      anchoring: new Anchoring(article.reading.text),
    }))
    for (const id of open) {
      const { target } = this.#kept.get(id) ?? {}
      if (!target) continue
      // On an endless page its own article first.
      const homes = this.home.homesOf(target, this.#titles.get(target.source))
      const own = places.filter(({ article }) => homes.includes(article))
      const alike = places.filter(({ path }) => path === target.container)
      for (const { article, anchoring } of new Set([...own, ...alike, ...places])) {
        const found = yield* anchoring.seek(target.selector)
        const kept = this.#kept.get(id)
        if (!found || !kept || this.#anchored.has(id)) continue
        this.#anchored.set(id, { kept, article, ranges: rangesOf(article.reading, found) })
        break
      }
      yield
    }
  }

  #paint() {
    for (const highlight of this.#painted.values()) highlight.clear()
    if (this.#isShown)
      for (const { kept, ranges } of this.#anchored.values())
        for (const range of ranges) this.#highlightOf(names[kept.color]).add(range)
    for (const [name, highlight] of this.#painted) {
      if (highlight.size > 0) CSS.highlights.set(name, highlight)
      else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
    globalThis.hashiyehPanel?.placed()
  }

  #highlightOf(name: string): Highlight {
    const there = this.#painted.get(name)
    if (there) return there
    const highlight = new Highlight()
    // Below the mentions, whose lines are drawn over the colour.
    highlight.priority = -1
    this.#painted.set(name, highlight)
    return highlight
  }
}

/** Which of two ranges begins first on the page. */
function order(a: StaticRange | undefined, b: StaticRange | undefined): number {
  if (!a || !b) return 0
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset
  const isAfter =
    b.startContainer.compareDocumentPosition(a.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
  return isAfter ? 1 : -1
}
