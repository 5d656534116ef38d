import { deaths } from '../../tests/schedule/kill/deaths.ts'
import { killRun } from '../../tests/schedule/kill/kill-run.ts'

/**
 * Kills the broadcast in the middle of its work, hundreds of times, and prints what came of it. Each run signs up 500
 * mothers and kills until their day is done. `node --import tsx bench/tips/kill.ts [kills] [kills in a run] [tips a second]`
 */
const wanted = Number(process.argv[2] ?? 300)
const inARun = Number(process.argv[3] ?? 12)
const perSecond = Number(process.argv[4] ?? 150)
const started = performance.now()
const sum = { runs: 0, killed: 0, twice: 0, missed: 0, unexplained: 0, dropped: 0, most: 0 }

while (sum.killed < wanted) {
  const from = sum.runs * inARun
  const mine = deaths(from + inARun).slice(from)
  const report = await killRun({ subscribers: 500, deaths: mine, perSecond })
  sum.runs += 1
  sum.killed += report.killed
  for (const what of ['twice', 'missed', 'unexplained', 'dropped'] as const) sum[what] += report[what].length
  sum.most = Math.max(sum.most, report.missed.length / Math.max(1, report.killed))
  console.log(`run ${sum.runs}: ${JSON.stringify({ ...report, missed: report.missed.length })}`)
}
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(`${sum.runs} runs of 500 mothers, ${sum.killed} kills with SIGKILL, ${minutes} minutes`)
console.log(
  `two tips for a day: ${sum.twice}; dropped for good: ${sum.dropped}; lost without a trace: ${sum.unexplained}`,
)
console.log(`tips of one day lost: ${sum.missed}, ${(sum.missed / Math.max(1, sum.killed)).toFixed(2)} for each kill`)
if (sum.twice + sum.dropped + sum.unexplained > 0) process.exitCode = 1
