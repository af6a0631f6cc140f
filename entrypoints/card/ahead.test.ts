import { expect, test, vi } from 'vitest'
import type { CardData } from '../../lib/knowledge/cards.types'
import { Ahead } from './ahead'

const card = (id: string) => ({ id }) as CardData

test('a card asked for ahead is asked for once, and serves once', async () => {
  const ask = vi.fn(async (entity: string) => card(entity))
  const ahead = new Ahead(ask)
  ahead.prepare('ali', '2023-10-09')
  ahead.prepare('ali', '2023-10-09')
  expect(await ahead.load('ali', '2023-10-09')).toEqual(card('ali'))
  expect(ask).toHaveBeenCalledTimes(1)
  await ahead.load('ali', '2023-10-09')
  expect(ask).toHaveBeenCalledTimes(2)
})

test('another card, or another day, is asked for itself', async () => {
  const ask = vi.fn(async (entity: string) => card(entity))
  const ahead = new Ahead(ask)
  ahead.prepare('ali', '2023-10-09')
  expect(await ahead.load('ali', '2024-01-01')).toEqual(card('ali'))
  expect(await ahead.load('reza', undefined)).toEqual(card('reza'))
  expect(ask.mock.calls.map((call) => call.join())).toEqual(['ali,2023-10-09', 'ali,2024-01-01', 'reza,'])
})

test('where nobody answered ahead it is asked again, and a day is never asked for', async () => {
  const ask = vi.fn(async (entity: string) => card(entity))
  ask.mockRejectedValueOnce(new Error('no worker'))
  const ahead = new Ahead(ask)
  ahead.prepare('ali', undefined)
  expect(await ahead.load('ali', undefined)).toEqual(card('ali'))
  ahead.prepare('2023-10-09', undefined)
  expect(ask).toHaveBeenCalledTimes(2)
})
