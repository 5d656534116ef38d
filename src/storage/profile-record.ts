import { z } from 'zod'
import type { Profile } from '../conversation/profile-store.ts'
import { StorageError } from './storage-error.ts'

const count = z.int().nonnegative()

/** Loose: what a later version wrote into a profile is kept, not thrown away. */
const profileSchema: z.ZodType<Profile> = z.looseObject({
  dueDate: z.iso.date().exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  lastAnswer: z.string().exactOptional(),
  misses: count.exactOptional(),
  escalatedAt: count.exactOptional(),
  checkedAt: count.exactOptional(),
})

/** The chat is in it because its keyed name cannot be turned back: without it no key could ever be changed. */
const recordSchema = z.object({ chat: z.string(), profile: profileSchema })

/** All records are filled up to a multiple of this, so that a length does not tell what is known about her. */
const BLOCK = 256

/** What is sealed for one mother. A profile of the wrong shape is refused here, where it was made. */
export function writeRecord(chat: string, profile: Profile): string {
  const json = JSON.stringify(checked({ chat, profile }))
  return json.padEnd(Math.ceil(json.length / BLOCK) * BLOCK)
}

/** The profile in an opened record. */
export function readRecord(text: string): Profile {
  return checked(parsed(text)).profile
}

function checked(record: unknown): z.infer<typeof recordSchema> {
  const result = recordSchema.safeParse(record)
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new StorageError(`A profile is not of the known shape (${fields}); restore it from the last backup.`)
}

/** Nothing for what is not JSON: the parser's own error would quote from the profile. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
