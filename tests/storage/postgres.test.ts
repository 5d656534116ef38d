import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/postgres.ts'
import { A_MOMENT, ANOTHER_KEY, aStore } from './a-store.ts'
import { feedbackContract } from './feedback-contract.ts'
import { postgresServer } from './postgres-server.ts'
import { profileStoreContract } from './profile-store-contract.ts'
import { tipStoreContract } from './tip-store-contract.ts'

const server = await postgresServer()

describe.skipIf(!server)('PostgreSQL', () => {
  profileStoreContract('PostgreSQL', async () => openStore(aStore(await newDatabase())))

  tipStoreContract('PostgreSQL', async () => openStore(aStore(await newDatabase())))

  feedbackContract('PostgreSQL', newDatabase)

  it('gives times back as numbers', async () => {
    const url = await newDatabase()
    const store = await openStore(aStore(url))
    await store.save('42', {})
    await store.close()
    const { db } = openEngine(url)
    expect(await db.selectFrom('mothers').select('updated_at').execute()).toEqual([{ updated_at: A_MOMENT }])
    await db.destroy()
  })

  it('lets several processes start at once on an empty database', async () => {
    const url = await newDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(aStore(url))))
    await stores[0]?.save('42', { misses: 1 })
    for (const store of stores) expect(await store.find('42')).toEqual({ misses: 1 })
    await Promise.all(stores.map((store) => store.close()))
  })

  it('stops on a wrong key', async () => {
    const url = await newDatabase()
    await (await openStore(aStore(url))).close()
    await expect(openStore(aStore(url, { dataKey: ANOTHER_KEY }))).rejects.toThrow(/DATA_KEY is not the key/)
  })

  it('lives on when the server ends its connections, and works again by itself', async () => {
    const url = await newDatabase()
    const store = await openStore(aStore(url))
    await store.save('42', { misses: 1 })
    await onServer('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [nameIn(url)])
    await expect.poll(() => store.find('42').catch(() => undefined)).toEqual({ misses: 1 })
    await store.close()
  })
})

const nameIn = (url: string) => new URL(url).pathname.slice(1)

/** The address of a new, empty database that is gone after the test. */
async function newDatabase(): Promise<string> {
  const name = `bumpback_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  onTestFinished(() => onServer(`drop database ${name} with (force)`))
  return Object.assign(new URL(server ?? ''), { pathname: `/${name}` }).href
}

async function onServer(statement: string, values: string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement, values)
  await client.end()
}
