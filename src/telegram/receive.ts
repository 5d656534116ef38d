import type { Telegram } from 'telegraf'
import type { Update } from 'telegraf/types'
import type { Reply } from '../answering/reply.ts'
import type { Forwarded, TeamReply } from '../conversation/care-team/care-team.ts'
import type { Incoming } from '../conversation/incoming.ts'
import { BusyUpdateError } from './busy-update-error.ts'
import type { TelegramEvents } from './events.ts'
import type { Lanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { Post } from './post.ts'
import { type Received, readUpdate } from './read-update.ts'
import { safeError } from './safe-error.ts'
import type { TakenOnce } from './taken-once.ts'
import type { Timing } from './timing.ts'
import { UnsafeUpdateError } from './unsafe-update-error.ts'
import { withinTime } from './within-time.ts'

/** The updates that are not safe yet, by their numbers, oldest first. */
export type OpenUpdates = Map<number, { run: Promise<void>; since: number }>

/** The midwife team, as this room knows it. */
export interface Team {
  chat: string
  hear: (reply: TeamReply) => Promise<Forwarded>
}

export interface ReceiveParts {
  telegram: Telegram
  /** The updates that are not safe yet. What failed to become safe stays, so that Telegram is not told otherwise. */
  open: OpenUpdates
  timing: Pick<Timing, 'elapsed'>
  /** The lanes in which her messages are heard, so that a reply that is stuck holds up no message. */
  hearing: Lanes
  limits: Limits
  log: Log
  events: TelegramEvents
  hear: (incoming: Incoming) => Promise<Reply>
  /** What she reads when `hear` fails. */
  apology: Reply
  /** What is said in a group. */
  inPrivate: Reply | undefined
  post: Post
  once: TakenOnce
  /** The midwife team's chat, and what is done with its replies. */
  team?: Team | undefined
  onBlocked: (chat: string) => void | Promise<void>
  onGroup: () => void
}

/** Takes one update and sees it answered once. */
export interface Receiver {
  /**
   * Resolves when the update is safe: answered, or its reply kept. An update that comes again meanwhile joins it.
   *
   * @throws UnsafeUpdateError or BusyUpdateError when Telegram is to send it again
   */
  take: (update: Update) => Promise<void>
  /** Resolves when those that are under way now are safe, or known not to be. */
  settled: () => Promise<unknown>
  /** How many updates are not safe yet, and since when the oldest of them has been waiting, in milliseconds of `timing.elapsed`. */
  load: () => { size: number; since: number | undefined }
}

export function createReceiver(parts: ReceiveParts): Receiver {
  const { open, timing } = parts
  return {
    take(update) {
      const id = update.update_id
      const running = open.get(id)
      if (running !== undefined) return running.run
      const run = takeOne(parts, update)
      open.set(id, { run, since: timing.elapsed() })
      const forget = () => void open.delete(id)
      run.then(forget, (error: unknown) => error instanceof UnsafeUpdateError || forget())
      return run
    },
    settled: () => Promise.allSettled([...open.values()].map(({ run }) => run)),
    load: () => ({ size: open.size, since: open.values().next().value?.since }),
  }
}

async function takeOne(parts: ReceiveParts, update: Update): Promise<void> {
  try {
    await dealWith(parts, update.update_id, readUpdate(update, parts.team?.chat))
  } catch (error) {
    const isBusy = error instanceof BusyUpdateError
    const isUnsafe = error instanceof UnsafeUpdateError
    parts.events.updated(isBusy ? 'busy' : isUnsafe ? 'unsafe' : 'broken')
    // That another replica is at it is no fault, and Telegram asks every few seconds.
    if (!isBusy) parts.log.error({ event: 'telegram.update.failed', ...safeError(error) })
    // What is broken would be broken the next time, too.
    if (isBusy || isUnsafe) throw error
  }
}

function dealWith(parts: ReceiveParts, id: number, received: Received): Promise<void> | void {
  switch (received.kind) {
    case 'incoming':
      return answer(parts, id, received)
    case 'blocked':
      return parts.hearing.run(received.chat, async () => parts.onBlocked(received.chat))
    case 'team':
      return forward(parts, id, received)
    case 'group':
      parts.events.updated('nothing')
      parts.onGroup()
      return askForPrivacy(parts, received.chat)
    case 'broken':
      parts.log.warn({ event: 'telegram.update.broken' })
      return parts.events.updated('broken')
    case 'nothing':
      return parts.events.updated('nothing')
    default:
      return received satisfies never
  }
}

type FromTeam = Received & { kind: 'team' }

/** Brings her what the team wrote, in the order of its chat; where that fails, the team is told. */
async function forward(parts: ReceiveParts, id: number, { chat, code, words }: FromTeam): Promise<void> {
  const { hearing, once, post, team, events } = parts
  const posted = await hearing.run(chat, async () => {
    if (team === undefined || !(await once.isNew(id, chat))) return undefined
    const { chat: hers = chat, reply, otherwise } = await team.hear({ code, words })
    const on = post(hers, reply)
    if (otherwise) void on.sent.then((fate) => fate === 'sent' || post(chat, otherwise))
    return on
  })
  if (posted === undefined) return events.updated('again')
  await posted.safe
  await once.done(id)
  events.updated('answered')
}

function askForPrivacy({ post, inPrivate }: ReceiveParts, chat: string | undefined): Promise<void> | void {
  if (chat !== undefined && inPrivate !== undefined) return post(chat, inPrivate).safe
}

type ToAnswer = Received & { kind: 'incoming' }

async function answer(parts: ReceiveParts, id: number, { incoming, pressed }: ToAnswer): Promise<void> {
  const { hearing, once, post, events } = parts
  // Before her turn comes, or the button would look dead for as long as her earlier messages take.
  const acknowledged = pressed === undefined ? undefined : acknowledge(parts, pressed)
  const posted = await hearing.run(incoming.chat, async () => {
    if (!(await once.isNew(id, incoming.chat))) return undefined
    const reply = await hearOrApologise(parts, incoming)
    await acknowledged
    return post(incoming.chat, reply)
  })
  if (posted === undefined) return events.updated('again')
  await posted.safe
  await once.done(id)
  events.updated('answered')
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
