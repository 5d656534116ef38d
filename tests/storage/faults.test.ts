import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createProfileStore } from '../../src/storage/create-profile-store.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { StorageError } from '../../src/storage/storage-error.ts'
import { createVault } from '../../src/storage/vault.ts'
import { A_KEY, aStore } from './a-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const faultOf = (doing: Promise<unknown>) =>
  doing.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a disk that does not take it', () => {
  it('says what to do in a folder that may not be written to', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o555)
    asNobody()
    expectFault(await faultOf(openStore(aStore(`file:${folder}/data/bumpback.db`))), /may write to/)
  })

  it('says what to do with a file that may not be written to', async () => {
    const file = path.join(temporaryFolder(), 'bumpback.db')
    await (await openStore(aStore(`file:${file}`))).close()
    chmodSync(file, 0o444)
    chmodSync(path.dirname(file), 0o555)
    asNobody()
    expectFault(await faultOf(openStore(aStore(`file:${file}`))), /may write to/)
  })

  it('says so when the folder is a file', async () => {
    const file = path.join(temporaryFolder(), 'data')
    writeFileSync(file, '')
    expectFault(await faultOf(openStore(aStore(`file:${file}/bumpback.db`))), /may write to/)
  })

  it('says so when it is full, keeps what it has, and goes on when there is room again', async () => {
    const engine = openEngine(`file:${temporaryFolder()}/bumpback.db`)
    await migrate(engine.db, migrations)
    const store = createProfileStore({ engine, vault: createVault(A_KEY), now: () => 1 })
    onTestFinished(() => store.close())
    await store.save('42', { misses: 1 })
    await sql`pragma max_page_count = 1`.execute(engine.db)
    const large = { lastAnswer: 'x'.repeat(100_000) }
    expectFault(await faultOf(store.save('42', large)), /the disk is full: make room/)
    expect(await store.find('42')).toEqual({ misses: 1 })
    await sql`pragma max_page_count = 1000000`.execute(engine.db)
    await store.save('42', large)
    expect(await store.find('42')).toEqual(large)
  })
})

describe('a file that is not what it should be', () => {
  it('says so when it is no database', async () => {
    const file = path.join(temporaryFolder(), 'bumpback.db')
    writeFileSync(file, 'a shopping list, not a database. '.repeat(100))
    expectFault(await faultOf(openStore(aStore(`file:${file}`))), /no database: restore/)
  })

  it('says so when it is a folder', async () => {
    const folder = path.join(temporaryFolder(), 'bumpback.db')
    mkdirSync(folder)
    expectFault(await faultOf(openStore(aStore(`file:${folder}`))), /may write to/)
  })

  it('says so when a later version made it, and leaves it alone', async () => {
    const file = path.join(temporaryFolder(), 'bumpback.db')
    const later = openEngine(`file:${file}`)
    await migrate(later.db, { ...migrations, '999-later': { up: async () => {} } })
    await later.db.destroy()
    expectFault(await faultOf(openStore(aStore(`file:${file}`))), /later version/)
  })

  it('takes back all of a migration that failed, and can go on from there', async () => {
    const engine = openEngine(`file:${temporaryFolder()}/bumpback.db`)
    onTestFinished(() => engine.db.destroy())
    const torn = { up: () => Promise.reject(Object.assign(new Error('torn'), { code: 'SQLITE_IOERR' })) }
    await expect(migrate(engine.db, { ...migrations, '002-torn': torn })).rejects.toThrow('torn')
    expect((await engine.db.introspection.getTables()).map((table) => table.name)).not.toContain('mothers')
    await migrate(engine.db, migrations)
    expect((await engine.db.introspection.getTables()).map((table) => table.name)).toContain('mothers')
  })
})

describe('an address that is none', () => {
  it.each(['', 'file:', 'mysql://host/name', 'data/bumpback.db', 'file://elsewhere/bumpback.db', 'postgres://:bad:'])(
    'refuses "%s"',
    async (url) => {
      const fault = await faultOf(openStore(aStore(url)))
      expect(fault).toBeInstanceOf(StorageError)
    },
  )

  it('gives no password away when a PostgreSQL server is not there', async () => {
    const fault = await faultOf(openStore(aStore('postgres://mother:opensesame@127.0.0.1:1/bumpback')))
    expectFault(fault, /PostgreSQL cannot be reached/)
    expect(JSON.stringify([String(fault), fault, fault instanceof Error && fault.cause])).not.toContain('opensesame')
  })
})

function expectFault(fault: unknown, message: RegExp): void {
  expect(fault).toBeInstanceOf(StorageError)
  expect(String(fault)).toMatch(message)
  expect(fault).toHaveProperty('cause.message')
}

/** Root may write everywhere: for the rest of the test, be somebody who may not. */
function asNobody(): void {
  if (process.getuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}
