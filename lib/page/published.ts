/**
 * The day an article was published. What pages say of it, surest first; never
 * `meta[name=date]` nor a clock in the header, which are the time of rendering.
 */
import { type Article, inFrame } from './container'
import { dayOfPath, dayOfStamp, dayOfText } from './day'
import type { Site } from './sites'

const metas = [
  'meta[itemprop=datePublished]',
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:article:published_time"],meta[name=datePublished],meta[name="publish-date"],meta[name=publishdate],meta[name=pubdate],meta[name="parsely-pub-date"],meta[name="dc.date.issued" i],meta[name="dcterms.created" i]',
]
const printed =
  'time[datetime],time[pubdate],[itemprop=datePublished],[class*=date i]:not([class*=update i]),[class*=time i],[class*=publish i],[class*=tarikh i]'
/** Not the article's own: comments, teasers of other articles, clocks. */
const elsewhere = '[class*=comment i],[class*=related i],[class*=sidebar i],[class*=clock i],li a'

function firstDay(values: Iterable<string | null | undefined>, read = dayOfStamp): string | undefined {
  for (const value of values) {
    const day = value ? read(value) : undefined
    if (day) return day
  }
  return undefined
}

/** Every `datePublished` of a JSON-LD value, whatever it is nested in. */
function* stampsOf(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || depth > 6) return
  const { '@type': type, datePublished } = value as Record<string, unknown>
  if (typeof datePublished === 'string' && /article|posting|report|webpage/i.test(String(type)))
    yield datePublished
  for (const inner of Object.values(value)) yield* stampsOf(inner, depth + 1)
}

function* linkedData(root: ParentNode): Generator<string> {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // News systems put raw line breaks and tabs into strings; JSON has none to lose.
      yield* stampsOf(JSON.parse((script.textContent ?? '').replace(/[\r\n\t]+/g, ' ')))
    } catch {
      // A broken block says nothing; the next source may.
    }
  }
}

/** Day of an element that states a date by attribute or in print. */
function dayOfElement(element: Element): string | undefined {
  const stamp = element.getAttribute('datetime') ?? element.getAttribute('content')
  const text = element.textContent ?? ''
  return (stamp ? dayOfStamp(stamp) : undefined) ?? (text.length < 200 ? dayOfText(text) : undefined)
}

/**
 * Date elements in the surroundings of the article, nearest surroundings first;
 * `limit` is where they end.
 */
function dayAround(
  article: Article,
  selector: string,
  limit: (around: Element) => boolean,
): string | undefined {
  for (
    let around: Element | null = article.container;
    around && !limit(around);
    around = around.parentElement
  ) {
    for (const element of around.querySelectorAll(selector)) {
      if (element.closest(elsewhere) || inFrame(element)) continue
      const day = dayOfElement(element)
      if (day) return day
    }
  }
  return undefined
}

/**
 * `YYYY-MM-DD`, or undefined where the page does not say. `first` is the article the
 * address and the page's metadata speak of; a further one on an endless page has
 * only what is printed beside it.
 */
export function publishedOn(
  root: Document,
  path: string,
  site: Site | undefined,
  article: Article,
  others: readonly Article[] = [],
): string | undefined {
  const first = others.every((other) => other === article) || others[0] === article
  const limit = (around: Element) =>
    others.some((other) => other.container !== article.container && around.contains(other.container))
  const own = () => (site ? dayAround(article, site.family.date, limit) : undefined)
  // On an unknown page whatever hangs on the body itself is the frame's.
  const near = () => dayAround(article, printed, (around) => around === root.body || limit(around))
  if (!first) return own() ?? near()
  return (
    (site?.family.printedFirst ? own() : undefined) ??
    firstDay(
      metas.flatMap((selector) =>
        [...root.querySelectorAll(selector)].map((meta) => meta.getAttribute('content')),
      ),
    ) ??
    firstDay(linkedData(root)) ??
    own() ??
    near() ??
    dayOfPath(path)
  )
}
