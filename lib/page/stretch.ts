/** Selections as stretches of an article's text, and stretches as ranges of the page. */
import { pieceAt, type Reading } from './read'

export interface Stretch {
  start: number
  end: number
}

/** What of the article's text lies in `range`, without white space at its edges; undefined where nothing does. */
export function stretchIn({ text, starts, offsets, nodes }: Reading, range: Range): Stretch | undefined {
  const lengthOf = (piece: number) => (starts[piece + 1] ?? text.length) - starts[piece]!
  let start: number | undefined
  let end = 0
  for (const [piece, node] of nodes.entries()) {
    if (!range.intersectsNode(node)) {
      if (start !== undefined) break
      continue
    }
    const from = offsets[piece]!
    // A piece may end in the line break of a boundary, which is not in its node.
    const to = Math.min(from + lengthOf(piece), node.length)
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from
    const last = node === range.endContainer ? Math.min(to, range.endOffset) : to
    if (first >= last) continue
    start ??= starts[piece]! + first - from
    end = starts[piece]! + last - from
  }
  if (start === undefined) return undefined
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}

/** A stretch as ranges, one for each text node, so that what is not of the article stays between them. */
export function rangesOf(reading: Reading, { start, end }: Stretch): StaticRange[] {
  const { starts, offsets, nodes, text } = reading
  const ranges: StaticRangeInit[] = []
  for (let piece = pieceAt(reading, start); piece < nodes.length && starts[piece]! < end; piece++) {
    const node = nodes[piece]!
    const base = offsets[piece]! - starts[piece]!
    const startOffset = Math.max(start, starts[piece]!) + base
    const endOffset = Math.min(end, starts[piece + 1] ?? text.length, node.length - base) + base
    const before = ranges.at(-1)
    if (before?.endContainer === node) before.endOffset = endOffset
    else if (startOffset < endOffset)
      ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset })
  }
  return ranges.map((range) => new StaticRange(range))
}

/** A live range from the first to the last of them; undefined where the page has taken one away. */
export function liveOver(ranges: readonly StaticRange[]): Range | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first?.startContainer.isConnected || !last?.endContainer.isConnected) return undefined
  const range = document.createRange()
  try {
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(last.endContainer, last.endOffset)
  } catch {
    // The text became shorter and the watch has not come round yet.
    return undefined
  }
  return range
}

/** Whether a point of the viewport lies in one of the ranges' boxes. */
export function isOver(ranges: readonly StaticRange[], x: number, y: number): boolean {
  return ranges.some((range) =>
    [...(liveOver([range])?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  )
}

/** A CSS path that names an element on a page of the same make. */
export function pathOf(element: Element): string {
  if (element.id !== '') return `#${CSS.escape(element.id)}`
  const { parentElement } = element
  const tag = element.localName
  if (!parentElement || element === element.ownerDocument.body) return tag
  const alike = [...parentElement.children].filter((child) => child.localName === tag)
  const nth = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : ''
  return `${pathOf(parentElement)}>${tag}${nth}`
}
