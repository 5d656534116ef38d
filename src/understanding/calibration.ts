import { z } from 'zod'

/** `content/facts/calibration.yaml`: the figures that were set on data. `npm run eval` prints what they give. */
export const calibrationSchema = z.strictObject({
  /** Divides the log odds of the intents before they are made probabilities. */
  temperature: z.number().positive(),
  /** Added to the log odds of what is not about her back, per square root of the number of features. */
  outsideLean: z.number(),
  /** The logistic model that makes a confidence of what the scorer says: weights of its signals, fitted on phrases that the scorer was not trained on. */
  confidence: z.strictObject({
    bias: z.number(),
    /** Log odds of the best intent's probability. */
    logit: z.number(),
    /** How far its probability is above the second one's. */
    margin: z.number(),
  }),
  /** From this probability on the best intent is answered. */
  answerFrom: z.number().min(0).max(1),
  /** From this sum over the best three on they are offered as choices. */
  choicesFrom: z.number().min(0).max(1),
  /** Below this share of known features, weighed by rarity, nothing is answered. */
  seenFrom: z.number().min(0).max(1),
  /** Log odds of danger against calm that the second danger net must reach (see `second-net.ts`). */
  dangerNetFrom: z.number(),
})

export type Calibration = z.infer<typeof calibrationSchema>
