/** Pages of the extension that are no tabs (popup, side panel): Playwright has none for them, the browser's targets are spoken to. */
import type { CDPSession } from 'playwright-core'
import { calling } from './in-page'
import { atRest, until } from './until'

export interface View {
  /** Runs `read` on the view's document, as from a click of the reader's; it sees nothing of the caller but its arguments. */
  run<A extends unknown[], R>(read: (view: Document, ...args: A) => R, ...args: A): Promise<R>
  /** A finger on the middle of the first element the selector finds. */
  tap(selector: string): Promise<void>
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
  const send = (method: string, params: object) =>
    new Promise<Answer['result']>((resolve, reject) => {
      const id = ++last
      const stop = () => {
        cdp.off('Target.receivedMessageFromTarget', hear)
        cdp.off('Target.detachedFromTarget', leave)
      }
      const hear = (said: { sessionId: string; message: string }) => {
        const answer = JSON.parse(said.message) as Answer
        if (said.sessionId !== sessionId || answer.id !== id) return
        stop()
        if (answer.error) reject(new Error(answer.error.message))
        else resolve(answer.result)
      }
      const leave = (left: { sessionId: string }) => {
        if (left.sessionId !== sessionId) return
        stop()
        reject(new Error(`${url} is closed`))
      }
      cdp.on('Target.receivedMessageFromTarget', hear)
      cdp.on('Target.detachedFromTarget', leave)
      const message = JSON.stringify({ id, method, params })
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch((error) => {
        stop()
        reject(error)
      })
    })
  const evaluate = async (expression: string) => {
    const answer = await send('Runtime.evaluate', { expression, userGesture: true, returnByValue: true })
    const thrown = answer?.exceptionDetails?.exception?.description
    if (thrown !== undefined) throw new Error(thrown)
    return answer?.result?.value
  }
  await until(`${url} is drawn`, () => evaluate("document.querySelector('h1') !== null"))
  return {
    run: async <A extends unknown[], R>(read: (view: Document, ...args: A) => R, ...args: A) =>
      (await evaluate(calling(read, args, 'document'))) as R,
    async tap(selector) {
      await send('Emulation.setTouchEmulationEnabled', { enabled: true })
      const read = async () =>
        (await evaluate(calling(middleOf, [selector], 'document'))) as { x: number; y: number }
      const place = await atRest(read)
      await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] })
      await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId: target!.targetId }).catch(() => {})
      await until(`${url} is closed`, async () => (await find()) === undefined)
    },
  }
}

/** Runs in the view. */
function middleOf(view: Document, selector: string): { x: number; y: number } {
  const element = view.querySelector(selector)
  if (!element) throw new Error(`${selector} is not there`)
  element.scrollIntoView({ block: 'center' })
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

interface Answer {
  id: number
  error?: { message: string }
  result?: { result?: { value: unknown }; exceptionDetails?: { exception?: { description: string } } }
}
