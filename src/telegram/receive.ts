import type { Telegram } from 'telegraf'
import type { Update } from 'telegraf/types'
import type { Reply } from '../answering/reply.ts'
import type { Incoming } from '../conversation/incoming.ts'
import type { Lanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import { type Received, readUpdate } from './read-update.ts'
import { safeError } from './safe-error.ts'
import type { Fate } from './send-reply.ts'
import { withinTime } from './within-time.ts'

export interface ReceiveParts {
  telegram: Telegram
  lanes: Lanes
  limits: Limits
  log: Log
  hear: (incoming: Incoming) => Promise<Reply>
  /** What she reads when `hear` fails. */
  apology: Reply
  send: (chat: string, reply: Reply) => Promise<Fate>
  onBlocked: (chat: string) => void | Promise<void>
  onGroup: () => void
}

/** Makes what takes one update from telegraf and sees it answered. It never rejects: that would end the polling. */
export function createReceiver(parts: ReceiveParts): (update: Update) => Promise<void> {
  return async (update) => {
    try {
      await take(parts, readUpdate(update))
    } catch (error) {
      parts.log.error({ event: 'telegram.update.failed', ...safeError(error) })
    }
  }
}

function take(parts: ReceiveParts, received: Received): Promise<void> | void {
  switch (received.kind) {
    case 'incoming':
      return answer(parts, received)
    case 'blocked':
      return parts.lanes.run(received.chat, async () => parts.onBlocked(received.chat))
    case 'group':
      return parts.onGroup()
    case 'nothing':
      return undefined
    default:
      return received satisfies never
  }
}

async function answer(parts: ReceiveParts, { incoming, pressed }: Received & { kind: 'incoming' }): Promise<void> {
  const { lanes, apology, send } = parts
  // Before her turn comes, or the button would look dead for as long as her earlier messages take.
  const acknowledged = pressed === undefined ? undefined : acknowledge(parts, pressed)
  await lanes.run(incoming.chat, async () => {
    const reply = await hearOrApologise(parts, incoming)
    await acknowledged
    const fate = await send(incoming.chat, reply)
    if (fate === 'refused' && reply !== apology) await send(incoming.chat, apology)
  })
}

async function hearOrApologise({ hear, apology, limits, log }: ReceiveParts, incoming: Incoming): Promise<Reply> {
  try {
    return await withinTime(limits.hear, new AbortController().signal, async () => hear(incoming))
  } catch (error) {
    log.error({ event: 'telegram.update.failed', ...safeError(error) })
    return apology
  }
}

/** Ends the waiting circle on the button. A press that is too old to be acknowledged still gets its answer. */
async function acknowledge({ telegram, limits }: ReceiveParts, pressed: string): Promise<void> {
  const call = () => telegram.answerCbQuery(pressed)
  await withinTime(limits.acknowledge, new AbortController().signal, call).catch(() => {})
}
