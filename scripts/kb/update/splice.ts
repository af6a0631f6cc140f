/**
 * Edits of a YAML text in place: the `yaml` package's document says where a record
 * stands, and only that place changes. (Printing the whole document anew would write
 * every flow collection of it in another way.)
 */
import { type Document, isMap, isNode, isScalar, type Node, parseDocument, type YAMLMap } from 'yaml'

type Path = readonly (string | number)[]

/** `{ post: AZ/president, start: 2003-10-31, source: [a, b] }`, the way the records are written. */
export function flow(value: Record<string, unknown>): string {
  const inner = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${key}: ${Array.isArray(one) ? `[${one.map(scalar).join(', ')}]` : scalar(one)}`)
  return `{ ${inner.join(', ')} }`
}

/** A scalar as it may stand in a flow collection. */
export function scalar(value: unknown): string {
  const inFlow = parseDocument('{ k: v }')
  inFlow.setIn(['k'], value)
  const printed = inFlow.toString({ lineWidth: 0 })
  return printed.slice(printed.indexOf(':') + 1, printed.lastIndexOf('}')).trim()
}

export class YamlText {
  private document: Document.Parsed

  /** @throws Error with a sentence if the text is no YAML */
  constructor(
    private text: string,
    private readonly file: string,
  ) {
    this.document = this.parse()
  }

  toString(): string {
    return this.text
  }

  has(path: Path): boolean {
    return this.document.hasIn(path)
  }

  /** Adds a line to the block map at `path`, below the key that stands there. */
  addAfterKey(path: Path, key: string, line: string): void {
    const value = this.document.getIn([...path, key], true)
    const map = this.document.getIn(path, true)
    if (!isNode(value) || !isMap(map) || map.flow)
      throw new Error(`${this.file} has no ${path.join('.')}.${key}.`)
    this.addAfter(value, `${' '.repeat(this.columnOf(map.items[0]!.key))}${line}`)
  }

  /** Replaces the value at `path`. @throws Error with a sentence if nothing or a comment stands there */
  replace(path: Path, text: string): void {
    const node = this.document.getIn(path, true)
    if (!isNode(node) || !node.range) throw new Error(`${this.file} has no ${path.join('.')}.`)
    const [begin, end] = node.range
    if (/(^|\s)#/.test(this.text.slice(begin, end)))
      throw new Error(`${this.file}: there is a comment inside ${path.join('.')}; change it by hand.`)
    this.splice(begin, end, text)
  }

  /**
   * Adds an entry to a block map, before the first key that sorts after it.
   * @param text the value; its further lines are indented below the key, absent lines are none
   */
  addSorted(path: Path, key: string, text: string): void {
    const map = this.document.getIn(path, true)
    if (!isMap(map) || map.flow || map.items.length === 0) {
      this.addToEmpty(path, key, text)
      return
    }
    const column = ' '.repeat(this.columnOf(map.items[0]!.key))
    const entry = `${key}:${text.startsWith('\n') ? '' : ' '}${text.replace(/\n/g, `\n${column}`)}`
    const next = map.items.find(({ key: other }) => isScalar(other) && String(other.value) > key)
    if (next) {
      const at = this.beforeComments(next.key)
      this.splice(at, at, `${column}${entry}\n`)
    } else this.addAfter(map, `${column}${entry}`)
  }

  /** Adds an item to a block sequence at a place, or at its end. */
  addItem(path: Path, index: number, text: string): void {
    const next = this.document.getIn([...path, index], true)
    const list = this.document.getIn(path, true)
    if (!isNode(list) || !list.range) throw new Error(`${this.file} has no ${path.join('.')}.`)
    const column = ' '.repeat(this.columnOf(list))
    if (isNode(next) && next.range) {
      const at = this.lineStart(next.range[0])
      this.splice(at, at, `${column}- ${text}\n`)
    } else this.addAfter(list, `${column}- ${text}`)
  }

  private parse(): Document.Parsed {
    const document = parseDocument(this.text)
    if (document.errors.length > 0) throw new Error(`${this.file}: ${document.errors[0]!.message}`)
    return document
  }

  private splice(begin: number, end: number, text: string): void {
    this.text = this.text.slice(0, begin) + text + this.text.slice(end)
    this.document = this.parse()
  }

  /** A map that is not there yet, or has nothing in it. */
  private addToEmpty(path: Path, key: string, text: string): void {
    if (path.length !== 1) throw new Error(`${this.file} has no ${path.join('.')}.`)
    const entry = `${path[0]}:\n  ${key}:${text.startsWith('\n') ? '' : ' '}${text.replace(/\n/g, '\n  ')}\n`
    const pair = isMap(this.document.contents)
      ? this.document.contents.items.find(({ key: one }) => isScalar(one) && one.value === path[0])
      : undefined
    if (pair && isScalar(pair.key) && pair.key.range) {
      const begin = pair.key.range[0]
      const end = this.text.indexOf('\n', begin)
      this.splice(begin, end < 0 ? this.text.length : end + 1, entry)
      return
    }
    // Sources stand first, below the comment the file begins with.
    const first = isMap(this.document.contents) ? this.document.contents.items[0]?.key : undefined
    const at = path[0] === 'sources' && isScalar(first) && first.range ? first.range[0] : this.text.length
    const gap = at === this.text.length ? `${this.text.endsWith('\n') || this.text === '' ? '' : '\n'}\n` : ''
    this.splice(at, at, at === this.text.length ? `${gap}${entry}` : `${entry}\n`)
  }

  private addAfter(node: Node | YAMLMap, line: string): void {
    const [begin, valueEnd] = node.range!
    const lineEnd = this.text.indexOf('\n', Math.max(begin, valueEnd - 1))
    const at = lineEnd < 0 ? this.text.length : lineEnd + 1
    this.splice(at, at, `${lineEnd < 0 ? '\n' : ''}${line}\n`)
  }

  private columnOf(node: unknown): number {
    const offset = isNode(node) && node.range ? node.range[0] : 0
    return offset - this.lineStart(offset)
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1
  }

  /** Where the line of a node begins, or the comment lines right above it. */
  private beforeComments(node: unknown): number {
    let at = this.lineStart(isNode(node) && node.range ? node.range[0] : 0)
    for (;;) {
      const before = this.lineStart(at - 1)
      if (at === 0 || !/^\s*#/.test(this.text.slice(before, at))) return at
      at = before
    }
  }
}
