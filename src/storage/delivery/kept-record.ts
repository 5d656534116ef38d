import { z } from 'zod'
import type { KeptReply } from '../../conversation/delivery/outbox.ts'

const button = z.object({ label: z.string(), press: z.string() })

/** Loose, as profiles are: what a later version put into a reply is kept. */
const replySchema: z.ZodType<KeptReply['reply']> = z.looseObject({
  kind: z.enum(['seek-care', 'answer', 'choices', 'fallback', 'action']),
  seekCare: z.enum(['full', 'appended', 'none']),
  answer: z.string().nullable(),
  bubbles: z.array(z.looseObject({ text: z.string(), html: z.boolean(), buttons: z.array(z.array(button)) })),
})

/** What is sealed of a reply that waits. The chat is in it: its keyed name cannot be turned back. */
export const keptRecord = z.object({ chat: z.string(), reply: replySchema })
