import { z } from 'zod'
import type { Delivery, Subscription } from '../../conversation/tips/subscription.ts'

const moment = z.int().nonnegative()

/** Loose, as profiles are: what a later version wrote is kept. */
const subscriptionSchema: z.ZodType<Subscription> = z.looseObject({
  time: z.string().regex(/^\d\d:\d\d$/),
  zone: z.string().min(1),
  filters: z.array(z.string()),
  kit: z.array(z.string()),
  nausea: z.boolean().exactOptional(),
  since: z.iso.date(),
  pausedUntil: z.union([z.iso.date(), z.literal('resumed')]).exactOptional(),
  heldAt: moment.exactOptional(),
  weekly: z.boolean().exactOptional(),
  ended: z
    .object({
      why: z.enum(['asked', 'blocked', 'unreachable', 'birth', 'loss', 'term', 'not-safe']),
      at: moment,
    })
    .exactOptional(),
})

/** The chat is in it: its keyed name cannot be turned back, and a tip must find her. */
export const subscriptionRecord = z.object({ chat: z.string(), subscription: subscriptionSchema })

/** What is sealed of a delivery; her day and its state stand beside it. */
export type DeliveryDetails = Pick<Delivery, 'tip' | 'step' | 'boost' | 'why' | 'reaction'>

export const deliveryRecord: z.ZodType<DeliveryDetails> = z.looseObject({
  tip: z.string().exactOptional(),
  step: moment.exactOptional(),
  boost: z.int().exactOptional(),
  why: z.string().exactOptional(),
  reaction: z.enum(['done', 'easy', 'hard', 'hurts']).exactOptional(),
})

export const deliveryState = z.enum(['sending', 'sent', 'again', 'later', 'repeating', 'skipped', 'failed'])
