import type { IncomingMessage, ServerResponse } from 'node:http'
import { asRefusal, type Fault, type Faults, sendBroken, takesEffect } from './faults.ts'
import { aboutMethods } from './methods/about-methods.ts'
import { callbackMethods } from './methods/callback-methods.ts'
import { editingMethods } from './methods/editing-methods.ts'
import { sendingMethods } from './methods/sending-methods.ts'
import { updateMethods } from './methods/update-methods.ts'
import type { Payload } from './payload.ts'
import { readRequest } from './read-request.ts'
import { Refusal } from './refusal.ts'
import type { Method, World } from './world.ts'

const METHODS: Record<string, Method> = {
  ...updateMethods,
  ...sendingMethods,
  ...editingMethods,
  ...callbackMethods,
  ...aboutMethods,
}

/** So many calls are remembered: a preview may run for weeks. */
const MOST_CALLS = 10_000

/** One call that the bot made: what, with what, and when in epoch milliseconds. */
export interface Call {
  method: string
  payload: Payload
  at: number
}

interface Parts {
  token: string
  world: World
  faults: Faults
  calls: Call[]
}

/** Answers one request of the bot: `/bot<token>/<method>`, or `/file/bot<token>/<path>`. */
export async function handleCall(request: IncomingMessage, response: ServerResponse, parts: Parts) {
  const address = new URL(request.url ?? '/', 'http://localhost')
  const [, file, token, rest = ''] = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(address.pathname) ?? []
  if (token === undefined) return send(response, 404, refused(new Refusal(404, 'Not Found')))
  if (token !== parts.token) return send(response, 401, refused(new Refusal(401, 'Unauthorized')))
  if (file !== undefined) return sendFile(response, rest, parts.world)
  const fault = parts.faults.next(rest.toLowerCase())
  const { code, body } = await outcome({ request, response, address, name: rest, fault }, parts)
  const kind = fault !== undefined && asRefusal(fault) === undefined ? fault.kind : undefined
  send(response, code, body, kind)
}

interface Asked {
  request: IncomingMessage
  response: ServerResponse
  address: URL
  name: string
  fault: Fault | undefined
}

async function outcome({ request, response, address, name, fault }: Asked, parts: Parts) {
  try {
    const payload = await readRequest(request, address.searchParams)
    parts.calls.push({ method: name, payload, at: parts.world.now() })
    if (parts.calls.length > MOST_CALLS) parts.calls.shift()
    const result = takesEffect(fault) ? await run(name, payload, parts.world, response) : null
    const refusal = fault && asRefusal(fault)
    if (refusal !== undefined) throw refusal
    return { code: 200, body: { ok: true, result } }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'Internal Server Error')
    return { code: refusal.code, body: refused(refusal) }
  }
}

async function run(name: string, payload: Payload, world: World, response: ServerResponse) {
  const method = Object.hasOwn(METHODS, name.toLowerCase()) ? METHODS[name.toLowerCase()] : undefined
  if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  return await method(payload, world, gone.signal)
}

const refused = ({ code, message, parameters }: Refusal) => ({
  ok: false,
  error_code: code,
  description: message,
  ...(parameters && { parameters }),
})

function send(response: ServerResponse, code: number, body: unknown, fault?: Fault['kind']) {
  const bytes = Buffer.from(JSON.stringify(body))
  if (fault === 'hang') return
  response.writeHead(code, { 'content-type': 'application/json' })
  if (fault === undefined) response.end(bytes)
  else sendBroken(fault, response, bytes)
}

function sendFile(response: ServerResponse, path: string, { files }: World) {
  const file = files.findByPath(path)
  if (file === undefined) return send(response, 404, refused(new Refusal(404, 'Not Found')))
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
  response.end(file.bytes)
}
