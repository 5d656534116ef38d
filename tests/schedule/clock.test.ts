import { expect, it, onTestFinished } from 'vitest'
import { createBroadcast } from '../../src/schedule/broadcast.ts'
import { startClock } from '../../src/schedule/clock.ts'
import { startSchedule } from '../../src/schedule/start-schedule.ts'
import { gate, keptLog } from '../telegram/start-bot.ts'
import { aBroadcast, EIGHT } from './a-broadcast.ts'

const EVERY_SECOND = '* * * * * *'

it('ticks, never a second time while the first run lasts, and goes on after one that failed', async () => {
  const kept = keptLog()
  const [began, end] = [gate(), gate()]
  const runs = { slow: 0, failing: 0 }
  const slow = async () => {
    runs.slow += 1
    began.open()
    await end.opened
  }
  const failing = async () => {
    runs.failing += 1
    throw new Error('her words')
  }
  const clock = startClock(
    [slow, failing].map((run) => ({ pattern: EVERY_SECOND, run })),
    kept.log,
  )
  onTestFinished(clock.stop)
  await began.opened
  await expect.poll(() => runs.failing, { timeout: 5_000 }).toBeGreaterThan(1)
  expect(runs.slow).toBe(1)
  end.open()
  expect(kept.lines[0]).toEqual({ event: 'clock.failed', reason: 'Error' })
})

it('frees what a dead process had claimed, sends what is due, and stops', async () => {
  const { parts, signUp, got, store, kept } = await aBroadcast()
  await signUp('1')
  await store.tips.claimDue({ now: EIGHT, until: EIGHT + 1e9, limit: 10 })
  const schedule = startSchedule(parts)
  await schedule.begin()
  expect(got('1')).toEqual(['a tip'])
  expect(kept.lines).toContainEqual({ event: 'tips.freed', count: 1 })
  await signUp('2')
  await expect.poll(() => got('2'), { timeout: 8_000 }).toEqual(['a tip'])
  await schedule.stop()
}, 15_000)

it('starts nothing while another process leads', async () => {
  const { parts, signUp, got, states } = await aBroadcast()
  let leads = true
  const broadcast = createBroadcast({
    ...parts,
    leads: () => leads,
    prepare: async (claim) => {
      // Lost right in the middle: what was claimed is put back for whoever leads now.
      leads = false
      return await parts.prepare(claim)
    },
  })
  await signUp('1')
  await broadcast.run()
  expect([got('1'), await states('1')]).toEqual([[], []])
  await broadcast.run()
  expect(got('1')).toEqual([])
  await createBroadcast(parts).run()
  expect(got('1')).toEqual(['a tip'])
})
