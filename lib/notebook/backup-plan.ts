/** When a backup is due, when the reader is reminded of one, and what it is called. Pure. */
import { toJalaali } from 'jalaali-js'
import * as v from 'valibot'
import type { Notebook } from './schema'

/** How often a backup is made by itself. */
export const rhythms = ['off', 'day', 'week', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/**
 * Why the last one by itself came to nothing: the browser does not let us save files any more;
 * the notebook could not be read; the file could not be written.
 */
export const failures = ['not-allowed', 'not-read', 'not-saved'] as const

const moment = v.pipe(v.string(), v.isoTimestamp())

/** A download that was begun: the browser's number of it, and `printOf` the notebook in it. */
const pendingSchema = v.object({ id: v.number(), print: v.string() })
export type PendingBackup = v.InferOutput<typeof pendingSchema>
export const readPending = (stored: unknown): PendingBackup | undefined =>
  v.is(pendingSchema, stored) ? stored : undefined

const stateSchema = v.object({
  rhythm: v.fallback(v.picklist(rhythms), 'off'),
  /** The last whole backup, by hand or by itself: when, and `printOf` the notebook then. */
  last: v.fallback(v.optional(v.object({ at: moment, print: v.string() })), undefined),
  /** When the notebook was last looked at and found as it was in the last backup. */
  looked: v.fallback(v.optional(moment), undefined),
  failed: v.fallback(
    v.optional(v.object({ at: moment, why: v.picklist(failures), reason: v.string() })),
    undefined,
  ),
  /** When the reader said «later». */
  later: v.fallback(v.optional(moment), undefined),
})
export type BackupState = v.InferOutput<typeof stateSchema>

/** Stored state of any age or shape → whole state. */
export function readBackupState(stored: unknown): BackupState {
  const parsed = v.safeParse(stateSchema, stored)
  return parsed.success ? parsed.output : { rhythm: 'off' }
}

const DAY = 24 * 60 * 60 * 1000
const lengths = { day: DAY, week: 7 * DAY, month: 30 * DAY }
/** A backup this old is one to be reminded of. */
const OLD = 30 * DAY
/** So long «later» holds. */
const LATER = 7 * DAY

const since = (moment: string | undefined, now: Date) =>
  moment === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(moment)

/** Whether a backup must be made by itself. A clock that was set back makes none late. */
export function isDue({ rhythm, last, looked }: BackupState, now: Date): boolean {
  if (rhythm === 'off') return false
  return Math.min(Math.abs(since(last?.at, now)), Math.abs(since(looked, now))) >= lengths[rhythm]
}

/** What a notebook looks like from outside. */
export interface Outline {
  /** Of `printOf`. */
  print: string
  /** When the first thing was kept; absent where nothing is. */
  first?: string | undefined
}

export type Reminder =
  | { kind: 'failed'; why: (typeof failures)[number]; reason: string }
  /** `last`: absent where there never was one. */
  | { kind: 'old'; last?: string | undefined }

/** Whether a reminder may be due at all, so that the notebook must be looked at. */
export function mayRemind({ last, failed, later }: BackupState, now: Date): boolean {
  if (since(later, now) < LATER) return false
  return failed !== undefined || since(last?.at, now) >= OLD
}

/** What the reader must be told of his backups; undefined where all is well or he said «later». */
export function reminderOf(state: BackupState, { print, first }: Outline, now: Date): Reminder | undefined {
  const { last, failed } = state
  if (first === undefined || !mayRemind(state, now)) return undefined
  if (failed) return { kind: 'failed', why: failed.why, reason: failed.reason }
  if (last?.print === print || since(last?.at ?? first, now) < OLD) return undefined
  return { kind: 'old', last: last?.at }
}

export function outlineOf(notebook: Notebook): Outline {
  const { notes, highlights, corrections, suggestions = [] } = notebook
  let first: string | undefined
  for (const { created } of [...notes, ...highlights, ...corrections, ...suggestions])
    if (first === undefined || created < first) first = created
  return { print: printOf(notebook), first }
}

/**
 * A short text that another notebook is most unlikely to have: changes with whatever the
 * reader changes, in whatever order the rows stand.
 */
export function printOf({ notes, highlights, pages, corrections, suggestions = [] }: Notebook): string {
  let sum = 0
  let rows = 0
  const count = (id: string, modified: string) => {
    sum = (sum + hash(`${id} ${modified}`)) % 0x100000000
    rows++
  }
  for (const { id, modified } of [...notes, ...highlights, ...corrections, ...suggestions])
    count(id, modified)
  for (const { address, modified } of pages) count(address, modified)
  return `${rows}-${sum.toString(16)}`
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

const two = (value: number) => String(value).padStart(2, '0')

/** `1405-09-03`: the Jalali day where the reader is, in letters that every file system takes. */
export function jalaliStamp(now: Date): string {
  const { jy, jm, jd } = toJalaali(now)
  return `${jy}-${two(jm)}-${two(jd)}`
}

/** `hashiyeh-1405-09-03.json` */
export const fileNameOf = (now: Date, extension: string) => `hashiyeh-${jalaliStamp(now)}.${extension}`
