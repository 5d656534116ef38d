import type { Reply } from '../answering/reply.ts'
import { createKeeping, type Keeping, type KeepingParts } from './keeping.ts'
import type { Lanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import type { Fate, Send } from './send-reply.ts'
import { takesLonger } from './takes-longer.ts'
import type { Timing } from './timing.ts'
import { UnsafeUpdateError } from './unsafe-update-error.ts'

/** A reply on its way. */
interface Posted {
  sent: Promise<Fate>
  /** Resolves when it does not hang on this process any more: it was sent or given up, or it is kept. */
  safe: Promise<void>
}

export interface PostParts extends KeepingParts {
  send: Send
  lanes: Lanes
  limits: Limits
  timing: Timing
  /** What she reads when Telegram refuses every form of a reply. */
  apology: Reply
  /** Aborted when nothing more may be sent. */
  closing: AbortSignal
}

/** Hands a reply over to be sent. `kept` is the id under which an earlier process kept it. */
export type Post = (chat: string, reply: Reply, kept?: string) => Posted

/** Makes what sends the replies of a chat in their order; one that says to seek care waits for no other. */
export function createPost(parts: PostParts): Post {
  const { lanes, send, apology, timing, events } = parts
  return (chat, reply, kept) => {
    const since = timing.elapsed()
    const urgent = reply.seekCare === 'full'
    const left = [...reply.bubbles]
    const keeping = createKeeping(chat, () => ({ ...reply, bubbles: [...left] }), kept, parts)
    const job = async () => {
      const fate = await send(chat, reply, async () => {
        left.shift()
        if (left.length > 0) await keeping.shorten()
      })
      if (fate === 'refused' && reply !== apology) await send(chat, apology)
      events.replied(fate, urgent, timing.elapsed() - since)
      return fate
    }
    const sent = urgent
      ? lanes.run(urgentLane(chat), job)
      : lanes.run(chat, () => lanes.after(urgentLane(chat)).then(job))
    return { sent, safe: seeThrough(sent, keeping, parts) }
  }
}

/** Her calm replies wait for it, and it for none of them. */
const urgentLane = (chat: string) => `${chat} urgent`

/** @throws UnsafeUpdateError when it could not be kept and nothing more may be sent */
async function seeThrough(sent: Promise<Fate>, keeping: Keeping, parts: PostParts): Promise<void> {
  const finish = async (fate: Fate) => {
    if (fate !== 'lost' || !parts.closing.aborted) return await keeping.drop()
    if (!keeping.isKept()) throw new UnsafeUpdateError('neither sent nor kept')
  }
  if (!keeping.isKept() && (await takesLonger(parts.limits.keep, sent))) await keeping.keep()
  if (keeping.isKept()) void sent.then(finish)
  else await finish(await sent)
}
