import { type Kysely, sql } from 'kysely'

/** What mothers want of tips, what was delivered, and the pictures that Telegram has. */
export const tips = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSubscriptions(db)
    await createDeliveries(db)
    await db.schema
      .createTable('pictures')
      .addColumn('bot', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('file_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('pictures_key', ['bot', 'digest'])
      .execute()
  },
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('chat_key', 'text', (column) => column.primaryKey())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('next_due', 'bigint')
    .addColumn('due_at', 'bigint')
    .addColumn('due_day', 'text')
    .addColumn('claim', 'text')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('subscriptions_next_due')
    .on('subscriptions')
    .column('next_due')
    .where(sql.ref('next_due'), 'is not', null)
    .execute()
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('chat_key', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['chat_key', 'day'])
    .execute()
  await db.schema.createIndex('deliveries_day').on('deliveries').column('day').execute()
}
