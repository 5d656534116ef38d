import { number } from './number.ts'

/** A line with round ends, and what it encloses. */
export const stroke = (d: string, colour: string, width: number, fill = 'none') =>
  `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${number(width)}" stroke-linecap="round" stroke-linejoin="round"/>`
