import type { Kysely } from 'kysely'

/** How answers were, counted, and the questions that mothers allowed us to keep. */
export const feedback = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('ratings')
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('helped', 'bigint', (column) => column.notNull())
      .addColumn('missed', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('ratings_key', ['answer', 'version'])
      .execute()
    await db.schema
      .createTable('questions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('kept_on', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('questions_kept_on').on('questions').column('kept_on').execute()
  },
}
