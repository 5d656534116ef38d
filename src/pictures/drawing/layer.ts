import { number } from './number.ts'

/** A patch of one colour. */
export interface Patch {
  d: string
  fill: string
}

/** Patches as one piece: the line runs around all of them together and not between them. */
export function layer(patches: readonly Patch[], line: string, width: number): string {
  const around = patches.map(({ d }) => `<path d="${d}"/>`).join('')
  const fills = patches.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('')
  return `<g fill="none" stroke="${line}" stroke-width="${number(2 * width)}" stroke-linejoin="round">${around}</g>${fills}`
}
