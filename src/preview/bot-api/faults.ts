import { type ServerResponse, STATUS_CODES } from 'node:http'
import { Refusal } from './refusal.ts'

/**
 * What goes wrong with one answer. With `done`, the call has its effect and only its answer is lost, as happens when a
 * connection breaks too late. `split` loses nothing: it cuts the answer in two in the middle of a character.
 */
export type Fault =
  | { kind: 'too-many-requests'; retryAfter: number; done?: boolean }
  | { kind: 'status'; code: number; description?: string; done?: boolean }
  | { kind: 'hang' | 'reset' | 'wrong-json' | 'split'; done?: boolean }

export type Faults = ReturnType<typeof createFaults>

/** The faults that are still to come, by method; `*` stands for any method. */
export function createFaults(given: Record<string, Fault[]> = {}) {
  const coming = new Map(Object.entries(given).map(([method, list]) => [method.toLowerCase(), [...list]]))

  return {
    add(method: string, fault: Fault) {
      const key = method.toLowerCase()
      coming.set(key, [...(coming.get(key) ?? []), fault])
    },
    next: (method: string) => coming.get(method)?.shift() ?? coming.get('*')?.shift(),
  }
}

/** Whether the call has its effect in spite of the fault. */
export const takesEffect = (fault: Fault | undefined) =>
  fault === undefined || fault.kind === 'split' || fault.done === true

/** The refusal that the fault stands for, or undefined where it breaks the connection or the answer instead. */
export function asRefusal(fault: Fault): Refusal | undefined {
  if (fault.kind === 'too-many-requests') {
    const after = fault.retryAfter
    return new Refusal(429, `Too Many Requests: retry after ${after}`, { retry_after: after })
  }
  return fault.kind === 'status'
    ? new Refusal(fault.code, fault.description ?? STATUS_CODES[fault.code] ?? 'Unknown')
    : undefined
}

/** Sends the answer the way the fault wants it, or not at all. */
export function sendBroken(kind: Fault['kind'], response: ServerResponse, body: Buffer) {
  if (kind === 'reset') response.socket?.resetAndDestroy()
  else if (kind === 'wrong-json') response.end(body.subarray(0, Math.max(body.length - 3, 1)))
  else if (kind === 'split') sendInTwo(response, body)
}

function sendInTwo(response: ServerResponse, body: Buffer) {
  const wide = body.findIndex((byte) => byte > 0x7f)
  const cut = wide < 0 ? body.length >> 1 : wide + 1
  response.socket?.setNoDelay(true)
  response.write(body.subarray(0, cut), () => setImmediate(() => response.end(body.subarray(cut))))
}
