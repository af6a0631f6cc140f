/**
 * Mentions painted by CSS Custom Highlights: the page's tree is not touched. The
 * page can read `CSS.highlights`, so the names say nothing; what they look like
 * is in `entrypoints/content/style.css`.
 */
import type { MentionKind } from '../annotate/types'
import type { Placed } from './placed'
import { isBlock } from './read'

const names: Record<MentionKind, string> = {
  full: 'mark-a',
  surname: 'mark-a',
  role: 'mark-a',
  country: 'mark-b',
  demonym: 'mark-b',
  metonym: 'mark-b',
  date: 'mark-c',
}
const focusName = 'mark-d'

/** Up to here all ranges are registered at once; beyond, only those near the viewport (Safari chokes on hundreds). */
const few = 300

export class Painter {
  readonly #highlights = new Map<string, Highlight>()
  readonly #byBlock = new Map<Element, Placed[]>()
  /** There once more than a few are shown. */
  #observer: IntersectionObserver | undefined
  #shown = new Set<Placed>()
  readonly #registered = new Set<Placed>()

  constructor() {
    // A country inside a role is painted over it, the focus over all.
    for (const [priority, name] of [...new Set(Object.values(names)), focusName].entries()) {
      const highlight = new Highlight()
      highlight.priority = priority
      this.#highlights.set(name, highlight)
    }
  }

  /** Paints these, and nothing else; what was painted before and is among them is not touched. */
  show(placed: readonly Placed[]) {
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    const wanted = new Set(placed)
    this.#take([...this.#shown].filter((one) => !wanted.has(one)))
    if (this.#observer === undefined && placed.length > few) {
      this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '100%' })
      this.#watch(placed.filter((one) => this.#shown.has(one)))
    }
    this.#give(
      placed.filter((one) => !this.#shown.has(one)),
      placed.slice(0, few),
    )
    this.#shown = wanted
  }

  /** The page's first are painted at once: most readers are there, and the observer speaks a frame later. */
  #give(placed: readonly Placed[], first: readonly Placed[]) {
    if (!this.#observer) {
      this.#register(placed)
      return
    }
    const early = new Set(first)
    this.#register(placed.filter((one) => early.has(one)))
    this.#watch(placed)
  }

  /** Has the observer say of each whether it is near the viewport. */
  #watch(placed: readonly Placed[]) {
    const blocks = new Set<Element>()
    let node: Node | undefined
    let block: Element | undefined
    for (const one of placed) {
      if (node !== one.place.startContainer) {
        node = one.place.startContainer
        block = blockOf(node)
      }
      if (!block) continue
      blocks.add(block)
      const there = this.#byBlock.get(block)
      if (there) there.push(one)
      else this.#byBlock.set(block, [one])
    }
    for (const block of blocks) {
      // Only a block newly observed is reported on.
      this.#observer?.unobserve(block)
      this.#observer?.observe(block)
    }
  }

  #take(placed: readonly Placed[]) {
    this.#unregister(placed)
    if (!this.#observer || placed.length === 0) return
    const gone = new Set(placed)
    for (const [block, there] of this.#byBlock) {
      const left = there.filter((one) => !gone.has(one))
      if (left.length > 0) this.#byBlock.set(block, left)
      else {
        this.#byBlock.delete(block)
        this.#observer.unobserve(block)
      }
    }
  }

  focus(placed: Placed | undefined) {
    const highlight = this.#highlights.get(focusName)
    highlight?.clear()
    if (placed) highlight?.add(placed.range)
  }

  clear() {
    this.#observer?.disconnect()
    this.#observer = undefined
    this.#byBlock.clear()
    this.#shown = new Set()
    this.#registered.clear()
    for (const [name, highlight] of this.#highlights) {
      highlight.clear()
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
  }

  #register(placed: readonly Placed[]) {
    for (const one of placed) {
      this.#registered.add(one)
      this.#highlights.get(names[one.mention.kind])?.add(one.range)
    }
  }

  #unregister(placed: Iterable<Placed>) {
    for (const one of placed)
      if (this.#registered.delete(one)) this.#highlights.get(names[one.mention.kind])?.delete(one.range)
  }

  #seen(entries: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      const placed = this.#byBlock.get(target) ?? []
      if (isIntersecting) this.#register(placed)
      else this.#unregister(placed)
    }
  }
}

function blockOf(node: Node): Element | undefined {
  let element = node.parentElement
  while (element && !isBlock(element)) element = element.parentElement
  return element ?? undefined
}
