import { expect, it } from 'vitest'
import { createMessageLimit } from '../../src/ops/limit-messages.ts'

const LIMITS = { perChat: 2, overall: 100 }

it('counts with the others where several processes take her messages', async () => {
  let count = 0
  const add = async () => {
    count += 1
    return count
  }
  const [one, other] = [createMessageLimit(LIMITS, add), createMessageLimit(LIMITS, add)]
  expect([await one('7'), await other('7'), await one('7'), await other('7')]).toEqual([
    'free',
    'free',
    'tell',
    'silent',
  ])
})

it.each([
  ['fails', () => Promise.reject(new Error('no database'))],
  ['does not answer', () => new Promise<number>(() => {})],
])('goes by what it has seen itself where counting together %s', async (_how, add) => {
  const roomFor = createMessageLimit(LIMITS, add)
  expect([await roomFor('7'), await roomFor('7'), await roomFor('7')]).toEqual(['free', 'free', 'tell'])
})
