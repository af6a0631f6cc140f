/** One article of the page: its text, its mentions, and how both follow the page's changes. */
import type { Annotation, DateConfidence, DateSource, Mention } from '../annotate/types'
import type { Article } from './container'
import { changeBetween } from './diff'
import { Placed } from './placed'
import { joinReadings, placeOf, type Reading, readElements } from './read'

export type Annotate = (request: {
  text: string
  published?: string
  homeArea?: string
  known: string[]
  /** Only what no further text would change: the rest of this one is asked about as well. */
  sure?: true
}) => Promise<Annotation>

/** Longest text sent at once; the worker takes 2 million characters. */
const longest = 1_000_000
/** Of a text longer than this, what a screen shows is asked about first: the whole takes the worker longer than a frame. */
const long = 12_000
const screenful = 6_000
/** For so long (ms) after a new text its date is looked up again: metadata may come later than the text. */
const settling = 5_000

function moved(mention: Mention, by: number): Mention {
  if (by === 0) return mention
  const { evidence } = mention
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    evidence: 'start' in evidence ? { ...evidence, start: evidence.start + by } : evidence,
  }
}

export class Part {
  reading: Reading = readElements([])
  placed: Placed[] = []
  published: string | undefined
  date: string | undefined
  dateSource: DateSource = 'unknown'
  confidence: DateConfidence | undefined
  #mentions: Mention[] = []
  /** Persons met so far in this article. */
  #met = new Set<string>()
  #settlesAt = 0

  constructor(
    public article: Article,
    private readonly annotate: Annotate,
    private readonly homeArea: string | undefined,
    /** Told when the first mentions of a long text are there, before the rest. */
    private readonly onGlance: () => void,
  ) {}

  contains(node: Node): boolean {
    return this.article.roots.some((root) => root.contains(node))
  }

  /** Whether `node` stands in the container after everything read so far. */
  isAtEnd(node: Node): boolean {
    const last = this.reading.nodes.at(-1)
    return (
      last !== undefined &&
      this.article.container.contains(node) &&
      (last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    )
  }

  isSettling(): boolean {
    return performance.now() < this.#settlesAt
  }

  /** The page speaks of another article now: its date is asked for again. */
  unsettle() {
    this.#settlesAt = performance.now() + settling
  }

  /** Reads the article again and sends what changed. `publishedNow` is asked only where the day may be another. */
  async update(publishedNow: () => string | undefined): Promise<void> {
    const before = this.reading.text
    const reading = readElements(this.article.roots)
    const change = changeBetween(before, reading.text)
    this.reading = reading
    const isNew = change !== undefined && (change.newEnd - change.start) * 2 > reading.text.length
    if (isNew) this.unsettle()
    const published = isNew || this.isSettling() ? publishedNow() : this.published
    if (isNew || (published !== undefined && published !== this.published)) {
      this.published = published
      this.#forget()
      if (reading.text.length > long) this.#glance(reading, published)
      const first = await this.#ask(reading.text, 0, published)
      this.date = first?.date
      this.dateSource = first?.dateSource ?? 'unknown'
      this.confidence = first?.confidence
    } else if (change) {
      const by = change.newEnd - change.oldEnd
      const after = this.#mentions.filter(({ start }) => start >= change.oldEnd)
      this.#mentions = this.#mentions.filter(({ end }) => end <= change.start)
      await this.#ask(reading.text.slice(change.start, change.newEnd), change.start, this.date)
      this.#mentions.push(...after.map((mention) => moved(mention, by)))
    }
    this.#place()
  }

  /** Reads and sends blocks that came after the end, and nothing else. */
  async append(elements: readonly Element[]): Promise<void> {
    const more = readElements(elements)
    if (more.text === '') return
    const base = this.reading.text === '' ? 0 : this.reading.text.length + 1
    this.reading = joinReadings(this.reading, more)
    const before = this.#mentions.length
    await this.#ask(more.text, base, this.date)
    // All before stay where and what they are, so that a long page's end costs no more than a short one's.
    this.placed = this.placed.concat(this.#placedFrom(before))
  }

  /** What can be said at once of the beginning of a text, until the whole is known. */
  #glance(reading: Reading, published: string | undefined) {
    const text = reading.text.slice(0, reading.text.lastIndexOf('\n', screenful) + 1 || screenful)
    this.annotate({ text, published, homeArea: this.homeArea, known: [], sure: true }).then(
      ({ mentions }) => {
        if (this.reading !== reading || this.#mentions.length > 0) return
        this.placed = placedIn(reading, mentions)
        this.onGlance()
      },
      // The question for the whole fails as well, and is asked again.
      () => {},
    )
  }

  /** Adds the mentions of a text that stands at `base`; gives the first annotation. A failure forgets the text, so that it is sent again. */
  async #ask(text: string, base: number, published: string | undefined): Promise<Annotation | undefined> {
    let first: Annotation | undefined
    for (let from = 0; from < text.length; ) {
      const cut = from + longest < text.length ? text.lastIndexOf('\n', from + longest) : text.length
      const to = cut > from ? cut : Math.min(text.length, from + longest)
      try {
        const annotation = await this.annotate({
          text: text.slice(from, to),
          published: published ?? first?.date,
          homeArea: this.homeArea,
          known: [...this.#met].slice(0, 2_000),
        })
        first ??= annotation
        for (const mention of annotation.mentions) {
          this.#mentions.push(moved(mention, base + from))
          if (isOfficial(mention)) this.#meet(mention.entity)
        }
      } catch (error) {
        this.reading = readElements([])
        this.#forget()
        this.placed = []
        throw error
      }
      from = to
    }
    return first
  }

  #meet(entity: string) {
    if (entity.includes('+')) for (const id of entity.split('+')) this.#met.add(id)
    else this.#met.add(entity)
  }

  #forget() {
    this.#mentions = []
    this.#met.clear()
  }

  #place() {
    this.#mentions.sort(inOrder)
    this.placed = this.#placedFrom(0)
  }

  /** The mentions of that index and later, where they stand. */
  #placedFrom(index: number): Placed[] {
    return placedIn(this.reading, this.#mentions.slice(index).sort(inOrder))
  }
}

function placedIn(reading: Reading, mentions: readonly Mention[]): Placed[] {
  return mentions.map((mention) => new Placed(mention, placeOf(reading, mention.start, mention.end)))
}

/** In page order, the longer first where two begin together. */
function inOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

function isOfficial({ kind }: Mention): boolean {
  return kind === 'full' || kind === 'surname' || kind === 'role'
}
