import { existsSync } from 'node:fs'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { move } from '../../src/storage/upkeep/move.ts'
import { runDoor } from '../helpers/run-door.ts'
import { aFullStore, readFullStore } from './a-full-store.ts'
import { A_KEY, A_MOMENT, ANOTHER_KEY, aStore } from './a-store.ts'
import { databasesOn } from './databases.ts'
import { postgresServer } from './postgres-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const server = await postgresServer()
const { newDatabase, onServer } = databasesOn(server)
const TABLES =
  'care_threads key_check message_counts mothers deliveries outbox pictures questions ratings subscriptions updates'

/** More than are read at once, twice. */
const UPDATES = 4_001

/** A file with something in every table that a bot on a file fills, its bot stopped; and an empty database. */
async function aFileAndADatabase() {
  const from = `file:${temporaryFolder()}/bumpback.db`
  const { store } = await aFullStore(from)
  await store.pictures.save('7', 'a digest', 'an id')
  await store.feedback.count('heat', '1', 'helped')
  await store.close()
  const database = new BetterSqlite(from.replace('file:', ''))
  database.exec(`with recursive n(id) as (select 1 union all select id + 1 from n where id < ${UPDATES})
    insert into updates (bot, update_id, taken_at, done_at) select '7', id, ${A_MOMENT}, ${A_MOMENT} from n`)
  database.close()
  return { from, to: await newDatabase(), dataKey: A_KEY }
}

describe.skipIf(!server)('a move to PostgreSQL', () => {
  it('takes everything along, is done when it is called again, and leaves the file', async () => {
    const ends = await aFileAndADatabase()
    const several = { mothers: 2, updates: UPDATES, message_counts: 0 }
    const rows = { ...Object.fromEntries(TABLES.split(' ').map((table) => [table, 1])), ...several }
    expect(await move(ends)).toEqual({ rows, before: false })
    expect(await move(ends)).toEqual({ rows, before: true })
    const [there, here] = [await readFullStore(ends.to, A_KEY), await readFullStore(ends.from, A_KEY)]
    expect(there).toEqual(here)
    expect(there.history).toHaveLength(1)
    const store = await openStore(aStore(ends.to))
    onTestFinished(() => store.close())
    expect(await store.pictures.find('7', 'a digest')).toBe('an id')
    expect(await store.delivery('7').ledger.take(UPDATES, '42')).toBe('done')
    await expect(openStore(aStore(ends.to, { dataKey: ANOTHER_KEY }))).rejects.toThrow(/DATA_KEY is not the key/)
  })

  it('writes over nothing: a database that is in use already stays as it is', async () => {
    const ends = await aFileAndADatabase()
    const store = await openStore(aStore(ends.to))
    await store.save('99', { misses: 2 })
    await expect(move(ends)).rejects.toThrow(/holds other mothers; .* else give an empty one/)
    expect(await store.find('99')).toEqual({ misses: 2 })
    expect(await store.find('42')).toBeUndefined()
    await store.close()
  })

  it('leaves nothing behind when it fails in the middle, and can be called again', async () => {
    const ends = await aFileAndADatabase()
    await (await openStore(aStore(ends.to))).close()
    await onServer('alter table questions add constraint full_disk check (id is null)', [], ends.to)
    await expect(move(ends)).rejects.toThrow(/Could not move the database; look at/)
    expect(await onServer('select * from mothers', [], ends.to)).toEqual([])
    await onServer('alter table questions drop constraint full_disk', [], ends.to)
    expect(await move(ends)).toMatchObject({ before: false })
  })

  it('notices when another row arrived than was sent', async () => {
    const ends = await aFileAndADatabase()
    await (await openStore(aStore(ends.to))).close()
    const spoil = `create function spoil() returns trigger language plpgsql as
      $$ begin new.updated_at := new.updated_at + 1; return new; end $$;
      create trigger spoil before insert on mothers for each row execute function spoil()`
    await onServer(spoil, [], ends.to)
    await expect(move(ends)).rejects.toThrow(/not what was sent \(mothers\); nothing was kept/)
    expect(await onServer('select * from mothers', [], ends.to)).toEqual([])
  })

  it('waits for no bot: it says that one still runs', async () => {
    const ends = await aFileAndADatabase()
    const store = await openStore(aStore(ends.from, { now: () => A_MOMENT }))
    await expect(move(ends)).rejects.toThrow(/still uses the database; stop it/)
    await store.close()
  })

  it('says what is wrong with an address or a key, and makes no file', async () => {
    const ends = await aFileAndADatabase()
    const nowhere = `${temporaryFolder()}/none.db`
    await expect(move({ ...ends, from: `file:${nowhere}` })).rejects.toThrow(/no such file; let --from name/)
    expect(existsSync(nowhere)).toBe(false)
    await expect(move({ ...ends, to: ends.from })).rejects.toThrow(/--to is no PostgreSQL; give/)
    await expect(move({ ...ends, from: ends.to })).rejects.toThrow(/use pg_dump/)
    await expect(move({ ...ends, dataKey: ANOTHER_KEY })).rejects.toThrow(/DATA_KEY is not the key/)
  })

  it('knows every table there is, and no table counts by itself where the counter would have to move along', async () => {
    const to = await newDatabase()
    await (await openStore(aStore(to))).close()
    const columns = await onServer(
      `select distinct table_name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely%'`,
      [],
      to,
    )
    expect(columns.map(({ table_name }) => String(table_name)).sort()).toEqual(TABLES.split(' ').sort())
    const counting = `select column_name from information_schema.columns where table_schema = 'public'
      and (is_identity = 'YES' or column_default like 'nextval%')`
    expect(await onServer(counting, [], to)).toEqual([])
  })

  it('is one command', async () => {
    const { from, to } = await aFileAndADatabase()
    const env = { DATA_KEY: A_KEY.toString('base64') }
    const { stdout, status } = await runDoor('upkeep', ['move', '--from', from, '--to', to], { env })
    expect(stdout).toMatch(/^Moved: 1 key_check, 2 mothers, .* Put the new address in the place of DATABASE_URL/)
    expect(status).toBe(0)
  })
})
