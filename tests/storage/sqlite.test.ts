import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { aStore } from './a-store.ts'
import { profileStoreContract } from './profile-store-contract.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { tipStoreContract } from './tip-store-contract.ts'

const newFile = () => path.join(temporaryFolder(), 'data', 'bumpback.db')

profileStoreContract('an SQLite file', () => openStore(aStore(`file:${newFile()}`)))
profileStoreContract('an SQLite file given as an address', () => openStore(aStore(`file://${newFile()}`)))
profileStoreContract('SQLite in memory', () => openStore(aStore('file::memory:')))
profileStoreContract('SQLite in memory, said shortly', () => openStore(aStore(':memory:')))
tipStoreContract('an SQLite file', () => openStore(aStore(`file:${newFile()}`)))
tipStoreContract('SQLite in memory', () => openStore(aStore('file::memory:')))

describe('an SQLite file', () => {
  it('still has everything when it is opened again', async () => {
    const url = `file:${newFile()}`
    const before = await openStore(aStore(url))
    await before.save('42', { dueDate: '2027-02-14' })
    await before.close()
    const after = await openStore(aStore(url))
    expect(await after.find('42')).toEqual({ dueDate: '2027-02-14' })
    await after.close()
  })

  it('can be opened twice: what one writes, the other reads', async () => {
    const url = `file:${newFile()}`
    const one = await openStore(aStore(url))
    const other = await openStore(aStore(url))
    await one.save('42', { misses: 1 })
    await other.save('43', { misses: 2 })
    expect(await other.find('42')).toEqual({ misses: 1 })
    expect(await one.find('43')).toEqual({ misses: 2 })
    await other.forget('42')
    expect(await one.find('42')).toBeUndefined()
    await Promise.all([one.close(), other.close()])
  })

  it('is for its owner only, and so is its folder and what lies beside it', async () => {
    const file = newFile()
    const store = await openStore(aStore(`file:${file}`))
    await store.save('42', {})
    const modes = readdirSync(path.dirname(file)).map((name) => [name, modeOf(path.join(path.dirname(file), name))])
    expect(modeOf(path.dirname(file))).toBe(0o700)
    expect(Object.fromEntries(modes)).toEqual({
      'bumpback.db': 0o600,
      'bumpback.db-shm': 0o600,
      'bumpback.db-wal': 0o600,
    })
    await store.close()
  })

  it('is written safely on the first open and on every later one', async () => {
    const file = newFile()
    for (const _open of ['first', 'second']) {
      const { db, settle } = openEngine(`file:${file}`)
      await sql`select 1`.execute(db)
      await settle()
      const settings = await sql`select * from pragma_journal_mode, pragma_synchronous, pragma_foreign_keys,
        pragma_secure_delete, pragma_busy_timeout`.execute(db)
      expect(settings.rows).toEqual([
        { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, timeout: 5000 },
      ])
      await db.destroy()
    }
  })

  it('shows a thief no chat, no date, no country, no answer and no length', async () => {
    const file = newFile()
    const store = await openStore(aStore(`file:${file}`))
    // Each is long enough not to stand in a seal by chance.
    const secrets = ['987654321', '2027-02-14', '"country"', 'sciatica_relief', '1795000000123']
    await store.save('987654321', {
      dueDate: '2027-02-14',
      country: 'GB',
      lastAnswer: 'sciatica_relief',
      escalatedAt: 1_795_000_000_123,
    })
    await store.save('987654322', {})
    const whileOpen = bytesOf(file)
    const rows = rowsOf(file)
    await store.close()
    for (const secret of secrets) {
      expect(whileOpen.includes(secret)).toBe(false)
      expect(bytesOf(file).includes(secret)).toBe(false)
    }
    expect(new Set(rows.map((row) => row.profile.length)).size).toBe(1)
  })

  it('seals the same profile differently each time', async () => {
    const file = newFile()
    const store = await openStore(aStore(`file:${file}`))
    const seals = []
    for (const _time of [1, 2]) {
      await store.save('42', { misses: 1 })
      seals.push(rowsOf(file)[0]?.profile)
    }
    expect(seals[0]).not.toBe(seals[1])
    await store.close()
  })

  it('holds no trace of a mother who asked to be forgotten, nor of what she said before', async () => {
    const file = newFile()
    const store = await openStore(aStore(`file:${file}`))
    const traces: string[] = []
    for (const misses of [1, 2, 3]) {
      await store.save('42', { misses })
      for (const row of rowsOf(file)) traces.push(row.chat_key, row.profile)
    }
    expect(traces.every((trace) => bytesOf(file).includes(trace))).toBe(true)
    await store.forget('42')
    expect(traces.filter((trace) => bytesOf(file).includes(trace))).toEqual([])
    await store.close()
    expect(traces.filter((trace) => bytesOf(file).includes(trace))).toEqual([])
  })
})

const modeOf = (file: string) => statSync(file).mode & 0o777

/** Everything that lies on the disk: the file, and the log beside it. */
function bytesOf(file: string): Buffer {
  const folder = path.dirname(file)
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))
}

function rowsOf(file: string): { chat_key: string; profile: string }[] {
  const database = new BetterSqlite(file, { readonly: true })
  const rows = database
    .prepare<[], { chat_key: string; profile: string }>('select chat_key, profile from mothers')
    .all()
  database.close()
  return rows
}
