/** When the notebook's own script is wanted on a page: where highlights are, where text is selected, on command. */
import { send } from '../../lib/client'
import { addressesOf } from '../../lib/page/addresses'
import type { NotebookHost, ReadArticle } from '../../lib/page/notebook-host'
import type { Settings } from '../../lib/settings'

export class Keeping {
  #articles: readonly ReadArticle[] = []
  #settings: Settings | undefined
  /** The address that was last asked about. */
  #asked = ''
  /** What the worker said of a page unasked. */
  #told: { url: string; has: boolean } | undefined
  #loading: Promise<unknown> | undefined

  /** Whether the reader has highlights on the page at `url`. */
  tell(url: string, has: boolean) {
    this.#told = { url, has }
  }

  /** The page was read. */
  follow(articles: readonly ReadArticle[], settings: Settings) {
    this.#articles = articles
    this.#settings = settings
    const host = globalThis.hashiyehNotebook
    if (host) return host.follow(articles, settings)
    const page = addressesOf(document)
    if (articles.length === 0 || page.url === this.#asked) return
    if (this.#asked === '') document.addEventListener('selectionchange', this.#onSelect, { passive: true })
    this.#asked = page.url
    const load = (has: boolean) => {
      if (has) void this.load()
    }
    if (this.#told?.url === page.url) load(this.#told.has)
    else send({ type: 'has-highlights', page }).then(load, () => {})
  }

  /** The notebook on this page; undefined where it cannot be loaded or nothing is read. */
  async load(): Promise<NotebookHost | undefined> {
    const isHere = globalThis.hashiyehNotebook !== undefined
    if (!isHere) {
      this.#loading ??= send({ type: 'load-notebook' })
      await this.#loading.catch(() => {})
      this.#loading = undefined
      if (this.#settings) globalThis.hashiyehNotebook?.follow(this.#articles, this.#settings)
    }
    return globalThis.hashiyehNotebook
  }

  stop() {
    document.removeEventListener('selectionchange', this.#onSelect)
    globalThis.hashiyehNotebook?.stop()
    globalThis.hashiyehNotebook = undefined
  }

  #onSelect = () => {
    const selection = getSelection()
    const { anchorNode } = selection ?? {}
    if (!anchorNode || selection?.isCollapsed || !this.#settings?.selectionBar) return
    const isInside = this.#articles.some(({ article }) =>
      article.roots.some((root) => root.contains(anchorNode)),
    )
    if (isInside) void this.load().then((host) => host?.select())
  }
}
