/** The one object that runs a page: reads, asks, paints, opens cards, follows changes. Knows no browser API. */
import type { Mention } from '../annotate/types'
import type { PageState } from '../messages'
import type { Settings } from '../settings'
import type { CardHost, CardRequest } from './card-host'
import { findArticles } from './container'
import { Interaction } from './interact'
import { Painter } from './paint'
import { type Annotate, Part } from './part'
import type { Placed } from './placed'
import { liveRange, Pointer, rectsOf } from './point'
import { publishedOn } from './published'
import { reveal } from './reveal'
import { siteFor } from './sites'
import { type Batch, PageWatch } from './watch'

export interface SessionDeps {
  annotate: Annotate
  loadCard(): Promise<CardHost>
  /** Told how many mentions are painted, whenever that changes. */
  report(count: number): void
  /** Told of the articles whenever they were read or the reader's choices changed; of none when the session stops. */
  onRead(articles: readonly Part[]): void
}

/** Waits (ms) after a failed question: the worker may be filling its database just now. */
const retries = [500, 1_000, 2_000, 4_000, 8_000, 16_000]

export class PageSession {
  #parts: Part[] = []
  #shown: Placed[] = []
  #focused: Placed | undefined
  #opened: Placed | undefined
  #card: CardHost | undefined
  #stopper: AbortController | undefined
  #watch: PageWatch | undefined
  #interaction: Interaction | undefined
  #pending: Batch | undefined
  #busy = false
  #failures = 0
  #reported = -1
  /** A card asked for later than this one makes this one void. */
  #wanted = 0
  readonly #painter = new Painter()
  readonly #pointer = new Pointer()

  constructor(
    private readonly deps: SessionDeps,
    public settings: Settings,
  ) {}

  start() {
    if (this.#stopper) return
    this.#stopper = new AbortController()
    const { signal } = this.#stopper
    this.#watch = new PageWatch(
      document,
      {
        owns: (node) => this.#parts.some((part) => part.contains(node)),
        onBatch: (batch) => this.#onBatch(batch),
      },
      signal,
    )
    addEventListener('pagehide', () => this.#close(), { signal })
    if (document.readyState !== 'complete')
      addEventListener('load', () => this.#onLoad(), { signal, once: true })
    this.#onBatch({ added: [], changed: false, elsewhere: true, moved: false })
  }

  /** What a page hides until it is loaded could not be read before, nor is its showing seen. */
  #onLoad() {
    const isWhole = this.#parts.length > 0 && this.#parts.every(({ reading }) => reading.hidden.size === 0)
    if (!isWhole) this.#readAgain()
  }

  /** Asks for every mention anew; what is painted stays until the answer is there. */
  again() {
    this.#parts = []
    this.#readAgain()
  }

  #readAgain() {
    this.#onBatch({ added: [], changed: true, elsewhere: true, moved: false })
  }

  stop() {
    if (!this.#stopper) return
    this.#close()
    this.#stopper.abort()
    this.#stopper = undefined
    this.#interaction = undefined
    this.#parts = []
    this.#pending = undefined
    this.#focused = undefined
    this.#shown = []
    this.#pointer.show([])
    this.#painter.clear()
    this.#report()
    this.deps.onRead([])
  }

  /** Takes changed settings and paints by them, where something was painted by others. */
  apply(settings: Settings) {
    this.settings = settings
    if (this.#stopper && this.#reported >= 0) this.#paint()
  }

  /** Where nothing is marked there is nothing to point at, and the page keeps its events to itself. */
  #listen({ signal }: AbortController) {
    this.#interaction ??= new Interaction(
      {
        at: (x, y, target) => this.#pointer.at(x, y, target),
        prepare: ({ mention }) => void this.#loadCard().then((card) => card?.prepare(mention)),
        open: (placed, via) => void this.#open(placed, via),
        close: () => this.#close(),
        card: () => this.#card,
        opened: () => this.#opened,
        focused: () => this.#focused,
        unfocus: () => this.#focus(undefined),
        delay: () => this.settings.delay,
      },
      signal,
    )
  }

