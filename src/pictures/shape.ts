import { z } from 'zod'

export const pointSchema = z.tuple([z.number(), z.number()])

/** A patch of colour or a line, through points that are joined smoothly. Centimetres, y upwards. */
export const shapeSchema = z.strictObject({
  points: z.array(pointSchema).min(2),
  fill: z.string().optional(),
  line: z.string().optional(),
  width: z.number().positive().optional(),
})

export type Point = z.infer<typeof pointSchema>
export type Shape = z.infer<typeof shapeSchema>
