import { sql } from 'kysely'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { ProfileStore } from '../../src/conversation/profile-store.ts'
import { createProfileStore } from '../../src/storage/create-profile-store.ts'
import type { Engine } from '../../src/storage/engine.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openEngine } from '../../src/storage/sqlite.ts'
import { StorageError } from '../../src/storage/storage-error.ts'
import { createVault } from '../../src/storage/vault.ts'
import { A_KEY, ANOTHER_KEY } from './a-store.ts'

const vault = createVault(A_KEY)
let engine: Engine
let store: ProfileStore

beforeEach(async () => {
  engine = openEngine(':memory:')
  await migrate(engine.db, migrations)
  store = createProfileStore({ engine, vault, now: () => 1 })
  onTestFinished(() => store.close())
  await store.save('42', { misses: 1 })
})

const set = (profile: string) => engine.db.updateTable('mothers').set({ profile }).execute()
const stored = async () => (await engine.db.selectFrom('mothers').selectAll().executeTakeFirstOrThrow()).profile
const place = `mothers/${vault.nameOf('42')}/profile`

it('tells when one character of a record was changed', async () => {
  const sealed = await stored()
  await set(sealed.slice(0, -5) + (sealed.at(-5) === 'A' ? 'B' : 'A') + sealed.slice(-4))
  const error = await store.find('42').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StorageError)
  expect(error).toHaveProperty('cause.message')
  expect(String(error)).toMatch(/broken.*; restore it from the last backup/)
})

it("tells when a record was put into another mother's row", async () => {
  await store.save('43', { misses: 2 })
  const name = vault.nameOf('42')
  await sql`update mothers set profile = (select profile from mothers where chat_key <> ${name})`.execute(engine.db)
  await expect(store.find('42')).rejects.toThrow(/broken/)
})

it.each(['', 'v1', 'v1.', `v1.${'x'.repeat(40)}`, 'hello', 'v2.00000000.AAAA'])(
  'tells what is no record: "%s"',
  async (text) => {
    await set(text)
    await expect(store.find('42')).rejects.toThrow(StorageError)
  },
)

it('tells a record that was cut short', async () => {
  await set((await stored()).slice(0, 20))
  await expect(store.find('42')).rejects.toThrow(/broken/)
})

it('tells a record of another key by its key', async () => {
  await set(createVault(ANOTHER_KEY).seal('{}', place))
  await expect(store.find('42')).rejects.toThrow(/another DATA_KEY/)
})

it.each([
  'Her week is 32',
  '[]',
  '{"chat":"42"}',
  '{"chat":"42","profile":{"dueDate":"soon"}}',
  '{"chat":"42","profile":{"misses":-1}}',
])('tells a record of the wrong shape and quotes nothing from it: %s', async (text) => {
  await set(vault.seal(text, place))
  const error = await store.find('42').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StorageError)
  expect(String(error)).not.toMatch(/Her|32|soon|42/)
  expect(error).not.toHaveProperty('cause.message')
})

it('writes when a profile was last saved, by the clock that it was given', async () => {
  expect(await engine.db.selectFrom('mothers').select('updated_at').execute()).toEqual([{ updated_at: 1 }])
})
