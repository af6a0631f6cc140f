/** Traces of Chromium: taken through the DevTools protocol, and read for what an extension costs a page. */
import type { CDPSession } from 'playwright-core'

/** Milliseconds above which a task counts as blocking, as in Total Blocking Time. */
const BLOCKING = 50
/** Events that make a task the page's own: a frame, and the parser, at whose end DOMContentLoaded is. */
const pageWork: ReadonlySet<string> = new Set(['ProxyMain::BeginMainFrame', 'ParseHTML'])
/** Microseconds below which a checkpoint had no microtasks to run. */
const LEAST_MICROTASKS = 100

export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds of the clock, and of the processor. */
  ts: number
  dur?: number
  tdur?: number
  args?: {
    data?: { url?: string; timeout?: number; timerId?: number }
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

/** Milliseconds of the processor, which neighbours on the machine do not lengthen; of the clock where it was not taken. */
const cost = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000
const total = (events: TraceEvent[]) => events.reduce((sum, event) => sum + cost(event), 0)
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur

/** The events not inside another; they are in order of their starts. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = []
  for (const event of events) {
    const last = kept.at(-1)
    if (!last || endOf(event) > endOf(last)) kept.push(event)
  }
  return kept
}

/** One page's main thread in a trace, from a mark of its probe onwards, to another or to the end. */
export class PageTrace {
  readonly #events: TraceEvent[]
  readonly #all: TraceEvent[]
  readonly #from: number
  readonly #until: number

  /** Throws where a mark is not in the trace. */
  constructor(all: TraceEvent[], from = 'bench-ready', until?: string) {
    const markOf = (name: string) => {
      const mark = all.find((event) => event.name === name)
      if (!mark) throw new Error(`No mark “${name}” in the trace`)
      return mark
    }
    const start = markOf(from)
    this.#all = all
    this.#from = start.ts
    this.#until = until ? markOf(until).ts : Number.POSITIVE_INFINITY
    this.#events = all.filter(({ pid, tid }) => pid === start.pid && tid === start.tid)
  }

  /** Milliseconds from the first mark to the presentation of the first frame begun after the mark `name`. */
  framePresentedAfter(name: string): number | undefined {
    const mark = this.#events.find((event) => event.name === name)
    if (!mark) return undefined
    const commit = this.#events.find(
      (event) => event.name === 'Commit' && event.ph === 'X' && endOf(event) > mark.ts,
    )
    const swap = commit && this.#all.find((event) => event.name === 'Swap' && event.ts > commit.ts)
    return swap && (swap.ts - this.#from) / 1000
  }

  /** Milliseconds from the first mark to when a timer of so many milliseconds went off. */
  timerFired(timeout: number): number | undefined {
    const install = this.#events.findLast(
      ({ name, ts, args }) => name === 'TimerInstall' && ts > this.#from && args?.data?.timeout === timeout,
    )
    const fire =
      install &&
      this.#events.find(
        ({ name, args }) => name === 'TimerFire' && args?.data?.timerId === install.args?.data?.timerId,
      )
    return fire && (fire.ts - this.#from) / 1000
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
    return this.#events.filter(
      (event) => event.name === 'RunTask' && endOf(event) > this.#from && event.ts < this.#until,
    )
  }

  /**
   * Where extensions' scripts ran: their functions, microtasks, and the unpacking
   * of messages. The probe's own functions have no address and are not in it.
   */
  #scripts(from = this.#from): TraceEvent[] {
    return outermost(
      this.#events.filter(({ name, ts, dur = 0, args }) => {
        if (ts < from || ts >= this.#until) return false
        if (name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile')
          return args?.data?.url?.startsWith('chrome-extension:') ?? false
        // Chromium looks for microtasks after everything; where there are none it takes no time.
        if (name === 'BlinkScheduler_PerformMicrotaskCheckpoint' || name === 'RunMicrotasks')
          return dur > LEAST_MICROTASKS
        return args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') ?? false
      }),
    )
  }

  /** Milliseconds of extensions' scripts and messages on the page's thread. */
  script(): number {
    return total(this.#scripts())
  }

  /** The same from the process's beginning: for a page in a process of its own, what ran before the first mark too. */
  scriptSinceStart(): number {
    return total(this.#scripts(0))
  }

  /** Milliseconds of the longest task of an extension's script; where the page is parsed or drawn, of the scripts in it. */
  longestTask(): number {
    const scripts = this.#scripts()
    const ofPage = this.#events.filter(({ name }) => pageWork.has(name))
    const isIn = (task: TraceEvent) => (event: TraceEvent) => event.ts >= task.ts && event.ts < endOf(task)
    const costs = this.#tasks().map((task) => {
      const inside = scripts.filter(isIn(task))
      if (inside.length === 0) return 0
      // Such a task is the page's; what we do in it is ours.
      return ofPage.some(isIn(task)) ? total(inside) : cost(task)
    })
    return Math.max(0, ...costs)
  }

  /** Milliseconds by which tasks, the page's own among them, go over 50 each. */
  blocking(): number {
    return this.#tasks().reduce((sum, task) => sum + Math.max(0, cost(task) - BLOCKING), 0)
  }
}
