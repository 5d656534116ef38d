import { z } from 'zod'

const words = z.string().min(1)
const button = z.strictObject({ label: words.max(40), press: z.string().regex(/^(do|open):[a-z_]+$/) })

const screenSchema = z.strictObject({
  /** What she reads; `{SOURCES}` is filled in. */
  text: words.optional(),
  /** The answer whose words are shown in place of `text`. */
  answer: words.optional(),
  /** What she reads when her week is known: `{WEEK}` is filled in. */
  known: words.optional(),
  /** What she reads when there is nothing to show. */
  nothing: words.optional(),
  buttons: z.array(z.array(button)),
})

/** `content/<language>/screens.yaml`: what commands, and buttons that go there, show. */
export const screenWordsSchema = z.strictObject({
  /** The button that leads back to the first screen. */
  home: words.max(20),
  screens: z.record(z.string().regex(/^[a-z_]+$/), screenSchema),
})

export type ScreenWords = z.infer<typeof screenWordsSchema>
