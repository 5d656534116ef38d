import type { ClaimPlan } from './look-at-claim.ts'
import type { Hour } from './simulate-day.ts'

interface Day {
  perSecond: number
  hours: Hour[]
  plans: ClaimPlan[]
  /** How long the day took in real time. */
  seconds: number
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const inOrder = (values: readonly number[]) => values.toSorted((a, b) => a - b)
const MINUTE = 60_000
const COLUMNS = 'hour (UTC),sent,skipped,late p50 min,late most min,claim p50 ms,claim p99 ms,in database ms,memory MB'
const WIDTH = 15

export function printHead(perSecond: number): void {
  console.log(`\nTelegram takes ${perSecond} a second`)
  console.log(cells(COLUMNS.split(',')))
}

const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(WIDTH)).join('')

/** Prints an hour, and what the database said of a claim at its end. */
export function printHour(at: number, { sent, skipped, claims, lags, memory }: Hour, { took }: ClaimPlan): void {
  const [late, asked] = [inOrder(lags), inOrder(claims)]
  const lateness = [quantile(late, 0.5), quantile(late, 1)].map((ms) => (ms / MINUTE).toFixed(1))
  const times = [quantile(asked, 0.5), quantile(asked, 0.99), took].map((ms) => ms.toFixed(2))
  console.log(cells([at, sent, skipped, ...lateness, ...times, (memory / 1e6).toFixed(0)]))
}

/** Prints a simulated day as a whole, and what ten times as many would take. */
export function printDay({ perSecond, hours, plans, seconds }: Day): void {
  const sent = hours.reduce((sum, hour) => sum + hour.sent, 0)
  const skipped = hours.reduce((sum, hour) => sum + hour.skipped, 0)
  const claims = inOrder(hours.flatMap((hour) => hour.claims))
  const slow = claims.filter((ms) => ms > 5).length
  console.log(`in all: ${sent} sent, ${skipped} skipped as they would be more than two hours late`)
  console.log(
    `claims: ${claims.length}, ${quantile(claims, 0.5).toFixed(2)} ms at the median, ${quantile(claims, 0.99).toFixed(2)} ms at p99, ${((100 * slow) / claims.length).toFixed(2)} % above 5 ms; in the database itself ${Math.max(...plans.map(({ took }) => took)).toFixed(2)} ms at the most`,
  )
  console.log(`by index only at every hour: ${plans.every(({ byIndex }) => byIndex) ? 'yes' : 'NO'}`)
  const fullest = Math.max(...hours.map((hour) => hour.sent + hour.skipped))
  const recorded = hours.reduce((sum, hour) => sum + hour.recorded, 0)
  const pace = (1_000 * recorded) / hours.reduce((sum, hour) => sum + hour.recording, 0)
  console.log(
    `one process records ${pace.toFixed(0)} moves a second (${recorded} were, by its own statements; the day took ${seconds.toFixed(0)} s)`,
  )
  console.log(
    `ten times as many are ${(sent + skipped) * 10} a day, ${fullest * 10} in the fullest hour: ${((fullest * 10) / 3_600).toFixed(0)} a second, of which Telegram takes ${perSecond}`,
  )
}
