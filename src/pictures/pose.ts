import { z } from 'zod'
import { pointSchema } from './shape.ts'

const angle = z.number().min(-360).max(360)

/** Where a hand or foot is to be, or the angles of the two bones. Angles: 0 to the right, 90 up. */
const limbSchema = z.strictObject({
  /** What palm or sole touches; the middle joint is then found. */
  to: pointSchema.optional(),
  angles: z.tuple([angle, angle]).optional(),
  /** The direction of fingers or toes. */
  end: angle,
  /** Turns hand or foot over: thumb or sole to the other side. */
  over: z.boolean().default(false),
  /** Bends the middle joint to the other side: an elbow or a knee seen from the front. */
  out: z.boolean().default(false),
  /** How long the two bones look where they point towards us; 1 is their full length. */
  seen: z.tuple([z.number().positive().max(1), z.number().positive().max(1)]).default([1, 1]),
  /** Moves shoulder or hip. */
  shift: pointSchema.default([0, 0]),
  /** Draws a line between the two bones where the lower one lies over the upper one. */
  apart: z.boolean().default(false),
  /** How hand or foot is drawn. */
  as: z.enum(['open', 'fist', 'side', 'front', 'none']).optional(),
})

/** What is drawn after what, from far to near. */
const partSchema = z.enum(['farArm', 'farLeg', 'torso', 'nearLeg', 'head', 'nearArm'])

/** How the figure stands, sits or lies. She looks to the right unless `flip` is set. */
export const poseSchema = z.strictObject({
  flip: z.boolean().default(false),
  /** Her bump where it differs from that of the picture: drawn in, or let go. */
  bump: z.number().min(0).max(1).optional(),
  hip: pointSchema,
  /** The direction of the spine at its foot and at its top. */
  spine: z.tuple([angle, angle]),
  /** How far pelvis and chest are turned towards us: 0 is from the side, 90 from the front. */
  turn: z.tuple([z.number().min(-90).max(90), z.number().min(-90).max(90)]).default([0, 0]),
  head: z.strictObject({ up: angle, face: z.enum(['side', 'front', 'back']).default('side'), neck: angle.optional() }),
  nearArm: limbSchema,
  farArm: limbSchema,
  nearLeg: limbSchema,
  farLeg: limbSchema,
  order: z.array(partSchema).default(['farArm', 'farLeg', 'torso', 'nearLeg', 'head', 'nearArm']),
})

export type LimbPose = z.infer<typeof limbSchema>
export type Part = z.infer<typeof partSchema>
export type Pose = z.infer<typeof poseSchema>
