import type { Kysely } from 'kysely'

/** Which mother a case of the midwife team is about. */
export const careThreads = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('care_threads')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('chat_key', 'text', (column) => column.notNull())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('opened_at', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('care_threads_chat_key').on('care_threads').column('chat_key').execute()
  },
}
