import { z } from 'zod'
import type { Counts } from './learn.ts'

const whole = z.array(z.int())
/** Places are written flat, class and times in turn: half the length of a list of objects. */
const schema = z.object({
  classes: z.array(z.string()),
  documents: whole,
  features: z.array(z.string()),
  seenIn: z.array(whole),
})

/** Learned counts as text, to be kept between runs. */
export function countsToText({ classes, documents, features, seenIn }: Counts): string {
  const flat = seenIn.map((places) => places.flatMap(({ classAt, times }) => [classAt, times]))
  return JSON.stringify({ classes, documents, features, seenIn: flat })
}

/** The counts of such a text; undefined for a text of any other kind. */
export function countsFromText(text: string): Counts | undefined {
  try {
    const { seenIn, ...rest } = schema.parse(JSON.parse(text))
    return { ...rest, seenIn: seenIn.map(inPairs) }
  } catch {
    return undefined
  }
}

function inPairs(flat: readonly number[]): Counts['seenIn'][number] {
  return Array.from({ length: flat.length / 2 }, (_, at) => ({
    classAt: flat[2 * at] ?? 0,
    times: flat[2 * at + 1] ?? 0,
  }))
}
