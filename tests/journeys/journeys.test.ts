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
      /** What one of the buttons carries. At most three answers are ever offered to choose from, and the signs. */
      offers: z.string().optional(),
    }),
  ),
})
const folder = new URL('.', import.meta.url)
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => journeySchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))))

describe('a talk', () => {
  it.each(journeys)('$about', async ({ talk }) => {
    const { says, presses: press } = await openTalk()
    for (const { she, presses: pressed, kind, answer, seekCare, reads, lacks, offers } of talk) {
      const reply = pressed === undefined ? await says(she ?? '') : await press(pressed)
      expect({
        she: she ?? pressed,
        kind: reply.kind,
        seekCare: reply.seekCare,
        ...(answer && { answer: reply.answer }),
      }).toEqual({ she: she ?? pressed, kind, seekCare, ...(answer && { answer }) })
      if (reads) expect(reply.bubbles.map(({ text }) => text).join('\n')).toContain(reads)
      const presses = reply.bubbles.flatMap(({ buttons }) => buttons.flat().map((button) => button.press))
      if (offers) expect(presses).toContain(offers)
      if (kind === 'choices') expect(presses.length).toBeLessThanOrEqual(6)
      if (lacks) expect(reply.bubbles.map(({ text }) => text).join('\n')).not.toContain(lacks)
    }
  })
})
