/** What tests of anchoring do and read in a page; each function sees nothing but its arguments. */

/** Selects between two places, each a paragraph and an offset in its text. */
export function selectBetween(
  from: [paragraph: number, offset: number],
  to: [paragraph: number, offset: number],
): boolean {
  const paragraphs = document.querySelectorAll('[data-par]')
  const place = ([paragraph, offset]: [number, number]): [Node, number] => {
    const walker = document.createTreeWalker(paragraphs[paragraph]!, NodeFilter.SHOW_TEXT)
    let left = offset
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text
      if (left <= length) return [node, left]
      left -= length
    }
    throw new Error(`Paragraph ${paragraph} has no character ${offset}`)
  }
  getSelection()?.setBaseAndExtent(...place(from), ...place(to))
  return true
}

export interface Place {
  /** The article's text before it. */
  before: string
  within: string
  /** Something is painted that is no text of the article. */
  isOutside: boolean
}

/**
 * What is painted under each of the names, in the text of the article's paragraphs;
 * text of others that was put among them is left out.
 */
export function placesOf(names: string[]): Record<string, Place> {
  const starts = new Map<Node, number>()
  let text = ''
  for (const paragraph of document.querySelectorAll('[data-par]')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[data-foreign]')) continue
      starts.set(node, text.length)
      text += (node as Text).data
    }
  }
  const places: Record<string, Place> = {}
  for (const name of names) {
    const pieces: [start: number, end: number][] = []
    let isOutside = false
    for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(name) ?? []) {
      const start = starts.get(startContainer)
      if (start !== undefined) pieces.push([start + startOffset, start + endOffset])
      else if (!startContainer.parentElement?.closest('[data-foreign]')) isOutside = true
    }
    if (pieces.length === 0 && !isOutside) continue
    pieces.sort(([a], [b]) => a - b)
    places[name] = {
      before: text.slice(0, pieces[0]?.[0] ?? 0),
      within: pieces.map(([start, end]) => text.slice(start, end)).join(''),
      isOutside,
    }
  }
  return places
}

/** Resolves when the page was idle `times` times; what was asked for before has had its turn then. */
export function idled(times: number): Promise<true> {
  return new Promise((done) => {
    let left = times
    const again = () => {
      if (left-- > 0) requestIdleCallback(again)
      else done(true)
    }
    again()
  })
}

/** In a page of the extension: all rows of the notebook's tables. */
export function rowsOf(tables: string[]): Promise<unknown[][]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('notebook')
    opening.onerror = () => failed(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(tables)
      const asked = tables.map((table) => reading.objectStore(table).getAll())
      reading.oncomplete = () => {
        opening.result.close()
        done(asked.map(({ result }) => result))
      }
      reading.onerror = () => failed(reading.error)
    }
  })
}
