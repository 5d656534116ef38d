import type { SqliteDialectConfig } from 'kysely'
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely'

/** Kysely's own dialect for SQLite, but safe when several processes start on one new file. */
export class WriterDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver() {
    return new WriterDriver(this.#config)
  }

  override createAdapter() {
    return new WriterAdapter()
  }
}

/** Takes the write lock at the start: a transaction that reads first and then writes can fail without waiting. */
class WriterDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** SQLite can undo a change of tables, so all migrations run in one transaction, under that lock. */
class WriterAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
