import { z } from 'zod'

/** `content/pictures/parts/things.yaml`: chairs, balls, walls. Each is a list of SVG paths, in centimetres, y upwards. */
export const thingsSchema = z.record(
  z.string().regex(/^[a-z_]+$/),
  z.array(
    z.strictObject({
      path: z.string().min(1),
      fill: z.string().optional(),
      line: z.string().optional(),
      width: z.number().positive().optional(),
      opacity: z.number().min(0).max(1).optional(),
    }),
  ),
)

export type Things = z.infer<typeof thingsSchema>
