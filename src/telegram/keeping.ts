import type { Reply } from '../answering/reply.ts'
import type { Outbox } from '../conversation/delivery/outbox.ts'
import type { TelegramEvents } from './events.ts'
import type { Log } from './log.ts'
import { safeError } from './safe-error.ts'

export interface KeepingParts {
  /** Without one a reply lives as long as the process. */
  outbox?: Outbox | undefined
  log: Log
  events: TelegramEvents
}

/** What is done to see one reply through the end of the process. Nothing of it throws: the reply itself goes on. */
export interface Keeping {
  keep(): Promise<void>
  isKept(): boolean
  /** Part of it was sent. */
  shorten(): Promise<void>
  drop(): Promise<void>
}

/** @param left what is not sent yet; `id` under which an earlier process kept it */
export function createKeeping(chat: string, left: () => Reply, id: string | undefined, parts: KeepingParts): Keeping {
  const { outbox, log, events } = parts
  let kept = id

  async function attempt(job: () => Promise<void> | undefined): Promise<void> {
    try {
      await job()
    } catch (error) {
      log.error({ event: 'telegram.outbox.failed', ...safeError(error) })
    }
  }

  return {
    keep: () =>
      attempt(async () => {
        kept ??= await outbox?.keep(chat, left())
        if (kept !== undefined) events.kept()
      }),
    isKept: () => kept !== undefined,
    shorten: () => attempt(() => (kept === undefined ? undefined : outbox?.replace(kept, chat, left()))),
    drop: () => attempt(() => (kept === undefined ? undefined : outbox?.drop(kept))),
  }
}
