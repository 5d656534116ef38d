import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'

/** Databases on a PostgreSQL for tests. @param server its address, with a name that is there */
export function databasesOn(server: string | undefined) {
  async function onServer(statement: string, values: string[] = [], url = server): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(statement, values)).rows
    } finally {
      await client.end()
    }
  }

  /** The address of a new, empty database that is gone after the test. */
  async function newDatabase(): Promise<string> {
    const name = `bumpback_${randomUUID().replaceAll('-', '')}`
    await onServer(`create database ${name}`)
    onTestFinished(async () => void (await onServer(`drop database ${name} with (force)`)))
    return Object.assign(new URL(server ?? ''), { pathname: `/${name}` }).href
  }

  /** Ends connections to a database, as a network or an administrator does. @param where on `pg_stat_activity` */
  const endConnections = (url: string, where = 'true') =>
    onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and ${where}`, [nameIn(url)])

  return { onServer, newDatabase, endConnections }
}

const nameIn = (url: string) => new URL(url).pathname.slice(1)
