/** The content script: wires the page's session to the worker, the settings and the reader's commands. */
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { send } from '../../lib/client'
import { parseCommand } from '../../lib/messages'
import { addressesOf } from '../../lib/page/addresses'
import type { CardHost } from '../../lib/page/card-host'
import { PageSession } from '../../lib/page/session'
import { matches } from '../../lib/page/sites'
import { onceStyled } from '../../lib/page/styled'
import { defaultSettings, type Settings } from '../../lib/settings'
import { loadSettings, watchSettings } from '../../lib/settings-store'
import type { Life } from './context'
import { Keeping } from './keeping'
import './style.css'

async function loadCard(): Promise<CardHost> {
  if (!globalThis.hashiyehCard) await send({ type: 'load-card' })
  if (!globalThis.hashiyehCard) throw new Error('The card did not load.')
  return globalThis.hashiyehCard
}

export default defineContentScript({
  matches,
  // As early as can be: while the page comes in, the settings are read and the worker is woken.
  runAt: 'document_start',
  /**
   * Starts by itself unless the reader switched the host off; there, and as ever,
   * `start` starts it. A second injection (run once, or an updated extension) makes
   * the first one's context invalid, which takes its paint and listeners away.
   */
  main(ctx: Life) {
    let isWanted = false
    let isStopped = false
    /** The page is parsed and styled. */
    let isReadable = false
    let settings: Settings | undefined
    // Registered for the hosts that are switched off, `off.js` is here before the settings are.
    const isOff = () => settings?.offHosts.includes(location.hostname) ?? globalThis.hashiyehOff === true
    const keeping = new Keeping()
    const session = new PageSession(
      {
        // The worker reads while the settings come; nothing is painted before they are there.
        annotate: async (request) => {
          const page = addressesOf(document)
          const [annotation] = await Promise.all([send({ type: 'annotate', page, ...request }), settled])
          if (annotation.highlighted !== undefined) keeping.tell(page.url, annotation.highlighted)
          return annotation
        },
        loadCard,
        report: (count) => void send({ type: 'count', count }).catch(() => ctx.isInvalid),
        onRead: (articles) => {
          keeping.follow(articles, settings ?? defaultSettings)
          globalThis.hashiyehPanel?.follow(articles)
        },
      },
      defaultSettings,
    )
    globalThis.hashiyehSession = session
    const startOrStop = () => {
      if (isReadable) !isStopped && (!isOff() || isWanted) ? session.start() : session.stop()
    }
    const onMessage = (message: unknown, _: unknown, reply: (value: unknown) => void) => {
      const command = parseCommand(message)
      if (command?.type === 'start' || command?.type === 'stop') {
        isWanted = command.type === 'start'
        isStopped = !isWanted
        startOrStop()
      } else if (command?.type === 'step') void session.step(command.by)
      else if (command?.type === 'again') session.again()
      else if (command?.type === 'mark') void keeping.load().then((host) => host?.mark())
      if (command) reply(session.state())
    }
    browser.runtime.onMessage.addListener(onMessage)

    const take = (changed: Settings) => {
      const wasOff = settings && isOff()
      settings = changed
      session.apply(settings)
      // Switched on or off by the reader: that counts from now on, and no command before.
      if (wasOff !== undefined && isOff() !== wasOff) isWanted = isStopped = false
      startOrStop()
    }
    // Watched before they are read, so that no change falls between the two.
    const unwatch = watchSettings(take)
    // Asked of the worker, which so wakes and opens its base while the page is still coming in.
    const settled = send({ type: 'settings' })
      .catch(loadSettings)
      .then((stored) => {
        if (!settings && !ctx.isInvalid) take(stored)
      })
    onceStyled(
      document,
      () => {
        isReadable = true
        startOrStop()
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
