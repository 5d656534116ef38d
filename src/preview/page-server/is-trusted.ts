import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Whether a request comes from the page itself. A page elsewhere could send its visitor's browser here: its posts carry
 * its own origin, and a name of its own that leads to this machine shows in the host.
 *
 * @param served the host that the page is served on
 */
export function isTrusted({ headers, method }: IncomingMessage, served: string): boolean {
  const host = headers.host ?? ''
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  if (isIP(name) === 0 && name !== 'localhost' && name !== served) return false
  if (method !== 'POST') return true
  const json = headers['content-type']?.startsWith('application/json') === true
  return json && (headers.origin === undefined || headers.origin.replace(/^https?:\/\//, '') === host)
}
