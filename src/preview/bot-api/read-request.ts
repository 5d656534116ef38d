import type { IncomingMessage } from 'node:http'
import { parseMultipart } from './parse-multipart.ts'
import { isUpload, type Payload } from './payload.ts'
import { badRequest, Refusal } from './refusal.ts'

const MOST_BYTES = 50 * 1024 * 1024

/** The fields of a call, from the address and from a body of any of the four kinds that Telegram takes. */
export async function readRequest(request: IncomingMessage, query: URLSearchParams): Promise<Payload> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  return { ...Object.fromEntries(query), ...readFields(body, type) }
}

async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readFields(body: Buffer, type: string): Payload {
  if (body.length === 0) return {}
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1]
  if (boundary !== undefined) return attached(parseMultipart(body, boundary))
  const text = decode(body)
  return type.includes('json') ? fromJson(text) : Object.fromEntries(new URLSearchParams(text))
}

function decode(body: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw badRequest('strings must be encoded in UTF-8')
  }
}

function fromJson(text: string): Payload {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Payload
  } catch {}
  throw badRequest("can't parse JSON object")
}

/** `attach://name` stands for the file that came under that name. */
function attached(payload: Payload): Payload {
  const resolve = (value: unknown) => {
    const file = typeof value === 'string' && value.startsWith('attach://') ? payload[value.slice(9)] : undefined
    return isUpload(file) ? file : value
  }
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, resolve(value)]))
}
