import type { Kysely } from 'kysely'

/** The first tables. */
export const mothers = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('mothers')
      .addColumn('chat_key', 'text', (column) => column.primaryKey())
      .addColumn('profile', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('key_check')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute()
  },
}
