import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BotApi } from './bot-api.ts'
import { isTrusted } from './page-server/is-trusted.ts'
import { readPage } from './page-server/read-page.ts'
import { SAFE_HEADERS } from './page-server/safe-headers.ts'
import { sendChanges } from './page-server/send-changes.ts'
import { sendFile } from './page-server/send-file.ts'
import { sendReview } from './page-server/send-review.ts'
import { takeAction } from './page-server/take-action.ts'
import type { ReviewParts } from './review/review-parts.ts'

interface Parts {
  api: BotApi
  host: string
  port: number
  /** What a reviewer is shown; without it there is no review page. */
  review?: ReviewParts | undefined
  /** Answers what is not the page's. */
  also?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined
}

/** Serves the chat page: its files, what happens in her chat as it happens, and what she does there. */
export async function createPageServer({ api, host, port, review, also }: Parts) {
  const page = readPage()
  const taken = new Set<number>()
  const forget = api.onChange((change) => change.kind === 'taken' && taken.add(change.message))

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of SAFE_HEADERS) response.setHeader(name, value)
    if (!isTrusted(request, host)) return void response.writeHead(403).end()
    if (also?.(request, response)) return
    if (request.method === 'POST') return await takeAction(request, response, pathname, api)
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    if (pathname === '/events') return sendChanges(response, searchParams, { api, taken })
    if (pathname.startsWith('/files/')) return sendFile(response, pathname.slice('/files/'.length), api)
    if (review && (await sendReview(response, pathname, review, page))) return
    const file = page.get(pathname)
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
    response.end(request.method === 'HEAD' ? undefined : file.bytes)
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  await listen(server, port, host)
  const address = server.address() as AddressInfo

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      forget()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number, host: string) {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
    throw new Error(`port ${port} of ${host} is taken by another program; set PORT to another number`, { cause })
  }
}
