import { z } from 'zod'

/** What a move may need. */
export const kitSchema = z.enum([
  'wall',
  'mat',
  'chair',
  'ball',
  'pillow',
  'cushion',
  'counter',
  'table',
  'door-frame',
  'shoes',
  'pool',
  'bike',
  'light-box',
  'bed',
])

export type Kit = z.infer<typeof kitSchema>
