import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openTables } from '../src/storage/open-tables.ts'
import { createTipStore } from '../src/storage/tips/create-tip-store.ts'
import { createVault } from '../src/storage/vault.ts'
import { fill } from './scale/fill.ts'
import { type ClaimPlan, lookAtClaim } from './scale/look-at-claim.ts'
import { createMoveOn } from './scale/move-on.ts'
import { ownPostgres } from './scale/own-postgres.ts'
import { printDay, printHead, printHour } from './scale/print-day.ts'
import { type Hour, simulateDay } from './scale/simulate-day.ts'

/**
 * Prints what a day looks like with very many mothers who want a move a day, on PostgreSQL, with Telegram's limits as we
 * suppose them: 30 messages a second for everybody, 1,000 for those who pay. Time is simulated; the database is real.
 */
const { values } = parseArgs({
  options: {
    subscribers: { type: 'string', default: '1000000' },
    limits: { type: 'string', default: '30,1000' },
    /** One batch in so many is recorded by the program's own statements. */
    sample: { type: 'string', default: '20' },
    database: { type: 'string' },
  },
})
const subscribers = Number(values.subscribers)
const MIDNIGHT = Date.UTC(2026, 10, 23)
/** A claim is looked at as if so much more were due: there is something to claim at every hour. */
const AN_HOUR = 3_600_000
const clock = { now: MIDNIGHT }

const server = values.database === undefined ? await ownPostgres() : { url: values.database, stop: async () => {} }
const vault = createVault(Buffer.alloc(32, 'b'))
const engine = await openTables(server.url, vault)
const tables = { engine, vault, now: () => clock.now }
const started = performance.now()
await fill(tables, subscribers, MIDNIGHT)
const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(engine.db)
console.log(
  `${subscribers} subscribers over ${Intl.supportedValuesOf('timeZone').length} time zones, signed up in ${((performance.now() - started) / 1000).toFixed(0)} s; ${(Number(rows[0]?.bytes) / 1e6).toFixed(0)} MB`,
)
await sql`vacuum analyze subscriptions`.execute(engine.db)
for (const line of (await lookAtClaim(tables, MIDNIGHT)).lines) console.log(`  ${line}`)

const store = createTipStore(tables)
const moveOn = createMoveOn(tables)
for (const [at, perSecond] of values.limits.split(',').map(Number).entries()) {
  clock.now = MIDNIGHT + at * 86_400_000
  const [hours, plans, real]: [Hour[], ClaimPlan[], number] = [[], [], performance.now()]
  printHead(perSecond)
  for await (const hour of simulateDay({ store, moveOn, clock, perSecond, sample: Number(values.sample) })) {
    const plan = await lookAtClaim(tables, clock.now + AN_HOUR)
    printHour(hours.length, hour, plan)
    hours.push(hour)
    plans.push(plan)
  }
  printDay({ perSecond, hours, plans, seconds: (performance.now() - real) / 1000 })
  if (plans.some(({ byIndex }) => !byIndex)) process.exitCode = 1
}
await engine.db.destroy()
await server.stop()
