/** What the tests call inside the page: the page room, bundled, with an annotator of the test's own. */
import type { Mention, MentionKind } from '../../lib/annotate/types'
import type { CardHost, CardRequest } from '../../lib/page/card-host'
import { findArticles } from '../../lib/page/container'
import { publishedOn } from '../../lib/page/published'
import { placeOf, type Reading, readElements } from '../../lib/page/read'
import { sentenceOf } from '../../lib/page/sentence'
import { PageSession, type SessionDeps } from '../../lib/page/session'
import { siteFor } from '../../lib/page/sites'
import { liveOver, rangesOf, stretchIn } from '../../lib/page/stretch'
import { defaultSettings, type Settings } from '../../lib/settings'

export interface Asked {
  text: string
  published?: string
  homeArea?: string
  known: string[]
  sure?: true
}

export interface Opened {
  entity: string
  via: CardRequest['via']
  rects: number
}

/** Words → kind and entity; everything the annotator of a test knows. */
export type Lexicon = Record<string, [kind: MentionKind, entity: string]>

function find(lexicon: Lexicon, text: string): Mention[] {
  const mentions: Mention[] = []
  for (const [surface, [kind, entity]] of Object.entries(lexicon)) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length
      mentions.push({ start, end, surface, kind, entity, score: 1, evidence: { rule: 'full-name' } })
    }
  }
  return mentions
}

/** A session on this page, with a record of what it asked, opened and said. */
class Trial {
  readonly asked: Asked[] = []
  readonly opened: Opened[] = []
  readonly prepared: string[] = []
  readonly said: string[] = []
  readonly counts: number[] = []
  /** While true, questions fail as they do when the worker is filling its database. */
  fails = false
  #held = Promise.resolve()
  release = () => {}
  isOpen = false
  readonly session: PageSession
  readonly #card: CardHost

  constructor(lexicon: Lexicon, settings: Partial<Settings> = {}) {
    this.#card = {
      prepare: ({ entity }) => void this.prepared.push(entity),
      open: ({ mention: { entity }, via, anchor }) => {
        this.isOpen = true
        this.opened.push({ entity, via, rects: anchor.getClientRects().length })
      },
      close: () => {
        this.isOpen = false
        this.#card.onClose?.()
      },
      isOpen: () => this.isOpen,
      contains: () => false,
      holds: () => undefined,
      announce: (...told) => void this.said.push(sentenceOf(...told)),
    }
    const deps: SessionDeps = {
      annotate: async (request) => {
        if (this.fails) throw new Error('importing')
        this.asked.push(request)
        const { text, published, sure } = request
        if (!sure) await this.#held
        const mentions = find(lexicon, text)
        return {
          date: published,
          dateSource: published ? 'given' : 'unknown',
          mentions: sure ? mentions.filter(({ kind }) => kind === 'full' || kind === 'country') : mentions,
        }
      },
      loadCard: async () => this.#card,
      report: (count) => void this.counts.push(count),
      onRead: () => {},
    }
    this.session = new PageSession(deps, { ...defaultSettings, ...settings })
  }

  /** No question for a whole text is answered until `release` is called. */
  hold(): void {
    this.#held = new Promise((release) => {
      this.release = release
    })
  }
}

/** The page's own site entry, though it be served from elsewhere. */
function site() {
  return siteFor(location.hostname, location.pathname)
}

function readArticles(): { text: string; published?: string; reading: Reading }[] {
  const articles = findArticles(document, site())
  return articles.map((article) => {
    const reading = readElements(article.roots)
    const published = publishedOn(document, location.pathname, site(), article, articles)
    return { text: reading.text, published, reading }
  })
}

/** What is on the screen for `[start, end)` of a reading. */
function rangeText(reading: Reading, start: number, end: number): string {
  const { startContainer, startOffset, endContainer, endOffset } = placeOf(reading, start, end)
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}

/** Painted texts by highlight name, in page order. */
function painted(): Record<string, string[]> {
  const texts: Record<string, string[]> = {}
  for (const [name, highlight] of CSS.highlights) {
    texts[name] = [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    })
  }
  return texts
}

/** The selection as a stretch of the first article, its words, and the texts it is painted on. */
function selected(): { words: string; painted: string[] } | undefined {
  const [article] = findArticles(document, site())
  const selection = getSelection()
  if (!article || !selection) return undefined
  const reading = readElements(article.roots)
  const stretch = stretchIn(reading, selection.getRangeAt(0))
  if (!stretch) return undefined
  return {
    words: reading.text.slice(stretch.start, stretch.end),
    painted: rangesOf(reading, stretch).map((range) => liveOver([range])?.toString() ?? ''),
  }
}

export const harness = { Trial, selected, readArticles, readElements, placeOf, rangeText, painted }

declare global {
  interface Window {
    pageRoom: typeof harness
    trial: Trial
  }
}
window.pageRoom = harness
