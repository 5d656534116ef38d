import type { Mark } from '../picture.ts'
import type { Point } from '../shape.ts'
import { circlePath } from './circle-path.ts'
import { drawArrow } from './draw-arrow.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'
import { stroke } from './stroke.ts'

/** Rings that lie over each other, so that the spot has no edge. */
function drawSpot(at: Point, size: number, { figure }: Paint): string {
  const fill = `fill="${tint(figure, 'accent', false)}" opacity="0.4"`
  return [1, 0.66, 0.33].map((part) => `<path d="${circlePath(at, size * part)}" ${fill}/>`).join('')
}

/** An arrow, a spot or a thin line. */
export function drawMark(mark: Mark, paint: Paint): string {
  if ('arrow' in mark) return drawArrow(mark.arrow, paint)
  if ('spot' in mark) return drawSpot(mark.spot, mark.size, paint)
  return stroke(smoothPath(mark.line, false), tint(paint.figure, 'fold', false), 2 * paint.figure.line)
}
