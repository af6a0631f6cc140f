/**
 * The whole protocol between pages and the worker. Messages are structured clones,
 * and JSON in Chromium before 148, so only JSON values go through; requests are
 * checked on arrival (`parseRequest`). Every request is self-contained: the
 * worker may have died since the last one.
 */
import * as v from 'valibot'
import type { Offer } from './annotate/offers/offers'
import type { Annotation } from './annotate/types'
import type { AreaRef, CardData, FoundEntity } from './knowledge/cards.types'
import type { ThenAndNow } from './knowledge/then-and-now'
import type { Refused, SavedNote } from './notebook/answers'
import type { Reminder } from './notebook/backup-plan'
import { colors } from './notebook/colors'
import type { Correction, Highlight, Note } from './notebook/schema'
import { scopes } from './notebook/scopes'
import { selectorSchema } from './notebook/selectors'
import type { Settings } from './settings'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(5_000))

/** What the page says of its own address: `articleAddress` makes one of it. */
const addresses = {
  url: v.pipe(v.string(), v.url(), v.maxLength(4_000)),
  canonical: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
}
const pageAddresses = v.strictObject(addresses)

export const requestSchema = v.variant('type', [
  /** Find mentions in a text of the page. */
  v.strictObject({
    type: v.literal('annotate'),
    /** At most 2 million characters; longer pages send pieces. */
    text: v.pipe(v.string(), v.maxLength(2_000_000)),
    published: v.optional(day),
    homeArea: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    known: v.optional(v.pipe(v.array(v.string()), v.maxLength(2_000)), []),
    /** Only the mentions that more of the text would not change: full names and countries. */
    sure: v.optional(v.literal(true)),
    /** Whose corrections hold; an address that is none must not leave a page without marks. */
    page: v.fallback(v.optional(pageAddresses), undefined),
  }),
  /** Officials of a text whom the base does not know; for the side panel. */
  v.strictObject({
    type: v.literal('offers'),
    text: v.pipe(v.string(), v.maxLength(2_000_000)),
    published: v.optional(day),
    homeArea: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  }),
  /** The card of an entity (`Mention.entity`, or an id on another card) on a day. */
  v.strictObject({
    type: v.literal('card'),
    entity: v.pipe(v.string(), v.maxLength(500)),
    at: v.optional(day),
  }),
  /** Names and flags of entities, those that the base knows; for the side panel. */
  v.strictObject({ type: v.literal('names'), ids }),
  /** Which posts persons held on a day, and what has become of them. */
  v.strictObject({ type: v.literal('then-and-now'), persons: ids, at: day }),
  /** Put the card's script into the frame that asks (kept out of the content script for weight). */
  v.strictObject({ type: v.literal('load-card') }),
  /** Open the picture of a person, country or post in the library. */
  v.strictObject({ type: v.literal('open-picture'), entity: v.pipe(v.string(), v.maxLength(500)) }),
  /** How many mentions are painted in this tab, for the toolbar button. */
  v.strictObject({ type: v.literal('count'), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** The reader's settings; wakes the worker, which opens its base meanwhile. */
  v.strictObject({ type: v.literal('settings') }),
  /** State of the knowledge base, for popup and settings. */
  v.strictObject({ type: v.literal('knowledge-state') }),
  /** Put the notebook's script into the frame that asks. */
  v.strictObject({ type: v.literal('load-notebook') }),
  /** Whether the reader has highlights on a page, where its address changes; of a page that is read the marks say it. */
  v.strictObject({ type: v.literal('has-highlights'), page: pageAddresses }),
  v.strictObject({ type: v.literal('highlights'), page: pageAddresses }),
  /** Keeps a highlight, new or changed; checked whole where it is written. */
  v.strictObject({
    type: v.literal('save-highlight'),
    page: v.strictObject({
      ...addresses,
      title: v.string(),
      published: v.optional(day),
    }),
    highlight: v.strictObject({
      id: v.string(),
      selector: selectorSchema,
      container: v.optional(v.string()),
      headline: v.optional(v.string()),
      color: v.picklist(colors),
      note: v.string(),
      tags: v.array(v.string()),
      entities: v.array(v.strictObject({ id: v.string(), name: v.string() })),
    }),
  }),
  /** Keeps what the reader changed of a highlight that is there. */
  v.strictObject({
    type: v.literal('change-highlight'),
    id: v.string(),
    mark: v.strictObject({ color: v.picklist(colors), note: v.string(), tags: v.array(v.string()) }),
  }),
  v.strictObject({ type: v.literal('remove-highlight'), id: v.string() }),
  /** Ids of highlights that were not found on their page, and of those that were found again. */
  v.strictObject({
    type: v.literal('sought-highlights'),
    lost: v.array(v.string()),
    found: v.array(v.string()),
  }),
  /** Entities by what is typed of their name. */
  v.strictObject({ type: v.literal('find'), query: v.pipe(v.string(), v.maxLength(200)) }),
  /** Keeps what the reader says of a mention; checked whole where it is written. */
  v.strictObject({
    type: v.literal('correct'),
    page: pageAddresses,
    selector: selectorSchema,
    scope: v.picklist(scopes),
    linked: v.strictObject({ id: v.string(), name: v.string() }),
    rule: v.string(),
    /** Whom he means; absent: not this one. */
    is: v.optional(v.strictObject({ id: v.string(), name: v.string() })),
  }),
  /** Takes a correction back. */
  v.strictObject({ type: v.literal('remove-correction'), id: v.string() }),
  /** Corrections were changed elsewhere (the library): pages with marks ask again. */
  v.strictObject({ type: v.literal('corrected') }),
  /** What must be said of the backups, if anything. */
  v.strictObject({ type: v.literal('backup-reminder') }),
  /** The reader's note on an entity. */
  v.strictObject({ type: v.literal('note'), entity: v.string() }),
  /** Keeps a note; what it must be like is checked where it is written. */
  v.strictObject({
    type: v.literal('save-note'),
    draft: v.strictObject({
      entity: v.strictObject({ id: v.string(), name: v.string() }),
      text: v.string(),
      tags: v.array(v.string()),
      base: v.optional(v.string()),
    }),
  }),
])

export type Request = v.InferInput<typeof requestSchema>
export type RequestType = Request['type']

export type KnowledgeState =
  /** `problem`: why a newer base could not be taken in; the one before it serves. */
  | { state: 'ready'; version: string; asOf: string; persons: number; areas: number; problem?: string }
  /** `done` from 0 to 1. */
  | { state: 'importing'; done: number }
  | { state: 'failed'; reason: string }

export interface Annotated extends Annotation {
  /** Whether the reader has highlights on the page; of a whole text that names its page. */
  highlighted?: boolean
}

/** What each request is answered with. */
export interface Replies {
  annotate: Annotated
  card: CardData | null
  offers: Offer[]
  names: AreaRef[]
  'then-and-now': ThenAndNow
  'load-card': true
  'open-picture': true
  count: true
  settings: Settings
  'knowledge-state': KnowledgeState
  'load-notebook': true
  'has-highlights': boolean
  /** With what the page was called when they were kept. */
  highlights: { title?: string; highlights: Highlight[] } | Refused
  'save-highlight': Highlight | Refused
  'change-highlight': true | Refused
  'remove-highlight': true | Refused
  'sought-highlights': true | Refused
  find: FoundEntity[]
  correct: Correction | Refused
  'remove-correction': true | Refused
  corrected: true
  'backup-reminder': Reminder | null
  note: Note | Refused | null
  'save-note': SavedNote | Refused
}

/** Replies travel in an envelope, so that an error is a value and never a hanging promise. */
export type Reply<T extends RequestType> = { ok: true; value: Replies[T] } | { ok: false; error: string }

/** Commands the worker and the popup send to a page's content script; `state` is what all are answered with. */
export type Command =
  | { type: 'start' }
  | { type: 'stop' }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'state' }
  /** Highlight what is selected. */
  | { type: 'mark' }
  /** Ask for all mentions again: the reader corrected some. */
  | { type: 'again' }
export interface PageState {
  running: boolean
  officials: number
  countries: number
  dates: number
  published?: string
  dateSource?: Annotation['dateSource']
  confidence?: Annotation['confidence']
}

export function parseRequest(message: unknown): v.InferOutput<typeof requestSchema> | undefined {
  const parsed = v.safeParse(requestSchema, message)
  return parsed.success ? parsed.output : undefined
}

/** By hand, for the content script's weight: a schema library would be a fifth of it. */
export function parseCommand(message: unknown): Command | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
  const { type } = message
  if (type === 'start' || type === 'stop' || type === 'state' || type === 'mark' || type === 'again')
    return { type }
  if (type !== 'step' || !('by' in message)) return undefined
  return message.by === 1 || message.by === -1 ? { type, by: message.by } : undefined
}
