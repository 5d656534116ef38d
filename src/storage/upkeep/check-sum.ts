import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { type Row, readRows, type Table } from './read-rows.ts'

/** What a table holds, in short: two tables with the same one hold the same rows, whatever their order and database. */
export interface CheckSum {
  rows: number
  /** The sum of the hashes of all rows, to 128 bits. */
  sum: bigint
}

/** Reads a whole table. */
export async function checkSum(db: Kysely<Database>, table: Table): Promise<CheckSum> {
  const total: CheckSum = { rows: 0, sum: 0n }
  for await (const rows of readRows(db, table)) {
    total.rows += rows.length
    for (const row of rows) total.sum = BigInt.asUintN(128, total.sum + hashOf(row))
  }
  return total
}

/** Columns in the order of their names: two databases may have made them in another one. */
function hashOf(row: Row): bigint {
  const values = Object.keys(row)
    .sort()
    .map((column) => [column, row[column]])
  const digest = createHash('sha256').update(JSON.stringify(values)).digest('hex')
  return BigInt(`0x${digest.slice(0, 32)}`)
}
