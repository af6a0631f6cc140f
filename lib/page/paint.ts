/**
 * Mentions painted by CSS Custom Highlights: the page's tree is not touched. The
 * page can read `CSS.highlights`, so the names say nothing; what they look like
 * is in `entrypoints/content/style.css`.
 */
import type { MentionKind } from '../annotate/types'
import type { Placed } from './part'
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
  #observer: IntersectionObserver | undefined

  constructor() {
    // A country inside a role is painted over it, the focus over all.
    for (const [priority, name] of [...new Set(Object.values(names)), focusName].entries()) {
      const highlight = new Highlight()
      highlight.priority = priority
      this.#highlights.set(name, highlight)
    }
  }

  /** Paints these, and nothing else. */
  show(placed: readonly Placed[]) {
    this.#unobserve()
    for (const highlight of this.#highlights.values()) highlight.clear()
    for (const [name, highlight] of this.#highlights) CSS.highlights.set(name, highlight)
    if (placed.length <= few) {
      this.#register(placed)
      return
    }
    for (const one of placed) {
      const block = blockOf(one.range.startContainer)
      if (!block) continue
      const there = this.#byBlock.get(block)
      if (there) there.push(one)
      else this.#byBlock.set(block, [one])
    }
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '100%' })
    for (const block of this.#byBlock.keys()) this.#observer.observe(block)
  }

  focus(placed: Placed | undefined) {
    const highlight = this.#highlights.get(focusName)
    highlight?.clear()
    if (placed) highlight?.add(placed.range)
  }

  clear() {
    this.#unobserve()
    for (const [name, highlight] of this.#highlights) {
      highlight.clear()
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
  }

  #register(placed: readonly Placed[]) {
    for (const { mention, range } of placed) this.#highlights.get(names[mention.kind])?.add(range)
  }

  #seen(entries: IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      const placed = this.#byBlock.get(target) ?? []
      if (isIntersecting) this.#register(placed)
      else for (const { mention, range } of placed) this.#highlights.get(names[mention.kind])?.delete(range)
    }
  }

  #unobserve() {
    this.#observer?.disconnect()
    this.#observer = undefined
    this.#byBlock.clear()
  }
}

function blockOf(node: Node): Element | undefined {
  let element = node.parentElement
  while (element && !isBlock(element)) element = element.parentElement
  return element ?? undefined
}
