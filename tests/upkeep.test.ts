import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../src/storage/open-store.ts'
import { runDoor } from './helpers/run-door.ts'
import { temporaryFolder } from './storage/temporary-folder.ts'

const keyOf = (letter: string) => Buffer.alloc(32, letter)

it('backs up, changes the key and restores from the command line, and says each time what to do next', async () => {
  const folder = temporaryFolder()
  const databaseUrl = `file:${path.join(folder, 'bumpback.db')}`
  const file = path.join(folder, 'monday.db')
  const env = { DATABASE_URL: databaseUrl, DATA_KEY: keyOf('a').toString('base64') }
  const store = await openStore({ databaseUrl, dataKey: keyOf('a'), now: Date.now })
  await store.save('42', { misses: 1 })
  await store.close()

  const backup = await runDoor('upkeep', ['backup', file], { env })
  const NEW_DATA_KEY = keyOf('b').toString('base64')
  const rotated = await runDoor('upkeep', ['rekey'], { env: { ...env, NEW_DATA_KEY } })
  const restored = await runDoor('upkeep', ['restore', file], { env })

  expect(backup.stdout).toMatch(/^Backed up .*\b1 mothers.* Keep DATA_KEY in another place/)
  expect(rotated.stdout).toMatch(/^Sealed 1 mothers.* Put the new key in the place of DATA_KEY/)
  expect(restored.stdout).toMatch(/^Restored .* What was there before is in .*; delete it when all is well/)
  expect([backup.status, rotated.status, restored.status]).toEqual([0, 0, 0])
  const again = await openStore({ databaseUrl, dataKey: keyOf('a'), now: Date.now })
  expect(await again.find('42')).toEqual({ misses: 1 })
  await again.close()
})

it('says what is missing', async () => {
  const { status, stderr } = await runDoor('upkeep', ['backup'])
  expect(stderr).toMatch(/call it as: npm run backup -- FILE/)
  expect(status).toBe(1)
  expect((await runDoor('upkeep', ['polish'])).stderr).toMatch(/npm run backup, restore, rekey or move/)
  const env = { DATABASE_URL: 'file:nowhere.db', DATA_KEY: keyOf('a').toString('base64') }
  expect((await runDoor('upkeep', ['rekey'], { env })).stderr).toMatch(/NEW_DATA_KEY=… npm run rekey/)
})
