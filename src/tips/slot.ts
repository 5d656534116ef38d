import { z } from 'zod'

/** What a move is for; a day of the week asks for one or two of them. */
export const slotSchema = z.enum(['mobility', 'strength', 'walk', 'stretch', 'pelvic-floor', 'breathing', 'comfort'])

export type Slot = z.infer<typeof slotSchema>
