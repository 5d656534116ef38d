import { z } from 'zod'
import { conceptsSchema } from '../dangers/concept.ts'

const ways = z.array(z.string().min(1)).min(1)
const told = z.strictObject({ say: ways, lookAlikes: ways, is: ways, isNot: ways })

/** `content/<language>/endings.yaml`: how she tells that a pregnancy has ended, in the notation of the danger signs. */
export const endingWordsSchema = z.strictObject({
  concepts: conceptsSchema,
  /** Told, but not of her, or not of now: look-alikes of all three. */
  elsewhere: ways,
  birth: told,
  loss: told,
  /** Told without saying how. */
  over: told,
})

export type EndingWords = z.infer<typeof endingWordsSchema>
