import type { KeptReply, Outbox } from '../conversation/delivery/outbox.ts'
import type { UpdateLedger } from '../conversation/delivery/update-ledger.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { Post } from './post.ts'
import { safeError } from './safe-error.ts'
import type { Timing } from './timing.ts'

export interface RoundParts {
  outbox: Outbox
  ledger: UpdateLedger
  post: Post
  limits: Limits
  timing: Timing
  log: Log
}

/** Every round: keeps hold of what this process keeps, and sends what a process that is gone has left. */
export function startRounds(parts: RoundParts): { stop: () => void } {
  const go = () => void goRound(parts)
  go()
  const timer = setInterval(go, parts.limits.round).unref()
  return { stop: () => clearInterval(timer) }
}

async function goRound(parts: RoundParts): Promise<void> {
  const { outbox, ledger, log } = parts
  try {
    await outbox.renew()
    const left = await outbox.takeOver()
    if (left.length > 0) log.info({ event: 'telegram.outbox.resumed', count: left.length })
    for (const kept of left) await resume(kept, parts)
    await ledger.prune()
  } catch (error) {
    log.error({ event: 'telegram.outbox.failed', ...safeError(error) })
  }
}

async function resume({ id, chat, reply, at }: KeptReply, { outbox, post, limits, timing, log }: RoundParts) {
  if (reply.seekCare !== 'none' || timing.now() - at <= limits.stale) return void post(chat, reply, id)
  log.warn({ event: 'telegram.reply.stale' })
  await outbox.drop(id)
}
