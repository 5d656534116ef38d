import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { openLine } from '../helpers/open-line.ts'
import { keptLog } from '../telegram/start-bot.ts'
import { aStore } from './a-store.ts'
import { databasesOn } from './databases.ts'
import { postgresServer } from './postgres-server.ts'

const server = await postgresServer()
const { newDatabase, endConnections, onServer } = databasesOn(server)
/** A fourth of the usual: the test must not take longer than it has to. */
const TIMES = { round: 100, sure: 750, silence: 1_000 }
const PATIENCE = { timeout: 10_000, interval: 5 }

/** A process that wants to lead. */
async function stand(url: string, onLead = () => {}) {
  const store = await openStore(aStore(url))
  const { log } = keptLog()
  const leader = store.lead({ elapsed: () => performance.now(), onLead, log, times: TIMES })
  onTestFinished(async () => {
    await leader.resign()
    await store.close()
  })
  return leader
}

/** Looks all the time whether more than one leads. */
function watch(leaders: { leads: () => boolean }[]) {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, leaders.filter(({ leads }) => leads()).length)
  }, 1)
  onTestFinished(() => clearInterval(timer))
  return () => most
}

it('leads at once where no other process can', async () => {
  let told = 0
  const leader = await stand('file::memory:', () => {
    told += 1
  })
  await expect.poll(leader.leads).toBe(true)
  expect(told).toBe(1)
  await leader.resign()
  expect(leader.leads()).toBe(false)
})

describe.skipIf(!server)('of several processes on one PostgreSQL', () => {
  it('one leads; when it resigns another one follows, and never two at once', async () => {
    const url = await newDatabase()
    const leaders = await Promise.all([1, 2, 3].map(() => stand(url)))
    const most = watch(leaders)
    const who = () => leaders.findIndex(({ leads }) => leads())
    await expect.poll(who, PATIENCE).toBeGreaterThanOrEqual(0)
    const first = who()
    await leaders[first]?.resign()
    await expect.poll(who, PATIENCE).toBeGreaterThanOrEqual(0)
    expect(who()).not.toBe(first)
    expect(most()).toBe(1)
  })

  it('one leads again when the connections of all were ended, and never two at once', async () => {
    const url = await newDatabase()
    const leaders = await Promise.all([1, 2, 3].map(() => stand(url)))
    const most = watch(leaders)
    const held = async () =>
      (await onServer("select 1 from pg_locks where locktype = 'advisory' and database = $1::oid", [await oidOf(url)]))
        .length
    for (let round = 0; round < 3; round += 1) {
      await expect.poll(held, PATIENCE).toBe(1)
      await endConnections(url, "application_name = 'bumpback leader'")
    }
    await expect.poll(() => leaders.filter(({ leads }) => leads()).length, PATIENCE).toBe(1)
    expect(most()).toBeLessThanOrEqual(1)
  })

  it('another one follows the one whose connection ends for good', async () => {
    const url = await newDatabase()
    const line = await openLine(url)
    const first = await stand(line.url)
    await expect.poll(first.leads, PATIENCE).toBe(true)
    const second = await stand(url)
    const most = watch([first, second])
    line.cut()
    await expect.poll(second.leads, PATIENCE).toBe(true)
    expect([first.leads(), most()]).toEqual([false, 1])
  })

  it('another one follows the one whose line is dead, which knows by its own clock that it leads no more', async () => {
    const url = await newDatabase()
    const line = await openLine(url)
    const first = await stand(line.url)
    await expect.poll(first.leads, PATIENCE).toBe(true)
    const second = await stand(url)
    const most = watch([first, second])
    line.hang()
    await expect.poll(second.leads, PATIENCE).toBe(true)
    expect([first.leads(), most()]).toEqual([false, 1])
    line.mend()
    await expect.poll(() => lockers(url), PATIENCE).toBe(2)
    expect([first.leads(), most()]).toEqual([false, 1])
  })
})

/** How many processes want to lead. */
const lockers = async (url: string) =>
  (
    await onServer("select 1 from pg_stat_activity where application_name = 'bumpback leader' and datname = $1", [
      new URL(url).pathname.slice(1),
    ])
  ).length

const oidOf = async (url: string) =>
  String((await onServer('select oid from pg_database where datname = $1', [new URL(url).pathname.slice(1)]))[0]?.oid)
