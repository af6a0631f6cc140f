/**
 * DOM → text. One walk gives the text the pipeline works on and a map from its
 * offsets back to text nodes. Blocks and `<br>` become '\n', inline elements are
 * glued (a name may run over them), runs of white space become one space.
 */

/** Text of some elements, with what is needed to find an offset again. */
export interface Reading {
  text: string
  /** Piece `i` of the text begins at `starts[i]`, in `nodes[i]` at `offsets[i]`. */
  starts: Uint32Array
  offsets: Uint32Array
  nodes: Text[]
  /** Blocks left out because they were hidden: worth another look when their attributes change. */
  hidden: ReadonlySet<Element>
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
/** By local names, which are small letters in XHTML, SVG and MathML as well. */
const skipped = new Set(
  'amp-ad amp-embed aside audio button canvas datalist dialog embed footer form iframe input math meter nav noscript object progress script select style svg template textarea video'.split(
    ' ',
  ),
)
/** Left out, but standing in the line: icons and formulas. */
const inLine = new Set(['svg', 'math'])
/**
 * Blocks inside a container that are not the article, by whole class names: WordPress
 * puts `tag-iran` and `category-social` on the article itself.
 */
const noise =
  /(^|\s)(comments?([_-](list|box|area|section|form))?|related([_-]?(news|posts|items|content|box))?|(news|article)?[_-]?tags?([_-]?(list|box|title|cloud))?|(share|sharing|social[_-]share|short[_-]?link)[\w-]*|ads?|advert\w*|breadcrumbs?|toolbox|copyright)(\s|$)/i

const runs = /[ \t\r\n\f]{2,}/g

export function isBlock(element: Element): boolean {
  return blocks.has(element.nodeName)
}

/** Never part of an article: scripts, controls, editable fields, navigation, comments. */
export function isSkipped(element: Element): boolean {
  if (skipped.has(element.localName)) return true
  // Most paragraphs have none to ask for.
  if (!element.hasAttributes()) return false
  const editable = element.getAttribute('contenteditable')
  return (
    (editable !== null && editable !== 'false') ||
    (isBlock(element) && (noise.test(element.id) || noise.test(element.getAttribute('class') ?? '')))
  )
}

/** Whether the element takes part in the page; browsers without `checkVisibility` get the benefit of the doubt. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}

class Reader {
  readonly #parts: string[] = []
  #length = 0
  /** The text so far ends in a space: another at its edge would be one too many. */
  #spaced = true
  readonly starts: number[] = []
  readonly offsets: number[] = []
  readonly nodes: Text[] = []
  readonly hidden = new Set<Element>()
  /** A boundary was passed since the last text. */
  #break = false

  boundary() {
    this.#break = true
  }

  /** Adds `data` of `node`, `data` standing at `offset` in it, with nothing to collapse but its edges. */
  #piece(node: Text, offset: number, data: string) {
    this.starts.push(this.#length)
    this.offsets.push(offset)
    this.nodes.push(node)
    this.#write(data)
  }

  #write(data: string) {
    this.#parts.push(data)
    this.#length += data.length
    this.#spaced = data.endsWith(' ') || data.endsWith('\n')
  }

  add(node: Text, preformatted: boolean) {
    const { data } = node
    let from = 0
    if ((this.#break || this.#spaced) && !preformatted)
      while (from < data.length && isSpace(data.charCodeAt(from))) from++
    if (from === data.length) return
    if (this.#break && this.#length > 0) this.#write('\n')
    this.#break = false
    if (preformatted) return this.#piece(node, 0, data)
    runs.lastIndex = from
    for (let run = runs.exec(data); run; run = runs.exec(data)) {
      this.#piece(node, from, `${oneSpaced(data.slice(from, run.index))} `)
      from = runs.lastIndex
    }
    if (from < data.length) this.#piece(node, from, oneSpaced(data.slice(from)))
  }

  walk(element: Element, preformatted = false) {
    const pre = preformatted || element.nodeName === 'PRE'
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.add(child as Text, pre)
      else if (child.nodeType === 1) this.enter(child as Element, pre)
    }
  }

  enter(element: Element, preformatted = false) {
    if (element.nodeName === 'BR') return this.boundary()
    const block = isBlock(element)
    if (block || (skipped.has(element.localName) && !inLine.has(element.localName))) this.boundary()
    if (isSkipped(element)) return
    if (element.hasAttribute('hidden') || (block && !isVisible(element))) {
      this.hidden.add(element)
      return
    }
    this.walk(element, preformatted)
    if (block) this.boundary()
  }

  result(): Reading {
    return {
      text: this.#parts.join(''),
      starts: new Uint32Array(this.starts),
      offsets: new Uint32Array(this.offsets),
      nodes: this.nodes,
      hidden: this.hidden,
    }
  }
}

/** Space, tab, line feed, form feed, carriage return: what HTML collapses. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function oneSpaced(data: string): string {
  return data.replace(/[\t\r\n\f]/g, ' ')
}

/** Reads elements that follow each other in the page; each is a block of its own. */
export function readElements(elements: Iterable<Element>): Reading {
  const reader = new Reader()
  for (const element of elements) {
    reader.boundary()
    reader.enter(element)
    reader.boundary()
  }
  return reader.result()
}

/** `first`, a line break, `second`. */
export function joinReadings(first: Reading, second: Reading): Reading {
  if (first.text === '') return second
  const base = first.text.length + 1
  const starts = new Uint32Array(first.starts.length + second.starts.length)
  starts.set(first.starts)
  starts.set(
    second.starts.map((start) => start + base),
    first.starts.length,
  )
  const offsets = new Uint32Array(starts.length)
  offsets.set(first.offsets)
  offsets.set(second.offsets, first.offsets.length)
  return {
    text: `${first.text}\n${second.text}`,
    starts,
    offsets,
    nodes: first.nodes.concat(second.nodes),
    hidden: new Set([...first.hidden, ...second.hidden]),
  }
}

/** Index of the piece that holds the character at `offset`. */
export function pieceAt(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (reading.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** `[start, end)` of the text on the page; for a `StaticRange`, which costs nothing when the page changes. */
export function placeOf(reading: Reading, start: number, end: number): StaticRangeInit {
  const first = pieceAt(reading, start)
  // By its last character, so that the end stays in the node the span ends in.
  const last = pieceAt(reading, end - 1)
  return {
    startContainer: reading.nodes[first]!,
    startOffset: reading.offsets[first]! + start - reading.starts[first]!,
    endContainer: reading.nodes[last]!,
    endOffset: reading.offsets[last]! + end - reading.starts[last]!,
  }
}
