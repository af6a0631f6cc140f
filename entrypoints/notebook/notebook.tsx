import { render } from 'preact'
import type { Asked } from '../../components/mark/AskedLine'
import { MarkBar } from '../../components/mark/MarkBar'
import markStyle from '../../components/mark/mark.css?inline'
import type { KeepMark, PutByMark } from '../../components/mark/use-mark'
import { readerOf } from '../../components/reader'
import { send } from '../../lib/client'
import { type Keeping, leave, takeBack } from '../../lib/left-behind'
import { articleAddress, type PageAddresses } from '../../lib/notebook/address'
import type { Mark } from '../../lib/notebook/answers'
import { quotation, type Source } from '../../lib/notebook/export/quotation'
import { newId } from '../../lib/notebook/new-id'
import type { Entity, Highlight as Kept } from '../../lib/notebook/schema'
import { selectorOf } from '../../lib/notebook/selector-of'
import { addressesOf } from '../../lib/page/addresses'
import { PageHighlights } from '../../lib/page/highlights'
import { PageHome, titleOf } from '../../lib/page/home'
import type { NotebookHost, ReadArticle } from '../../lib/page/notebook-host'
import { keepBeside, parentFor } from '../../lib/page/place'
import { buildStage, type Stage } from '../../lib/page/stage'
import { liveOver, pathOf, rangesOf, type Stretch, stretchIn } from '../../lib/page/stretch'
import { defaultSettings, type Settings } from '../../lib/settings'
import { askedOf } from './asked'
import { copyText } from './copy'
import { Sought } from './sought'

/** How long a selection rests before the bar comes: it is still growing, or about to be copied. */
const REST_MS = 300

/** Words of an article that the reader selected. */
interface Chosen {
  article: ReadArticle
  stretch: Stretch
  isKept?: boolean
}

/** Highlights of a page: shown, made, changed and taken away. */
export class Notebook implements NotebookHost {
  readonly #home = new PageHome()
  readonly #highlights = new PageHighlights(this.#home, () => this.#onSought())
  readonly #sought = new Sought()
  #articles: readonly ReadArticle[] = []
  #settings: Settings = defaultSettings
  /** The address whose highlights are here. */
  #address = ''
  #stage: Stage | undefined
  #isOpen = false
  /** The selection that the open bar stands at. */
  #chosen: Chosen | undefined
  /** Counts the bars opened: another one is another view. */
  #opened = 0
  #unplace: (() => void) | undefined
  #anchor: Range | undefined
  #selecting: ReturnType<typeof setTimeout> | undefined
  #isDown = false
  /** A bar was wanted while the pointer or the finger was still down. */
  #isDue = false
  readonly #stopper = new AbortController()

