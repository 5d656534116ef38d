import { type AboutBot, createAboutBot } from './about-bot.ts'
import { type Chats, createChats } from './chats.ts'
import { createFiles, type Files } from './files.ts'
import type { Payload } from './payload.ts'
import type { CallbackQuery, Message, Update, User } from './telegram-objects.ts'
import { createUpdateQueue, type UpdateQueue } from './update-queue.ts'

/** Something that somebody who looks at a chat would see happen. `taken`: the bot has fetched what she sent. */
export type Change =
  | { kind: 'message' | 'edited'; chat: number; message: Message }
  | { kind: 'deleted'; chat: number; message: number }
  | { kind: 'action'; chat: number; action: string }
  | { kind: 'taken'; chat: number; message: number }
  | { kind: 'answered'; chat: number; query: string; text: string; alert: boolean }
  | { kind: 'settings'; chat: number }

interface Webhook {
  url: string
  secret: string
  lastError?: { date: number; text: string }
}

/** A pressed button that waits for the bot's answer. */
interface OpenQuery {
  query: CallbackQuery
  at: number
}

/** All that the server knows. The methods read and change it; nothing else does. */
export interface World {
  bot: User
  now: () => number
  chats: Chats
  files: Files
  about: AboutBot
  updates: UpdateQueue
  queries: Map<string, OpenQuery>
  webhook: { current: Webhook | undefined }
  tell: (change: Change) => void
  listeners: Set<(change: Change) => void>
}

/** One method of the Bot API. What it returns is the `result`; what it refuses it throws as a Refusal. */
export type Method = (payload: Payload, world: World, gone: AbortSignal) => unknown

export function createWorld(bot: User, now: () => number): World {
  const listeners = new Set<(change: Change) => void>()
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change)
  }
  const taken = (update: Update) => {
    const message = (update.message ?? update.edited_message) as Message | undefined
    if (message !== undefined) tell({ kind: 'taken', chat: message.chat.id, message: message.message_id })
  }
  return {
    bot,
    now,
    chats: createChats(now),
    files: createFiles(),
    about: createAboutBot(bot.first_name),
    updates: createUpdateQueue(Math.floor(now() / 1000), taken),
    queries: new Map(),
    webhook: { current: undefined },
    tell,
    listeners,
  }
}
