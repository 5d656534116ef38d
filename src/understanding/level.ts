import { z } from 'zod'

/**
 * How a danger sign is answered (clinical.md section 2): E emergency now, S same-day call, T labour from week 37,
 * C crisis, V violence, P poison (sent before E), I an answer with the safety line and no seek-care reply.
 */
export const levelSchema = z.enum(['E', 'S', 'T', 'C', 'V', 'P', 'I'])

export type Level = z.infer<typeof levelSchema>
