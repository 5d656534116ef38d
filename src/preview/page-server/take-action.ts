import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Said } from '../bot-api/said.ts'
import type { BotApi } from '../bot-api.ts'
import { readChatId } from './read-chat-id.ts'

const MOST_BYTES = 64 * 1024

type Body = Record<string, unknown>
type Action = (api: BotApi, chat: number, body: Body) => object

const ACTIONS: Record<string, Action> = {
  '/say': (api, chat, body) => ({ message: api.say({ chat, ...readSaid(body) }).message_id }),
  '/edit': (api, chat, body) => ({
    message: api.edit({ chat, message: Number(body.message), text: words(body.text, 4096) }).message_id,
  }),
  '/press': (api, chat, body) => ({
    query: api.press({ chat, message: Number(body.message), data: words(body.data, 64) }),
  }),
}

/** Does what she did on the page, and answers with what came of it. */
export async function takeAction(request: IncomingMessage, response: ServerResponse, path: string, api: BotApi) {
  const action = Object.hasOwn(ACTIONS, path) ? ACTIONS[path] : undefined
  if (action === undefined) return void response.writeHead(404).end()
  try {
    const body = await readBody(request)
    const chat = readChatId(body.chat)
    if (chat === undefined) throw new Error('chat must be a whole number above zero')
    const result = action(api, chat, body)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))
  } catch (error) {
    const { message } = error as Error
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: message }))
  }
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Error('the request is too long')
    chunks.push(chunk)
  }
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
  if (typeof body !== 'object' || body === null) throw new Error('the request must be a JSON object')
  return body as Body
}

/** A text within its length, and not blank. */
function words(value: unknown, most: number): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Error('words are missing')
  if (value.length > most) throw new Error(`at most ${most} units are taken`)
  return value
}

/** What she sent, with nothing in it that the page does not send. */
function readSaid(body: Body): Said {
  const language = typeof body.language === 'string' ? { languageCode: body.language.slice(0, 35).toLowerCase() } : {}
  const caption = typeof body.caption === 'string' && body.caption.trim() !== '' ? words(body.caption, 1024) : undefined
  if (body.voice !== undefined) return { ...language, voice: Math.min(Math.max(Number(body.voice) || 1, 1), 3600) }
  if (body.sticker !== undefined) return { ...language, sticker: words(body.sticker, 16) }
  if (body.photo === true) return { ...language, photo: true, ...(caption !== undefined && { caption }) }
  if (body.location === true) return { ...language, location: { latitude: 51.5072, longitude: -0.1276 } }
  if (body.contact === true) return { ...language, contact: { phone_number: '+447700900123', first_name: 'Anna' } }
  return { ...language, text: words(body.text, 4096).trim() }
}
