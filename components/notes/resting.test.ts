import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Resting } from './resting'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('typing is kept when it rests', () => {
  const keep = vi.fn()
  const resting = new Resting()
  resting.typed(keep)
  vi.advanceTimersByTime(300)
  expect(keep).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(keep).toHaveBeenCalledTimes(1)
})

test('typing that never rests is kept all the same', () => {
  const resting = new Resting()
  const kept: number[] = []
  for (let i = 0; i < 50; i++) {
    resting.typed(() => {
      kept.push(performance.now())
      resting.end()
    })
    vi.advanceTimersByTime(100)
  }
  const waits = kept.map((at, i) => at - (kept[i - 1] ?? 0))
  expect(kept.length).toBeGreaterThan(5)
  expect(Math.max(...waits)).toBeLessThanOrEqual(700)
})
