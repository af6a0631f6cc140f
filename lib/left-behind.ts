/**
 * What is typed, until the notebook has it. A message to a worker that sleeps is lost
 * with the page that sent it (seen in Chromium 156: neither a message nor a write from
 * `pagehide` is sure to arrive), so each letter goes into `storage.local` at once, and
 * away when the notebook has it. What a page leaves there the worker takes up.
 */
import { browser } from 'wxt/browser'
import { parseRequest, type Request } from './messages'

export type Keeping = Extract<Request, { type: (typeof kinds)[number] }>
const kinds = ['save-note', 'save-highlight', 'change-highlight'] as const

export interface Left {
  request: Keeping
  /** Text of the note that is on its way to the worker before this one. */
  sent?: string | undefined
}

const prefix = 'left:'
/** Two pages must not put theirs in the same place. */
const page = Math.random().toString(36).slice(2)
const keyOf = (about: string) => `${prefix}${page}:${about}`
/** A page that lives has kept what it typed after so long (ms). */
const ORPHANED_MS = 1_500

/** Puts it where the worker finds it; a later one about the same takes its place. */
export async function leave(left: Left): Promise<void> {
  await browser.storage.local.set({ [keyOf(aboutOf(left.request))]: left })
}

function aboutOf(request: Keeping): string {
  switch (request.type) {
    case 'save-note':
      return request.draft.entity.id
    case 'save-highlight':
      return request.highlight.id
    case 'change-highlight':
      return request.id
  }
}

/** The notebook has what was left about this entity or highlight. */
export async function takeBack(about: string): Promise<void> {
  await browser.storage.local.remove(keyOf(about))
}

/**
 * In the worker: hands what was left behind to `keep`, when the worker starts and when
 * a page has left something for long. What `keep` refuses (false) or fails at is tried
 * again at the next start.
 */
export class LeftBehind {
  #taken: Promise<void>
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly keep: (left: Left) => Promise<boolean>) {
    browser.storage.onChanged.addListener((changes, area) => {
      const isLeft =
        area === 'local' &&
        Object.entries(changes).some(([key, { newValue }]) => key.startsWith(prefix) && newValue)
      if (!isLeft) return
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => {
        this.#taken = this.#taken.then(() => this.#take()).catch(() => {})
      }, ORPHANED_MS)
    })
    this.#taken = this.#take().catch(() => {})
  }

  /** Resolves when all that was found so far is taken: what is read then has it in it. */
  taken(): Promise<void> {
    return this.#taken
  }

  async #take(): Promise<void> {
    const stored: Record<string, unknown> = await browser.storage.local.get(null)
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith(prefix)) continue
      const left = readLeft(value)
      const isDone = left === undefined || (await this.keep(left).catch(() => false))
      // A newer one may have taken its place meanwhile, and has its own turn.
      const now = isDone ? (await browser.storage.local.get(key))[key] : undefined
      if (JSON.stringify(now) === JSON.stringify(value)) await browser.storage.local.remove(key)
    }
  }
}

function readLeft(value: unknown): Left | undefined {
  if (typeof value !== 'object' || value === null || !('request' in value)) return undefined
  const request = parseRequest(value.request)
  if (!request || !isKeeping(request)) return undefined
  const sent = 'sent' in value && typeof value.sent === 'string' ? value.sent : undefined
  return { request, sent }
}

const isKeeping = (request: Request): request is Keeping => kinds.some((kind) => kind === request.type)
