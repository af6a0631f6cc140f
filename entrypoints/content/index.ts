/** The content script: wires the page's session to the worker, the settings and the reader's commands. */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { send } from '../../lib/client'
import { type PageState, parseCommand } from '../../lib/messages'
import type { CardHost } from '../../lib/page/card-host'
import { PageSession } from '../../lib/page/session'
import { matches } from '../../lib/page/sites'
import type { Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'
import './style.css'

/** What a page says of itself before its settings are read. */
const asleep: PageState = { running: false, officials: 0, countries: 0, dates: 0 }

async function loadCard(): Promise<CardHost> {
  if (!globalThis.hashiyehCard) await send({ type: 'load-card' })
  if (!globalThis.hashiyehCard) throw new Error('The card did not load.')
  return globalThis.hashiyehCard
}

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  // The page could read the extension's id out of that message.
  noScriptStartedPostMessage: true,
  /**
   * Starts by itself unless the reader switched the host off; there, and as ever,
   * `start` starts it. A second injection (run once, or an updated extension) makes
   * the first one's context invalid, which takes its paint and listeners away.
   */
  async main(ctx) {
    let session: PageSession | undefined
    let isWanted = false
    let isStopped = false
    const start = () => {
      isWanted = true
      isStopped = false
      session?.start()
    }
    const onMessage = (message: unknown, _: unknown, reply: (value: unknown) => void) => {
      const command = parseCommand(message)
      if (command?.type === 'start') start()
      else if (command?.type === 'stop') {
        isStopped = true
        session?.stop()
      } else if (command?.type === 'step') void session?.step(command.by)
      if (command) reply(session?.state() ?? asleep)
    }
    // Before the first await, so that a command sent right after the injection finds a listener.
    browser.runtime.onMessage.addListener(onMessage)
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage))

    // Watched before they are read, so that no change falls between the two.
    let changedMeanwhile: Settings | undefined
    let onChange = (changed: Settings) => {
      changedMeanwhile = changed
    }
    const unwatch = watchSettings((changed) => onChange(changed))
    ctx.onInvalidated(unwatch)
    const loaded = await loadSettings()
    if (ctx.isInvalid) return
    const settings = changedMeanwhile ?? loaded
    const isOff = (hosts: readonly string[]) => hosts.includes(location.hostname)
    let wasOff = isOff(settings.offHosts)
    session = new PageSession(
      {
        annotate: (request) => send({ type: 'annotate', ...request }),
        loadCard,
        report: (count) => void send({ type: 'count', count }).catch(() => ctx.isInvalid),
      },
      settings,
    )
    const running = session
    if (isWanted || (!wasOff && !isStopped)) running.start()
    onChange = (changed) => {
      running.apply(changed)
      const off = isOff(changed.offHosts)
      if (off !== wasOff) off ? running.stop() : running.start()
      wasOff = off
    }
    ctx.onInvalidated(() => {
      running.stop()
      globalThis.hashiyehCard?.close()
      globalThis.hashiyehCard = undefined
    })
  },
})
