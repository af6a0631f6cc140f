import { render } from 'preact'
import { CardShell } from '../../components/card/CardShell'
import cardStyle from '../../components/card/card.css?inline'
import { type Box, isBetween, isInside } from '../../components/card/corridor'
import type { Corrector } from '../../components/correct/use-correct'
import { type Reader, readerOf } from '../../components/reader'
import type { Mention } from '../../lib/annotate/types'
import { send } from '../../lib/client'
import { selectorOf } from '../../lib/notebook/selector-of'
import { addressesOf } from '../../lib/page/addresses'
import type { CardHost, CardRequest } from '../../lib/page/card-host'
import type { ReadArticle } from '../../lib/page/notebook-host'
import { keepBeside, parentFor } from '../../lib/page/place'
import { sentenceOf } from '../../lib/page/sentence'
import { buildStage, type Stage } from '../../lib/page/stage'
import type { Settings } from '../../lib/settings'
import { workerNotes } from '../shared/worker-notes'
import { Ahead } from './ahead'

/** A screen reader hears a change of a live region, not the text it is born with. */
const ANNOUNCE_AFTER_MS = 100

const ahead = new Ahead((entity, at) => send({ type: 'card', entity, at }))

const enlarge = (entity: string) => void send({ type: 'open-picture', entity }).catch(() => {})

/** Keeps what the reader says of the words a card was opened from; a correction of his is asked anew, not corrected. */
function correctorOf(mention: Mention, article: ReadArticle | undefined): Corrector | undefined {
  if (!article) return undefined
  const { evidence, entity, name, surface } = mention
  const selector = selectorOf(article.reading.text, mention.start, mention.end)
  const about =
    evidence.rule === 'reader'
      ? { linked: evidence.linked, rule: evidence.instead }
      : { linked: { id: entity, name: name ?? surface }, rule: evidence.rule }
  return {
    find: (query) => send({ type: 'find', query }),
    keep: (said) => send({ type: 'correct', page: addressesOf(document), selector, ...about, ...said }),
    undo: (id) => send({ type: 'remove-correction', id }),
  }
}

/** The card of a page: one at a time, asked of the worker and placed beside its mention. */
export class Card implements CardHost {
  onClose?: () => void
  #stage: Stage | undefined
  #request: CardRequest | undefined
  /** Counts the cards opened: another one is another shell. */
  #opened = 0
  #frame: HTMLElement | null = null
  #unplace: (() => void) | undefined
  /** What had the focus before the card. */
  #before: Element | null = null
  /** Where the frame was when the reader pressed something in it: the next card may be smaller than this one. */
  #pressed: Box | undefined
  #reader: (Pick<Settings, 'language' | 'digits'> & { reader: Reader }) | undefined
  #announcement: ReturnType<typeof setTimeout> | undefined

  prepare({ entity, at }: Mention): void {
    ahead.prepare(entity, at)
  }

  open(request: CardRequest): void {
    this.#drop()
    const { host, floor } = this.#ensureStage()
    this.#request = request
    this.#before = document.activeElement
    const parent = parentFor(request.anchor)
    if (host.parentNode !== parent) parent.append(host)
    host.showPopover()
    const { mention, articles, settings, via } = request
    const article = articles.find(({ placed }) => placed.some((one) => one.mention === mention))
    const { entity, at } = mention
    render(
      <CardShell
        key={++this.#opened}
        start={{ entity, at }}
        mention={mention}
        confidence={article?.confidence}
        reader={this.#readerFor(settings)}
        theme={settings.theme}
        load={ahead.load}
        notes={workerNotes}
        corrector={correctorOf(mention, article)}
        modalFocus={via === 'keyboard'}
        onClose={this.#closeItself}
        onEnlarge={enlarge}
        onFrame={this.#placeFrame}
      />,
      floor,
    )
  }

  close(): void {
    if (!this.#request) return
    const hadFocus = document.activeElement === this.#stage?.host
    const before = this.#before
    this.#drop()
    this.#stage?.host.remove()
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    this.onClose?.()
  }

  isOpen(): boolean {
    return this.#request !== undefined
  }

  contains(target: EventTarget | null, x: number, y: number): boolean {
    if (!this.#request || !this.#frame) return false
    const box = this.#frame.getBoundingClientRect()
    if (target === this.#stage?.host || isInside(x, y, box, 2)) {
      this.#pressed = undefined
      return true
    }
    if (this.#pressed && isInside(x, y, this.#pressed)) return true
    return [...this.#request.anchor.getClientRects()].some((rect) => isBetween(x, y, rect, box))
  }

  holds(): ReturnType<CardHost['holds']> {
    if (!this.#request) return undefined
    const root = this.#frame?.getRootNode()
    const active = root instanceof ShadowRoot ? root.activeElement : null
    if (!active?.matches('textarea,input')) return undefined
    return workerNotes.unsaved.size > 0 ? 'unsaved' : 'writing'
  }

  announce(...told: Parameters<CardHost['announce']>): void {
    const text = sentenceOf(...told)
    const { host, announcer } = this.#ensureStage()
    if (!host.isConnected) document.documentElement.append(host)
    announcer.textContent = ''
    announcer.lang = /[\u0600-\u06ff]/.test(text) ? 'fa' : 'en'
    clearTimeout(this.#announcement)
    this.#announcement = setTimeout(() => {
      announcer.textContent = text
    }, ANNOUNCE_AFTER_MS)
  }

  readonly #closeItself = () => this.close()

  readonly #placeFrame = (frame: HTMLElement | null) => {
    this.#unplace?.()
    this.#unplace = frame && this.#request ? keepBeside(this.#request.anchor, frame) : undefined
    this.#frame = frame
  }

  /** Takes the card away, and leaves the stage where it is for the next one. */
  #drop() {
    if (!this.#stage || !this.#request) return
    this.#request = undefined
    this.#pressed = undefined
    render(null, this.#stage.floor)
    this.#stage.host.hidePopover()
  }

  #ensureStage(): Stage {
    if (this.#stage) return this.#stage
    const stage = buildStage(cardStyle)
    stage.floor.addEventListener('click', () => {
      this.#pressed = this.#frame?.getBoundingClientRect()
    })
    this.#stage = stage
    return stage
  }

  #readerFor({ language, digits }: Settings): Reader {
    if (this.#reader?.language !== language || this.#reader.digits !== digits) {
      this.#reader = { language, digits, reader: readerOf({ language, digits }) }
    }
    return this.#reader.reader
  }
}
