import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Update } from 'telegraf/types'
import { BusyUpdateError } from '../busy-update-error.ts'
import { UnsafeUpdateError } from '../unsafe-update-error.ts'
import { readBody } from './read-body.ts'
import { sameText } from './same-text.ts'

export interface WebhookParts {
  /** The path that Telegram calls. */
  path: string
  /** What Telegram shows, so that we know it is Telegram. */
  secret: string
  /** Resolves when the update is safe. */
  take: (update: Update) => Promise<void>
  /** Aborted when no more updates are wanted. */
  stopping: AbortSignal
  /** Called when Telegram has handed an update over. */
  onUpdate: () => void
}

/** Answers one request, or says that it is none of its own. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => boolean

/** Telegram's own updates are a few kilobytes. */
const MOST_BYTES = 1_048_576

/** Makes what takes updates over HTTP. It says 200 only when an update is safe; everything else Telegram sends again. */
export function createWebhook(parts: WebhookParts): Handle {
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!sameText(path, parts.path)) return false
    answer(request, parts).then(
      (code) => end(request, response, code),
      () => response.destroy(),
    )
    return true
  }
}

async function answer(request: IncomingMessage, { secret, take, stopping, onUpdate }: WebhookParts): Promise<number> {
  const shown = request.headers['x-telegram-bot-api-secret-token']
  if (!sameText(typeof shown === 'string' ? shown : '', secret)) return 401
  if (request.method !== 'POST') return 405
  if (stopping.aborted) return 503
  const body = await readBody(request, MOST_BYTES)
  if (body === undefined) return 413
  const update = readUpdate(body)
  if (update === undefined) return 400
  onUpdate()
  return await take(update).then(() => 200, refusalOf)
}

function refusalOf(error: unknown): number {
  if (error instanceof UnsafeUpdateError || error instanceof BusyUpdateError) return 503
  throw error
}

function readUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body)
    const id = typeof update === 'object' && update !== null && 'update_id' in update ? update.update_id : undefined
    return Number.isSafeInteger(id) ? (update as Update) : undefined
  } catch {
    return undefined
  }
}

/** What was not read to its end must not be taken for the next request. */
function end(request: IncomingMessage, response: ServerResponse, code: number): void {
  response.writeHead(code, request.complete ? {} : { connection: 'close' }).end()
}
