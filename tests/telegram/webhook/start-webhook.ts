import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { openServer } from '../../../src/ops/open-server.ts'
import { openStore } from '../../../src/storage/open-store.ts'
import type { TelegramParts } from '../../../src/telegram/telegram-parts.ts'
import { aStore } from '../../storage/a-store.ts'
import type { ScriptedApi } from '../scripted-api.ts'
import { startBot } from '../start-bot.ts'

const PATH = '/telegram/4711'
const SECRET = 'open-sesame_1'

/** A bot behind a webhook that repeats what it hears, on the scripted Telegram; stopped when the test ends. */
export async function startWebhook(api: ScriptedApi, parts: Partial<TelegramParts> = {}) {
  const server = await openServer({ host: '127.0.0.1', port: 0 })
  onTestFinished(server.close)
  const url = `${server.url}${PATH}`
  const bot = await startBot(api, { webhook: { url, secret: SECRET, serve: server.serve }, ...parts })
  await api.until(() => api.of('setWebhook').length > 0)
  return { ...bot, url, server, bring: (update: object, headers = {}) => bring(url, JSON.stringify(update), headers) }
}

/** What Telegram does with an update. @returns the code of the answer */
export async function bring(url: string, body: string, headers: Record<string, string> = {}, method = 'POST') {
  const shown = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET, ...headers }
  const answer = await fetch(url, { method, headers: shown, ...(method === 'POST' && { body }) })
  await answer.arrayBuffer()
  return answer.status
}

/** The same, the body in the pieces given, each in a packet of its own. */
export function bringInPieces(url: string, pieces: Buffer[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-telegram-bot-api-secret-token': SECRET, 'transfer-encoding': 'chunked' }
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.setNoDelay(true)
    sent.on('error', reject)
    const next = () => {
      const piece = pieces.shift()
      if (piece === undefined) sent.end()
      else sent.write(piece, () => setImmediate(next))
    }
    next()
  })
}

/** What outlives a process, as one process after another opens it. */
export async function openDelivery(now = () => Date.now()) {
  const store = await openStore(aStore('file::memory:', { now }))
  onTestFinished(store.close)
  return () => store.delivery('4242')
}
