import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { aStore } from './a-store.ts'
import { databasesOn } from './databases.ts'
import { deliveryContract } from './delivery-contract.ts'
import { postgresServer } from './postgres-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const server = await postgresServer()
const { newDatabase } = databasesOn(server)

deliveryContract('an SQLite file', async () => `file:${path.join(temporaryFolder(), 'bumpback.db')}`)

describe.skipIf(server === undefined)('with PostgreSQL', () => {
  deliveryContract('PostgreSQL', newDatabase)

  it('gives an update to one of many replicas, and again only when that one has died', async () => {
    const url = await newDatabase()
    let now = 1_000_000
    const replicas = await Promise.all([1, 2, 3, 4].map(() => openStore(aStore(url, { now: () => now }))))
    const ledgers = replicas.map(({ delivery }) => delivery('1').ledger)
    const first = await Promise.all(ledgers.map((ledger) => ledger.take(7)))
    expect(first.sort()).toEqual(['busy', 'busy', 'busy', 'new'])
    now += 31_000
    expect((await Promise.all(ledgers.map((ledger) => ledger.take(7)))).sort()).toEqual(['busy', 'busy', 'busy', 'new'])
    await ledgers[0]?.done(7)
    expect(await ledgers[1]?.take(7)).toBe('done')
    for (const { close } of replicas) await close()
  })
})

it('shows a thief neither whom a waiting reply is for nor what it says', async () => {
  const folder = temporaryFolder()
  const store = await openStore(aStore(`file:${path.join(folder, 'bumpback.db')}`))
  const reply = {
    kind: 'answer' as const,
    seekCare: 'none' as const,
    answer: 'sciatica_relief',
    bubbles: [{ text: 'Take a break', html: false, buttons: [] }],
  }
  const id = await store.delivery('4242').outbox.keep('987654321', reply)
  const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))
  for (const secret of ['987654321', 'Take a break', 'sciatica']) expect(bytes().includes(secret)).toBe(false)
  expect(bytes().includes(id)).toBe(true)
  await store.delivery('4242').outbox.drop(id)
  expect(bytes().includes(id)).toBe(false)
  await store.close()
})
