/** What changes on the page: late text, endless scrolling, changed text, a new address. Batched, in idle time. */

export interface Batch {
  /** Elements added inside text that was read; empty where only `changed` tells the truth. */
  added: Element[]
  /** Read text was changed or removed. */
  changed: boolean
  /** Something was added elsewhere that may be an article or its date. */
  elsewhere: boolean
  /** The address is another one (its hash aside). */
  moved: boolean
}

export interface Watched {
  /** Whether the node stands in text that was read. */
  owns(node: Node): boolean
  onBatch(batch: Batch): void
}

declare global {
  interface Window {
    /** Not yet in TypeScript's DOM library. */
    navigation?: EventTarget
  }
}

/** Milliseconds that changes are gathered before they are looked at. */
const gathering = 100
/** Shorter additions outside the articles (clocks, counters, prices) cannot be an article. */
const leastText = 40

function addressOf(document: Document): string {
  return document.location.href.split('#')[0] ?? ''
}

function isMetadata(element: Element): boolean {
  return element.nodeName === 'META' || element.matches('script[type="application/ld+json"],time')
}

export class PageWatch {
  #batch: Batch = emptyBatch()
  #scheduled = false
  #address: string
  readonly #observer: MutationObserver
  readonly #attributes: MutationObserver

  constructor(
    private readonly document: Document,
    private readonly watched: Watched,
    private readonly signal: AbortSignal,
  ) {
    this.#address = addressOf(document)
    this.#observer = new MutationObserver((records) => this.#take(records))
    this.#observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true })
    this.#attributes = new MutationObserver((records) => {
      const inHead = records.every(({ target }) => target.nodeName === 'META')
      this.#note(inHead ? 'elsewhere' : 'changed')
    })
    this.attend([])
    const moved = () => {
      if (addressOf(document) !== this.#address) this.#schedule()
    }
    // Without the Navigation API the next batch sees the address: such a move always changes the page as well.
    window.navigation?.addEventListener('currententrychange', moved, { signal })
    document.defaultView?.addEventListener('popstate', moved, { signal })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#attributes.disconnect()
    })
  }

  /** Watches hidden blocks (a folded rest of the article) for being shown, and the head for a changed date. */
  attend(hidden: Iterable<Element>) {
    this.#attributes.disconnect()
    this.#attributes.observe(this.document.head ?? this.document.documentElement, {
      attributeFilter: ['content'],
      subtree: true,
    })
    for (const element of hidden)
      for (const target of [element, element.parentElement])
        if (target)
          this.#attributes.observe(target, { attributeFilter: ['class', 'style', 'hidden', 'open'] })
  }

  #take(records: MutationRecord[]) {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (!this.watched.owns(target)) {
        for (const node of addedNodes) {
          const isCandidate =
            node.nodeType === 1 &&
            (isMetadata(node as Element) || (node.textContent?.length ?? 0) >= leastText)
          if (isCandidate) this.#note('elsewhere')
        }
      } else if (type === 'characterData' || [...removedNodes].some((node) => node.textContent?.trim())) {
        this.#note('changed')
      } else {
        for (const node of addedNodes) {
          if (!node.textContent?.trim()) continue
          if (node.nodeType === 1) this.#batch.added.push(node as Element)
          else this.#batch.changed = true
          this.#schedule()
        }
      }
    }
  }

  #note(what: 'changed' | 'elsewhere') {
    this.#batch[what] = true
    this.#schedule()
  }

  #schedule() {
    if (this.#scheduled || this.signal.aborted) return
    this.#scheduled = true
    setTimeout(() => requestIdleCallback(() => this.#deliver(), { timeout: 1_000 }), gathering)
  }

  #deliver() {
    this.#scheduled = false
    if (this.signal.aborted) return
    const batch = this.#batch
    this.#batch = emptyBatch()
    const address = addressOf(this.document)
    batch.moved = address !== this.#address
    this.#address = address
    this.watched.onBatch(batch)
  }
}

function emptyBatch(): Batch {
  return { added: [], changed: false, elsewhere: false, moved: false }
}
