import type { Shape } from '../shape.ts'
import { layer } from './layer.ts'
import { number } from './number.ts'
import { type Paint, tint } from './paint.ts'
import { patches } from './patches.ts'
import { smoothPath } from './smooth-path.ts'

/** Patches and lines of a part, in the order of the data, with a line around the patches. */
export function drawShapes(shapes: readonly Shape[], paint: Paint, near: boolean): string {
  const { figure } = paint
  const lines = shapes.flatMap(({ points, line, width = figure.line }) => {
    if (line === undefined) return []
    const stroke = `stroke="${tint(figure, line, near)}" stroke-width="${number(width)}"`
    return [`<path d="${smoothPath(points, false)}" fill="none" ${stroke} stroke-linecap="round"/>`]
  })
  return layer(patches(shapes, paint, near), tint(figure, 'line', near), figure.line) + lines.join('')
}
