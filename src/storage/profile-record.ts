import { z } from 'zod'
import type { Profile } from '../conversation/profile-store.ts'
import { readJson, writeJson } from './sealed-json.ts'

const count = z.int().nonnegative()

/** Loose: what a later version wrote into a profile is kept, not thrown away. */
const profileSchema: z.ZodType<Profile> = z.looseObject({
  dueDate: z.iso.date().exactOptional(),
  ended: z.enum(['birth', 'loss']).exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  lastAnswer: z.string().exactOptional(),
  misses: count.exactOptional(),
  asked: z.string().exactOptional(),
  guesses: z.array(z.string()).exactOptional(),
  rated: z.array(z.string()).exactOptional(),
  termAskedAt: count.exactOptional(),
  escalatedAt: count.exactOptional(),
  escalatedSigns: z.array(z.string()).exactOptional(),
  escalatedWeeks: count.exactOptional(),
  sharedAt: count.exactOptional(),
  reminded: z.boolean().exactOptional(),
  checkedAt: count.exactOptional(),
})

/** The chat is in it because its keyed name cannot be turned back: without it no key could ever be changed. */
const recordSchema = z.object({ chat: z.string(), profile: profileSchema })

/** What is sealed for one mother. */
export const writeRecord = (chat: string, profile: Profile) => writeJson({ chat, profile }, recordSchema)

/** The profile in an opened record. */
export const readRecord = (text: string): Profile => readJson(text, recordSchema).profile
