import { z } from 'zod'
import { coloursSchema } from './colours.ts'
import { pointSchema, shapeSchema } from './shape.ts'

/** A bone from joint to joint: its length, and how far skin or cloth reaches to its left and right at each tenth. */
const boneSchema = z.strictObject({
  length: z.number().positive(),
  outline: z.array(z.tuple([z.number(), z.number().positive(), z.number().positive()])).min(2),
})

/** One height of the torso: how far it reaches to back, front and side, and what a full bump adds to the front. */
const stationSchema = z.strictObject({
  at: z.number(),
  back: z.number(),
  front: z.number(),
  side: z.number(),
  bump: z.number().default(0),
})

const shapes = z.array(shapeSchema).min(1)

/** `content/pictures/parts/figure.yaml`: the woman of every picture, in centimetres. */
export const figureSchema = z.strictObject({
  colours: coloursSchema,
  /** Thickness of the line around everything. */
  line: z.number().positive(),
  torso: z.strictObject({
    stations: z.array(stationSchema).min(3),
    hem: pointSchema,
    collar: pointSchema,
    hip: z.strictObject({ side: z.number() }),
    shoulder: z.strictObject({ at: z.number(), side: z.number() }),
    neck: z.number(),
  }),
  neck: boneSchema,
  head: z.strictObject({ side: shapes, front: shapes, back: shapes }),
  arm: z.strictObject({ upper: boneSchema, lower: boneSchema, sleeve: z.number(), palm: pointSchema }),
  hand: z.strictObject({ open: shapes, fist: shapes }),
  leg: z.strictObject({ upper: boneSchema, lower: boneSchema, hem: z.number(), sole: pointSchema }),
  foot: z.strictObject({
    shoes: z.strictObject({ side: shapes, front: shapes }),
    bare: z.strictObject({ side: shapes, front: shapes }),
  }),
})

export type Bone = z.infer<typeof boneSchema>
export type Figure = z.infer<typeof figureSchema>
