import { sqlitePath } from '../sqlite-path.ts'
import { StorageError } from '../storage-error.ts'

/** Where the file is that `DATABASE_URL` names. Throws for PostgreSQL, and names its own tool. */
export function sqliteFileOf(databaseUrl: string, tool: 'pg_dump' | 'pg_restore'): string {
  if (databaseUrl.startsWith('file:')) return sqlitePath(databaseUrl)
  throw new StorageError(`This is for SQLite; with PostgreSQL use ${tool}: what it holds is sealed there, too.`)
}
