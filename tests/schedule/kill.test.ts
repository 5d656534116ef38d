import { expect, it } from 'vitest'
import { deaths } from './kill/deaths.ts'
import { killRun } from './kill/kill-run.ts'

/** Each costs the start of a process. `bench/kill.ts` does hundreds. */
const DEATHS = 12

it('gives nobody two tips for a day and drops nobody, however often the process is killed on the way', async () => {
  const { killed, ...report } = await killRun({ subscribers: 500, deaths: deaths(DEATHS), perSecond: 150 })
  expect(report).toMatchObject({ twice: [], unexplained: [], dropped: [] })
  expect(killed).toBeGreaterThanOrEqual(DEATHS / 2)
  // What a crash can cost: what was on its way at that moment. Far more here than at an ordinary pace.
  expect(report.missed.length).toBeLessThanOrEqual(killed * 15)
}, 120_000)
