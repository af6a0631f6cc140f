/** The content script: wires the page's session to the worker, the settings and the reader's commands. */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { send } from '../../lib/client'
import { parseCommand } from '../../lib/messages'
import type { CardHost } from '../../lib/page/card-host'
import { PageSession } from '../../lib/page/session'
import { matches } from '../../lib/page/sites'
import { onceStyled } from '../../lib/page/styled'
import { defaultSettings, type Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'
import { Keeping } from './keeping'
import './style.css'

async function loadCard(): Promise<CardHost> {
  if (!globalThis.hashiyehCard) await send({ type: 'load-card' })
  if (!globalThis.hashiyehCard) throw new Error('The card did not load.')
  return globalThis.hashiyehCard
}

export default defineContentScript({
  matches,
  // Not when the page is idle: so the worker reads while the browser lays the page out.
  runAt: 'document_end',
  // The page could read the extension's id out of that message.
  noScriptStartedPostMessage: true,
  /**
   * Starts by itself unless the reader switched the host off; there, and as ever,
   * `start` starts it. A second injection (run once, or an updated extension) makes
   * the first one's context invalid, which takes its paint and listeners away.
   */
  main(ctx) {
    let isWanted = false
    let isStopped = false
    /** Whether the host is switched off, as far as is known. */
    let isOff = false
    let settings = defaultSettings
    const keeping = new Keeping()
    const session = new PageSession(
      {
        // The worker reads while the settings come; nothing is painted before they are there.
        annotate: async (request) => {
          const [annotation] = await Promise.all([send({ type: 'annotate', ...request }), settled])
          return annotation
        },
        loadCard,
        report: (count) => void send({ type: 'count', count }).catch(() => ctx.isInvalid),
        onRead: (articles) => keeping.follow(articles, settings),
      },
      defaultSettings,
    )
    const onMessage = (message: unknown, _: unknown, reply: (value: unknown) => void) => {
      const command = parseCommand(message)
      if (command?.type === 'start') {
        isWanted = true
        isStopped = false
        session.start()
      } else if (command?.type === 'stop') {
        isStopped = true
        session.stop()
      } else if (command?.type === 'step') void session.step(command.by)
      else if (command?.type === 'mark') void keeping.load().then((host) => host?.mark())
      if (command) reply(session.state())
    }
    browser.runtime.onMessage.addListener(onMessage)

    let hasSettings = false
    const take = (changed: Settings) => {
      settings = changed
      const wasOff = isOff
      isOff = settings.offHosts.includes(location.hostname)
      session.apply(settings)
      const isAskedFor = !hasSettings && isWanted
      hasSettings = true
      if (isOff !== wasOff && !isAskedFor) isOff ? session.stop() : session.start()
    }
    // Watched before they are read, so that no change falls between the two.
    const unwatch = watchSettings(take)
    const settled = loadSettings().then((settings) => {
      if (!hasSettings && !ctx.isInvalid) take(settings)
    })
    onceStyled(
      document,
      () => {
        if (!isStopped && (!isOff || isWanted)) session.start()
      },
      ctx.signal,
    )
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage)
      unwatch()
      session.stop()
      keeping.stop()
      globalThis.hashiyehCard?.close()
      globalThis.hashiyehCard = undefined
    })
  },
})
