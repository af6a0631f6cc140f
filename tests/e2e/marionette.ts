/**
 * A client of Marionette, Firefox's remote protocol:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html.
 * It can do what WebDriver and BiDi cannot: open pages of an extension, look
 * into closed shadow roots, end an event page.
 */
import { connect } from 'node:net'

export interface Marionette {
  /** Sends one command and gives its value. Throws with Firefox's own message. */
  send(command: string, parameters?: object): Promise<unknown>
  end(): void
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }

/** Each message is its length in bytes, a colon, and JSON. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, Waiting>()
  let received = Buffer.alloc(0)
  let lastId = 0

  const hello = new Promise<void>((resolve, reject) => {
    const receive = (message: unknown) => {
      if (!Array.isArray(message)) return resolve()
      const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown]
      const { resolve: answer, reject: fail } = waiting.get(id) ?? {}
      waiting.delete(id)
      if (error) fail?.(new Error(`${error.error}: ${error.message}`))
      else answer?.(result)
    }
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      for (;;) {
        const colon = received.indexOf(':')
        if (colon < 0) return
        const end = colon + 1 + Number(received.toString('latin1', 0, colon))
        if (received.length < end) return
        const message: unknown = JSON.parse(received.toString('utf8', colon + 1, end))
        received = received.subarray(end)
        receive(message)
      }
    })
    socket.on('error', reject)
    socket.on('close', () => {
      for (const { reject: fail } of waiting.values()) fail(new Error('Firefox closed the connection'))
      waiting.clear()
    })
  })
  await hello
  return {
    send(command, parameters = {}) {
      const message = JSON.stringify([0, ++lastId, command, parameters])
      const id = lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        socket.write(`${Buffer.byteLength(message)}:${message}`)
      })
    },
    end: () => socket.destroy(),
  }
}

/** Runs the body of a function in the browser's own code; its last argument, `done`, takes the answer. */
export async function inBrowser(
  marionette: Marionette,
  script: string,
  ...args: unknown[]
): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' })
  try {
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', { script, args })
    return (answer as { value: unknown }).value
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' })
  }
}
