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
  return new Map(
    [...timesOf(list, rounds, () => performance.now())].map(([name, all]) => [name, median(all)]),
  )
}

/**
 * The shortest time of each, in milliseconds of the processor: what a busy machine
 * disturbs least, since a run of some milliseconds is never left alone there.
 */
export function fastest(list: readonly Timed[], rounds: number): Map<string, number> {
  const spent = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  return new Map([...timesOf(list, rounds, spent)].map(([name, all]) => [name, Math.min(...all)]))
}

function timesOf(list: readonly Timed[], rounds: number, now: () => number): Map<string, number[]> {
  const times = new Map(list.map(({ name }): [string, number[]] => [name, []]))
  for (const { run } of list) run()
  for (let round = 0; round < rounds; round++)
    for (const { name, run, scale = 1 } of list) {
      const start = now()
      run()
      times.get(name)!.push((now() - start) * scale)
    }
  return times
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
