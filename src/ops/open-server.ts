import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers one request, or says that it is none of its own. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => boolean

export interface HttpDoor {
  /** Where it listens. */
  url: string
  /** Adds one that answers; the first that does so counts. */
  serve: (handle: Handle) => void
  close: () => Promise<void>
}

/** Nobody who is slow on purpose holds a connection for longer, in milliseconds. */
const SLOWEST_HEADERS = 5_000
const SLOWEST_REQUEST = 15_000
const MOST_CONNECTIONS = 1_000

/** Opens the port behind which webhook, health and metrics stand. What nobody answers is not found. */
export async function openServer({ host, port }: { host: string; port: number }): Promise<HttpDoor> {
  const handles: Handle[] = []
  const server = createServer((request, response) => {
    if (!handles.some((handle) => handle(request, response))) response.writeHead(404, { connection: 'close' }).end()
  })
  server.headersTimeout = SLOWEST_HEADERS
  server.requestTimeout = SLOWEST_REQUEST
  server.maxConnections = MOST_CONNECTIONS
  await listen(server, host, port)
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    serve: (handle) => void handles.push(handle),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown fault'
    throw new Error(`Could not listen on ${host}, port ${port} (${why}); set HOST and PORT to what is free.`, { cause })
  }
}
