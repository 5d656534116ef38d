import type { Bubble, Reply } from '../answering/reply.ts'
import type { SendOutcome, TipSender } from '../conversation/tips/broadcast-ports.ts'
import { errorCode, isRefusal } from './error-code.ts'
import { formsOf } from './forms-of.ts'
import type { Lanes } from './lanes.ts'
import type { Log } from './log.ts'
import { retryAfter } from './pause-before.ts'
import { safeError } from './safe-error.ts'
import { type MessageParts, sendMessage } from './send-message.ts'

export interface TipParts extends MessageParts {
  lanes: Lanes
  log: Log
}

/** Beyond what Telegram asks for: its clock is not ours. */
const A_SECOND_MORE = 1_000

/** Makes the way out for tips: one try each. When to try again is for the schedule to say, as others wait in line. */
export function createTipSender(parts: TipParts): TipSender {
  return {
    async ready({ bubbles }) {
      for (const { picture } of bubbles) if (picture !== undefined) await parts.pictures.ready(picture)
    },
    async send(chat, reply) {
      if (parts.lanes.busy(chat)) return { kind: 'busy' }
      return await parts.lanes.run(chat, () => sendOnce(parts, chat, reply))
    },
  }
}

async function sendOnce(parts: TipParts, chat: string, { bubbles }: Reply): Promise<SendOutcome> {
  for (const bubble of bubbles) {
    const outcome = await sendBubble(parts, chat, bubble)
    if (outcome.kind !== 'sent') return outcome
  }
  return { kind: 'sent' }
}

async function sendBubble(parts: TipParts, chat: string, bubble: Bubble): Promise<SendOutcome> {
  let outcome: SendOutcome = { kind: 'refused' }
  for (const form of formsOf(bubble)) {
    try {
      for (const outgoing of form) await sendMessage(parts, chat, outgoing)
      return { kind: 'sent' }
    } catch (error) {
      outcome = outcomeOf(error)
      parts.log.warn({ event: 'telegram.tip.failed', outcome: outcome.kind, ...safeError(error) })
      if (errorCode(error) !== 400) return outcome
    }
  }
  return outcome
}

function outcomeOf(error: unknown): SendOutcome {
  if (errorCode(error) === 403) return { kind: 'blocked' }
  if (isRefusal(error) && !isAboutUs(error)) return { kind: 'refused' }
  const seconds = retryAfter(error)
  return seconds === undefined ? { kind: 'failed' } : { kind: 'wait', ms: seconds * 1_000 + A_SECOND_MORE }
}

/** A token that is not taken says nothing about her. */
const isAboutUs = (error: unknown) => [401, 404, 409].includes(errorCode(error) ?? 0)
