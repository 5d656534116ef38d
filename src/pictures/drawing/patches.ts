import type { Shape } from '../shape.ts'
import type { Patch } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'

/** The filled ones of some shapes. */
export const patches = (shapes: readonly Shape[], { figure }: Paint, near: boolean): Patch[] =>
  shapes.flatMap(({ points, fill }) =>
    fill === undefined ? [] : [{ d: smoothPath(points), fill: tint(figure, fill, near) }],
  )
