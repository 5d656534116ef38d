import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { backUp } from '../../src/storage/upkeep/back-up.ts'
import { restore } from '../../src/storage/upkeep/restore.ts'
import { rotateKey } from '../../src/storage/upkeep/rotate-key.ts'
import { aFullStore, readFullStore } from './a-full-store.ts'
import { A_KEY, A_MOMENT, ANOTHER_KEY, aStore } from './a-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A database with something in each table, and where it is. */
async function filled() {
  const folder = temporaryFolder()
  const url = `file:${path.join(folder, 'bumpback.db')}`
  return { ...(await aFullStore(url)), folder, url, file: path.join(folder, 'bumpback.db') }
}

it('changes the key of everything: the new one opens all of it, and the old one nothing', async () => {
  const { url, store, folder } = await filled()
  await store.close()
  const copy = `${folder}/copy.db`
  copyFileSync(`${folder}/bumpback.db`, copy)
  const before = await readFullStore(`file:${copy}`, A_KEY)
  expect(await rotateKey({ databaseUrl: url, from: A_KEY, to: ANOTHER_KEY })).toEqual({
    mothers: 2,
    subscriptions: 1,
    outbox: 1,
    deliveries: 1,
    questions: 1,
    care_threads: 1,
  })
  expect(before.history).toHaveLength(1)
  expect(await readFullStore(url, ANOTHER_KEY)).toEqual(before)
  await expect(openStore(aStore(url))).rejects.toThrow(/DATA_KEY is not the key/)
})

it('leaves everything as it was when one record does not open', async () => {
  const { url, store, folder } = await filled()
  await store.close()
  await rotateKey({ databaseUrl: url, from: A_KEY, to: ANOTHER_KEY })
  await expect(rotateKey({ databaseUrl: url, from: A_KEY, to: Buffer.alloc(32, 'c') })).rejects.toThrow(/DATA_KEY/)
  expect((await readFullStore(url, ANOTHER_KEY)).profiles).toEqual([{ dueDate: '2027-02-01' }, { misses: 1 }])
  expect(readdirSync(folder)).toEqual(['bumpback.db'])
})

it('backs up while the bot runs, for this user alone, and restores what was there then', async () => {
  const { url, store, folder, file } = await filled()
  const backup = path.join(folder, 'backup.db')
  const rows = await backUp(url, backup)
  expect(rows).toMatchObject({ mothers: 2, subscriptions: 1, deliveries: 1, outbox: 1 })
  expect(statSync(backup).mode & 0o777).toBe(0o600)
  await store.save('44', { misses: 2 })
  await store.forget('43')
  await expect(restore({ databaseUrl: url, dataKey: A_KEY, from: backup, now: () => A_MOMENT })).rejects.toThrow(
    /still uses the database; stop it/,
  )
  await store.close()
  const restored = await restore({ databaseUrl: url, dataKey: A_KEY, from: backup, now: () => A_MOMENT })
  expect(restored).toEqual({ rows, old: `${file}.2026-11-23T00-00-00-000Z` })
  expect((await readFullStore(url, A_KEY)).profiles).toEqual([{ dueDate: '2027-02-01' }, { misses: 1 }])
  expect((await readFullStore(`file:${restored.old}`, A_KEY)).profiles).toEqual([{ dueDate: '2027-02-01' }, undefined])
})

it('overwrites no file with a backup', async () => {
  const { url, store, folder } = await filled()
  const there = path.join(folder, 'there.db')
  writeFileSync(there, 'mine')
  await expect(backUp(url, there)).rejects.toThrow(/a file with that name already; give another name/)
  expect(readFileSync(there, 'utf8')).toBe('mine')
  await store.close()
})

it.each([
  ['damaged', (file: string) => truncateSync(file, 9000)],
  ['no database', (file: string) => writeFileSync(file, 'no database at all, only words')],
])('restores nothing from a file that is %s', async (_, spoil) => {
  const { url, store, folder } = await filled()
  const backup = path.join(folder, 'backup.db')
  await backUp(url, backup)
  spoil(backup)
  await store.close()
  const before = await readFullStore(url, A_KEY)
  await expect(restore({ databaseUrl: url, dataKey: A_KEY, from: backup, now: () => A_MOMENT })).rejects.toThrow(
    /damaged|no database/,
  )
  expect((await readFullStore(url, A_KEY)).profiles).toEqual(before.profiles)
  expect(existsSync(`${folder}/bumpback.db.part`)).toBe(false)
})

it('restores nothing that was made under another key', async () => {
  const { url, store, folder } = await filled()
  await backUp(url, path.join(folder, 'backup.db'))
  await store.close()
  const from = path.join(folder, 'backup.db')
  await expect(restore({ databaseUrl: url, dataKey: ANOTHER_KEY, from, now: () => A_MOMENT })).rejects.toThrow(
    /DATA_KEY/,
  )
  expect((await readFullStore(url, A_KEY)).profiles).toHaveLength(2)
})

it('sends who has PostgreSQL to its own tools', async () => {
  await expect(backUp('postgres://localhost/x', '/nowhere')).rejects.toThrow(/use pg_dump/)
})
