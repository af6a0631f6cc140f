/** Asking the worker, from pages and from the extension's own views. */
import { browser } from 'wxt/browser'
import type { Replies, Reply, Request, RequestType } from './messages'

/** The question went through and was answered with an error, or could not go through. */
export class RequestError extends Error {}

async function ask<T extends RequestType>(
  request: Extract<Request, { type: T }>,
): Promise<Reply<T> | undefined> {
  return browser.runtime.sendMessage<typeof request, Reply<T> | undefined>(request)
}

/**
 * Sends a request and gives the value of its reply. A worker that fell asleep or
 * is starting may miss a message ("Receiving end does not exist", or no answer):
 * it is asked a second time. Throws `RequestError`.
 */
export async function send<T extends RequestType>(
  request: Extract<Request, { type: T }>,
): Promise<Replies[T]> {
  let reply: Reply<T> | undefined
  try {
    reply = (await ask(request).catch(() => undefined)) ?? (await ask(request))
  } catch (error) {
    throw new RequestError(error instanceof Error ? error.message : String(error))
  }
  if (!reply) throw new RequestError(`The extension's worker did not answer “${request.type}”.`)
  if (!reply.ok) throw new RequestError(reply.error)
  return reply.value
}
