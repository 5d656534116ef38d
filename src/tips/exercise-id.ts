import { z } from 'zod'

/** `EX01` to `EX99`: the name of an exercise everywhere. */
export const exerciseIdSchema = z.string().regex(/^EX\d\d$/)
