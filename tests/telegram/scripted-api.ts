import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Update } from 'telegraf/types'

/** One call that the bot made. */
export interface Call {
  method: string
  payload: Record<string, unknown>
  path: string
}

/** What happens to one call in place of an ordinary answer. */
export type Fault = (res: ServerResponse, call: Call) => void

export type ScriptedApi = Awaited<ReturnType<typeof openScriptedApi>>

const RESULTS: Record<string, unknown> = {
  getMe: { id: 1, is_bot: true, first_name: 'Bumpback', username: 'bumpback_bot' },
  sendMessage: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } },
  getMyCommands: [],
  getMyDescription: { description: '' },
  getMyShortDescription: { short_description: '' },
}

/** A Bot API over real HTTP whose every answer a test can choose. Updates stay until an offset confirms them. */
export async function openScriptedApi() {
  const calls: Call[] = []
  const faults = new Map<string, Fault[]>()
  const watchers = new Set<() => void>()
  let pending: Update[] = []

  const changed = () => {
    for (const watcher of watchers) watcher()
  }

  /** Resolves as soon as the condition holds; it is looked at after every call and every delivery. */
  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const watcher = () => {
        if (!condition()) return
        watchers.delete(watcher)
        resolve()
      }
      watchers.add(watcher)
      watcher()
    })
  }

  async function poll({ payload }: Call, res: ServerResponse) {
    pending = pending.filter((update) => update.update_id >= Number(payload.offset ?? 0))
    if (payload.timeout !== undefined) await until(() => pending.length > 0 || res.destroyed)
    answer(res, { ok: true, result: pending.slice(0, Number(payload.limit ?? 100)) })
  }

  async function handle(req: IncomingMessage, res: ServerResponse) {
    const path = req.url ?? ''
    const call = { method: path.slice(path.lastIndexOf('/') + 1), payload: Object(await json(req)), path }
    res.on('close', changed)
    calls.push(call)
    changed()
    const fault = faults.get(call.method)?.shift()
    if (fault !== undefined) fault(res, call)
    else if (call.method === 'getUpdates') await poll(call, res)
    else answer(res, { ok: true, result: RESULTS[call.method] ?? true })
  }

  const server = createServer((req, res) => void handle(req, res).catch(() => res.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    root: `http://127.0.0.1:${port}`,
    calls,
    until,
    /** The calls of one method so far. */
    of: (method: string) => calls.filter((call) => call.method === method),
    /** The texts of what was sent, in order. */
    sent: () => calls.filter((call) => call.method === 'sendMessage').map((call) => String(call.payload.text)),
    /** Makes the next calls of the method fail, one fault each. */
    fail: (method: string, ...next: Fault[]) => void faults.set(method, [...(faults.get(method) ?? []), ...next]),
    deliver(...updates: unknown[]) {
      pending.push(...(updates as Update[]))
      changed()
    },
    unconfirmed: () => pending.map((update) => update.update_id),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(res: ServerResponse, body: unknown, status = 200) {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Telegram says no. */
export const no =
  (code: number, description: string, parameters?: object): Fault =>
  (res) =>
    answer(res, { ok: false, error_code: code, description, ...(parameters && { parameters }) }, code)

/** Telegram says yes, with this result, or with a body that is no answer at all. */
export const says =
  (body: unknown): Fault =>
  (res) =>
    answer(res, body)

/** Nothing ever comes back. */
export const hang: Fault = () => {}

/** The connection breaks. */
export const reset: Fault = (res) => void res.destroy()

/** A page in place of JSON, as a proxy gives. */
export const page: Fault = (res) => void res.writeHead(200).end('<html>')
