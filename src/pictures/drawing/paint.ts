import type { Figure } from '../figure.ts'

/** What is needed to draw a body: the figure, her clothes, and whether a part is near us. */
export interface Paint {
  /** Its own in the picture; names what is cut out. */
  id: string
  figure: Figure
  bump: number
  feet: 'shoes' | 'bare'
}

/** The tint of a colour of the figure. A name that is not there is a fault of the data. */
export function tint({ colours }: Pick<Figure, 'colours'>, name: string, near: boolean): string {
  const tints = colours[name]
  if (!tints) throw new Error(`there is no colour "${name}" in content/pictures/parts/figure.yaml`)
  return near ? tints[0] : tints[1]
}
