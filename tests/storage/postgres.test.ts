import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/postgres.ts'
import { A_MOMENT, ANOTHER_KEY, aStore } from './a-store.ts'
import { databasesOn } from './databases.ts'
import { feedbackContract } from './feedback-contract.ts'
import { postgresServer } from './postgres-server.ts'
import { profileStoreContract } from './profile-store-contract.ts'
import { tipStoreContract } from './tip-store-contract.ts'

const server = await postgresServer()
const { newDatabase, endConnections } = databasesOn(server)

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
    await endConnections(url)
    await expect.poll(() => store.find('42').catch(() => undefined)).toEqual({ misses: 1 })
    await store.close()
  })
})
