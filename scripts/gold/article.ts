/**
 * Gold articles: texts of our own with what must be found marked inline.
 *
 *     id: irna-2016-03-02
 *     date: 2016-03-02
 *     about: roles
 *
 *     [[محمدجواد ظریف|full|mohammad-javad-zarif]] [[وزیر خارجه [[روسیه|country|RU]]?|role|sergei-lavrov]]
 *
 * A mark is `[[surface|kind|entity]]` and may hold others; `?` at the end of the
 * surface makes it optional. Kind `none`, entity `-`, says that nothing is to be
 * marked there, which is plain anyway for all kinds but demonyms and metonyms.
 */
import type { MentionKind } from '../../lib/annotate/types'
import { edtfBounds, formatDay, parseDay } from '../../lib/knowledge/edtf'

const PERSON_KINDS = ['full', 'surname', 'role'] as const
const AREA_KINDS = ['country', 'demonym', 'metonym'] as const
const KINDS: readonly string[] = [...PERSON_KINDS, ...AREA_KINDS, 'date', 'none']

export interface GoldMention {
  /** UTF-16 code units `[start, end)` of the text without marks. */
  start: number
  end: number
  surface: string
  kind: MentionKind | 'none'
  /** Person ids or area code joined with `+`; a day or `first/last` for dates; `-` for `none`. */
  entity: string
  optional: boolean
}

export interface GoldArticle {
  id: string
  file: string
  /** Day of publication, YYYY-MM-DD; undefined where nobody could know it from the text. */
  date?: string
  /** Whether the annotator is told the day. */
  given: boolean
  /** Country the page speaks from. */
  home?: string
  about?: string
  text: string
  /** By start; of one start the longest first. */
  mentions: GoldMention[]
  /** Line of the file on which the text begins, from 1. */
  firstLine: number
}

/** What a mark may name. */
export interface KnownIds {
  persons: ReadonlySet<string>
  areas: ReadonlySet<string>
}

/** A fault in a gold file; the message begins with `FILE:LINE: `. */
export class GoldError extends Error {}

/** @throws GoldError where head or marks are not as they must be */
export function parseGold(source: string, file: string, known: KnownIds): GoldArticle {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const blank = lines.indexOf('')
  if (blank < 1) throw new GoldError(`${file}:1: a head, then a blank line, then the text.`)
  const head = readHead(lines.slice(0, blank), file, known)
  const body = lines.slice(blank + 1)
  while (body.length > 0 && body.at(-1)?.trim() === '') body.pop()
  const firstLine = blank + 2
  const { text, mentions } = readMarks(body.join('\n'), file, firstLine, known)
  return { ...head, file, text, mentions, firstLine }
}

/** Line of the file on which offset `at` of the article's text stands, from 1. */
export function lineAt(article: GoldArticle, at: number): number {
  return article.firstLine + article.text.slice(0, at).split('\n').length - 1
}

function readHead(lines: readonly string[], file: string, known: KnownIds) {
  const head = new Map<string, string>()
  for (const [i, line] of lines.entries()) {
    const [, key, value] = /^(id|date|given|home|about):\s*(.+?)\s*$/.exec(line) ?? []
    if (!key || !value) throw new GoldError(`${file}:${i + 1}: a head has id, date, given, home and about.`)
    if (head.has(key)) throw new GoldError(`${file}:${i + 1}: “${key}” stands here twice.`)
    head.set(key, value)
  }
  const lineOf = (key: string) => lines.findIndex((line) => line.startsWith(`${key}:`)) + 1
  const id = head.get('id')
  if (!id) throw new GoldError(`${file}:1: the head has no id.`)
  const day = head.get('date')
  const given = head.get('given') !== 'no'
  const isUnknown = !given && day === 'unknown'
  if (!isUnknown && (!day || parseDay(day) === undefined))
    throw new GoldError(`${file}:${lineOf('date') || 1}: “${day ?? ''}” is not a day; write YYYY-MM-DD.`)
  const home = head.get('home')
  if (home !== undefined && !known.areas.has(home))
    throw new GoldError(`${file}:${lineOf('home')}: no country has the code “${home}”.`)
  return { id, date: isUnknown ? undefined : day, given, home, about: head.get('about') }
}

function readMarks(body: string, file: string, firstLine: number, known: KnownIds) {
  const mentions: GoldMention[] = []
  const open: { start: number; line: number }[] = []
  let text = ''
  let line = firstLine
  const fail = (sentence: string, at = line): never => {
    throw new GoldError(`${file}:${at}: ${sentence}`)
  }
  for (let i = 0; i < body.length; ) {
    const mark = open.at(-1)
    if (body.startsWith('[[', i)) {
      open.push({ start: text.length, line })
      i += 2
    } else if (mark && body[i] === '|') {
      const close = body.indexOf(']]', i)
      const [kind = '', entity = '', ...more] = body.slice(i + 1, close < 0 ? i + 1 : close).split('|')
      if (close < 0 || more.length > 0 || !entity) fail('a mark is [[surface|kind|entity]].', mark.line)
      open.pop()
      const optional = text.endsWith('?')
      if (optional) text = text.slice(0, -1)
      const surface = text.slice(mark.start)
      if (surface.trim() !== surface || surface === '') fail(`“${surface}” begins or ends with a space.`)
      if (!isKind(kind)) return fail(`“${kind}” is no kind: ${KINDS.join(', ')}.`)
      const checked = readEntity(kind, entity, known)
      if (!checked) return fail(`“${entity}” is no ${entityWord(kind)} (of “${surface}”).`)
      mentions.push({ start: mark.start, end: text.length, surface, kind, entity: checked, optional })
      i = close + 2
    } else if (body.startsWith(']]', i)) {
      fail(mark ? 'a mark is [[surface|kind|entity]].' : '“]]” closes nothing.')
    } else {
      if (body[i] === '\n') line++
      text += body[i++]
    }
  }
  const left = open.at(-1)
  if (left) fail('this “[[” is never closed.', left.line)
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, mentions }
}

function isKind(kind: string): kind is GoldMention['kind'] {
  return KINDS.includes(kind)
}

function isPersonKind(kind: string): boolean {
  return (PERSON_KINDS as readonly string[]).includes(kind)
}

function entityWord(kind: string): string {
  if (kind === 'date') return 'day, month, year or range'
  if (kind === 'none') return '“-”'
  return isPersonKind(kind) ? 'person of the base' : 'country of the base'
}

/** The entity as the annotator writes it, or undefined if there is none such. */
function readEntity(kind: GoldMention['kind'], entity: string, known: KnownIds): string | undefined {
  if (kind === 'none') return entity === '-' ? entity : undefined
  if (kind === 'date') return wholeDate(entity)
  const ids = isPersonKind(kind) ? known.persons : known.areas
  return entity.split('+').every((id) => ids.has(id)) ? entity : undefined
}

/** `2023-10` → `2023-10-01/2023-10-31`; a day stays a day. */
function wholeDate(edtf: string): string | undefined {
  const [from = '', to = from, ...more] = edtf.split('/')
  const first = edtfBounds(from)
  const last = edtfBounds(to)
  if (!first || !last || more.length > 0 || first[0] > last[1]) return undefined
  return first[0] === last[1] ? formatDay(first[0]) : `${formatDay(first[0])}/${formatDay(last[1])}`
}
