import type { Reply } from '../../answering/reply.ts'
import type { Incoming } from '../incoming.ts'

/**
 * Lets a screen take the place of the one whose button led to it. Answers, files, pictures and what says to seek care
 * come as new messages, so that nothing that she may want to read again goes away.
 */
export function inPlace(reply: Reply, { press = '', message }: Incoming): Reply {
  const [only, ...more] = reply.bubbles
  if (message === undefined || !press.startsWith('do:') || only === undefined || more.length > 0) return reply
  if (reply.seekCare !== 'none' || reply.kind !== 'action' || only.picture || only.file) return reply
  return { ...reply, replaces: message }
}
