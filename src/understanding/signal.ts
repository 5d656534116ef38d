import { z } from 'zod'

const ways = z.array(z.string().min(1))

/** `content/<language>/signals.yaml`: what she tells that is neither a danger sign nor a question, in the notation of the signs. */
export const signalsSchema = z.record(
  z.string().regex(/^[a-z_]+$/),
  z.strictObject({ say: ways.min(1), lookAlikes: ways.default([]), is: ways.min(1), isNot: ways.default([]) }),
)

export type Signals = z.infer<typeof signalsSchema>
