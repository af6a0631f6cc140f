/** Pages of the extension that are no tabs (popup, side panel): Playwright has none for them, the browser's targets are spoken to. */
import type { CDPSession } from 'playwright-core'
import { calling } from './in-page'
import { until } from './until'

export interface View {
  /** Runs `read` on the view's document, as from a click of the reader's; it sees nothing of the caller but its arguments. */
  run<A extends unknown[], R>(read: (view: Document, ...args: A) => R, ...args: A): Promise<R>
  /** Until it is gone. */
  close(): Promise<void>
}

/** Waits for the view of that address to be drawn. */
export async function viewOf(cdp: CDPSession, url: string): Promise<View> {
  const find = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find((one) => one.type === 'page' && one.url === url)
  const target = await until(`${url} is open`, find)
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target!.targetId,
    // Sessions of their own are Playwright's alone to open; these are spoken to through the browser's.
    flatten: false,
  })
  let last = 0
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last
      const stop = () => {
        cdp.off('Target.receivedMessageFromTarget', hear)
        cdp.off('Target.detachedFromTarget', leave)
      }
      const hear = (said: { sessionId: string; message: string }) => {
        const answer = JSON.parse(said.message) as Answer
        if (said.sessionId !== sessionId || answer.id !== id) return
        stop()
        const thrown = answer.error?.message ?? answer.result?.exceptionDetails?.exception?.description
        if (thrown === undefined) resolve(answer.result?.result.value)
        else reject(new Error(thrown))
      }
      const leave = (left: { sessionId: string }) => {
        if (left.sessionId !== sessionId) return
        stop()
        reject(new Error(`${url} is closed`))
      }
      cdp.on('Target.receivedMessageFromTarget', hear)
      cdp.on('Target.detachedFromTarget', leave)
      const params = { expression, userGesture: true, returnByValue: true }
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params })
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch((error) => {
        stop()
        reject(error)
      })
    })
  await until(`${url} is drawn`, () => evaluate("document.querySelector('h1') !== null"))
  return {
    run: async <A extends unknown[], R>(read: (view: Document, ...args: A) => R, ...args: A) =>
      (await evaluate(calling(read, args, 'document'))) as R,
    async close() {
      await cdp.send('Target.closeTarget', { targetId: target!.targetId }).catch(() => {})
      await until(`${url} is closed`, async () => (await find()) === undefined)
    },
  }
}

interface Answer {
  id: number
  error?: { message: string }
  result?: { result: { value: unknown }; exceptionDetails?: { exception?: { description: string } } }
}
