import type { Transaction } from 'kysely'
import type { Database } from '../database.ts'
import { StorageError } from '../storage-error.ts'
import { type CheckSum, checkSum } from './check-sum.ts'
import type { RowCounts } from './count-rows.ts'
import { readRows, type Table, tables } from './read-rows.ts'

export interface Moved {
  /** The rows of each table. */
  rows: RowCounts
  /** Whether all of them were there before. */
  before: boolean
}
type Within = Transaction<Database>

/** Copies every table and reads both again. Throws a StorageError when they differ afterwards, or something else was there. */
export async function copyTables(from: Within, to: Within): Promise<Moved> {
  const wanted = await sumsOf(from)
  const there = await sumsOf(to)
  const before = differing(wanted, there).length === 0
  if (!before) {
    const taken = tables.filter((table) => table !== 'key_check' && there[table].rows > 0)
    if (taken.length > 0)
      throw new StorageError(
        `The new database holds other ${taken.join(', ')}; if the bot runs on it already, all is done, else give an empty one.`,
      )
    for (const table of tables) await copyTable(table, from, to)
    const wrong = differing(wanted, await sumsOf(to))
    if (wrong.length > 0)
      throw new StorageError(`What arrived is not what was sent (${wrong.join(', ')}); nothing was kept, so try again.`)
  }
  return { rows: Object.fromEntries(tables.map((table) => [table, wanted[table].rows])), before }
}

/** The new database was marked with the key when it was opened: that row is replaced by the file's own. */
async function copyTable(table: Table, from: Within, to: Within): Promise<void> {
  if (table === 'key_check') await to.deleteFrom(table).execute()
  for await (const rows of readRows(from, table))
    await to
      .insertInto(table)
      .values(rows as never)
      .execute()
}

type Sums = Record<Table, CheckSum>

async function sumsOf(db: Within): Promise<Sums> {
  const sums: [Table, CheckSum][] = []
  for (const table of tables) sums.push([table, await checkSum(db, table)])
  return Object.fromEntries(sums) as Sums
}

const differing = (one: Sums, other: Sums) =>
  tables.filter((table) => one[table].rows !== other[table].rows || one[table].sum !== other[table].sum)
