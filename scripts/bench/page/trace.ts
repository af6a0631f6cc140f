/** Traces of Chromium: taken through the DevTools protocol, and read for what an extension costs a page. */
import type { CDPSession } from 'playwright-core'

/** Milliseconds above which a task counts as blocking, as in Total Blocking Time. */
const BLOCKING = 50
/** Microseconds below which a checkpoint had no microtasks to run. */
const LEAST_MICROTASKS = 100

export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  args?: {
    data?: { url?: string; [key: string]: unknown }
    chrome_mojo_event_info?: { mojo_interface_tag?: string }
    dumps?: { process_totals?: { private_footprint_bytes?: string } }
  }
}

const categories = [
  'toplevel',
  'mojom',
  'cc',
  'benchmark',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-memory-infra',
]

/** The protocol's types allow only strings in it; the browser wants its own format. */
const noDumps = { triggers: [] } as unknown as Record<string, string>

/** What `cdp` (of the browser itself) records of all its processes while `work` is done. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent)
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: categories,
      excludedCategories: ['*'],
      // Dumps of memory are taken when asked for, and never by themselves.
      memoryDumpConfig: noDumps,
    },
  })
  try {
    await work()
  } finally {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
  }
  return events.sort((a, b) => a.ts - b.ts)
}

type Interval = [start: number, end: number]

const within = (inner: TraceEvent, [start, end]: Interval) => inner.ts >= start && inner.ts < end
const intervalOf = ({ ts, dur = 0 }: TraceEvent): Interval => [ts, ts + dur]
const milliseconds = (intervals: Interval[]) =>
  intervals.reduce((sum, [start, end]) => sum + end - start, 0) / 1000

/** The intervals not inside another; `intervals` are in order of their starts. */
function outermost(intervals: Interval[]): Interval[] {
  const kept: Interval[] = []
  for (const interval of intervals) if (interval[1] > (kept.at(-1)?.[1] ?? 0)) kept.push(interval)
  return kept
}

/** One page's main thread in a trace, from a mark of its probe onwards. */
export class PageTrace {
  readonly #events: TraceEvent[]
  readonly #all: TraceEvent[]
  readonly #from: number

  /** Throws where the mark is not in the trace. */
  constructor(all: TraceEvent[], mark = 'bench-ready') {
    const start = all.find(({ name }) => name === mark)
    if (!start) throw new Error(`No mark “${mark}” in the trace`)
    this.#all = all
    this.#from = start.ts
    this.#events = all.filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
  }

  /** Milliseconds from the first mark to the presentation of the first frame begun after the mark `name`. */
  framePresentedAfter(name: string): number | undefined {
    const mark = this.#events.find((event) => event.name === name)
    if (!mark) return undefined
    const commit = this.#events.find(
      (event) => event.name === 'Commit' && event.ph === 'X' && event.ts + (event.dur ?? 0) > mark.ts,
    )
    const swap = commit && this.#all.find((event) => event.name === 'Swap' && event.ts > commit.ts)
    return swap && (swap.ts - this.#from) / 1000
  }

  /** Bytes of the process's private memory, at the last dump in the trace. */
  privateMemory(): number | undefined {
    const pid = this.#events[0]?.pid
    const dump = this.#all.findLast(
      (event) => event.pid === pid && event.args?.dumps?.process_totals?.private_footprint_bytes,
    )
    return dump && Number.parseInt(dump.args!.dumps!.process_totals!.private_footprint_bytes!, 16)
  }

  /** Tasks of the thread, frames among them. */
  #tasks(): TraceEvent[] {
    return this.#events.filter(({ name, ts, dur }) => name === 'RunTask' && dur && ts + dur > this.#from)
  }

  /**
   * Where extensions' scripts ran: their functions, the microtasks of tasks that
   * carry an extension's message or promise, and the unpacking of messages. The
   * probe's own functions have no address and are not in it.
   */
  #scripts(): Interval[] {
    return outermost(
      this.#events
        .filter(({ name, ts, dur = 0, args }) => {
          if (ts < this.#from) return false
          if (name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile')
            return args?.data?.url?.startsWith('chrome-extension:') ?? false
          // Chromium looks for microtasks after everything; where there are none it takes no time.
          if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint' || name === 'RunMicrotasks')
            return dur > LEAST_MICROTASKS
          return args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') ?? false
        })
        .map(intervalOf),
    )
  }

  /** Milliseconds of extensions' scripts and messages on the page's thread. */
  script(): number {
    return milliseconds(this.#scripts())
  }

  /** Milliseconds of the longest task of an extension's script; in a frame, of the scripts in it. */
  longestTask(): number {
    const scripts = this.#scripts()
    const isFrame = (task: Interval) =>
      this.#events.some((event) => event.name === 'ProxyMain::BeginMainFrame' && within(event, task))
    const durations = this.#tasks()
      .map(intervalOf)
      .map((task) => {
        const inside = scripts.filter(([start]) => start >= task[0] && start < task[1])
        if (inside.length === 0) return 0
        // A frame is the page's; what we do in it is ours.
        return isFrame(task) ? milliseconds(inside) : milliseconds([task])
      })
    return Math.max(0, ...durations)
  }

  /** Milliseconds by which tasks, the page's own among them, go over 50 each. */
  blocking(): number {
    return this.#tasks().reduce((sum, { dur = 0 }) => sum + Math.max(0, dur / 1000 - BLOCKING), 0)
  }
}
