import { z } from 'zod'
import type { Reply } from './answering/reply.ts'
import { plainText } from './terminal/plain-text.ts'
import type { Understanding } from './understanding/understanding.ts'

const profileSchema = z.object({
  weeks: z.number().int().min(0).max(45).optional(),
  country: z.string().length(2).toUpperCase().optional(),
})
const lineSchema = z.object({ text: z.string(), profile: profileSchema.optional() })

/** Answers one message for a profile that is handed in and not stored. */
export type Ask = (
  text: string,
  profile: { weeks?: number | undefined; country?: string | undefined },
) => { understanding: Understanding; weeks: number | null; reply: Reply }

/**
 * One line of `ask --jsonl`: what was understood and what she would read, in the fields that DESIGN.md fixes.
 *
 * @returns a line of JSON, `{"error"}` where the input is not what it should be
 */
export function answerJsonLine(line: string, ask: Ask): string {
  const parsed = lineSchema.safeParse(orUndefined(() => JSON.parse(line)))
  if (!parsed.success)
    return JSON.stringify({
      error: `not a line of JSON with a "text": ${parsed.error.issues[0]?.message ?? 'unreadable'}`,
    })
  const { understanding, weeks, reply } = ask(parsed.data.text, parsed.data.profile ?? {})
  return JSON.stringify({
    kind: reply.kind,
    seekCare: reply.seekCare,
    dangers: understanding.dangers.map(({ sign, level, negated }) => ({ sign, level, negated })),
    weeks,
    intents: understanding.questions[0]?.guesses ?? [],
    answer: reply.answer,
    text: reply.bubbles.map(({ text, html }) => (html ? plainText(text) : text)).join('\n\n'),
  })
}

function orUndefined(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
