import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { aStore } from './a-store.ts'
import { databasesOn } from './databases.ts'
import { deliveryContract } from './delivery-contract.ts'
import { postgresServer } from './postgres-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const HER = '7'
const server = await postgresServer()
const { newDatabase, onServer } = databasesOn(server)

deliveryContract('an SQLite file', async () => `file:${path.join(temporaryFolder(), 'bumpback.db')}`)

describe.skipIf(server === undefined)('with PostgreSQL', () => {
  deliveryContract('PostgreSQL', newDatabase)

  it('gives an update to one of many replicas, and again only when that one has died', async () => {
    const url = await newDatabase()
    let now = 1_000_000
    const replicas = await Promise.all([1, 2, 3, 4].map(() => openStore(aStore(url, { now: () => now }))))
    const ledgers = replicas.map(({ delivery }) => delivery('1').ledger)
    const first = await Promise.all(ledgers.map((ledger) => ledger.take(7, HER)))
    expect(first.sort()).toEqual(['busy', 'busy', 'busy', 'new'])
    now += 21_000
    expect((await Promise.all(ledgers.map((ledger) => ledger.take(7, HER)))).sort()).toEqual([
      'busy',
      'busy',
      'busy',
      'new',
    ])
    await ledgers[0]?.done(7)
    expect(await ledgers[1]?.take(7, HER)).toBe('done')
    for (const { close } of replicas) await close()
  })

  it('lets a message of hers wait for the one before it at another replica, and no other mother', async () => {
    const [a, b] = await openReplicas(2)
    await a.ledger.take(1, HER)
    const order: string[] = []
    const second = b.ledger.take(2, HER).then(() => order.push('second'))
    expect(await b.ledger.take(3, 'another')).toBe('new')
    order.push('first done')
    await a.ledger.done(1)
    await second
    expect(order).toEqual(['first done', 'second'])
    // Its own it does not wait for: a process keeps its order by itself.
    expect(await b.ledger.take(4, HER)).toBe('new')
  })

  it('does not let her wait for long when the replica that has her message before is dead', async () => {
    const [a, b] = await openReplicas(2)
    await a.ledger.take(1, HER)
    const since = performance.now()
    expect(await b.ledger.take(2, HER)).toBe('new')
    expect(performance.now() - since).toBeLessThan(1_500)
  })

  it('never answers two messages of one mother at once at two replicas, however they come', async () => {
    const replicas = await openReplicas(4)
    const atIt = new Map<string, number>()
    let most = 0
    const answer = async ({ ledger }: (typeof replicas)[number], update: number, chat: string) => {
      await ledger.take(update, chat)
      atIt.set(chat, (atIt.get(chat) ?? 0) + 1)
      most = Math.max(most, atIt.get(chat) ?? 0)
      await new Promise((resolve) => setImmediate(resolve))
      atIt.set(chat, (atIt.get(chat) ?? 0) - 1)
      await ledger.done(update)
    }
    await Promise.all(
      replicas.map(async (replica, at) => {
        for (let round = 0; round < 8; round += 1) await answer(replica, round * 4 + at, HER)
      }),
    )
    expect(most).toBe(1)
  })

  it('keeps whose message it is only while it is being answered', async () => {
    const [a] = await openReplicas(1)
    await a.ledger.take(1, HER)
    const kept = async () => (await a.onDatabase('select chat_key from updates')).map(({ chat_key }) => chat_key)
    expect(await kept()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    await a.ledger.done(1)
    expect(await kept()).toEqual([null])
  })

  it('counts her messages of a minute at all replicas together', async () => {
    const [a, b] = await openReplicas(2)
    const add = (one: typeof a, chat = HER) => one.messageCounts?.add(chat)
    expect([await add(a), await add(b), await add(b, 'another'), await add(a)]).toEqual([1, 2, 1, 3])
    a.passes(60_000)
    expect([await add(b), await add(a)]).toEqual([1, 2])
    await a.messageCounts?.prune()
    expect(await add(a)).toBe(3)
    await a.forget(HER)
    expect(await add(a)).toBe(1)
    a.passes(60_000)
    await a.messageCounts?.prune()
    expect(await a.onDatabase('select 1 from message_counts')).toEqual([])
  })
})

/** So many processes on one new database, whose clock the test moves. */
async function openReplicas(count: number) {
  const url = await newDatabase()
  let now = 1_000_000_020_000
  const open = async () => {
    const store = await openStore(aStore(url, { now: () => now }))
    onTestFinished(store.close)
    const passes = (ms: number) => {
      now += ms
    }
    return { ...store, ...store.delivery('1'), passes, onDatabase: (text: string) => onServer(text, [], url) }
  }
  type Replica = Awaited<ReturnType<typeof open>>
  return (await Promise.all(Array.from({ length: count }, open))) as Replica[] & { [at in 0 | 1]: Replica }
}

it('shows a thief neither whom a waiting reply is for nor what it says', async () => {
  const folder = temporaryFolder()
  const store = await openStore(aStore(`file:${path.join(folder, 'bumpback.db')}`))
  const reply = {
    kind: 'answer' as const,
    seekCare: 'none' as const,
    answer: 'sciatica_relief',
    bubbles: [{ text: 'Take a break', html: false, buttons: [] }],
  }
  const { outbox } = store.delivery('4242')
  const id = await outbox.keep('987654321', reply)
  const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))
  for (const secret of ['987654321', 'Take a break', 'sciatica']) expect(bytes().includes(secret)).toBe(false)
  expect(bytes().includes(id)).toBe(true)
  await outbox.drop(id)
  await outbox.renew() // by the next round at the latest
  expect(bytes().includes(id)).toBe(false)
  await store.close()
})
