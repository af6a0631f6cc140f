import type { Browser } from 'wxt/browser'
import type { Offer } from '../../lib/annotate/offers/offers'
import { send } from '../../lib/client'
import { selectorOf } from '../../lib/notebook/selector-of'
import { shownName } from '../../lib/page/highlights'
import type { ReadArticle } from '../../lib/page/notebook-host'
import { placeOf } from '../../lib/page/read'
import { reveal } from '../../lib/page/reveal'
import { siteFor } from '../../lib/page/sites'
import type { Offered, SaidByPage } from '../../lib/panel-messages'

/** Longer texts are not looked through. */
const LONGEST = 1_000_000

interface Found {
  article: ReadArticle
  offer: Offer
}

/** Officials of the page whom the base does not know, for the panels that ask for them; asked anew where the text is another. */
export class PageOffers {
  readonly #wanting = new Set<Browser.runtime.Port>()
  #articles: readonly ReadArticle[] = []
  #found: readonly Found[] = []
  /** The texts that were last asked about. */
  #asked: readonly string[] = []

  follow(articles: readonly ReadArticle[]): void {
    this.#articles = articles
    if (this.#wanting.size > 0) void this.#ask()
  }

  want(port: Browser.runtime.Port): void {
    this.#wanting.add(port)
    port.onDisconnect.addListener(() => this.#wanting.delete(port))
    this.#tell([port])
    void this.#ask()
  }

  /** Brings the nth of them into view and sets him off. */
  show(nth: number): void {
    const found = this.#found[nth]
    if (!found) return
    const { article, offer } = found
    const place = placeOf(article.reading, offer.start, offer.end)
    CSS.highlights.set(shownName, new Highlight(new StaticRange(place)))
    addEventListener('pointerdown', () => CSS.highlights.delete(shownName), { once: true, capture: true })
    reveal({ place })
  }

  async #ask(): Promise<void> {
    const articles = this.#articles
    const texts = articles.map(({ reading }) => reading.text)
    if (texts.length === this.#asked.length && texts.every((text, i) => text === this.#asked[i])) return
    this.#asked = texts
    const homeArea = siteFor(location.hostname, location.pathname)?.homeArea
    try {
      const offers = await Promise.all(
        articles.map(async (article): Promise<Found[]> => {
          const { text } = article.reading
          if (text === '' || text.length > LONGEST) return []
          const found = await send({ type: 'offers', text, published: article.date, homeArea })
          return found.map((offer) => ({ article, offer }))
        }),
      )
      // Another text has its own answer on the way.
      if (this.#asked !== texts) return
      this.#found = offers.flat()
      this.#tell(this.#wanting)
    } catch {
      // The worker was replaced or could not be woken: the next change of the page asks again.
      if (this.#asked === texts) this.#asked = []
    }
  }

  #tell(ports: Iterable<Browser.runtime.Port>) {
    const offers = this.#found.map(({ article, offer }): Offered => {
      const { start, end, ...said } = offer
      return {
        ...said,
        selector: selectorOf(article.reading.text, start, end),
        ...(article.date && { day: article.date }),
      }
    })
    for (const port of ports) port.postMessage({ type: 'offers', offers } satisfies SaidByPage)
  }
}
