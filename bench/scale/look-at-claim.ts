import { sql } from 'kysely'
import { claimStatement } from '../../src/storage/tips/claims.ts'
import type { TipTables } from '../../src/storage/tips/tables.ts'

/** What the database says of one claim of fifty. */
export interface ClaimPlan {
  /** The lines of its plan. */
  lines: string[]
  /** Whether every table in it is reached by an index. */
  byIndex: boolean
  /** How long it took in the database itself, in milliseconds. */
  took: number
}

class TakenBack extends Error {}

/** Claims as the broadcast does, lets the database tell how it went about it, and takes the claim back. */
export async function lookAtClaim(tables: TipTables, now: number): Promise<ClaimPlan> {
  const lines: string[] = []
  const { db } = tables.engine
  const job = db.transaction().execute(async (within) => {
    const claim = claimStatement(
      { ...tables, engine: { ...tables.engine, db: within } },
      { now, until: now, limit: 50 },
      '',
    )
    const plan = await claim.explain<Record<'QUERY PLAN', string>>('text', sql`analyze, timing off`)
    lines.push(...plan.map((line) => line['QUERY PLAN']))
    throw new TakenBack()
  })
  await job.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error
  })
  const took = Number(/Execution Time: ([\d.]+)/.exec(lines.join('\n'))?.[1])
  return { lines, byIndex: !lines.some((line) => line.includes('Seq Scan')), took }
}
