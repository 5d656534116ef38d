import { z } from 'zod'

/** Names of colours, each with the tint of what is nearer and of what is farther away. */
export const coloursSchema = z.record(z.string().regex(/^[a-z]+$/), z.tuple([z.string(), z.string()]))
