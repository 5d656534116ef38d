import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { A_KEY, ANOTHER_KEY, aStore } from './a-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const PROGRAM = path.join(import.meta.dirname, 'open-and-save.ts')
const newUrl = () => `file:${path.join(temporaryFolder(), 'bumpback.db')}`

/** Opens the store in a process of its own, and gives its exit code and what it complained about. */
async function openInProcess(url: string, key: Buffer, chat: string) {
  const run = promisify(execFile)('node', ['--import', 'tsx', PROGRAM, url, key.toString('base64'), chat])
  return run.then(
    () => ({ opened: true, error: '' }),
    (error: { stderr: string }) => ({ opened: false, error: error.stderr }),
  )
}

it('lets several processes start at once on one new file', async () => {
  const url = newUrl()
  const chats = ['1', '2', '3']
  const opened = await Promise.all(chats.map((chat) => openInProcess(url, A_KEY, chat)))
  expect(opened).toEqual(chats.map(() => ({ opened: true, error: '' })))
  const store = await openStore(aStore(url))
  for (const chat of chats) expect(await store.find(chat)).toEqual({ misses: 1 })
  await store.close()
}, 30_000)

it('lets only one of two keys mark a new database', async () => {
  const url = newUrl()
  const opened = await Promise.all([openInProcess(url, A_KEY, '1'), openInProcess(url, ANOTHER_KEY, '2')])
  expect(opened.filter((each) => each.opened)).toHaveLength(1)
  expect(opened.map((each) => each.error).join()).toContain('DATA_KEY is not the key')
}, 30_000)
