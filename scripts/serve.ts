/**
 * A web of our own for a test browser: an HTTP proxy on this machine that
 * answers for every host itself and writes down whatever is asked of it. Nothing
 * a browser set to it sends can leave the machine.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Page {
  html: string | Uint8Array
  headers?: Record<string, string>
}

export interface Web {
  /** On 127.0.0.1. */
  port: number
  /** Everything asked so far, in order: `GET http://…`, `CONNECT host:443`. */
  log: string[]
  /** Answers `url` (`http://host/path`) with a page; all else is 404. */
  put(url: string, page: Page): void
  close(): Promise<void>
}

/** Requests may be absolute (sent to a proxy) or carry their host in a header (mapped by name). */
export async function serveWeb(): Promise<Web> {
  const pages = new Map<string, Page>()
  const log: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`).href
    log.push(`${request.method} ${url}`)
    const page = pages.get(url)
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    })
    response.end(page?.html)
  })
  server.on('connect', (request, socket) => {
    log.push(`CONNECT ${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    log,
    put: (url, page) => pages.set(new URL(url).href, page),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
