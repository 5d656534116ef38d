import type { Kysely } from 'kysely'

/** Which updates were answered, and the replies that wait for Telegram. */
export const delivery = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('updates')
      .addColumn('bot', 'text', (column) => column.notNull())
      .addColumn('update_id', 'bigint', (column) => column.notNull())
      .addColumn('taken_at', 'bigint', (column) => column.notNull())
      .addColumn('done_at', 'bigint')
      .addPrimaryKeyConstraint('updates_key', ['bot', 'update_id'])
      .execute()
    await db.schema.createIndex('updates_taken_at').on('updates').column('taken_at').execute()
    await createOutbox(db)
  },
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('bot', 'text', (column) => column.notNull())
    .addColumn('chat_key', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('keeper', 'text', (column) => column.notNull())
    .addColumn('kept_until', 'bigint', (column) => column.notNull())
    .addColumn('kept_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('outbox_chat_key').on('outbox').column('chat_key').execute()
}