  constructor() {
    const { signal } = this.#stopper
    const quiet = { capture: true, passive: true, signal }
    addEventListener('pointerdown', (event) => this.#onDown(event), quiet)
    addEventListener('pointerup', () => this.#onUp(), quiet)
    addEventListener('pointercancel', () => this.#onUp(), quiet)
    addEventListener('click', (event) => this.#onClick(event), quiet)
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal })
  }

  follow(articles: readonly ReadArticle[], settings: Settings): void {
    this.#articles = articles
    this.#settings = settings
    // Of an endless page that takes another address, what is there already stays.
    if (articles.length > 0 && this.#home.follow(articles, addressesOf(document))) {
      this.#highlights.clear()
      this.#sought.clear()
    }
    this.#highlights.follow(articles, settings.showHighlights)
    const page = this.addresses()
    if (articles.length > 0 && page.url !== this.#address) {
      this.#address = page.url
      void this.#load(page)
    }
  }

  async #load(page: PageAddresses): Promise<void> {
    const answer = await send({ type: 'highlights', page }).catch(() => undefined)
    if (this.#address !== page.url) return
    if (answer && 'highlights' in answer)
      this.#highlights.add(answer.highlights, articleAddress(page), answer.title)
    // Asked again when the page is read again.
    else this.#address = ''
  }

  addresses(): PageAddresses {
    return this.#home.addresses(addressesOf(document))
  }

  select(): void {
    clearTimeout(this.#selecting)
    this.#selecting = setTimeout(() => this.#offer(false), REST_MS)
  }

  mark(): void {
    clearTimeout(this.#selecting)
    this.#offer(true)
  }

  places(): ReturnType<NotebookHost['places']> {
    return this.#highlights.places()
  }

  show(id: string): void {
    this.#highlights.show(id)
  }

  stop(): void {
    this.#stopper.abort()
    clearTimeout(this.#selecting)
    this.#sought.clear()
    this.#close()
    this.#stage?.host.remove()
    this.#highlights.stop()
  }

  #onSought() {
    this.#sought.follow(() => this.#highlights.sought())
  }

  /** Opens the bar beside what is selected, if that is an article's. */
  #offer(byKeyboard: boolean) {
    if (this.#stopper.signal.aborted) return
    this.#isDue = this.#isDown
    if (this.#isDown) return
    const selection = getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    for (const article of this.#articles) {
      const stretch = stretchIn(article.reading, range)
      if (!stretch) continue
      const { start, end } = this.#chosen?.stretch ?? {}
      // Its own bar is there already: a field in it may be written in.
      const isSame = start === stretch.start && end === stretch.end
      if (isSame && (!byKeyboard || this.#chosen?.isKept)) return
      return this.#openOn({ article, stretch }, byKeyboard)
    }
  }

  /** By keyboard or menu the wish is said already: the words are highlighted, and the bar changes how. */
  #openOn(chosen: Chosen, modalFocus: boolean) {
    const { article, stretch } = chosen
    const anchor = liveOver(rangesOf(article.reading, stretch))
    if (!anchor) return
    const { text } = article.reading
    const words = {
      id: newId(),
      selector: selectorOf(text, stretch.start, stretch.end),
      container: pathOf(article.article.container),
      headline: this.#furtherHeadline(article),
      entities: entitiesIn(article, stretch),
    }
    const source = { ...this.#sourceOf(article), exact: text.slice(stretch.start, stretch.end) }
    const onKept = (kept: Kept) => {
      chosen.isKept = true
      this.#highlights.put(kept, article, stretch)
    }
    const { lost } = this.#highlights.sought()
    // The words may be those of a lost one: then the reader is asked.
    const markNow = modalFocus && lost.length === 0
    const asked = askedOf(article, stretch)
    const page = this.#pageOf(article)
    this.#open({ anchor, page, words, onKept, source, modalFocus, markNow, lost, asked })
    this.#chosen = chosen
  }

  #openOnKept(kept: Kept, article: ReadArticle, anchor: Range) {
    const { id, target, entities, color, note, tags } = kept
    const { selector, container, headline } = target
    const words = { id, selector, container, headline, entities }
    const source = { ...this.#sourceOf(article), address: target.source, exact: selector[0].exact }
    const onKept = (changed: Kept) => this.#highlights.change(changed)
    // An endless page may show another address by now.
    const page = { ...this.#pageOf(article), url: target.source, canonical: undefined }
    this.#open({ anchor, page, words, onKept, source, modalFocus: false, kept: { color, note, tags } })
  }

  #open(bar: {
    anchor: Range
    page: Saving['page']
    /** The highlight without what the reader chooses of it. */
    words: Omit<Saving['highlight'], keyof Mark>
    onKept(kept: Kept): void
    kept?: Mark | undefined
    source: Source & { exact: string }
    modalFocus: boolean
    markNow?: boolean
    /** Highlights of the page whose words these may be. */
    lost?: readonly Kept[]
    asked?: Asked | undefined
  }) {
    this.#close()
    const { host, floor } = this.#ensureStage()
    const parent = parentFor(bar.anchor)
    if (host.parentNode !== parent) parent.append(host)
    host.showPopover()
    this.#anchor = bar.anchor
    this.#isOpen = true
    const { id } = bar.words
    const { page, lost = [] } = bar
    const saving = (mark: Mark): Saving => ({
      type: 'save-highlight',
      page,
      highlight: { ...bar.words, ...mark },
    })
    const save = async (request: Saving): ReturnType<KeepMark> => {
      const answer = await send(request).catch(() => undefined)
      if (!answer) return 'unreachable'
      if ('state' in answer) return answer.problem
      bar.onKept(answer)
      return undefined
    }
    const putBy: PutByMark = (mark) =>
      // Where it cannot be put by (the disk is full), it is kept a moment later or stays on the screen.
      void (mark ? leave({ request: saving(mark) }) : takeBack(id)).catch(() => {})
    render(
      <MarkBar
        key={++this.#opened}
        reader={readerOf(this.#settings)}
        theme={this.#settings.theme}
        kept={bar.kept}
        keep={(mark) => save(saving(mark))}
        putBy={putBy}
        remove={async () => {
          const answer = await send({ type: 'remove-highlight', id }).catch(() => undefined)
          if (answer !== true) return
          putBy(undefined)
          this.#highlights.remove(id)
          this.#close()
        }}
        copy={() => copyText(quotation(bar.source.exact, bar.source), floor)}
        lost={lost.map(({ id, color, target }) => ({ id, color, exact: target.selector[0].exact }))}
        asked={bar.asked}
        attach={async (lostId) => {
          const kept = lost.find((one) => one.id === lostId)
          if (!kept) return undefined
          // It gets the chosen words, and keeps what was written to it.
          const { id, color, note, tags } = kept
          return save({ type: 'save-highlight', page, highlight: { ...bar.words, id, color, note, tags } })
        }}
        onClose={() => this.#close()}
        modalFocus={bar.modalFocus}
        markNow={bar.markNow ?? false}
        onFrame={this.#placeFrame}
      />,
      floor,
    )
  }

  #furtherHeadline(article: ReadArticle): string | undefined {
    return this.#home.furtherHeadline(article, addressesOf(document))
  }

  /** The page that an article's words are kept on. */
  #pageOf(article: ReadArticle) {
    const isFurther = this.#furtherHeadline(article) !== undefined
    return {
      ...this.addresses(),
      ...(isFurther
        ? { title: document.title.slice(0, 1_000) }
        : { title: titleOf(article), published: article.date }),
    }
  }

  #sourceOf(article: ReadArticle): Source {
    const address = articleAddress(this.addresses())
    const title = this.#furtherHeadline(article) ?? titleOf(article)
    return { title, address, site: new URL(address).hostname, published: article.date }
  }

  readonly #placeFrame = (frame: HTMLElement | null) => {
    this.#unplace?.()
    this.#unplace = frame && this.#anchor ? keepBeside(this.#anchor, frame) : undefined
  }

  #close() {
    if (!this.#stage || !this.#isOpen) return
    this.#isOpen = false
    this.#chosen = undefined
    render(null, this.#stage.floor)
    this.#stage.host.hidePopover()
  }

  #ensureStage(): Stage {
    this.#stage ??= buildStage(markStyle)
    return this.#stage
  }

  #onDown(event: PointerEvent) {
    this.#isDown = true
    this.#isDue = false
    this.#highlights.show(undefined)
    if (event.target !== this.#stage?.host) this.#close()
  }

  #onUp() {
    this.#isDown = false
    if (this.#isDue) this.select()
  }

  /** A click on a highlight opens what is kept of it, unless the page has a meaning of its own for the click. */
  #onClick(event: MouseEvent) {
    const { target } = event
    if (!(target instanceof Element) || target === this.#stage?.host || event.button !== 0) return
    if (target.closest('a[href],button,summary,label,input,select,textarea')) return
    if (getSelection()?.isCollapsed === false) return
    const found = this.#highlights.at(event.clientX, event.clientY)
    const anchor = found && liveOver(found.ranges)
    if (found && anchor) this.#openOnKept(found.kept, found.article, anchor)
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#isOpen) return
    // The reader means the bar, not the page's own dialog below it.
    event.preventDefault()
    event.stopImmediatePropagation()
    this.#close()
  }
}

type Saving = Extract<Keeping, { type: 'save-highlight' }>

/** Whom the words mention, each once. */
function entitiesIn({ placed }: ReadArticle, { start, end }: Stretch): Entity[] {
  const found = new Map<string, Entity>()
  for (const { mention } of placed) {
    if (mention.kind === 'date' || mention.start >= end || mention.end <= start) continue
    const ids = mention.entity.split('+')
    for (const id of ids) found.set(id, { id, name: (ids.length === 1 && mention.name) || mention.surface })
  }
  return [...found.values()].slice(0, 200)
}
