import { z } from 'zod'
import { poseSchema } from './pose.ts'
import { pointSchema } from './shape.ts'

const placedSchema = z.strictObject({
  thing: z.string(),
  at: pointSchema.default([0, 0]),
  size: pointSchema.default([1, 1]),
  turn: z.number().default(0),
  front: z.boolean().default(false),
})

/** An arrow of movement through points, a spot where the work or the stretch is felt, a thin line on her body. */
const markSchema = z.union([
  z.strictObject({ arrow: z.array(pointSchema).min(2) }),
  z.strictObject({ spot: pointSchema, size: z.number().positive().default(8) }),
  z.strictObject({ line: z.array(pointSchema).min(2) }),
])

const frameSchema = z.strictObject({
  /** Where this frame's own zero is, in centimetres from the left edge and from the floor. */
  at: pointSchema,
  things: z.array(placedSchema).default([]),
  figures: z.array(poseSchema).default([]),
  marks: z.array(markSchema).default([]),
})

/** One file of `content/pictures/`: start and end of an exercise, drawn with the parts of `content/pictures/parts/`. */
export const pictureSchema = z.strictObject({
  id: z.string().regex(/^EX\d\d$/),
  /** Pixels to a centimetre. */
  scale: z.number().positive().default(3.7),
  /** How big her bump is, from 0 to 1. */
  bump: z.number().min(0).max(1).default(0.8),
  feet: z.enum(['shoes', 'bare']).default('shoes'),
  /** How far below the upper edge the floor is, in pixels. */
  floor: z.number().default(715),
  /** Whether the floor is drawn: not where she is seen from above. */
  ground: z.boolean().default(true),
  frames: z.array(frameSchema).min(1).max(3),
})

export type Placed = z.infer<typeof placedSchema>
export type Mark = z.infer<typeof markSchema>
export type Frame = z.infer<typeof frameSchema>
export type Picture = z.infer<typeof pictureSchema>
