import { z } from 'zod'

/** How she stands, sits or lies. */
export const positionSchema = z.enum([
  'standing',
  'seated',
  'hands-and-knees',
  'side-lying',
  'kneeling',
  'supine',
  'walking',
  'water',
  'bike',
])
