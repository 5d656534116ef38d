import { Refusal } from './refusal.ts'
import type { Update } from './telegram-objects.ts'

interface Poll {
  offset?: number | undefined
  limit?: number | undefined
  /** How long to wait for an update, in seconds. */
  timeout?: number | undefined
  /** Ends the wait when the caller has gone. */
  gone: AbortSignal
}

interface Waiting {
  answer(): void
  end(reason: Refusal): void
}

/** Not handed over unless the bot asks for them by name. */
const ONLY_ON_REQUEST = ['chat_member', 'message_reaction', 'message_reaction_count']
const OTHER_POLL = 'terminated by other getUpdates request; make sure that only one bot instance is running'

export type UpdateQueue = ReturnType<typeof createUpdateQueue>

/**
 * The updates that the bot has not confirmed yet.
 *
 * @param firstId must be higher in each run than in the one before, as Telegram's ids only ever grow
 * @param taken is told of every update when it is handed over for the first time
 */
export function createUpdateQueue(firstId: number, taken: (update: Update) => void) {
  let nextId = firstId
  let updates: Update[] = []
  let allowed: string[] = []
  let waiting: Waiting | undefined
  const handedOver = new Set<number>()
  const added = new Set<() => void>()

  const isAllowed = (kind: string) => (allowed.length > 0 ? allowed.includes(kind) : !ONLY_ON_REQUEST.includes(kind))

  const handOver = (limit: number) => {
    const batch = updates.slice(0, limit)
    for (const update of batch.filter(({ update_id }) => !handedOver.has(update_id))) {
      handedOver.add(update.update_id)
      taken(update)
    }
    return batch
  }

  /** Forgets what lies before the offset; a negative one counts from the end. */
  const confirm = (offset: number) => {
    const left = offset < 0 ? updates.slice(offset) : updates.filter(({ update_id }) => update_id >= offset)
    for (const { update_id } of updates.slice(0, updates.length - left.length)) handedOver.delete(update_id)
    updates = left
  }

  const endPoll = (what: string) => waiting?.end(new Refusal(409, `Conflict: ${what}`))

  const wait = (seconds: number, limit: number, gone: AbortSignal) =>
    new Promise<Update[]>((resolve, reject) => {
      const settle = (done: () => void) => {
        clearTimeout(timer)
        gone.removeEventListener('abort', answer)
        if (waiting === mine) waiting = undefined
        done()
      }
      const answer = () => settle(() => resolve(gone.aborted ? [] : handOver(limit)))
      const timer = setTimeout(answer, seconds * 1000)
      const mine: Waiting = { answer, end: (reason) => settle(() => reject(reason)) }
      waiting = mine
      gone.addEventListener('abort', answer)
    })

  return {
    /** Adds an update, unless the bot has said that it does not want its kind. */
    push(kind: string, body: unknown) {
      if (!isAllowed(kind)) return
      updates.push({ update_id: nextId++, [kind]: body })
      waiting?.answer()
      for (const listener of added) listener()
    },

    /** Long polling: answers at once where there is something, else as soon as there is, else after the time-out. */
    async poll({ offset = 0, limit = 100, timeout = 0, gone }: Poll): Promise<Update[]> {
      endPoll(OTHER_POLL)
      confirm(offset)
      const most = Math.min(Math.max(limit, 1), 100)
      const ready = handOver(most)
      if (ready.length > 0 || timeout <= 0 || gone.aborted) return ready
      return await wait(Math.min(timeout, 50), most, gone)
    },

    /** Takes the first update out, for a webhook. */
    first: () => handOver(1)[0],
    confirm,
    endPoll,
    allow(kinds: string[]) {
      allowed = kinds
    },
    allowed: () => allowed,
    size: () => updates.length,
    clear() {
      updates = []
    },
    onAdded: (listener: () => void) => {
      added.add(listener)
      return () => added.delete(listener)
    },
  }
}
