import type { DeliveryState } from '../../conversation/tips/subscription.ts'
import type { Claim } from '../../conversation/tips/tip-store.ts'
import type { DeliveryDetails } from './records.ts'
import { sealDelivery, type TipTables, type Within } from './tables.ts'

/**
 * Takes a day for one sending. Possible where the day has no row, where its tip surely did not arrive, and where she
 * asked for it once more; then what is known of it stays.
 *
 * @returns false where the day is taken
 */
export async function takeDay(
  claim: Claim,
  details: DeliveryDetails,
  { vault, now }: TipTables,
  within: Within,
): Promise<boolean> {
  const key = vault.nameOf(claim.chat)
  const record = sealDelivery(vault, key, claim.due.day, details)
  const fresh = { state: 'sending', record, updated_at: now() }
  if (await change({ key, day: claim.due.day, from: ['later'], to: { state: 'repeating', updated_at: now() } }, within))
    return true
  const { numInsertedOrUpdatedRows = 0n } = await within
    .insertInto('deliveries')
    .values({ chat_key: key, day: claim.due.day, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['chat_key', 'day']).doUpdateSet(fresh).where('deliveries.state', 'in', ['again', 'skipped']),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Notes why a day has no tip, unless it has one. */
export async function skipDay(claim: Claim, why: string, { vault, now }: TipTables, within: Within): Promise<void> {
  const key = vault.nameOf(claim.chat)
  const { day } = claim.due
  if (await change({ key, day, from: ['later'], to: { state: 'sent' } }, within)) return
  const fresh = { state: 'skipped', record: sealDelivery(vault, key, day, { why }), updated_at: now() }
  await within
    .insertInto('deliveries')
    .values({ chat_key: key, day, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['chat_key', 'day']).doUpdateSet(fresh).where('deliveries.state', '=', 'again'),
    )
    .execute()
}

interface Change {
  key: string
  day: string
  from: DeliveryState[]
  to: { state: DeliveryState; record?: string; updated_at?: number }
}

/** Changes the row of a day that is in one of some states. @returns false where it was not */
export async function change({ key, day, from, to }: Change, within: Within): Promise<boolean> {
  const { numUpdatedRows } = await within
    .updateTable('deliveries')
    .set(to)
    .where('chat_key', '=', key)
    .where('day', '=', day)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
