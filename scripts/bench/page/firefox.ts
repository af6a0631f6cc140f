/**
 * What of it can be measured in Firefox: it gives no trace of its processes, but a
 * page sees when its frames begin and when there are marks in one.
 */
import { firefox } from '../../../tests/e2e/browsers'
import type { Driver } from '../../../tests/e2e/driver'
import { calling } from '../../in-page'
import { until } from '../../until'
import { hosts } from './browser'
import { type Probed, probe } from './probe'

/** Milliseconds from DOMContentLoaded to the beginning of a frame. */
export interface FirefoxLoad {
  /** The first. */
  frame: number
  /** The first with marks to paint. */
  marked?: number
  mutations: number
}

export type FirefoxLoads = Record<'bare' | 'warm' | 'dead', FirefoxLoad>

export class BenchFirefox {
  private constructor(private readonly driver: Driver) {}

  static async start(): Promise<BenchFirefox> {
    return new BenchFirefox(await firefox())
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  /** Serves `html` with the probe in it, waits until the base is in, and gives the ways to load it. */
  async put(
    path: string,
    html: string,
  ): Promise<{ [way in keyof FirefoxLoads]: () => Promise<FirefoxLoad> }> {
    const probed = html.replace('<head>', () => `<head><script>${calling(probe, [])}</script>`)
    const url = (host: string) => `http://${host}${path}`
    for (const host of [hosts.bare, hosts.ours]) this.driver.web.put(url(host), { html: probed })
    await this.#load(url(hosts.ours), true)
    return {
      bare: () => this.#load(url(hosts.bare), false),
      warm: () => this.#load(url(hosts.ours), true),
      dead: async () => {
        await this.driver.stopWorker()
        return this.#load(url(hosts.ours), true)
      },
    }
  }

  async #load(url: string, marks: boolean): Promise<FirefoxLoad> {
    const tab = await this.driver.open()
    await tab.goto(url)
    const { ready, frame, marked, mutations } = await until(
      'the page is drawn, with its marks',
      () => tab.evaluate(() => (globalThis as unknown as { probed: Probed }).probed),
      (seen) => seen.frame !== undefined && (!marks || seen.marked !== undefined),
      60,
    )
    await tab.close()
    return {
      frame: frame! - ready!,
      ...(marks && { marked: marked! - ready! }),
      mutations,
    }
  }
}
