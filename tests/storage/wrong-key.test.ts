import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { StorageError } from '../../src/storage/storage-error.ts'
import { ANOTHER_KEY, aStore } from './a-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('stops on a wrong key, says what to do, and leaves the file as it was', async () => {
  const folder = temporaryFolder()
  const url = `file:${path.join(folder, 'bumpback.db')}`
  const store = await openStore(aStore(url))
  await store.save('42', { misses: 1 })
  await store.close()
  const before = filesOf(folder)
  const refused = await openStore(aStore(url, { dataKey: ANOTHER_KEY })).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StorageError)
  expect(String(refused)).toMatch(/DATA_KEY is not the key.*; set the key that it was made with/)
  expect(filesOf(folder)).toEqual(before)
  const again = await openStore(aStore(url))
  expect(await again.find('42')).toEqual({ misses: 1 })
  await again.close()
})

it('refuses a key that is not 32 bytes', async () => {
  await expect(openStore(aStore(':memory:', { dataKey: Buffer.alloc(31) }))).rejects.toThrow(/DATA_KEY.*32 bytes/)
})

const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  )
