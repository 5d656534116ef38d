import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { A_MOMENT, aStore } from './a-store.ts'
import { feedbackContract } from './feedback-contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

const DAY = 86_400_000

feedbackContract('SQLite in memory', async () => ':memory:')

it('keeps a question sealed and without an id for 30 days, and leaves no trace of it after', async () => {
  const folder = temporaryFolder()
  let now = A_MOMENT
  const store = await openStore(aStore(`file:${path.join(folder, 'bumpback.db')}`, { now: () => now }))
  const bytes = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))))
  await store.feedback.keepQuestion('may I eat rhubarb')
  expect(bytes().includes('rhubarb')).toBe(false)
  now += 29 * DAY
  await store.feedback.prune()
  expect(await store.feedback.questions()).toEqual([
    { text: 'may I eat rhubarb', day: Math.floor(A_MOMENT / DAY) * DAY },
  ])
  now += 2 * DAY
  expect(await store.feedback.questions()).toEqual([])
  const sealed = /v1\.[\da-f]{8}\.[\w-]{100,}/g
  const count = () => new Set(bytes().toString('latin1').match(sealed)).size
  const held = count()
  await store.feedback.prune()
  expect(count()).toBe(held - 1)
  await store.close()
})
