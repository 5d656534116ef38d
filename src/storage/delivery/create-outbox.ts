import { randomUUID } from 'node:crypto'
import type { KeptReply, Outbox } from '../../conversation/delivery/outbox.ts'
import type { Engine } from '../engine.ts'
import { guarded } from '../guarded.ts'
import { places } from '../places.ts'
import { readJson, writeJson } from '../sealed-json.ts'
import type { Vault } from '../vault.ts'
import { keptRecord } from './kept-record.ts'

interface Parts {
  engine: Engine
  vault: Vault
  /** Epoch milliseconds. */
  now: () => number
  /** The id of the bot whose replies these are. */
  bot: string
}

/** How long a process may be silent before another one takes over what it keeps. */
const LEASE = 60_000

/** The replies that wait for Telegram, in an open database, sealed. */
export function createOutbox({ engine: { db, sweep }, vault, now, bot }: Parts): Outbox {
  const keeper = randomUUID()
  let isSwept = true
  const seal = (id: string, chat: string, reply: KeptReply['reply']) =>
    vault.seal(writeJson({ chat, reply }, keptRecord), places.outbox(id))

  const mine = (kept_until: number) =>
    guarded('see to what waits to be sent', async () => {
      await db.updateTable('outbox').set({ kept_until }).where('bot', '=', bot).where('keeper', '=', keeper).execute()
    })

  return {
    keep: (chat, reply) =>
      guarded('keep a reply', async () => {
        const id = randomUUID()
        const mark = { bot, chat_key: vault.nameOf(chat), keeper, kept_until: now() + LEASE, kept_at: now() }
        await db
          .insertInto('outbox')
          .values({ id, record: seal(id, chat, reply), ...mark })
          .execute()
        return id
      }),

    replace: (id, chat, reply) =>
      guarded('keep a reply', async () => {
        await db
          .updateTable('outbox')
          .set({ record: seal(id, chat, reply) })
          .where('id', '=', id)
          .execute()
      }),

    drop: (id) =>
      guarded('drop a reply', async () => {
        await db.deleteFrom('outbox').where('id', '=', id).execute()
        isSwept = false
      }),

    takeOver: () =>
      guarded('take over what waits to be sent', async () => {
        const rows = await db
          .updateTable('outbox')
          .set({ keeper, kept_until: now() + LEASE })
          .where('bot', '=', bot)
          .where('keeper', '!=', keeper)
          .where('kept_until', '<', now())
          .returning(['id', 'record', 'kept_at'])
          .execute()
        return rows.map((row) => opened(vault, row)).sort((a, b) => a.at - b.at)
      }),

    // Swept with the round and not with each reply, which would halve the pace.
    async renew() {
      await mine(now() + LEASE)
      if (isSwept) return
      isSwept = true
      await guarded('sweep what was sent', sweep)
    },
    release: () => mine(0),
  }
}

function opened(vault: Vault, { id, record, kept_at }: { id: string; record: string; kept_at: number }): KeptReply {
  return { id, at: kept_at, ...readJson(vault.open(record, places.outbox(id)), keptRecord) }
}
