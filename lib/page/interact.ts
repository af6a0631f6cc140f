/** Pointer, keyboard and touch → which mention's card opens, and when it closes. */
import type { CardHost, CardRequest } from './card-host'
import type { Placed } from './placed'

export interface Stage {
  /** The mention at a point of the viewport. */
  at(x: number, y: number, target: EventTarget | null): Placed | undefined
  /** The pointer rests on a mention: its card may be wanted in a moment. */
  prepare(placed: Placed): void
  open(placed: Placed, via: CardRequest['via']): void
  /** Drops a card that is open or on its way. */
  close(): void
  card(): CardHost | undefined
  /** The mention whose card is open. */
  opened(): Placed | undefined
  /** The mention the reader stepped to. */
  focused(): Placed | undefined
  unfocus(): void
  /** Milliseconds of rest before a card opens. */
  delay(): number
}

/** Milliseconds the pointer may be outside mention and card before a card opened by hovering closes. */
const grace = 300
/** Milliseconds of rest after which the card is made ready: a pointer that only passes asks for nothing. */
const intent = 50
const interactive = 'a[href],button,summary,label,input,select,textarea,audio,video,[role=button],[role=link]'

function isEditable(element: Element | null): boolean {
  return (
    element instanceof HTMLElement && (element.isContentEditable || element.matches('input,textarea,select'))
  )
}

export class Interaction {
  #hovered: Placed | undefined
  #preparing: ReturnType<typeof setTimeout> | undefined
  #opening: ReturnType<typeof setTimeout> | undefined
  #leaving: ReturnType<typeof setTimeout> | undefined
  #frame = 0
  /** What had the keyboard when the reader stepped: Enter is ours until that changes. */
  #active: Element | null = null
  #via: CardRequest['via'] = 'pointer'

  constructor(
    private readonly stage: Stage,
    signal: AbortSignal,
  ) {
    const quiet = { capture: true, passive: true, signal }
    addEventListener('pointermove', (event) => this.#onMove(event), quiet)
    document.documentElement.addEventListener('pointerleave', () => this.#onMove(), { passive: true, signal })
    addEventListener('scroll', () => this.#cancelOpening(), quiet)
    addEventListener('pointerdown', (event) => this.#onDown(event), quiet)
    addEventListener('click', (event) => this.#onClick(event), quiet)
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal })
    signal.addEventListener('abort', () => this.reset())
  }

  /** Nothing is hovered, nothing is on its way. */
  reset() {
    this.#cancelOpening()
    this.#cancelLeaving()
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  /** The reader stepped to a mention: the next Enter opens it. */
  stepped() {
    this.#active = document.activeElement
  }

  #cancelOpening() {
    clearTimeout(this.#preparing)
    clearTimeout(this.#opening)
    this.#hovered = undefined
  }

  #cancelLeaving() {
    clearTimeout(this.#leaving)
    this.#leaving = undefined
  }

  #onMove(event?: PointerEvent) {
    if (event?.pointerType === 'touch') return
    // The newest move counts: the pointer may rest right after it, with no further event.
    cancelAnimationFrame(this.#frame)
    const target = event?.composedPath()[0] ?? null
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#hover(event, target)
    })
  }

  #hover(event: PointerEvent | undefined, target: EventTarget | null) {
    const card = this.stage.card()
    const isOpen = card?.isOpen() ?? false
    if (event && isOpen && card?.contains(event.target, event.clientX, event.clientY)) return this.reset()
    if (isOpen && card?.holds()) return this.reset()
    // With a button down the reader selects or drags.
    const hit = event && event.buttons === 0 ? this.stage.at(event.clientX, event.clientY, target) : undefined
    if (isOpen && this.#via === 'pointer' && hit !== this.stage.opened()) {
      this.#leaving ??= setTimeout(() => {
        this.#leaving = undefined
        this.stage.close()
      }, grace)
    } else this.#cancelLeaving()
    if (hit === this.#hovered) return
    this.#cancelOpening()
    if (!hit || (isOpen && hit === this.stage.opened())) return
    this.#hovered = hit
    const delay = this.stage.delay()
    if (delay > intent) this.#preparing = setTimeout(() => this.stage.prepare(hit), intent)
    this.#opening = setTimeout(() => this.#open(hit, 'pointer'), delay)
  }

  #open(placed: Placed, via: CardRequest['via']) {
    this.#cancelLeaving()
    this.#via = via
    this.stage.open(placed, via)
  }

  #onDown(event: PointerEvent) {
    this.#cancelOpening()
    const card = this.stage.card()
    if (
      card?.isOpen() &&
      (card.holds() === 'unsaved' || card.contains(event.target, event.clientX, event.clientY))
    )
      return
    this.stage.close()
    this.stage.unfocus()
  }

  /**
   * A tap opens the card, unless it lands on a link or a control: there the page's
   * own meaning wins, and the mention is reached by the side door (keyboard, list).
   */
  #onClick(event: MouseEvent) {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || event.defaultPrevented) return
    const { target } = event
    if (!(target instanceof Element) || target.closest(interactive) || isEditable(target)) return
    const hit = this.stage.at(event.clientX, event.clientY, target)
    if (hit) this.#open(hit, 'touch')
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const isOpen = this.stage.card()?.isOpen() ?? false
    if (event.key === 'Escape') {
      this.#cancelOpening()
      if (!isOpen && !this.stage.focused()) return
      // The reader means the card, not the page's own dialog below it.
      event.preventDefault()
      event.stopImmediatePropagation()
      if (isOpen) this.stage.close()
      else this.stage.unfocus()
    } else if (event.key === 'Enter' && !isOpen) {
      const focused = this.stage.focused()
      if (!focused || document.activeElement !== this.#active || isEditable(document.activeElement)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      this.#open(focused, 'keyboard')
    }
  }
}
