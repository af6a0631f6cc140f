import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { ask } from './endpoint'

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

it('asks politely and gives the answer', async () => {
  let seen: Record<string, unknown> = {}
  const endpoint = await serve(async (request, response) => {
    const { accept, 'user-agent': agent } = request.headers
    seen = {
      method: request.method,
      accept,
      agent,
      query: new URLSearchParams(await bodyOf(request)).get('query'),
    }
    response.end('{"answer":1}')
  })
  expect(await ask('SELECT * WHERE { ?s ?p "۱" }', { endpoint })).toBe('{"answer":1}')
  expect(seen).toEqual({
    method: 'POST',
    accept: 'application/sparql-results+json',
    agent: expect.stringMatching(/^hashiyeh-kb-update\/\d+\.\d+\.\d+ \(.+\) node\//),
    query: 'SELECT * WHERE { ?s ?p "۱" }',
  })
})

it('says when there is no network', async () => {
  // Nobody listens where a server has gone.
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  await expect(ask('SELECT', { endpoint: `http://127.0.0.1:${port}/` })).rejects.toThrow(
    /^127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED.*\. Where there is no network, save a result elsewhere/,
  )
})

it('does not wait for ever', async () => {
  const endpoint = await serve(() => {})
  await expect(ask('SELECT', { endpoint, timeoutMs: 20 })).rejects.toThrow(
    'has not answered within 1 s; try again',
  )
})

it('says when it is refused', async () => {
  const endpoint = await serve((_, response) => {
    response.writeHead(429, 'Too Many Requests', { 'Retry-After': '30' }).end()
  })
  await expect(ask('SELECT', { endpoint })).rejects.toThrow('(429 Too Many Requests); try again after 30 s.')
})
