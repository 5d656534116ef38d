import type { TipStore } from '../../conversation/tips/tip-store.ts'
import { guarded } from '../guarded.ts'
import { claimDue, releaseClaims } from './claims.ts'
import { prune, react, readHistory, sendLater } from './deliveries.ts'
import { putBack, recordFailed, recordSent, recordSkipped, recordUnsent, startSending } from './sending.ts'
import { findSubscription, saveSubscription } from './subscriptions.ts'
import type { TipTables } from './tables.ts'

/** The subscriptions and deliveries in an open database; what tells anything about her is sealed. */
export function createTipStore(tables: TipTables): TipStore {
  return {
    find: (chat) => guarded('read a subscription', () => findSubscription(chat, tables)),
    save: (chat, subscription, due) =>
      guarded('save a subscription', () => saveSubscription({ chat, subscription, due }, tables)),
    claimDue: (wanted) => guarded('claim tips', () => claimDue(wanted, tables)),
    releaseClaims: () => guarded('release claims', () => releaseClaims(tables)),
    startSending: (claim, sending) => guarded('start a tip', () => startSending(claim, sending, tables)),
    recordSent: (claim) => guarded('record a tip', () => recordSent(claim, tables)),
    recordFailed: (claim, why) => guarded('record a tip', () => recordFailed(claim, why, tables)),
    recordSkipped: (claim, why, next) => guarded('skip a tip', () => recordSkipped(claim, { why, next }, tables)),
    recordUnsent: (claim, until) => guarded('put a tip back', () => recordUnsent(claim, until, tables)),
    putBack: (claim, until) => guarded('put a tip back', () => putBack(claim, until, tables, tables.engine.db)),
    history: (chat, days) => guarded('read deliveries', () => readHistory(chat, days, tables)),
    react: (chat, day, reaction) => guarded('note an answer', () => react({ chat, day, reaction }, tables)),
    sendLater: (chat, due) => guarded('put off a tip', () => sendLater(chat, due, tables)),
    prune: (before) => guarded('delete old deliveries', () => prune(before, tables)),
  }
}
