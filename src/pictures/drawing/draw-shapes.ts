import type { Shape } from '../shape.ts'
import { layer } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { patches } from './patches.ts'
import { smoothPath } from './smooth-path.ts'
import { stroke } from './stroke.ts'

/** Patches and lines of a part, in the order of the data, with a line around the patches. */
export function drawShapes(shapes: readonly Shape[], paint: Paint, near: boolean): string {
  const { figure } = paint
  const lines = shapes.flatMap(({ points, line, width = figure.line }) => {
    return line === undefined ? [] : [stroke(smoothPath(points, false), tint(figure, line, near), width)]
  })
  return layer(patches(shapes, paint, near), tint(figure, 'line', near), figure.line) + lines.join('')
}
