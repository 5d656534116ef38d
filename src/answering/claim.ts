import { z } from 'zod'

const shared = {
  id: z.string().regex(/^C\d{3}$/),
  /** The intent or danger sign that it belongs to. */
  topic: z.string().min(1),
  weeks: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  /** Codes of `sources.yaml` that it was checked against. */
  sources: z.array(z.string()).min(1),
}

/** One row of `content/facts/claims.yaml`: something we say, or something that must never be said. */
export const claimSchema = z.union([
  z.strictObject({ ...shared, say: z.string().min(1) }),
  z.strictObject({ ...shared, rejected: z.string().min(1), instead: z.string().min(1) }),
])
