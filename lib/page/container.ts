/** Where the articles of a page are: by the site's family, then by general signs. */
import { isBlock, isSkipped, isVisible } from './read'
import type { Site } from './sites'

export interface Article {
  /** The element that holds the article's text; an article is known by it. */
  container: Element
  /** What is read, in page order: headline and lead where they stand outside the container, then the container. */
  roots: Element[]
}

// By their values: there are no globals `NodeFilter` and `Node` where saved pages are read outside of a browser.
/** `NodeFilter.SHOW_TEXT` */
const showText = 4
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4

/** Below this a container is a teaser or a caption. */
const leastLetters = 60
/** A further article on the page (endless pages) must be this long; related teasers are shorter. */
const leastFurther = 400
const outside = 'nav,aside,footer,[role=banner],[role=navigation],[role=complementary],[role=contentinfo]'
const heads =
  'h1,[itemprop=headline],.rutitr,.kicker,.introtext,.lead,.subtitle,.news-subtitle,.summary,[itemprop=description]'

/** Length of an element's text, white space aside. Costs the whole text: ask only where it decides. */
function letters(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length
}

/** Whether an element's text is at least that long, white space aside; reads no further than it must. */
function hasLetters(element: Element, least: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, showText)
  let left = least
  while (left > 0 && walker.nextNode())
    left -= (walker.currentNode as Text).data.replace(/\s+/g, ' ').trim().length
  return left <= 0
}

/** Part of the site's frame: navigation, sidebars, and a header that is not an article's own. */
export function inFrame(element: Element): boolean {
  const header = element.closest('header,#header,.header,.site-header,.topbar,.top-bar,.navbar')
  return (
    element.closest(outside) !== null || (header !== null && !header.parentElement?.closest('article,main'))
  )
}

function isUsable(element: Element): boolean {
  return !element.closest(outside) && hasLetters(element, leastLetters) && isVisible(element)
}

/** Usable elements of a selector, none inside another: the outer one, unless it is mostly made of the inner ones. */
function usable(root: ParentNode, selector: string): Element[] {
  const kept: Element[] = []
  const found = [...root.querySelectorAll(selector)].filter(isUsable)
  for (const element of found) {
    if (kept.some((outer) => outer.contains(element))) continue
    const inner = found.filter((other) => other !== element && element.contains(other))
    if (inner.length === 0 || Math.max(...inner.map(letters)) < letters(element) * 0.6) kept.push(element)
  }
  return kept
}

/** The parent whose own paragraphs are the most text: the last resort on an unknown page. */
function densest(root: ParentNode): Element | undefined {
  const scores = new Map<Element, number>()
  const give = (element: Element | null, score: number) => {
    if (element && element.nodeName !== 'HTML') scores.set(element, (scores.get(element) ?? 0) + score)
  }
  for (const element of root.querySelectorAll('p,div,td,section,pre')) {
    let own = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const inline = child.nodeType === 3 || (child.nodeType === 1 && !isBlock(child as Element))
      if (inline) own += child.textContent?.trim().length ?? 0
    }
    // Links and labels are short; running text is not.
    if (own < 40 || element.closest(outside) || isSkipped(element)) continue
    const paragraph = element.nodeName === 'P'
    give(paragraph ? element.parentElement : element, own)
    give(paragraph ? (element.parentElement?.parentElement ?? null) : element.parentElement, own / 2)
  }
  let best: Element | undefined
  for (const [element, score] of scores) if (score > (best ? scores.get(best)! : 0)) best = element
  return best && isUsable(best) ? best : undefined
}

function containers(root: Document, site: Site | undefined): Element[] {
  const own = site?.family.article.split('|') ?? []
  for (const selector of [...own, '[itemprop=articleBody]', 'article']) {
    if (selector === '') continue
    const found = usable(root, selector)
    if (found.length === 0) continue
    if (found.length === 1) return found
    const longest = Math.max(...found.map(letters))
    const first = found.find((element) => letters(element) * 3 >= longest)
    return found.filter((element) => element === first || hasLetters(element, leastFurther))
  }
  const dense = densest(root)
  return dense ? [dense] : []
}

function precedes(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & following) !== 0
}

/**
 * Headline and lead before the container. The smallest surrounding element that
 * has a headline decides, so that a neighbour's is not taken.
 */
function headsOf(container: Element, others: readonly Element[]): Element[] {
  if (container.querySelector('h1,[itemprop=headline]')) return []
  let found: Element[] = []
  let inner = container
  for (let around = container.parentElement; around; inner = around, around = around.parentElement) {
    if (others.some((other) => other !== container && around.contains(other) && precedes(other, container)))
      return []
    found = [...headsBefore(inner), ...found]
    if (found.some((head) => head.matches('h1,[itemprop=headline]')))
      return found.filter((head) => !found.some((other) => other !== head && other.contains(head)))
  }
  return []
}

/** Headlines and leads in the elder siblings of `element`, in page order. */
function headsBefore(element: Element): Element[] {
  const found: Element[] = []
  for (let elder = element.previousElementSibling; elder; elder = elder.previousElementSibling) {
    const inside = [...elder.querySelectorAll(heads)]
    found.unshift(...(elder.matches(heads) ? [elder, ...inside] : inside))
  }
  return found.filter((head) => !inFrame(head) && isVisible(head))
}

/** Articles of the page in page order; none where the page has no running text. */
export function findArticles(root: Document, site: Site | undefined): Article[] {
  const all = containers(root, site)
  return all.map((container) => ({ container, roots: [...headsOf(container, all), container] }))
}
