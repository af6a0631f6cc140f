import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Left, LeftBehind, leave, takeBack } from './left-behind'

const entity = { id: 'AZ', name: 'جمهوری آذربایجان' }
const left = (text: string, sent?: string): Left => ({
  request: { type: 'save-note', draft: { entity, text, tags: [] } },
  ...(sent !== undefined && { sent }),
})
const stored = async () => Object.values(await browser.storage.local.get(null))

beforeEach(() => fakeBrowser.reset())

it('is taken up when the worker starts, and when it is left while the worker lives', async () => {
  await leave(left('دیدار باکو', 'دیدار'))
  const keep = vi.fn(async (_: Left) => true)
  const behind = new LeftBehind(keep)
  await behind.taken()
  expect(keep.mock.calls).toEqual([[left('دیدار باکو', 'دیدار')]])
  expect(await stored()).toEqual([])
  await leave(left('دیدار تهران'))
  await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(2), { timeout: 10_000 })
  await behind.taken()
  expect(await stored()).toEqual([])
})

it('stays where it could not be kept, for the next start', async () => {
  await leave(left('دیدار باکو'))
  for (const keep of [async () => false, () => Promise.reject(new Error('full'))])
    await new LeftBehind(keep).taken()
  expect(await stored()).toEqual([left('دیدار باکو')])
  const keep = vi.fn(async (_: Left) => true)
  await new LeftBehind(keep).taken()
  expect(keep).toHaveBeenCalledTimes(1)
})

it('is a request of the protocol, and touches nothing else that is stored', async () => {
  const others = {
    settings: { theme: 'dark' },
    'left:x:y': { request: { type: 'remove-highlight', id: 'x' } },
  }
  await browser.storage.local.set(others)
  const keep = vi.fn(async (_: Left) => true)
  await new LeftBehind(keep).taken()
  expect(keep).not.toHaveBeenCalled()
  expect(await browser.storage.local.get(null)).toEqual({ settings: { theme: 'dark' } })
})

it('is not taken once the notebook has it', async () => {
  await leave(left('دیدار باکو'))
  await takeBack(entity.id)
  expect(await stored()).toEqual([])
})
