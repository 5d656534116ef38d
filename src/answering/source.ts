import { z } from 'zod'

/** One row of `content/facts/sources.yaml`: where a medical sentence comes from. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+$/),
  /** The publisher as a mother knows it ("NHS", "Tommy's"). */
  name: z.string().min(1),
  title: z.string().min(1),
  urls: z.array(z.url({ protocol: /^https?$/ })),
  /** How much of it was read when the claim was checked. */
  seen: z.string().min(1),
})

export type Source = z.infer<typeof sourceSchema>
