import { type Kysely, sql } from 'kysely'

/** What several replicas must know of each other: whose update is being answered, and how many messages she sent. */
export const replicas = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('updates').addColumn('chat_key', 'text').execute()
    await db.schema
      .createIndex('updates_chat_key')
      .on('updates')
      .column('chat_key')
      .where(sql.ref('chat_key'), 'is not', null)
      .execute()
    await db.schema
      .createTable('message_counts')
      .addColumn('chat_key', 'text', (column) => column.primaryKey())
      .addColumn('minute', 'bigint', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .execute()
  },
}
