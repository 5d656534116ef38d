import { z } from 'zod'

const messages = z.array(z.string().min(1)).default([])
const day = z.iso.date()

/**
 * One file of `content/<language>/danger-messages/`: whole messages that the second net learns from, those that mention
 * the sign and those that only sound like it. `calm` is for what sounds like no sign in particular.
 */
export const dangerMessagesSchema = z.strictObject({
  id: z.string().regex(/^(DS\d\d|calm)$/),
  is: messages,
  isNot: messages,
  reviewed: day,
  reviewBy: day,
})

export type DangerMessages = z.infer<typeof dangerMessagesSchema>
