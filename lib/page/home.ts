/**
 * Which article of a page a highlight is of. An endless page brings further articles
 * below its own and may take away those that are out of sight: words are lost where
 * their own article is here without them, and not on the page yet where it is not.
 */
import { articleAddress, type PageAddresses } from '../notebook/address'
import { lettersOf } from '../notebook/letters'
import type { Target } from '../notebook/schema'
import type { ReadArticle } from './notebook-host'

const heading = 'h1,[itemprop=headline]'
/** Characters of a text by which an article without a headline is known. */
const BEGINNING = 100

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 1_000)

/** However they are written now. */
const isSame = (a: string, b: string) => lettersOf(a).letters === lettersOf(b).letters

function headingIn({ article }: ReadArticle): string {
  const all = article.roots.flatMap((root) =>
    root.matches(heading) ? [root] : [...root.querySelectorAll(heading)],
  )
  return plain(all[0]?.textContent ?? '')
}

/** The headline, or what the page is called. */
export function titleOf(article: ReadArticle): string {
  return headingIn(article) || plain(document.title)
}

/** The headline, be it of a lower rank; or how the article begins. */
function headlineAmong(articles: readonly ReadArticle[], one: ReadArticle): string {
  const { container } = one.article
  const others = articles.map(({ article }) => article.container).filter((other) => other !== container)
  const isOwn = (around: Element) => !others.some((other) => around.contains(other))
  const headingAround = () => {
    for (
      let around: Element | null = container;
      around && around !== document.body && isOwn(around);
      around = around.parentElement
    ) {
      const words = around.querySelector('h1,h2,h3')?.textContent
      if (words) return plain(words)
    }
    return ''
  }
  return headingIn(one) || headingAround() || plain(one.reading.text.slice(0, BEGINNING))
}

/** Follows a page from its first address through those it takes while its articles stay. */
export class PageHome {
  #articles: readonly ReadArticle[] = []
  /** The page had several articles. */
  #isEndless = false
  /** The address it came with, and the article it came with. */
  #began: PageAddresses | undefined
  #first: Element | undefined
  #here = ''

  /** The page was read. Whether it is another page than before. */
  follow(articles: readonly ReadArticle[], here: PageAddresses): boolean {
    const before = new Set(this.#articles.map(({ article }) => article.container))
    const stays = articles.some(({ article }) => before.has(article.container))
    const isMoved = this.#here !== here.url
    const isOther = isMoved && !(stays && (this.#isEndless || articles.length > 1))
    if (isOther) {
      this.#began = here
      this.#isEndless = false
      this.#first = undefined
    }
    this.#articles = articles
    this.#here = here.url
    this.#isEndless ||= articles.length > 1
    this.#first ??= articles[0]?.article.container
    return isOther
  }

  /** What is believed of a page's word on its address: the canonical link may be of the article it came with. */
  addresses(here: PageAddresses): PageAddresses {
    const isStale = this.#isMovedOn(here) && here.canonical === this.#began?.canonical
    return isStale ? { url: here.url } : here
  }

  /** An endless page that shows the address of a further article. */
  #isMovedOn({ url }: PageAddresses): boolean {
    if (!this.#isEndless || !this.#began) return false
    return articleAddress({ url }) !== articleAddress({ url: this.#began.url })
  }

  #headlineOf(article: ReadArticle): string {
    return headlineAmong(this.#articles, article)
  }

  /** The headline of an article that is not the one the page's address speaks of. */
  furtherHeadline(article: ReadArticle, here: PageAddresses): string | undefined {
    if (!this.#isEndless) return undefined
    const headline = this.#headlineOf(article)
    const isOwn = this.#isMovedOn(here)
      ? lettersOf(document.title).letters.includes(lettersOf(headline).letters)
      : article.article.container === this.#first
    return isOwn ? undefined : headline
  }

  /** The articles on the page that words may be of. @param title of the page they were kept on */
  homesOf({ headline }: Target, title: string | undefined): readonly ReadArticle[] {
    const wanted = headline ?? title
    const same = this.#articles.filter((one) => wanted !== undefined && isSame(this.#headlineOf(one), wanted))
    // A headline may have been edited: then the page's only article is its own.
    const isOnly = headline === undefined && !this.#isEndless
    return same.length === 0 && isOnly ? this.#articles : same
  }
}