  /** Goes to the next or previous mention and says it; from the viewport where none is focused. */
  async step(by: 1 | -1): Promise<void> {
    if (!this.#stopper) return
    const candidates = this.#shown.filter((placed) => rectsOf(placed).length > 0)
    if (candidates.length === 0) return
    const at = this.#focused ? candidates.indexOf(this.#focused) : -1
    const next = at < 0 ? nearViewport(candidates, by) : (at + by + candidates.length) % candidates.length
    const placed = candidates[next]!
    this.goTo(placed)
    const card = await this.#loadCard()
    if (this.#focused === placed) card?.announce(placed.mention, next + 1, candidates.length, this.settings)
  }

  /** Makes a mention the current one and brings it into view. */
  goTo(placed: Placed) {
    this.#close()
    this.#focus(placed)
    this.#interaction?.stepped()
    reveal(placed)
  }

  state(): PageState {
    const count = (kinds: readonly string[]) =>
      this.#shown.filter(({ mention }) => kinds.includes(mention.kind)).length
    const [first] = this.#parts
    return {
      running: this.#stopper !== undefined,
      officials: count(['full', 'surname', 'role']),
      countries: count(['country', 'demonym', 'metonym']),
      dates: count(['date']),
      published: first?.date,
      dateSource: first?.dateSource,
      confidence: first?.confidence,
    }
  }

  #onBatch(batch: Batch) {
    const { added = [], changed = false, elsewhere = false, moved = false } = this.#pending ?? {}
    this.#pending = {
      added: added.concat(batch.added),
      changed: changed || batch.changed,
      elsewhere: elsewhere || batch.elsewhere,
      moved: moved || batch.moved,
    }
    if (!this.#busy) void this.#work()
  }

  /** Handles batches one after the other, so that a reply always meets the text it was asked for. */
  async #work() {
    this.#busy = true
    const signal = this.#stopper?.signal
    while (this.#pending && signal && !signal.aborted) {
      const batch = this.#pending
      this.#pending = undefined
      try {
        await this.#follow(batch)
        this.#failures = 0
      } catch {
        this.#retry(signal)
      }
      if (!signal.aborted) this.#paint()
    }
    this.#busy = false
    // Stopped and started again while a reply was on its way.
    if (this.#pending && this.#stopper && this.#stopper.signal !== signal) void this.#work()
  }

  #retry(signal: AbortSignal) {
    const wait = retries[this.#failures++]
    if (wait === undefined) return
    const again = setTimeout(() => this.#readAgain(), wait)
    signal.addEventListener('abort', () => clearTimeout(again))
  }

  async #follow({ added, changed, elsewhere, moved }: Batch) {
    if (moved) {
      this.#close()
      this.#focus(undefined)
      for (const part of this.#parts) part.unsettle()
    }
    const whole = changed || moved
    const appended = whole ? new Map<Part, Element[]>() : this.#appended(added)
    const isPlaced = appended !== undefined
    if (elsewhere || whole || !isPlaced) this.#parts = this.#findParts()
    for (const part of this.#parts) {
      const tail = appended?.get(part)
      if (tail) await part.append(tail)
      else if (whole || !isPlaced || part.reading.text === '' || (elsewhere && part.isSettling()))
        await part.update(() => this.#publishedOn(part))
    }
    this.#watch?.attend(this.#parts.flatMap((part) => [...part.reading.hidden]))
  }

  /** Added blocks by the part they stand at the end of; undefined where one stands elsewhere. */
  #appended(added: readonly Element[]): Map<Part, Element[]> | undefined {
    const tails = new Map<Part, Element[]>()
    for (const element of added.filter((one) => one.isConnected)) {
      if (added.some((other) => other !== element && other.contains(element))) continue
      const part = this.#parts.find((one) => one.contains(element))
      if (!part?.isAtEnd(element)) return undefined
      const tail = tails.get(part)
      if (tail) tail.push(element)
      else tails.set(part, [element])
    }
    return tails
  }

  /** The page's articles; those that were here before keep what is known of them. */
  #findParts(): Part[] {
    const site = siteFor(location.hostname, location.pathname)
    return findArticles(document, site).map((article) => {
      const before = this.#parts.find((part) => part.article.container === article.container)
      if (!before) return new Part(article, this.deps.annotate, site?.homeArea, () => this.#onGlance())
      before.article = article
      return before
    })
  }

  #publishedOn(part: Part): string | undefined {
    const { hostname, pathname } = location
    const articles = this.#parts.map(({ article }) => article)
    return publishedOn(document, pathname, siteFor(hostname, pathname), part.article, articles)
  }

  /** Only where nothing is painted: what is, is more than a glance. */
  #onGlance() {
    if (this.#stopper && this.#shown.length === 0) this.#show()
  }

  #paint() {
    this.#show()
    this.#report()
    this.deps.onRead(this.#parts)
  }

  #show() {
    const { kinds, firstOnly } = this.settings
    const wanted: Record<Mention['kind'], boolean> = {
      full: kinds.officials,
      surname: kinds.officials,
      role: kinds.officials,
      country: kinds.countries,
      demonym: kinds.demonyms,
      metonym: kinds.metonyms,
      date: kinds.dates,
    }
    const met = new Set<string>()
    const focused = this.#focused?.mention
    this.#shown = this.#parts
      .flatMap(({ placed }) => placed)
      .filter(({ mention }) => wanted[mention.kind])
      .filter(({ mention }) => !firstOnly || (!met.has(mention.entity) && met.add(mention.entity)))
    this.#painter.show(this.#shown)
    this.#pointer.show(this.#shown)
    this.#focus(this.#shown.find(({ mention }) => mention === focused))
    if (this.#stopper && this.#shown.length > 0) this.#listen(this.#stopper)
  }

  #report() {
    if (this.#reported === this.#shown.length) return
    this.#reported = this.#shown.length
    this.deps.report(this.#shown.length)
  }

  #focus(placed: Placed | undefined) {
    this.#focused = placed
    this.#painter.focus(placed)
  }

  async #loadCard(): Promise<CardHost | undefined> {
    try {
      this.#card ??= await this.deps.loadCard()
    } catch {
      // The extension was replaced under us, or the worker could not be woken: the next pointing tries again.
    }
    return this.#card
  }

  async #open(placed: Placed, via: CardRequest['via']) {
    const wanted = ++this.#wanted
    const card = await this.#loadCard()
    if (!card || wanted !== this.#wanted || !this.#stopper) return
    this.#opened = placed
    card.onClose = () => {
      this.#opened = undefined
    }
    const { mention } = placed
    card.open({
      anchor: anchorOf(placed),
      mention,
      articles: this.#parts,
      settings: this.settings,
      via,
    })
  }

  #close() {
    this.#wanted++
    this.#opened = undefined
    if (this.#card?.isOpen()) this.#card.close()
    this.#interaction?.reset()
  }
}

/** A mention as something to place a card beside; it follows the page. */
function anchorOf(placed: Placed): CardRequest['anchor'] {
  return {
    getBoundingClientRect: () => liveRange(placed)?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => rectsOf(placed),
  }
}

/** Index of the first mention on or below the top of the viewport, or of the last one above its bottom. */
function nearViewport(placed: readonly Placed[], by: 1 | -1): number {
  const tops = placed.map((one) => rectsOf(one)[0]?.top ?? 0)
  const index = by === 1 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < innerHeight)
  return index < 0 ? (by === 1 ? 0 : placed.length - 1) : index
}
