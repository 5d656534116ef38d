import { z } from 'zod'

/** `content/facts/calibration.yaml`: the figures that were set on data. `npm run eval` prints what they give. */
export const calibrationSchema = z.strictObject({
  /** Divides the log odds of the intents before they are made probabilities. */
  temperature: z.number().positive(),
  /** From this probability on the best intent is answered. */
  answerFrom: z.number().min(0).max(1),
  /** From this sum over the best three on they are offered as choices. */
  choicesFrom: z.number().min(0).max(1),
  /** Below this share of known features, weighed by rarity, nothing is answered. */
  seenFrom: z.number().min(0).max(1),
  /** What the second danger net must reach (see `second-net.ts`). */
  dangerNetFrom: z.number(),
})

export type Calibration = z.infer<typeof calibrationSchema>
