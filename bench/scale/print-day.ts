import type { Hour } from './simulate-day.ts'

interface Day {
  perSecond: number
  hours: Hour[]
  /** How long the day took in real time. */
  seconds: number
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const inOrder = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const MINUTE = 60_000

/** Prints a simulated day, hour by hour, and what ten times as many would take. */
export function printDay({ perSecond, hours, seconds }: Day): void {
  console.log(`\nTelegram takes ${perSecond} a second; the day took ${seconds.toFixed(0)} s`)
  console.log('hour (UTC)    sent  skipped   late p50 min   late most min   claim p50 ms   claim p99 ms   memory MB')
  for (const [at, { sent, skipped, claims, lags, memory }] of hours.entries()) {
    const [late, took] = [inOrder(lags), inOrder(claims)]
    const cells = [
      [String(at).padStart(2, '0'), 10],
      [sent, 8],
      [skipped, 9],
      [(quantile(late, 0.5) / MINUTE).toFixed(1), 15],
      [(quantile(late, 1) / MINUTE).toFixed(1), 16],
      [quantile(took, 0.5).toFixed(2), 15],
      [quantile(took, 0.99).toFixed(2), 15],
      [(memory / 1e6).toFixed(0), 12],
    ] as const
    console.log(cells.map(([value, width]) => String(value).padStart(width)).join(''))
  }
  const sent = hours.reduce((sum, hour) => sum + hour.sent, 0)
  const skipped = hours.reduce((sum, hour) => sum + hour.skipped, 0)
  const claims = inOrder(hours.flatMap((hour) => hour.claims))
  console.log(
    `in all: ${sent} sent, ${skipped} more than two hours late and so skipped; claims ${quantile(claims, 0.5).toFixed(2)} ms at the median, ${quantile(claims, 0.99).toFixed(2)} ms at p99`,
  )
  const fullest = Math.max(...hours.map((hour) => hour.sent + hour.skipped))
  console.log(
    `the database wrote ${((sent + skipped) / seconds).toFixed(0)} tips a second; ten times as many are ${(sent + skipped) * 10} a day, ${fullest * 10} in the fullest hour: ${((fullest * 10) / 3_600).toFixed(0)} a second`,
  )
}
