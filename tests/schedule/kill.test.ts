import { expect, it } from 'vitest'
import { type Death, killRun } from './kill/kill-run.ts'

/**
 * Before anything is claimed, in the midst of the first tips, in the midst of many, and when Telegram has one whose answer
 * is still to come. All by what has happened and none by the clock. `bench/tips/kill.ts` does hundreds, at moments by the
 * clock, too, and counts what they cost.
 */
const DEATHS: Death[] = [
  { kind: 'step', at: 3 },
  { kind: 'step', at: 46 },
  { kind: 'step', at: 203 },
  { kind: 'arrival', at: 6 },
]

it('gives nobody two tips for a day and drops nobody, however often the process is killed on the way', async () => {
  const { killed, missed: _explained, ...report } = await killRun({ subscribers: 150, deaths: DEATHS, perSecond: 300 })
  expect(report).toEqual({ twice: [], unexplained: [], dropped: [] })
  expect(killed).toBe(DEATHS.length)
}, 60_000)
