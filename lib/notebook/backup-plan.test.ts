import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyNotebook, sampleNotebook, sampleSuggestion } from '../../tests/notebooks'
import {
  type BackupState,
  fileNameOf,
  isDue,
  outlineOf,
  printOf,
  readBackupState,
  reminderOf,
} from './backup-plan'

const now = new Date('2026-11-24T12:00:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const print = printOf(sampleNotebook)
const empty = { notes: [], highlights: [], pages: [], corrections: [] }

describe('a backup by itself', () => {
  it.each([
    ['never where nobody wants it', { rhythm: 'off' }, false],
    ['at once where there never was one', { rhythm: 'month' }, true],
    ['not a day too early', { rhythm: 'week', last: { at: ago(6.9), print } }, false],
    ['when its time has come', { rhythm: 'week', last: { at: ago(7), print } }, true],
    [
      'not while nothing has changed',
      { rhythm: 'day', last: { at: ago(9), print }, looked: ago(0.5) },
      false,
    ],
    ['when the clock was set back by far', { rhythm: 'day', last: { at: ago(-2), print } }, true],
  ] satisfies [string, BackupState, boolean][])('is due %s', (_, state, due) => {
    expect(isDue(state, now)).toBe(due)
  })
})

describe('a reminder', () => {
  const outline = { print, first: ago(40) }
  const remind = (state: Partial<BackupState>, of = outline) =>
    reminderOf({ rhythm: 'off', ...state }, of, now)

  it('comes a month after the last backup, or the first thing kept, if anything changed since', () => {
    expect(remind({})).toEqual({ kind: 'old', last: undefined })
    expect(remind({}, { print, first: ago(29) })).toBeUndefined()
    expect(remind({ last: { at: ago(31), print: 'other' } })).toEqual({ kind: 'old', last: ago(31) })
    expect(remind({ last: { at: ago(31), print } })).toBeUndefined()
    expect(remind({ last: { at: ago(29), print: 'other' } })).toBeUndefined()
    expect(reminderOf({ rhythm: 'off' }, outlineOf(empty), now)).toBeUndefined()
  })

  it('comes at once where a backup by itself failed', () => {
    const failed = { at: ago(0), why: 'not-saved', reason: 'FILE_NO_SPACE' } as const
    expect(remind({ failed, last: { at: ago(1), print } })).toEqual({
      kind: 'failed',
      why: 'not-saved',
      reason: 'FILE_NO_SPACE',
    })
  })

  it('waits a week after «later»', () => {
    expect(remind({ later: ago(6) })).toBeUndefined()
    expect(remind({ later: ago(8) })).toBeDefined()
  })
})

test('the print changes with the rows and not with their order', () => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      const turned = { ...notebook, highlights: notebook.highlights.toReversed() }
      expect(printOf(turned)).toBe(printOf(notebook))
      const [first, ...others] = notebook.highlights
      if (!first) return
      expect(printOf({ ...notebook, highlights: others })).not.toBe(printOf(notebook))
      const changed = { ...first, modified: '2036-01-01T00:00:00.000Z' }
      expect(printOf({ ...notebook, highlights: [changed, ...others] })).not.toBe(printOf(notebook))
    }),
  )
})

test('a suggestion alone is something to back up', () => {
  const one = { ...empty, suggestions: [sampleSuggestion] }
  expect(outlineOf(one).first).toBe(sampleSuggestion.created)
  expect(printOf(one)).not.toBe(printOf(empty))
})

test('stored things of any shape are read, one field at a time', () => {
  for (const stored of [undefined, null, 7, [], { rhythm: 'hourly' }])
    expect(readBackupState(stored).rhythm).toBe('off')
  const last = { at: ago(1), print }
  expect(readBackupState({ rhythm: 'week', last, later: 'soon' })).toEqual({
    rhythm: 'week',
    last,
    looked: undefined,
    failed: undefined,
    later: undefined,
  })
})

test('a file is called by its Jalali day', () => {
  expect(fileNameOf(new Date(2026, 10, 24, 23, 59), 'json')).toBe('hashiyeh-1405-09-03.json')
})
