import { expect, it } from 'vitest'
import { createLanes } from '../../src/telegram/lanes.ts'
import { gate } from './start-bot.ts'

it('runs the jobs of a lane one after another, and those of another lane meanwhile', async () => {
  const lanes = createLanes()
  const ended: string[] = []
  const first = gate()
  const one = lanes.run('a', () => first.opened.then(() => ended.push('one')))
  const two = lanes.run('a', async () => ended.push('two'))
  await lanes.run('b', async () => ended.push('other'))
  first.open()
  await Promise.all([one, two])
  expect(ended).toEqual(['other', 'one', 'two'])
})

it('goes on after a job that throws, and tells only whoever asked for it', async () => {
  const lanes = createLanes()
  const failed = lanes.run('a', () => Promise.reject(new Error('job')))
  const next = lanes.run('a', async () => 'next')
  await expect(failed).rejects.toThrow('job')
  expect(await next).toBe('next')
})

it('forgets a lane that has nothing to do', async () => {
  const lanes = createLanes()
  for (let chat = 0; chat < 1_000; chat += 1) void lanes.run(String(chat), async () => {})
  expect(lanes.size()).toBe(1_000)
  await lanes.idle()
  expect(lanes.size()).toBe(0)
})

it('is idle only when the jobs that came meanwhile have ended too', async () => {
  const lanes = createLanes()
  const ended: string[] = []
  void lanes.run('a', async () => {
    void lanes.run('b', async () => ended.push('late'))
  })
  await lanes.idle()
  expect(ended).toEqual(['late'])
})
