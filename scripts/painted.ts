/** What is painted on a page, read from the highlight registry that page and content script share. */

export interface Painted {
  text: string
  /** Names of the highlights it stands in. */
  highlights: string[]
  /** UTF-16 offsets into the text a page was made of (`articlePage`); absent on other pages. */
  start?: number
  end?: number
}

export interface Paint {
  /** In the order of the page, the longer first where two begin together. */
  list: Painted[]
  /** Where to point for the one picked: no shorter mention lies there. In CSS pixels of the viewport. */
  point?: [x: number, y: number]
}

/**
 * Runs in the page and needs nothing outside itself. Gives all painted ranges;
 * with `pick`, an index of the list, also brings that one into view.
 */
export function painted(pick?: number | null): Paint {
  const found = new Map<string, { range: Range; painted: Painted }>()
  const offset = (node: Node, at: number): number | undefined => {
    const holder = node.parentElement?.closest<HTMLElement>('[data-at]')
    if (!holder) return undefined
    const before = document.createRange()
    before.setStart(holder, 0)
    before.setEnd(node, at)
    return Number(holder.dataset.at) + before.toString().length
  }
  const nodes: Node[] = []
  const numberOf = (node: Node) => {
    if (!nodes.includes(node)) nodes.push(node)
    return nodes.indexOf(node)
  }
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue
      const key = [numberOf(startContainer), startOffset, numberOf(endContainer), endOffset].join()
      const known = found.get(key)
      if (known) {
        known.painted.highlights.push(name)
        continue
      }
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      const start = offset(startContainer, startOffset)
      const end = offset(endContainer, endOffset)
      const place = start !== undefined && end !== undefined ? { start, end } : {}
      found.set(key, { range, painted: { text: range.toString(), highlights: [name], ...place } })
    }
  }
  const inOrder = [...found.values()].sort(
    (a, b) =>
      a.range.compareBoundaryPoints(Range.START_TO_START, b.range) ||
      b.range.compareBoundaryPoints(Range.END_TO_END, a.range),
  )
  const list = inOrder.map((entry) => entry.painted)
  const picked = inOrder[pick ?? -1]
  if (!picked) return { list }
  picked.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const shorter = inOrder
    .filter((other) => other !== picked && other.painted.text.length < picked.painted.text.length)
    .flatMap((other) => [...other.range.getClientRects()])
  const free: [number, number][] = []
  for (const { left, right, top, bottom } of picked.range.getClientRects()) {
    const y = (top + bottom) / 2
    for (let x = left + 2; x < right - 1; x += 2) {
      if (shorter.some((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top && y <= r.bottom)) continue
      free.push([x, y])
    }
  }
  const point = free[Math.floor(free.length / 2)]
  return point ? { list, point } : { list }
}
