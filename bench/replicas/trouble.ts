import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { pick } from '../fuzz/strange-text.ts'
import type { Replica } from './replica.ts'

export interface Trouble {
  what: 'replica killed' | 'connections cut' | 'PostgreSQL restarted'
  /** Milliseconds of the process that measures. */
  from: number
  until: number
}

interface TroubleParts {
  replicas: readonly Replica[]
  databaseUrl: string
  restartPostgres: () => Promise<void>
  chance: () => number
  /** Told before it happens; `killed`: the number of the replica. */
  before: (killed?: number) => void
}

/** So long a replica stays dead, in milliseconds, at the most. */
const DEAD = 3_000

/** Makes something go wrong, and mends it. */
export async function makeTrouble(parts: TroubleParts): Promise<Trouble> {
  const where = parts.chance()
  if (where < 0.1) return await during('PostgreSQL restarted', parts, parts.restartPostgres)
  if (where < 0.4) return await during('connections cut', parts, () => cutConnections(parts.databaseUrl))
  const up = parts.replicas.filter((replica) => replica.isUp())
  if (up.length === 0) return await during('connections cut', parts, () => cutConnections(parts.databaseUrl))
  return await kill(pick(up, parts.chance), parts)
}

async function during(what: Trouble['what'], { before }: TroubleParts, job: () => Promise<void>): Promise<Trouble> {
  before()
  const from = performance.now()
  await job()
  return { what, from, until: performance.now() }
}

async function kill(replica: Replica, { replicas, before, chance }: TroubleParts): Promise<Trouble> {
  before(replicas.indexOf(replica))
  const from = performance.now()
  await replica.stop('SIGKILL')
  const until = performance.now()
  await pause(chance() * DEAD)
  await startAgain(replica)
  return { what: 'replica killed', from, until }
}

/** As systemd does: where it cannot start, because PostgreSQL is not there, it is started again. */
export async function startAgain(replica: Replica): Promise<void> {
  for (;;) {
    const started = await replica.start().then(
      () => true,
      () => false,
    )
    if (started) return
    await pause(500)
  }
}

async function cutConnections(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
  } catch {
    // PostgreSQL is being restarted: they are cut anyway.
  } finally {
    await client.end().catch(() => {})
  }
}
