import type { Due, Subscription } from '../../conversation/tips/subscription.ts'
import type { Kept } from '../../conversation/tips/tip-store.ts'
import { openSubscription, sealSubscription, type TipTables } from './tables.ts'

/** What she wants and when it comes, or undefined where she never asked for tips. */
export async function findSubscription(chat: string, { engine: { db }, vault }: TipTables): Promise<Kept | undefined> {
  const rows = db.selectFrom('subscriptions').select(['chat_key', 'record', 'due_at', 'due_day'])
  const row = await rows.where('chat_key', '=', vault.nameOf(chat)).executeTakeFirst()
  if (row === undefined) return undefined
  const due = row.due_at === null || row.due_day === null ? undefined : { at: row.due_at, day: row.due_day }
  return { subscription: openSubscription(vault, row).subscription, due }
}

/** Keeps what she wants, and takes away any claim on her. */
export async function saveSubscription(
  { chat, subscription, due }: { chat: string; subscription: Subscription; due: Due | 'none' | 'unchanged' },
  { engine: { db }, vault, now }: TipTables,
): Promise<void> {
  const fresh = { record: sealSubscription(vault, chat, subscription), claim: null, updated_at: now() }
  const moved = due === 'unchanged' ? {} : dueColumns(due === 'none' ? undefined : due)
  await db
    .insertInto('subscriptions')
    .values({ chat_key: vault.nameOf(chat), ...dueColumns(undefined), ...moved, ...fresh })
    .onConflict((conflict) =>
      conflict.column('chat_key').doUpdateSet((eb) => ({
        ...fresh,
        // What was claimed may be claimed again at once.
        ...(due === 'unchanged' ? { next_due: eb.ref('subscriptions.due_at') } : moved),
      })),
    )
    .execute()
}

/** When she is next to be looked at; nothing for never. */
export function dueColumns(due: Due | undefined) {
  return { next_due: due?.at ?? null, due_at: due?.at ?? null, due_day: due?.day ?? null }
}
