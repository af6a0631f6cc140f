/** What stands in for the worker and the notebook behind a view. */
import type { Corrector } from '../../components/correct/use-correct'
import type { AskBase } from '../../components/library/use-base'
import type { NoteKeeper } from '../../components/notes/use-note'
import type { CardData } from '../../lib/knowledge/cards.types'
import type { Note } from '../../lib/notebook/schema'
import { sampleNotebook } from '../notebooks'
import type { CardScene } from './harness.types'
import { cards } from './samples'

/** A callback that is only taken down. */
export const noted =
  (name: string) =>
  (...values: unknown[]) => {
    globalThis.harness.called.push([name, ...values])
  }

let failures = 1

export function failOnce(): void {
  failures = 1
}

/** Anybody of the samples; for `failed`, once nobody answers. */
export const load = async (entity: string): Promise<CardData | null> => {
  globalThis.harness.asked.push(entity)
  if (entity === 'loading') return new Promise(() => {})
  if (entity === 'failed' && failures-- > 0) throw new Error('no answer')
  if (entity === 'failed') return cards.plain
  return (
    Object.entries(cards).find(
      ([key, data]) => key === entity || ('id' in data && data.id === entity),
    )?.[1] ?? null
  )
}

const noteOf = (text: string, modified: string): Note => ({
  id: 'b9c1c9a2-6a3c-4a4f-8b0e-0c2f3c1d4e5f',
  entity: { id: 'plain', name: '' },
  text,
  tags: ['قفقاز', 'Baku'],
  created: modified,
  modified,
})

export function keeperOf(notebook: CardScene['notebook']): NoteKeeper {
  let standing = notebook === 'noted' ? noteOf('دیدار باکو، بند سوم را ببین.', '1') : undefined
  let writes = 0
  return {
    load: async () => standing ?? null,
    async save({ entity, text, base }) {
      if (notebook === 'full') return full
      if (notebook === 'overtaken' && writes++ === 0) standing = noteOf('از صفحهٔ دیگر', 'other')
      if (standing && standing.modified !== base) return { state: 'conflict', note: standing }
      standing = noteOf(text, String(++writes))
      globalThis.harness.kept[entity.id] = text
      return { state: 'saved', note: standing }
    },
    putBy() {},
    settle() {},
    unsaved: new Map(),
  }
}

const full = { state: 'refused', problem: 'full', reason: 'QuotaExceededError' } as const

/** It finds everybody it has; some have a post. */
export const correctorOf = (room: 'kept' | 'full'): Corrector => ({
  find: async () =>
    Object.values(cards).flatMap((card) =>
      card.kind === 'person' ? [{ id: card.id, name: card.name, nameEn: card.nameEn, post: card }] : [],
    ),
  keep: async ({ scope, is }) => {
    noted('correct')(scope, is?.id)
    return room === 'full' ? full : sampleNotebook.corrections[0]!
  },
  undo: async (id) => {
    noted('undo')(id)
    return room === 'full' ? full : true
  },
})

/** It has all but `gone`. */
export const askBase: AskBase = async (ids) => ({
  version: '2026-11-24',
  names: ids
    .filter((id) => id !== 'gone')
    .map((id) => ({
      id,
      name: id === 'ilham-aliyev' ? 'الهام علی‌اف' : `نام ${id}`,
      nameEn: `Name of ${id}`,
    })),
})
