/** Timing: medians of runs taken in turn, so that what disturbs one disturbs all. */

export interface Timed {
  name: string
  run: () => unknown
  /** What the time is multiplied by, for what is measured on a part. */
  scale?: number
}

/**
 * Median milliseconds of each, after one run to warm up; `rounds` rounds through
 * the whole list.
 */
export function medians(list: readonly Timed[], rounds = 7): Map<string, number> {
  const times = new Map(list.map(({ name }): [string, number[]] => [name, []]))
  for (const { run } of list) run()
  for (let round = 0; round < rounds; round++)
    for (const { name, run, scale = 1 } of list) {
      const start = performance.now()
      run()
      times.get(name)!.push((performance.now() - start) * scale)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
