import type { SendOutcome } from '../conversation/tips/broadcast-ports.ts'
import type { BroadcastParts } from './broadcast-parts.ts'
import { nextTry } from './next-try.ts'
import type { Started } from './start-tip.ts'
import type { Tally } from './tally.ts'

/** Her own reply is done by then. */
const BUSY_PAUSE = 5_000
/** After so many refusals in a row she cannot be reached. */
const MOST_REFUSALS = 3

/** Sends a tip whose turn it is, and records what came of it. */
export async function finishTip(
  { claim, prepared, departure }: Started,
  parts: BroadcastParts,
  tally: Tally,
): Promise<void> {
  const outcome = await parts.sender.send(claim.chat, prepared.reply)
  departure.arrived()
  await settle({ claim, prepared, departure }, outcome, { parts, tally })
}

async function settle(
  { claim, prepared }: Started,
  outcome: SendOutcome,
  { parts, tally }: { parts: BroadcastParts; tally: Tally },
): Promise<void> {
  const { store, timing, pace, onEnded } = parts
  const now = timing.now()
  switch (outcome.kind) {
    case 'sent':
      tally.sent += 1
      parts.events?.sent(now - claim.due.at)
      await store.recordSent(claim)
      if (prepared.ends !== undefined) await onEnded(claim.chat, prepared.ends)
      return
    case 'blocked':
      tally.blocked += 1
      await store.recordFailed(claim, 'blocked')
      return await onEnded(claim.chat, 'blocked')
    case 'refused':
      tally.refused += 1
      await store.recordFailed(claim, 'refused')
      if (await isUnreachable(claim.chat, parts)) await onEnded(claim.chat, 'unreachable')
      return
    case 'wait':
      pace.close(outcome.ms)
      tally.again += 1
      return await store.recordUnsent(claim, now + outcome.ms)
    case 'busy':
      tally.again += 1
      return await store.recordUnsent(claim, now + BUSY_PAUSE)
    case 'failed':
      tally.again += 1
      return await store.recordUnsent(claim, nextTry(claim.due.at, now, timing.chance()))
    default:
      return outcome satisfies never
  }
}

async function isUnreachable(chat: string, { store }: BroadcastParts): Promise<boolean> {
  const last = await store.history(chat, MOST_REFUSALS)
  return last.length === MOST_REFUSALS && last.every(({ state }) => state === 'failed')
}
