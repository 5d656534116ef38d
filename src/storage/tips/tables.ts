import type { Kysely, Transaction } from 'kysely'
import type { Delivery, Subscription } from '../../conversation/tips/subscription.ts'
import type { Database } from '../database.ts'
import type { Engine } from '../engine.ts'
import { places } from '../places.ts'
import { readJson, writeJson } from '../sealed-json.ts'
import type { Vault } from '../vault.ts'
import { type DeliveryDetails, deliveryRecord, deliveryState, subscriptionRecord } from './records.ts'

/** What the tips are kept with. */
export interface TipTables {
  engine: Engine
  vault: Vault
  /** Epoch milliseconds. */
  now: () => number
}

/** A database, or a transaction in it. */
export type Within = Kysely<Database> | Transaction<Database>

export const sealSubscription = (vault: Vault, chat: string, subscription: Subscription) =>
  vault.seal(writeJson({ chat, subscription }, subscriptionRecord), places.subscription(vault.nameOf(chat)))

export const openSubscription = (vault: Vault, { chat_key, record }: { chat_key: string; record: string }) =>
  readJson(vault.open(record, places.subscription(chat_key)), subscriptionRecord)

export const sealDelivery = (vault: Vault, key: string, day: string, details: DeliveryDetails) =>
  vault.seal(writeJson(details, deliveryRecord), places.delivery(key, day))

interface DeliveryRow {
  chat_key: string
  day: string
  state: string
  record: string
  updated_at: number
}

export function openDelivery(vault: Vault, { chat_key, day, state, record, updated_at }: DeliveryRow): Delivery {
  const details = readJson(vault.open(record, places.delivery(chat_key, day)), deliveryRecord)
  return { ...details, day, state: deliveryState.parse(state), at: updated_at }
}
