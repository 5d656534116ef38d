import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deliverToWebhook } from './bot-api/deliver-to-webhook.ts'
import { createFaults, type Fault } from './bot-api/faults.ts'
import { type Call, handleCall } from './bot-api/handle-call.ts'
import { createHerSide } from './bot-api/her-side.ts'
import type { Message } from './bot-api/telegram-objects.ts'
import { type Change, createWorld } from './bot-api/world.ts'

export interface BotApiOptions {
  /** The only token that is taken. */
  token: string
  /** Loopback where nothing is said. */
  host?: string
  /** Any free port where nothing is said. */
  port?: number
  /** The clock, in epoch milliseconds. */
  now?: () => number
  /** What goes wrong, by method, in this order. */
  faults?: Record<string, Fault[]>
}

export type BotApi = Awaited<ReturnType<typeof createBotApi>>

/**
 * A Telegram Bot API server for one bot, on this machine alone: real HTTP, real long polling, Telegram's own limits and
 * refusals. The other side of the chat is played by `say`, `press`, `edit`, `block` and `unblock`.
 */
export async function createBotApi({
  token,
  host = '127.0.0.1',
  port = 0,
  now = Date.now,
  faults: given = {},
}: BotApiOptions) {
  const bot = {
    id: Number.parseInt(token, 10) || 1,
    is_bot: true,
    first_name: 'Bumpback',
    username: 'bumpback_preview_bot',
  }
  const world = createWorld(bot, now)
  const faults = createFaults(given)
  const calls: Call[] = []
  const webhook = deliverToWebhook(world)
  const parts = { token, world, faults, calls }
  const server = createServer((request, response) => {
    handleCall(request, response, parts).then(webhook.deliver, () => response.destroy())
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo

  return {
    /** The root that a bot is given, without a slash at its end. */
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    ...createHerSide(world),
    /** Every call that the bot made with the right token, in order. */
    calls,
    /** What stands in a chat now, oldest first. */
    chat: (id = 1): Message[] => [...(world.chats.find(id)?.messages.values() ?? [])],
    /** What is shown in place of her keyboard. */
    keyboard: (id = 1) => world.chats.find(id)?.keyboard ?? null,
    bot: world.bot,
    about: world.about,
    /** The bytes of a file that the bot sent. */
    file: (id: string) => world.files.find(id),
    /** Tells of every change. @returns ends it */
    onChange(listener: (change: Change) => void) {
      world.listeners.add(listener)
      return () => void world.listeners.delete(listener)
    },
    /** Makes the next call of the method go wrong; `*` stands for any method. */
    failNext: (method: string, fault: Fault) => faults.add(method, fault),
    async close() {
      webhook.stop()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
