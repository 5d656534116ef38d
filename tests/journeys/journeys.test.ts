import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { openTalk } from '../conversation/open-talk.ts'

/** A whole talk as data: what she says or presses, and the kind, the answer and the words that must come back. */
const journeySchema = z.strictObject({
  about: z.string(),
  talk: z.array(
    z.strictObject({
      she: z.string().optional(),
      presses: z.string().optional(),
      kind: z.enum(['seek-care', 'answer', 'choices', 'fallback', 'action']),
      answer: z.string().optional(),
      seekCare: z.enum(['full', 'appended', 'none']).default('none'),
      reads: z.string().optional(),
      /** What must not be read. */
      lacks: z.string().optional(),
    }),
  ),
})
const folder = new URL('.', import.meta.url)
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => journeySchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))))

describe('a talk', () => {
  it.each(journeys)('$about', async ({ talk }) => {
    const { says, presses } = await openTalk()
    for (const { she, presses: press, kind, answer, seekCare, reads, lacks } of talk) {
      const reply = press === undefined ? await says(she ?? '') : await presses(press)
      expect({
        she: she ?? press,
        kind: reply.kind,
        seekCare: reply.seekCare,
        ...(answer && { answer: reply.answer }),
      }).toEqual({ she: she ?? press, kind, seekCare, ...(answer && { answer }) })
      if (reads) expect(reply.bubbles.map(({ text }) => text).join('\n')).toContain(reads)
      if (lacks) expect(reply.bubbles.map(({ text }) => text).join('\n')).not.toContain(lacks)
    }
  })
})
