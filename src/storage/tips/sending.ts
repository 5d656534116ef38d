import type { Due } from '../../conversation/tips/subscription.ts'
import type { Claim, Sending } from '../../conversation/tips/tip-store.ts'
import { change, skipDay, takeDay } from './days.ts'
import { dueColumns } from './subscriptions.ts'
import { sealDelivery, type TipTables, type Within } from './tables.ts'

/**
 * In one transaction: takes the day, so that nobody can send for it again, and moves her on to her next tip, so that
 * nothing is lost whatever happens to this process from here on.
 */
export async function startSending(claim: Claim, { next, ...details }: Sending, tables: TipTables): Promise<boolean> {
  return await tables.engine.db.transaction().execute(async (within) => {
    if (!(await moveOn(claim, next, tables, within))) return false
    return await takeDay(claim, details, tables, within)
  })
}

export async function recordSkipped(
  claim: Claim,
  { why, next }: { why: string; next: Due | undefined },
  tables: TipTables,
): Promise<void> {
  await tables.engine.db.transaction().execute(async (within) => {
    if (await moveOn(claim, next, tables, within)) await skipDay(claim, why, tables, within)
  })
}

export async function recordSent(claim: Claim, { engine: { db }, vault, now }: TipTables): Promise<void> {
  const to = { state: 'sent' as const, updated_at: now() }
  await change({ ...rowOf(claim, vault), from: ['sending', 'repeating'], to }, db)
}

/** What was refused keeps why; what she has had already stays with her. */
export async function recordFailed(
  claim: Claim,
  why: string,
  { engine: { db }, vault, now }: TipTables,
): Promise<void> {
  const row = rowOf(claim, vault)
  const record = sealDelivery(vault, row.key, row.day, { why })
  await db.transaction().execute(async (within) => {
    await change({ ...row, from: ['sending'], to: { state: 'failed', record, updated_at: now() } }, within)
    await change({ ...row, from: ['repeating'], to: { state: 'sent' } }, within)
  })
}

/** In one transaction: opens the day again, and promises it to her for later, unless she has changed her mind since. */
export async function recordUnsent(claim: Claim, until: number, tables: TipTables): Promise<void> {
  const row = rowOf(claim, tables.vault)
  await tables.engine.db.transaction().execute(async (within) => {
    await change({ ...row, from: ['sending'], to: { state: 'again', updated_at: tables.now() } }, within)
    await change({ ...row, from: ['repeating'], to: { state: 'later' } }, within)
    await putBack(claim, until, tables, within)
  })
}

/** Gives the claim up: others may have it from `until` on. */
export async function putBack(claim: Claim, until: number, { vault }: TipTables, within: Within): Promise<void> {
  await within
    .updateTable('subscriptions')
    .set({ ...dueColumns(claim.due), next_due: until, claim: null })
    .where('chat_key', '=', vault.nameOf(claim.chat))
    .where('claim', '=', claim.token)
    .execute()
}

const rowOf = ({ chat, due }: Claim, vault: TipTables['vault']) => ({ key: vault.nameOf(chat), day: due.day })

/** @returns false where the claim is no longer ours */
async function moveOn(claim: Claim, next: Due | undefined, { vault }: TipTables, within: Within): Promise<boolean> {
  const { numUpdatedRows } = await within
    .updateTable('subscriptions')
    .set(dueColumns(next))
    .where('chat_key', '=', vault.nameOf(claim.chat))
    .where('claim', '=', claim.token)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
