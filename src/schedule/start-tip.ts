import type { Prepared } from '../conversation/tips/broadcast-ports.ts'
import type { Claim } from '../conversation/tips/tip-store.ts'
import type { BroadcastParts } from './broadcast-parts.ts'
import type { Departure } from './pace.ts'
import type { Tally } from './tally.ts'

/** A tip that may leave now, and must. */
export interface Started {
  claim: Claim
  prepared: Prepared & { kind: 'send' }
  departure: Departure
}

/**
 * Brings one claim up to its turn: what she gets is decided, her day is taken, and the pace lets it go.
 *
 * @param signal aborted when nothing more is to be started
 * @returns undefined where it is not sent now; what is to become of it is recorded then
 */
export async function startTip(
  claim: Claim,
  { parts, tally, signal }: { parts: BroadcastParts; tally: Tally; signal: AbortSignal },
): Promise<Started | undefined> {
  const { store, pace, sender, timing } = parts
  if (!mayStart(parts, signal) || pace.closedFor() > 0) {
    await store.putBack(claim, timing.now() + pace.closedFor())
    return undefined
  }
  const prepared = await parts.prepare(claim)
  if (prepared.kind !== 'send') {
    await putAside(claim, prepared, parts, tally)
    return undefined
  }
  await sender.ready(prepared.reply)
  // Asked last before her day is taken: what is taken is sent, as the database may be out of reach by then.
  if (!mayStart(parts, signal)) {
    await store.putBack(claim, timing.now())
    return undefined
  }
  if (!(await store.startSending(claim, prepared.sending))) return undefined
  const departure = await pace.turn(signal)
  if (departure !== undefined) return { claim, prepared, departure }
  // Stopped, or closed by Telegram, while it waited. What is known of her may be old when it is tried again.
  await store.recordUnsent(claim, timing.now() + pace.closedFor())
  tally.again += 1
  return undefined
}

/** Whether one more may be started: nobody stopped it, and nobody else does it by now. */
export const mayStart = ({ leads }: BroadcastParts, signal: AbortSignal) => !signal.aborted && leads?.() !== false

async function putAside(
  claim: Claim,
  prepared: Exclude<Prepared, { kind: 'send' }>,
  { store }: BroadcastParts,
  tally: Tally,
): Promise<void> {
  if (prepared.kind === 'wait') return await store.putBack(claim, prepared.until)
  await store.recordSkipped(claim, prepared.why, prepared.next)
  tally.skipped += 1
}
