/** Which mention is under the pointer. Highlights get no events, so we look ourselves. */
import { type Placed, placedOf } from './placed'

declare global {
  interface HighlightRegistry {
    /** Not in every browser, nor yet in TypeScript's DOM library. */
    highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[]
  }
}

/** A live range over the mention's text as it stands now; undefined where the page has taken it away. */
export function liveRange({ place }: Pick<Placed, 'place'>): Range | undefined {
  const { startContainer, endContainer } = place
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined
  const live = document.createRange()
  try {
    live.setStart(startContainer, place.startOffset)
    live.setEnd(endContainer, place.endOffset)
  } catch {
    // The text became shorter and the watch has not come round yet.
    return undefined
  }
  return live
}

/** Boxes of a mention on the screen: several where it breaks over lines or mixes directions. */
export function rectsOf(placed: Pick<Placed, 'place'>): DOMRect[] {
  return [...(liveRange(placed)?.getClientRects() ?? [])].filter(
    ({ width, height }) => width > 0 && height > 0,
  )
}

function isIn(placed: Placed, x: number, y: number): boolean {
  return rectsOf(placed).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}

export class Pointer {
  #placed: readonly Placed[] = []
  /** Made when the fallback first asks for it. */
  #byNode: Map<Node, Placed[]> | undefined

  show(placed: readonly Placed[]) {
    this.#placed = placed
    this.#byNode = undefined
  }

  #nodes(): Map<Node, Placed[]> {
    const byNode = new Map<Node, Placed[]>()
    for (const one of this.#placed) {
      const { startContainer, endContainer } = one.place
      for (const node of startContainer === endContainer
        ? [startContainer]
        : textBetween(startContainer, endContainer)) {
        const there = byNode.get(node)
        if (there) there.push(one)
        else byNode.set(node, [one])
      }
    }
    return byNode
  }

  /**
   * The innermost mention at a point of the viewport. `target` is the element the
   * event went to: where it does not hold the mention, something lies on top.
   */
  at(x: number, y: number, target: EventTarget | null): Placed | undefined {
    const element = target instanceof Node ? target : undefined
    return this.#candidates(x, y)
      .filter(({ place }) => element?.contains(place.startContainer) || element?.contains(place.endContainer))
      .filter((one) => isIn(one, x, y))
      .sort((a, b) => a.mention.end - a.mention.start - (b.mention.end - b.mention.start))[0]
  }

  #candidates(x: number, y: number): Placed[] {
    const found = CSS.highlights.highlightsFromPoint?.(x, y)
    if (found) {
      const ranges = new Set(found.flatMap((hit) => hit.ranges))
      return [...ranges].flatMap((range) => placedOf(range) ?? [])
    }
    // Past the middle of a letter the caret is the next one's; the rectangles decide, the caret only names the node.
    const node =
      document.caretPositionFromPoint?.(x, y)?.offsetNode ??
      document.caretRangeFromPoint?.(x, y)?.startContainer
    if (!node) return []
    this.#byNode ??= this.#nodes()
    return this.#byNode.get(node) ?? []
  }
}

function textBetween(first: Node, last: Node): Node[] {
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, 0)
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  walker.currentNode = first
  for (let node: Node | null = first; node; node = walker.nextNode()) {
    found.push(node)
    if (node === last) break
  }
  return found
}
